import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runContractDiff } from '../../scripts/release/contract-diff.js';
import { createContext } from '../../src/cli/context.js';
import type { Document } from '../../src/contract/document/types.js';
import { listWords } from '../../src/internal/list-words.js';
import { sharingModels } from '../support/sharing-models.js';

// `npm run contract:diff` in a repository of its own, which has the contract of this one.

const SCRIPT = resolve('scripts/contract-diff.ts');
const TSX = import.meta.resolve('tsx');
const CONTRACT = 'generated/openapi.json';
const VEO = 'spec/unifically/models/google/veo-3.1.yaml';

let folder: string;
const inFolder = (path: string) => join(folder, path);

type Outcome = { code: number; out: string; err: string };

function exec(file: string, args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(file, args, { cwd: folder }, (_error, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

async function git(...args: string[]): Promise<void> {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { code, err } = await exec('git', [...author, ...args]);
  expect(err === '' || code === 0, err).toBe(true);
}

/** The script in a process of its own, which bundles the contract from its files. */
const runScript = (...args: string[]) => exec(process.execPath, ['--import', TSX, SCRIPT, ...args]);

/** What the script runs, in this process; the contract is that of the last bundle, with a change. */
async function contractDiff(argv: string[], change: (document: Document) => void = () => undefined): Promise<Outcome> {
  const output = { out: '', err: '' };
  const context = createContext({
    argv,
    env: {},
    stdin: (async function* () {})(),
    stdout: { write: (text) => void (output.out += text) },
    stderr: { write: (text) => void (output.err += text) },
    isTTY: { stdout: false, stderr: false },
    fetch,
    signal: new AbortController().signal,
  });
  const code = await runContractDiff(context, folder, async () => {
    const document = JSON.parse(await readFile(inFolder(CONTRACT), 'utf8')) as Document;
    change(document);
    return document;
  });
  return { code, ...output };
}

async function replace(path: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(inFolder(path), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(inFolder(path), after);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-contract-diff-'));
  await cp('spec', inFolder('spec'), { recursive: true });
  await mkdir(inFolder('generated'));
  await cp(CONTRACT, inFolder(CONTRACT));
  await writeFile(inFolder('CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n### Changed\n\n');
  await git('init', '--quiet', '--initial-branch=main');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run contract:diff', () => {
  it('says why it compares nothing, compares with the commit before, with the main branch and with a tag', async () => {
    expect(await contractDiff([])).toMatchObject({
      code: 0,
      err: 'The contract is not compared: this is not a git repository, or it has no commit.\n',
    });
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'First');
    expect(await contractDiff(['--changelog'])).toMatchObject({
      code: 0,
      err: 'The contract is not compared: there is no tag, and the commit before is not in this clone.\n',
    });

    await git('commit', '--quiet', '--allow-empty', '--message', 'Second');
    const before = await contractDiff([]);
    expect(before).toMatchObject({ code: 0, out: 'No change.\n' });
    expect(before.err).toContain('the commit before, since there is no tag');

    await git('checkout', '--quiet', '-b', 'change');
    await git('commit', '--quiet', '--allow-empty', '--message', 'Third');
    expect((await contractDiff([])).err).toContain('where this branch left main');

    await git('tag', 'v1.0.0', 'main');
    expect((await contractDiff([])).err).toContain('The contract compared with v1.0.0 (the last tag)');
  }, 60_000);

  it('fails until the changelog has the line that it asks for, in full', async () => {
    const veo = sharingModels('GoogleVeo31Input');
    const sentence = `${veo.length} models: \`duration\` no longer accepts 6 (requests)`;
    const names = listWords(
      veo.map((id) => `\`${id}\``),
      'and',
    );
    const narrow = ({ components: { schemas } }: Document) => {
      schemas.GoogleVeo31Input!.properties!.duration = { type: 'integer', enum: [4, 8] };
    };

    const plain = await contractDiff(['main'], narrow);
    expect(plain.code).toBe(1);
    expect(plain.out).toContain(sentence);

    // Once from the files of the contract, as CI runs it.
    await replace(VEO, 'enum: [4, 6, 8]', 'enum: [4, 8]');
    const missing = await runScript('--changelog');
    expect(missing.code).toBe(1);
    expect(missing.out).toContain(sentence);
    expect(missing.err).toContain('CHANGELOG.md has no new entry about this breaking change.');
    // The last item: a line, and those below it that are indented.
    const lines = /^- .*(?:\n {2}.*)*$/m.exec(
      missing.err
        .trimEnd()
        .split(/\n(?=- )/)
        .at(-1)!,
    )![0];
    expect(missing.err.trimEnd().endsWith(lines)).toBe(true);
    expect(lines.replaceAll('\n  ', ' ')).toBe(`- ${veo.length} models: \`duration\` no longer accepts 6 (${names}).`);
    expect(lines.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(await contractDiff(['--changelog'], narrow)).toEqual(missing);

    await replace('CHANGELOG.md', '### Changed\n\n', `### Changed\n\n${lines}\n`);
    expect(await contractDiff(['--changelog'], narrow)).toMatchObject({ code: 0 });
    expect((await contractDiff(['--json'], narrow)).code).toBe(1);
  }, 120_000);

  it('refuses what is not a commit, or has no contract', async () => {
    expect(await contractDiff(['nope'])).toMatchObject({
      code: 2,
      out: '',
      err: 'nope is not a commit of this repository\n',
    });
    expect(await contractDiff(['--output=/tmp/x'])).toMatchObject({
      code: 2,
      out: '',
      err: 'there is no option --output\n',
    });
    await git('checkout', '--quiet', '--orphan', 'empty');
    await git('rm', '--quiet', '-r', '--force', '--cached', '.');
    await git('add', 'CHANGELOG.md');
    await git('commit', '--quiet', '--message', 'No contract');
    await git('branch', 'without');
    expect(await contractDiff(['without'])).toMatchObject({ code: 2, err: 'without has no generated/openapi.json\n' });
  }, 60_000);
});
