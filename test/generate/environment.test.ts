import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedPackage } from '../support/on-demand.js';

// A project outside of the repository, with the packed package and the packages that overlays need.

const run = promisify(execFile);
const MODEL = 'kuaishou/kling-3.0-turbo-video';
let project: string;

beforeAll(async () => {
  const { modules } = await packedPackage();
  project = await mkdtemp(join(tmpdir(), 'unigen-overlay-'));
  await cp(modules, join(project, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
}, 180_000);
afterAll(() => rm(project, { recursive: true, force: true }));

/** What the command of the installed package prints, and its exit code. */
async function unigen(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const main = join(project, 'node_modules', 'unigen', 'dist', 'src', 'cli', 'main.js');
  const env = { ...process.env, XDG_CACHE_HOME: join(project, 'cache'), NO_COLOR: '1' };
  return run(process.execPath, [main, ...args], { cwd: project, env, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

/** Writes a file of the project. */
const write = (name: string, text: string) => writeFile(join(project, name), text);

/** Writes an overlay of some actions. */
const writeActions = (name: string, ...actions: object[]) =>
  write(name, JSON.stringify({ overlay: '1.1.0', info: { title: name, version: '1.0.0' }, actions }));

/** Installs an environment as the package, by a link as npm makes it. */
async function install(folder: string): Promise<void> {
  await rm(join(project, 'node_modules', 'unigen'), { recursive: true });
  await symlink(join(project, folder), join(project, 'node_modules', 'unigen'));
}

describe('a project with overlays', () => {
  it('is told once what to install', async () => {
    await write('models.yaml', '');
    const { code, stderr } = await unigen('models', '--overlay', 'models.yaml');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: --overlay needs some packages that are not installed: npm install --save-dev json-p3 openapi-typescript typescript yaml\n',
    );
    for (const name of ['json-p3', 'openapi-typescript', 'typescript', 'yaml']) {
      await symlink(resolve('node_modules', name), join(project, 'node_modules', name));
    }
    await mkdir(join(project, 'node_modules', '@types'));
    await symlink(resolve('node_modules/@types/node'), join(project, 'node_modules', '@types', 'node'));
  });

  it('adds a model like another one, and every command knows it', async () => {
    const { stdout, code } = await unigen('overlay', MODEL, '--like', 'kuaishou/kling-3.0-video');
    expect(code).toBe(0);
    await write('models.yaml', stdout);
    const listed = await unigen('models', 'turbo-video', '--json', '--overlay=models.yaml');
    expect(listed.stderr).toBe('');
    const entries = JSON.parse(listed.stdout) as { id: string; price?: unknown; media: unknown[] }[];
    const added = entries.find(({ id }) => id === MODEL);
    expect(added?.media.length).toBeGreaterThan(2);
    expect(added?.price).toBeUndefined();
    const page = await unigen('--overlay', 'models.yaml', 'show', MODEL);
    expect(page.stdout).toContain(`unigen run ${MODEL}`);
    expect((await unigen('show', MODEL)).code).toBe(2);
  }, 60_000);

  it('gets a package with types, validation and a sandbox for it', async () => {
    const { stdout, stderr, code } = await unigen('generate', '--overlay', 'models.yaml', '--out', 'env');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npm install ./env');
    await install('env');
    await write(
      'app.ts',
      `import { Unifically } from 'unigen';
      import { serveSandbox } from 'unigen/sandbox/server';
      import { validateRequest } from 'unigen/validate';
      const sandbox = await serveSandbox({ port: 0, speed: 1000 });
      const api = new Unifically({ apiKey: 'key', baseUrl: sandbox.url, validate: validateRequest, pollInterval: 20 });
      const { video_url } = await api.run('${MODEL}', { prompt: 'A paper boat', duration: 5 });
      console.log(video_url);
      // @ts-expect-error The contract has no such mode.
      const wrong = await api.run('${MODEL}', { prompt: 'A paper boat', mode: 'ultra' }).catch(String);
      console.log(wrong);
      await sandbox.stop();`,
    );
    await write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'NodeNext',
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: ['node'],
        },
        include: ['app.ts'],
      }),
    );
    const compiled = await run(process.execPath, [resolve('node_modules/typescript/bin/tsc')], { cwd: project }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(compiled.stdout).toBe('');
    const printed = (await run(process.execPath, ['app.js'], { cwd: project })).stdout.split('\n');
    expect(printed).toEqual([expect.stringMatching(/^http:.*\.webm$/), 'ValidationError: mode must be std or pro', '']);
  }, 120_000);

  it('makes the next environment of the contract without the overlays of the one before', async () => {
    const { stdout } = await unigen(
      'overlay',
      'google/veo-3.1-fast',
      '--allow',
      'duration=12',
      '--allow',
      'duration=16',
    );
    await write('values.yaml', stdout);
    const { code, stderr } = await unigen('generate', '--overlay', 'values.yaml', '--out', 'env');
    expect([code, stderr]).toEqual([0, '']);
    const ids = JSON.parse((await unigen('models', '--json')).stdout) as { id: string }[];
    expect(ids.map(({ id }) => id)).not.toContain(MODEL);
    await write(
      'values.mjs',
      `import { validateRequest } from 'unigen/validate';
      for (const [model, duration] of [['fast', 12], ['fast', 16], ['fast', 20], ['lite', 12]]) {
        const input = { prompt: 'A paper boat', duration };
        const issues = await validateRequest('unifically', { model: 'google/veo-3.1-' + model, input });
        console.log(issues.map(({ message }) => message).join());
      }`,
    );
    const { stdout: printed } = await run(process.execPath, ['values.mjs'], { cwd: project });
    expect(printed.split('\n')).toEqual([
      '',
      '',
      'duration must be 4, 6, 8, 12 or 16',
      'duration must be 4, 6 or 8',
      '',
    ]);
  }, 120_000);

  it('keeps its environment if an overlay is wrong', async () => {
    const before = await readFile(join(project, 'env/generated/openapi.json'), 'utf8');
    const component = '$.components.schemas.GoogleVeo31FastTask';
    const refused = async (...actions: object[]) => {
      await writeActions('wrong.json', ...actions);
      return unigen('generate', '--overlay', 'wrong.json', '--out', 'env');
    };
    const example = await refused({ target: `${component}['x-examples'].full.value.input`, update: { duration: 5 } });
    expect(example.stderr).toBe(
      'error: google/veo-3.1-fast: the example `full` breaks the contract: duration must be 4, 6 or 8\n',
    );
    const kind = await refused({ target: `${component}['x-kind']`, remove: true });
    expect(kind.stderr).toMatch(/^error: google\/veo-3\.1-fast: GoogleVeo31FastTask needs `x-kind` and `x-output`\n$/);
    const dangling = await refused({
      target: component,
      update: { properties: { input: { $ref: '#/components/schemas/Absent' } } },
    });
    expect(dangling.stderr).toMatch(/^error: .*Absent/);
    expect([example.code, kind.code, dangling.code]).not.toContain(0);
    expect(await readFile(join(project, 'env/generated/openapi.json'), 'utf8')).toBe(before);
    expect((await readdir(project)).filter((name) => name.startsWith('env'))).toEqual(['env']);
  }, 120_000);

  it('never replaces a folder that is something else', async () => {
    await mkdir(join(project, 'mine'));
    await write('mine/notes.txt', 'keep');
    const { code, stderr } = await unigen('generate', '--overlay', 'values.yaml', '--out', 'mine');
    expect(code).not.toBe(0);
    expect(stderr).toContain('is not empty and was not made by `unigen generate`: choose another folder');
    expect(await readdir(join(project, 'mine'))).toEqual(['notes.txt']);
  });

  it.each([
    [['generate'], '`unigen generate` needs at least one --overlay'],
    [['models', '--overlay'], '--overlay needs a value'],
    [['models', '--overlay', 'absent.yaml'], "The overlay absent.yaml can't be read: ENOENT"],
    [['overlay', 'google/veo-3.1-fast'], '`unigen overlay` needs either --like MODEL or --allow NAME=VALUE'],
    [['overlay', 'google/veo-3.1-fast', '--allow', 'duration'], '--allow takes NAME=VALUE, not duration'],
    [['overlay', 'google/veo-3.1-fast', '--allow', 'loop=true'], 'google/veo-3.1-fast has no parameter `loop`'],
    [['overlay', 'google/veo-3.1-fast', '--allow', 'duration=8'], '`duration` of google/veo-3.1-fast takes 8 already'],
    [['overlay', 'veo', '--like', 'google/veo-3.1-fast'], 'a model of Unifically is named like provider/name, not veo'],
    [
      ['overlay', 'google/veo-3.1-lite', '--like', 'google/veo-3.1-fast'],
      'google/veo-3.1-lite is in the contract already',
    ],
  ])('explains what is wrong with unigen %j', async (args, message) => {
    const { code, stderr, stdout } = await unigen(...args);
    expect([code === 0, stdout]).toEqual([false, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
