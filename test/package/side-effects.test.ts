import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedPackage } from '../support/on-demand.js';

// `"sideEffects": false` lets a bundler leave out any module of which nothing is used. That has to be true.

const run = promisify(execFile);
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<
  'exports' | 'dependencies' | 'peerDependencies',
  Record<string, unknown>
>;
const entries = Object.keys(manifest.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => name.replace(/^\./, 'unigen'));

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

let folder: string;
beforeAll(async () => {
  const { modules } = await packedPackage();
  folder = await mkdtemp(join(tmpdir(), 'unigen-side-effects-'));
  await cp(join(modules, 'unigen'), join(folder, 'node_modules/unigen'), { recursive: true });
  for (const name of packages) {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compares what a program can see before and after it imports a module: a second import of it would do nothing. */
const PROBE = `
  import { writeSync } from 'node:fs';
  const prototypes = Object.getOwnPropertyNames(globalThis)
    .map((name) => globalThis[name])
    .filter((value) => typeof value === 'function')
    .flatMap((value) => [value, value.prototype]);
  prototypes.push(globalThis, process, console, Math, JSON, Reflect, Atomics);
  // The descriptor of each property: a getter is not called.
  const values = () => prototypes.filter(Boolean).flatMap((owner) =>
    Reflect.ownKeys(owner).flatMap((key) => {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
      return [owner, key, value, get, set];
    }));
  const others = () => JSON.stringify([
    process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
    process.getActiveResourcesInfo().filter((name) => /Timeout|Immediate|Server|Socket|Watcher|Worker|MessagePort/i.test(name)),
    process.env, process.cwd(), process.exitCode ?? null, process.title,
  ]);
  let printed = '';
  for (const stream of [process.stdout, process.stderr]) stream.write = (text) => ((printed += text), true);
  // What other packages do is theirs.
  for (const name of JSON.parse(process.env.PACKAGES)) await import(name).catch(() => {});
  values(); others(); // What Node loads at the first look.
  const failures = [];
  let count = 0;
  // What is seen after a module is what is seen before the next one: to look takes longer than to import.
  let [before, beforeOthers] = [values(), others()];
  for (const module of process.argv.slice(2)) {
    printed = '';
    let failure;
    await import(module).catch((error) => (failure = error));
    const [after, afterOthers] = [values(), others()];
    if (failure === undefined) {
      count++;
      const at = after.findIndex((value, index) => !Object.is(value, before[index]));
      if (after.length !== before.length || at >= 0) failures.push(module + ': changes ' + String(after[at - (at % 5) + 1]));
      if (afterOthers !== beforeOthers) failures.push(module + ': ' + beforeOthers + ' became ' + afterOthers);
      if (printed !== '') failures.push(module + ': prints ' + printed);
    } else failures.push(module + ': ' + failure);
    [before, beforeOthers] = [after, afterOthers];
  }
  writeSync(1, JSON.stringify({ count, failures }));
  process.exit();
`;

/** What is wrong with modules, by a process of their own. */
async function probe(modules: string[]): Promise<{ count: number; failures: string[] }> {
  await writeFile(join(folder, 'probe.mjs'), PROBE);
  const { stdout } = await run(process.execPath, ['probe.mjs', ...modules], {
    cwd: folder,
    maxBuffer: 1e7,
    env: { ...process.env, PACKAGES: JSON.stringify(packages) },
  });
  return JSON.parse(stdout) as { count: number; failures: string[] };
}

describe('the package has no side effects:', () => {
  it('a bundler leaves out all of an entry point of which nothing is used', async () => {
    // Packages of others say of themselves whether they have side effects.
    const lines = entries.map((name, index) => `import * as unused${index} from '${name}';`);
    const { outputFiles } = await build({
      stdin: { contents: lines.join('\n'), resolveDir: folder },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      external: packages,
    });
    expect(outputFiles[0]!.text).toBe('');
  });

  it('loading a module has no side effects', async () => {
    const dist = join(folder, 'node_modules/unigen/dist');
    const files = await readdir(dist, { recursive: true });
    // The program, which is never imported.
    const modules = files
      .filter((file) => file.endsWith('.js') && file !== join('src', 'cli', 'main.js'))
      .sort()
      .map((file) => `./node_modules/unigen/dist/${file}`);
    const { count, failures } = await probe(modules);
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(500);
  }, 60_000);

  it('and a module that has one is found', async () => {
    const effects = {
      global: 'globalThis.unigen = 1;',
      patch: 'Array.prototype.last = () => {};',
      replaced: 'globalThis.fetch = () => {};',
      listener: `process.on('exit', () => {});`,
      timer: 'setInterval(() => {}, 1e6);',
      environment: `process.env.UNIGEN = '1';`,
      prints: 'console.log(1);',
    };
    for (const [name, code] of Object.entries(effects)) await writeFile(join(folder, `${name}.mjs`), code);
    const names = Object.keys(effects).map((name) => `./${name}.mjs`);
    const { failures } = await probe(names);
    expect(failures.map((failure) => failure.slice(0, failure.indexOf(':')))).toEqual(names);
  });
});
