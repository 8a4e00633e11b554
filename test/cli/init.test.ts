import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { packageSource } from '../../src/cli/init/package-source.js';
import { writeNew } from '../../src/cli/init/write-new.js';
import { KEY, run, useFolder, useServer } from '../support/run-cli.js';

// test/package/init.test.ts runs what it writes.

const folder = useFolder();
const server = useServer();
const TERMINAL = { isTTY: { stdout: true, stderr: true, stdin: true } };

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

describe('unigen init', () => {
  it.each(['node', 'next', 'vite'])(
    'writes a project by the template %s, with the package that runs',
    async (template) => {
      const path = join(folder.path, 'deep', 'my app');
      const { code, out, err } = await run(['init', path, '--template', template]);
      expect([code, err]).toEqual([0, '']);
      const files = await filesBelow(path);
      expect(out.split('\n').filter((line) => files.includes(line.trim()))).toHaveLength(files.length);
      expect(out).toContain(`  cd '${path}'\n  npm install\n  npm start\n`);
      expect(files).toEqual(expect.arrayContaining(['.gitignore', 'README.md', 'package.json', 'tsconfig.json']));
      const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as {
        name?: string;
        scripts: Record<string, string>;
        dependencies: Record<string, string>;
        engines: object;
      };
      // These tests run in a clone.
      expect(manifest.dependencies.unigen).toBe(`file:${process.cwd()}`);
      expect(out).toContain(`package.json takes unigen from ${process.cwd()}.\n`);
      expect(manifest).not.toHaveProperty('name');
      expect(manifest.engines).toEqual(packageJson.engines);
      expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'typecheck']));
      // The key stays on this machine, and the guide says where it goes.
      const guide = await readFile(join(path, 'README.md'), 'utf8');
      const [, keyFile] = /`UNIFICALLY_API_KEY=…` into a file `([^`]+)`/.exec(guide)!;
      expect(await readFile(join(path, '.gitignore'), 'utf8')).toMatch(
        new RegExp(`^${keyFile === '.env' ? '\\.env' : '\\.env\\.\\*'}$`, 'm'),
      );
      expect(guide.trim().split('\n').length).toBeLessThanOrEqual(11);
      for (const [, name] of guide.matchAll(/`(\S+\.tsx?)`/g)) expect(files).toContain(name);
      for (const [, guideOf] of guide.matchAll(/first of all `([^`]+)`/g))
        expect(await readFile(join('src', guideOf!), 'utf8')).toContain('# ');
    },
  );

  it('writes into an empty or other folder, whose files stay', async () => {
    await writeFile(join(folder.path, 'notes.txt'), 'mine');
    expect(await run(['init', folder.path, '--template=node'])).toMatchObject({ code: 0 });
    expect(await readFile(join(folder.path, 'notes.txt'), 'utf8')).toBe('mine');
    expect(await filesBelow(folder.path)).toContain('main.ts');
  });

  it('overwrites nothing: it names what exists, and writes nothing', async () => {
    await writeFile(join(folder.path, 'package.json'), 'mine');
    await symlink('nowhere', join(folder.path, 'README.md'));
    expect(await run(['init', folder.path, '--template', 'vite'])).toMatchObject({
      code: 2,
      out: '',
      err: `error: README.md and package.json exist in ${folder.path}; nothing was written\n`,
    });
    expect(await filesBelow(folder.path)).toEqual(['README.md', 'package.json']);
    expect(await readFile(join(folder.path, 'package.json'), 'utf8')).toBe('mine');
  });

  it('takes a file in the place of a folder for one that exists', async () => {
    await writeFile(join(folder.path, 'app'), 'mine');
    expect((await run(['init', folder.path, '--template', 'next'])).err).toMatch(/^error: app exists in /);
    const path = join(folder.path, 'app', 'below');
    expect((await run(['init', path, '--template', 'next'])).err).toMatch(/^error: .*; nothing was written\n$/);
    expect(await filesBelow(folder.path)).toEqual(['app']);
  });

  it('undoes what it wrote if it can not write the rest', async () => {
    await mkdir(join(folder.path, 'there'));
    const files = [
      { name: 'there/a.txt', text: 'a' },
      { name: 'new/b.txt', text: 'b' },
      { name: 'new/b.txt/c.txt', text: 'a file has the place of its folder' },
    ];
    await expect(writeNew(folder.path, files)).rejects.toThrow(/; nothing was written$/);
    // As if another program had written it meanwhile.
    const twice = [files[0]!, files[1]!, files[1]!];
    await expect(writeNew(folder.path, twice)).rejects.toThrow(`new/b.txt exists in ${folder.path}; nothing`);
    expect(await readdir(folder.path, { recursive: true })).toEqual(['there']);
  });

  it('asks on a terminal, and takes the first one without an answer', async () => {
    const asked = await run(['init', join(folder.path, 'a')], { ...TERMINAL, input: ' vite \n' });
    expect(asked.code).toBe(0);
    expect(asked.err).toMatch(/ {2}node {2}\S.*\n {2}next {2}\S.*\n {2}vite {2}\S.*\nWhich template\? \[node\] $/);
    expect(await filesBelow(join(folder.path, 'a'))).toContain('vite.config.ts');
    expect(await run(['init', join(folder.path, 'b')], { ...TERMINAL, input: '\n' })).toMatchObject({ code: 0 });
    expect(await filesBelow(join(folder.path, 'b'))).toContain('main.ts');
  });

  it('asks again after a wrong answer', async () => {
    const asked = await run(['init', join(folder.path, 'a')], { ...TERMINAL, input: 'vitte\nrust\nvite\nnext\n' });
    expect(asked.code).toBe(0);
    expect(asked.err.split('Which template? [node] ').slice(1)).toEqual([
      'there is no template vitte; did you mean vite?\n',
      'there is no template rust; there are node, next and vite\n',
      '',
    ]);
    expect(await filesBelow(join(folder.path, 'a'))).toContain('vite.config.ts');
  });

  it('needs the option without a terminal, and a template that exists', async () => {
    const path = join(folder.path, 'a');
    expect(await run(['init', path])).toMatchObject({
      code: 2,
      err: 'error: `unigen init` needs --template node, next or vite\n',
    });
    expect(await run(['init', path, '--template', 'vitte'])).toMatchObject({
      code: 2,
      err: 'error: there is no template vitte; did you mean vite?\n',
    });
    expect((await run(['init', path], { ...TERMINAL, input: 'rust\n' })).err).toContain(
      'there is no template rust; there are node, next and vite\n',
    );
    expect((await run(['init', path, 'b', '--template', 'node'])).err).toBe('error: `unigen init` takes one folder\n');
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('the package of a new project', () => {
  const root = () => join(folder.path, 'node_modules/unigen');
  async function sourceIn(manifest: string): Promise<string> {
    await writeFile(join(folder.path, 'package.json'), manifest);
    return packageSource(root());
  }

  it.each([
    ['^0.1.0', packageJson.version],
    ['latest', packageJson.version],
    ['npm:unigen@1', packageJson.version],
    ['git+https://git.example/unigen.git#main', 'git+https://git.example/unigen.git#main'],
    ['owner/unigen', 'owner/unigen'],
    ['https://files.example/unigen.tgz', 'https://files.example/unigen.tgz'],
  ])('installed as %s is %s', async (spec, source) => {
    expect(await sourceIn(JSON.stringify({ devDependencies: { unigen: spec } }))).toBe(source);
  });

  it.each(['file:a kite.tgz', './a kite.tgz'])('is the tarball of %s, while it is there', async (spec) => {
    const manifest = JSON.stringify({ dependencies: { unigen: spec } });
    expect(await sourceIn(manifest)).toBe(`file:${root()}`);
    await writeFile(join(folder.path, 'a kite.tgz'), '');
    expect(await sourceIn(manifest)).toBe(`file:${join(folder.path, 'a kite.tgz')}`);
  });

  it.each(['{', '{}', '{ "dependencies": { "unigen": "workspace:*" } }'])(
    'is its folder, not a name of the registry, if %s does not say where it is from',
    async (manifest) => {
      expect(await sourceIn(manifest)).toBe(`file:${root()}`);
    },
  );
});

describe('the script of the template node', () => {
  async function start(env: Record<string, string>, prompt = 'x'): Promise<{ err: string; code: unknown }> {
    const { argv, exitCode } = process;
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      Object.assign(process, { argv, exitCode });
    });
    process.argv = ['node', 'main.ts', prompt];
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const error = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'log').mockReturnValue();
    // With a key it is not used, and takes long to load.
    vi.doMock('unigen/sandbox/server', () => ({}));
    // The query makes it another module, which runs anew.
    const module = `${pathToFileURL('src/cli/init/templates/node/main.ts').pathname}?${encodeURIComponent(prompt)}`;
    await import(/* @vite-ignore */ module);
    return { err: error.mock.calls.at(-1)!.join(' '), code: process.exitCode };
  }

  it('says in one sentence what is wrong and what to do', async () => {
    const baseUrl = { UNIFICALLY_BASE_URL: server.url };
    expect(await start({ ...baseUrl, UNIFICALLY_API_KEY: 'another-key' })).toEqual({
      code: 1,
      err: 'Refused with 401: check UNIFICALLY_API_KEY, in .env or the environment',
    });
    expect(await start({ ...baseUrl, UNIFICALLY_API_KEY: KEY }, 'y')).toEqual({
      code: 1,
      err: 'alibaba/z-image-turbo would cost $0.40, more than the $0.05 allowed',
    });
  });
});
