import { execFile } from 'node:child_process';
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peersCommand } from '../../src/cli/overlays.js';
import { run as runInProcess } from '../support/run-cli.js';
import type { Document } from '../../src/contract/document/types.js';
import { allBranches } from '../support/contract.js';
import { packedPackage } from '../support/on-demand.js';

// Projects outside of the repository. The first has the packed package, later with the packages that overlays need; the
// second has the environment that the first one wrote. To generate takes longest, so it is done once for each contract,
// at the same time as what does not depend on it.

const run = promisify(execFile);
const MODEL = 'kuaishou/kling-3.0-turbo-video';
const PEERS = ['json-p3', 'openapi-typescript', 'typescript', 'yaml'];
let folder: string;
let first: string;
let second: string;

beforeAll(async () => {
  const { modules } = await packedPackage();
  folder = await mkdtemp(join(tmpdir(), 'unigen-overlay-'));
  [first, second] = [join(folder, 'first'), join(folder, 'second')];
  for (const project of [first, second]) {
    await cp(modules, join(project, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    // As `npm init` writes it: what is generated must not follow the project's type.
    await writeFile(join(project, 'package.json'), '{ "type": "commonjs" }');
    await mkdir(join(project, 'node_modules', '@types'));
    await symlink(resolve('node_modules/@types/node'), join(project, 'node_modules', '@types', 'node'));
  }
  await rm(join(second, 'node_modules', 'unigen'), { recursive: true });
  await linkPeers(second);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function linkPeers(project: string): Promise<void> {
  for (const name of PEERS) await symlink(resolve('node_modules', name), join(project, 'node_modules', name));
}

type Outcome = { code: number; stdout: string; stderr: string };

/** What the command of the package prints that a project has installed, and its exit code. */
async function unigen(project: string, ...args: string[]): Promise<Outcome> {
  const main = join(project, 'node_modules', 'unigen', 'dist', 'src', 'cli', 'main.js');
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), NO_COLOR: '1' };
  return run(process.execPath, [main, ...args], { cwd: project, env, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Outcome,
  );
}

describe('a project with overlays', () => {
  it('says once what to install', async () => {
    await writeFile(join(first, 'models.yaml'), '');
    const { code, stderr } = await unigen(first, 'models', '--overlay', 'models.yaml');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: --overlay needs some packages that are not installed: npm install --save-dev json-p3 openapi-typescript typescript@5 yaml\n',
    );
    await linkPeers(first);
  });

  it('says that TypeScript 7 can not be used as a library', async () => {
    // npm installs the package as well: most projects that have it use no overlays.
    const { peerDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      peerDependencies: Record<string, string>;
    };
    expect(peerDependencies.typescript).toBe('>=5.5.0');
    const overlay = await unigen(first, 'overlay', MODEL, '--like', 'kuaishou/kling-3.0-video');
    await writeFile(join(first, 'models.yaml'), overlay.stdout);
    const installed = join(first, 'node_modules/typescript');
    await rm(installed);
    await symlink(resolve('node_modules/typescript-native'), installed);
    const refused = await unigen(first, 'generate', '--overlay', 'models.yaml');
    await rm(installed);
    await symlink(resolve('node_modules/typescript'), installed);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      'error: `npx --no unigen generate` needs TypeScript 5: version 7.0.2, which is installed, can not be used as a library: ' +
        'npm install --save-dev typescript@5; or, to keep it, npm install --prefix contract /path/to/unigen-0.1.0.tgz json-p3 openapi-typescript typescript@5 yaml ' +
        'and `npx --prefix contract unigen …`\n',
    ]);
    expect(await readdir(first)).not.toContain('unigen-env');
  });

  it('adds a model like another one, which every command has', async () => {
    const { stdout, code } = await unigen(first, 'overlay', MODEL, '--like', 'kuaishou/kling-3.0-video');
    expect(code).toBe(0);
    await writeFile(join(first, 'models.yaml'), stdout);
    const environment = join(second, 'env');
    const [generated, listed, without] = await Promise.all([
      unigen(first, 'generate', '--overlay', 'models.yaml', '--out', environment),
      unigen(first, 'models', 'turbo-video', '--json', '--overlay=models.yaml'),
      unigen(first, 'show', MODEL),
    ]);
    expect([generated.code, generated.stderr]).toEqual([0, '']);
    expect(generated.stdout).toContain('npm install ../second/env');
    const { mode } = await stat(join(second, 'node_modules', '@types'));
    expect((await stat(environment)).mode).toBe(mode);
    expect(listed.stderr).toBe('');
    const entries = JSON.parse(listed.stdout) as { id: string; price?: unknown; media: unknown[] }[];
    const added = entries.find(({ id }) => id === MODEL);
    expect(added?.media.length).toBeGreaterThan(2);
    expect(added?.price).toBeUndefined();
    expect(without.code).toBe(2);
    const page = await unigen(first, '--overlay', 'models.yaml', 'show', MODEL);
    expect(page.stdout).toContain(`unigen run ${MODEL}`);
    expect(page.stdout).toContain('\nAdded by models.yaml\n');
    expect(page.stdout).not.toMatch(/[Dd]ocumented (?:on|price)/);
    const { info } = JSON.parse(await readFile(join(environment, 'generated/openapi.json'), 'utf8')) as Document;
    const count = allBranches.filter(({ api }) => api === 'unifically').length + 1;
    expect(info.description).toContain(`| Models | ${count} (`);
    // As npm installs a folder.
    await symlink(environment, join(second, 'node_modules', 'unigen'));
    const changes = await unigen(second, 'diff');
    expect([changes.code, changes.stderr]).toEqual([0, '']);
    expect(changes.stdout).toContain(MODEL);
  }, 120_000);

  it.concurrent('gets a package with types, validation and a sandbox for it', async () => {
    await writeFile(
      join(second, 'app.mts'),
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
    await writeFile(
      join(second, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'NodeNext',
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: ['node'],
        },
        include: ['app.mts'],
      }),
    );
    const compiled = await run(process.execPath, [resolve('node_modules/typescript-native/bin/tsc')], {
      cwd: second,
    }).catch((error: unknown) => error as { stdout: string });
    expect(compiled.stdout).toBe('');
    const printed = (await run(process.execPath, ['app.mjs'], { cwd: second })).stdout.split('\n');
    expect(printed).toEqual([expect.stringMatching(/^http:.*\.mp4$/), 'ValidationError: mode must be std or pro', '']);
  }, 120_000);

  it.concurrent('makes the next environment of the contract without the overlays of the one before', async () => {
    const allowed = ['--allow', 'duration=12', '--allow', 'duration=16'];
    const { stdout } = await unigen(second, 'overlay', 'google/veo-3.1-fast', ...allowed);
    await writeFile(join(second, 'values.yaml'), stdout);
    // An earlier environment, which the next one replaces.
    const installed = join(second, 'next', 'node_modules', 'unigen');
    await mkdir(installed, { recursive: true });
    await writeFile(join(installed, 'package.json'), '{ "unigen": { "overlays": ["earlier.yaml"] } }');
    await writeFile(join(installed, 'earlier.js'), '');
    await symlink(installed, join(second, 'link'));
    const {
      code,
      stdout: said,
      stderr,
    } = await unigen(second, 'generate', '--overlay', 'values.yaml', '--out', 'link');
    expect([code, stderr]).toEqual([
      0,
      'warning: the installed unigen was made with models.yaml, not included here: pass it as --overlay too\n',
    ]);
    expect(said).toContain('npm install ./next/node_modules/unigen\n');
    expect((await lstat(join(second, 'link'))).isSymbolicLink()).toBe(true);
    expect(await readdir(installed)).not.toContain('earlier.js');
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@noble', '@standard-schema'])
      await symlink(join(second, 'node_modules', name), join(second, 'next', 'node_modules', name));
    await writeFile(
      join(second, 'next', 'values.mjs'),
      `import { validateRequest } from 'unigen/validate';
      for (const [model, duration] of [['fast', 12], ['fast', 16], ['fast', 20], ['lite', 12]]) {
        const input = { prompt: 'A paper boat', duration };
        const issues = await validateRequest('unifically', { model: 'google/veo-3.1-' + model, input });
        console.log(issues.map(({ message }) => message).join());
      }`,
    );
    const [models, { stdout: printed }] = await Promise.all([
      unigen(join(second, 'next'), 'models', '--json'),
      run(process.execPath, ['values.mjs'], { cwd: join(second, 'next') }),
    ]);
    const ids = JSON.parse(models.stdout) as { id: string }[];
    expect(ids.map(({ id }) => id)).not.toContain(MODEL);
    expect(printed.split('\n')).toEqual([
      '',
      '',
      'duration must be 4, 6, 8, 12 or 16',
      'duration must be 4, 6 or 8',
      '',
    ]);
  }, 120_000);

  it.concurrent('keeps its environment if an overlay is wrong', async () => {
    const before = await readFile(join(second, 'env/generated/openapi.json'), 'utf8');
    const component = '$.components.schemas.GoogleVeo31FastTask';
    const file = join(folder, 'wrong.json');
    const refused = async (...actions: object[]) => {
      await writeFile(file, JSON.stringify({ overlay: '1.1.0', info: { title: 'T', version: '1.0.0' }, actions }));
      return runInProcess(['generate', '--overlay', file, '--out', join(second, 'env')]);
    };
    const example = await refused({ target: `${component}['x-examples'].full.value.input`, update: { duration: 5 } });
    expect(example.err).toBe(
      `error: ${file}:1: google/veo-3.1-fast: the example \`full\` breaks the contract: duration must be 4, 6 or 8\n`,
    );
    const kind = await refused({ target: `${component}['x-kind']`, remove: true });
    expect(kind.err).toBe(`error: ${file}:1: google/veo-3.1-fast: \`x-kind\` is missing\n`);
    const dangling = await refused({
      target: component,
      update: { properties: { input: { $ref: '#/components/schemas/Absent' } } },
    });
    expect(dangling.err).toBe(
      `error: ${file}:1: google/veo-3.1-fast: refers to #/components/schemas/Absent, which does not exist\n`,
    );
    expect([example.code, kind.code, dangling.code]).not.toContain(0);
    expect(await readFile(join(second, 'env/generated/openapi.json'), 'utf8')).toBe(before);
    expect((await readdir(second)).filter((name) => name.startsWith('env'))).toEqual(['env']);
  }, 120_000);

  it('never replaces a folder that is something else', async () => {
    const mine = join(folder, 'mine');
    await mkdir(mine);
    await writeFile(join(mine, 'notes.txt'), 'keep');
    const { code, err } = await runInProcess(['generate', '--overlay', join(first, 'models.yaml'), '--out', mine]);
    expect(code).not.toBe(0);
    expect(err).toContain('is not empty and was not made by `unigen generate`: choose another folder');
    expect(await readdir(mine)).toEqual(['notes.txt']);
    const link = join(folder, 'nowhere');
    await symlink(join(folder, 'absent'), link);
    const dangling = await runInProcess(['generate', '--overlay', join(first, 'models.yaml'), '--out', link]);
    expect([dangling.code, dangling.err]).toEqual([
      1,
      `error: ${link} is a link to a folder that does not exist: remove it or choose another folder\n`,
    ]);
  });

  it('says what to run if npx runs the program', () => {
    expect(peersCommand('file:///home/me/.npm/_npx/123/node_modules/unigen/dist/src/cli/overlays.js')).toBe(
      'npx -p /path/to/unigen-0.1.0.tgz -p json-p3 -p openapi-typescript -p typescript@5 -p yaml unigen …',
    );
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
    const { code, out, err } = await runInProcess(args);
    expect([code === 0, out]).toEqual([false, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
