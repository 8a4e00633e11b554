import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Unifically } from 'unigen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../../scripts/prism/start.js';
import { packedPackage } from '../support/on-demand.js';

// The commands of the image and of the action, outside of a container, with the package as users install it.

const run = promisify(execFile);
let modules: string;
let folder: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  ({ modules } = await packedPackage());
  folder = await mkdtemp(join(dirname(modules), 'docker-'));
  // As npm does.
  await chmod(join(modules, 'unigen/dist/src/cli/main.js'), 0o755);
}, 180_000);
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('the image', async () => {
  const text = await readFile('src/sandbox/docker/Dockerfile', 'utf8');
  /** Its instructions, each on one line. */
  const instructions = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .trim()
    .split(/\n+/);
  const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
  const argv = (name: string) => {
    const line = last.find((one) => one.startsWith(`${name} `))!;
    return JSON.parse(line.slice(line.indexOf('["'))) as string[];
  };
  /** A command as it runs here: on a free port of loopback. */
  const here = (words: string[], port: number) =>
    words.map((word) => word.replaceAll('0.0.0.0', '127.0.0.1').replaceAll('4010', String(port)));

  it('has a pinned base, a user without rights, a volume and the port of its command', () => {
    const bases = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-\w+$/);
    expect(last).toEqual(expect.arrayContaining(['USER node', 'VOLUME /data', 'EXPOSE 4010']));
    expect(argv('ENTRYPOINT').join(' ')).toContain('--host 0.0.0.0 --port 4010');
  });

  it('has the package that scenarios in YAML need, in a version that the package takes', async () => {
    const install = instructions.find((line) => line.includes('npm install --prefix /app'))!;
    const [, code] = /"yaml@\$\(node --print "(.*)"\)"/.exec(install)!;
    const { stdout } = await run(process.execPath, ['--print', code!]);
    expect(stdout.trim()).toMatch(/^\^\d+\.\d+\.\d+$/);
  });

  // The permission model of Node stands for `--read-only`: a write is an error. It allows no `fsync`, which a state file needs.
  const readOnly = [
    process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
    '--allow-fs-read=*',
    '--no-warnings',
  ];
  it.each([
    ['without writing anything', readOnly, undefined],
    ['with its state in a file', [], 'sandbox.jsonl'],
  ])('runs %s, is healthy once it serves, and ends by SIGTERM', async (_name, flags, file) => {
    const port = await freePort();
    const [node = '', ...check] = here(argv('HEALTHCHECK'), port);
    expect(node).toBe('node');
    const isHealthy = () =>
      run(process.execPath, check).then(
        () => true,
        () => false,
      );
    expect(await isHealthy()).toBe(false);
    const [, ...words] = here(argv('ENTRYPOINT'), port);
    const more = file === undefined ? [] : ['--state', join(folder, file)];
    const child = spawn(process.execPath, [...flags, ...words, ...more], {
      cwd: dirname(modules),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH },
    });
    started.push(child);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    while (!printed.includes('Ctrl+C') && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    expect(child.exitCode, printed).toBe(null);
    expect(await isHealthy()).toBe(true);
    const api = new Unifically({ apiKey: 'any', baseUrl: `http://127.0.0.1:${port}` });
    await api.tasks.create('google/veo-3.1-fast', { prompt: 'A kite' });
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    if (file !== undefined) expect(await readFile(join(folder, file), 'utf8')).toContain('google/veo-3.1-fast');
  });

  it('is what Compose starts, without rights and with its state in a volume', async () => {
    const { services, volumes } = parse(await readFile('src/sandbox/docker/compose.yaml', 'utf8')) as {
      services: { sandbox: Record<string, unknown> };
      volumes: object;
    };
    expect(services.sandbox).toMatchObject({
      build: { context: '../../..', dockerfile: 'src/sandbox/docker/Dockerfile' },
      read_only: true,
      cap_drop: ['ALL'],
      volumes: ['sandbox:/data'],
    });
    expect(Object.keys(volumes)).toEqual(['sandbox']);
    // Its flags are flags of the command.
    const { stdout } = await run(process.execPath, [join(modules, 'unigen/dist/src/cli/main.js'), 'help', 'sandbox']);
    const command = services.sandbox.command as string;
    const flags = command.split(' ').filter((word) => word.startsWith('--'));
    expect(flags).toEqual(['--state', '--origin']);
    for (const flag of flags) expect(stdout).toContain(flag);
    expect(command).toContain(' ${UNIGEN_ORIGIN:-http://localhost:4010} ${UNIGEN_FLAGS:-}');
  });

  it('is part of the package, with what it ignores', async () => {
    for (const name of ['Dockerfile', 'Dockerfile.dockerignore', 'compose.yaml'])
      expect(await readFile(join(modules, 'unigen/src/sandbox/docker', name), 'utf8')).toContain('node');
  });
});

describe('the action', async () => {
  const action = parse(await readFile('src/sandbox/action/action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
    outputs: Record<'url' | 'log', { value: string }>;
    runs: { steps: [{ env: Record<string, string>; run: string }] };
  };
  const [step] = action.runs.steps;
  const { version: packageVersion } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };

  /**
   * Runs the step as GitHub does: `bash` with its environment, whose last line stops at an error.
   *
   * @param npx Text of a program that takes the place of npx.
   */
  async function start(
    inputs: Record<string, string>,
    npx?: string,
  ): Promise<{ code: number; out: string; outputs: string }> {
    const project = await mkdtemp(join(folder, 'project-'));
    await mkdir(join(project, 'node_modules/.bin'), { recursive: true });
    await writeFile(join(project, 'package.json'), '{ "dependencies": { "unigen": "*" } }');
    await symlink(join(modules, 'unigen'), join(project, 'node_modules/unigen'));
    await symlink(join(modules, 'unigen/dist/src/cli/main.js'), join(project, 'node_modules/.bin/unigen'));
    if (npx !== undefined) await writeFile(join(project, 'npx'), npx, { mode: 0o755 });
    const output = join(project, 'output');
    await writeFile(output, '');
    const values = Object.fromEntries(
      Object.entries(step.env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)![1]!;
        return [name, inputs[input] ?? action.inputs[input]!.default];
      }),
    );
    const env = {
      PATH: npx === undefined ? process.env.PATH : `${project}:${process.env.PATH}`,
      HOME: process.env.HOME,
      GITHUB_ACTION_PATH: resolve('src/sandbox/action'),
      RUNNER_TEMP: project,
      GITHUB_OUTPUT: output,
      ...values,
    };
    // Its processes are a group, which ends with the job.
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: project,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    groups.push(child.pid!);
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number];
    return { code, out, outputs: await readFile(output, 'utf8') };
  }

  const groups: number[] = [];
  afterAll(() => {
    for (const group of groups) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // The process has ended.
      }
    }
  });

  it('starts the sandbox that the project has, and gives its URL', async () => {
    const { code, out, outputs } = await start({ port: '0', flags: '--balance 7 --no-rate-limit' });
    expect([code, out]).toEqual([0, '']);
    const url = /^url=(http:\/\/127\.0\.0\.1:\d+)\nlog=(.*)\n$/.exec(outputs)![1]!;
    const account = await new Unifically({ apiKey: 'any', baseUrl: url }).account.get();
    expect(account).toMatchObject({ balance_usd: 7 });
    expect(action.outputs.url.value).toBe('${{ steps.start.outputs.url }}');
    expect(action.outputs.log.value).toBe('${{ steps.start.outputs.log }}');
  }, 60_000);

  it('takes flags in several lines, among them --json, and says where the log is', async () => {
    const { code, out, outputs } = await start({ port: '0', flags: '--json\n--balance 8\r\n--no-rate-limit\n' });
    expect([code, out]).toEqual([0, '']);
    const [, url, log] = /^url=(http:\/\/127\.0\.0\.1:\d+)\nlog=(.*)\n$/.exec(outputs)!;
    const account = await new Unifically({ apiKey: 'any', baseUrl: url! }).account.get();
    expect(account).toMatchObject({ balance_usd: 8 });
    expect(await readFile(log!, 'utf8')).toContain('"event":"listening"');
  }, 60_000);

  it.each([
    ['its own, if the project has none', {}, `unigen@${packageVersion}`],
    ['the one that is asked for', { version: '0.0.9' }, 'unigen@0.0.9'],
  ])('takes a version: %s', async (_name, inputs: Record<string, string>, wanted) => {
    // Finds nothing in the project, and prints what it would install and run.
    const npx = '#!/bin/sh\n[ "$1" = --no ] && exit 1\necho "$@"\n';
    const { code, out } = await start({ port: '0', ...inputs }, npx);
    expect(code).toBe(1);
    expect(out).toContain(`--yes ${wanted} sandbox --port 0\n`);
  });

  it('says why it does not start, and takes no command for a flag', async () => {
    const { code, out, outputs } = await start({ port: String(await freePort()), flags: '$(touch /tmp/x); --speed' });
    expect([code, outputs]).toEqual([1, '']);
    expect(out).toContain('::error::The sandbox did not start');
    expect(out).toMatch(/takes no arguments|--speed/);
  }, 60_000);
});
