import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkAnswers, type Answers } from '../../scripts/add-model/check-answers.js';
import { ContractFiles } from '../../scripts/add-model/contract-files.js';
import { planFiles } from '../../scripts/add-model/plan.js';
import { writeFiles } from '../../scripts/add-model/write-files.js';
import { bundle, runRedocly } from '../../scripts/redocly/bundle.js';
import { namedExamples, branches } from '../../src/contract/document/branches.js';
import { modelProblems } from '../../src/contract/checks/model-problems.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { Contract } from '../support/contract.js';

const run = promisify(execFile);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-add-model-test-'));
  for (const part of ['spec', 'test/contract/corpus']) await cp(part, join(folder, part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in a copy of the contract. */
async function addModel(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--import', tsx, resolve('scripts/add-model.ts'), ...args];
  const outcome = run(process.execPath, command, { cwd: folder }).then(
    (printed) => ({ code: 0, ...printed }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  const { code, stdout, stderr } = await outcome;
  return { code, stdout, stderr };
}

const text = (path: string) => readFile(join(folder, path), 'utf8');

/** The files that differ from those of the repository, with the lines that they have in addition; none may lack a line. */
async function addedLines(): Promise<Record<string, string[]>> {
  const added: Record<string, string[]> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    const before = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    const extra: string[] = [];
    let at = 0;
    for (const line of (await text(path)).split('\n')) {
      if (line === before[at]) at++;
      else extra.push(line);
    }
    if (path in added || before.slice(at).some((line) => line !== '')) expect.fail(`${path} lacks ${before[at]}`);
    if (extra.length > 0) added[path] = extra;
  }
  return added;
}

/** The new model, from the contract as it is now; its examples and its copied cases have to hold. */
async function added(id: string, corpus: string) {
  const document = await bundle(join(folder, 'spec/openapi.yaml'));
  const branch = branches(document).find(({ model }) => model === id)!;
  const validate = new Contract(document).validator(branch.name);
  for (const [name, { value }] of Object.entries(namedExamples(branch.schema)))
    expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
  const groups = parse(await text(`test/contract/corpus/${corpus}`)) as {
    models: string[];
    base: object;
    valid?: unknown[];
    invalid?: unknown[];
  }[];
  const own = groups.filter(({ models }) => models.includes(id));
  for (const { base, models } of own) {
    expect(models).toEqual([id]);
    expect(validate({ model: id, [branch.inputKey]: base })).toBe(true);
  }
  expect(own.flatMap(({ invalid = [] }) => invalid).length).toBeGreaterThanOrEqual(4);
  return readModels(document).find(({ entry }) => entry.id === id)!;
}

describe('npm run add-model', () => {
  it('adds a model beside its sibling, and leaves every other line as it is', async () => {
    const price = ['--price', '0.5', '--source', '000'];
    const args = ['google/veo-3.2-fast', '--like', 'google/veo-3.1-fast', '--title', 'Veo 3.2: Fast', ...price];
    const { code, stdout, stderr } = await addModel(...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/changed spec\/unifically\/models\/google\/veo-3\.1\.yaml\n/);
    expect(stdout).toMatch(/spec\/unifically\/models\/google\/veo-3\.1\.yaml:\d+: write the description/);
    expect(stdout).toMatch(/npx vitest run test\/contract test\/catalog test\/validate/);

    const lines = await addedLines();
    expect(Object.keys(lines).sort()).toEqual([
      'spec/unifically/models/google/veo-3.1.yaml',
      'spec/unifically/schemas/create-task-request.yaml',
      'test/contract/corpus/unifically/google-veo-3.1.yaml',
    ]);
    const ref = '../models/google/veo-3.1.yaml#/GoogleVeo32FastTask';
    expect(lines['spec/unifically/schemas/create-task-request.yaml']).toEqual([
      `    - $ref: ${ref}`,
      `      google/veo-3.2-fast: ${ref}`,
    ]);
    const { entry, details } = await added('google/veo-3.2-fast', 'unifically/google-veo-3.1.yaml');
    expect(entry).toMatchObject({
      title: 'Veo 3.2: Fast',
      kind: 'video',
      output: 'VideoOutput',
      price: { source: '000', unit: 'task', amount: 0.5 },
    });
    // That is known of the sibling only.
    expect(entry.typicalSeconds).toBeUndefined();
    expect(details.parameters.duration).toMatchObject({ enum: [4, 6, 8] });

    const again = await addModel(...args);
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: 'google/veo-3.2-fast is in the contract already, in spec/unifically/models/google/veo-3.1.yaml\n',
    });
    expect(await addedLines()).toEqual(lines);
  }, 60_000);

  it('adds a provider with its tag, a file and parameters of its own, and the lint rules hold', async () => {
    const provider = ['--provider-name', 'Acme', '--provider-description', "Acme's kites."];
    const like = ['--like', 'kuaishou/kling-3.0-omni-video', '--title', 'Kite 1'];
    const { code, stdout } = await addModel('acme/kite-1', ...like, ...provider);
    expect(code).toBe(0);
    expect(stdout).toContain('created spec/unifically/models/acme/kite-1.yaml\n');
    const lines = await addedLines();
    expect(Object.keys(lines).sort()).toEqual([
      'spec/openapi.yaml',
      'spec/unifically/models/acme/kite-1.yaml',
      'spec/unifically/schemas/create-task-request.yaml',
      'test/contract/corpus/unifically/acme-kite-1.yaml',
    ]);
    const { entry, details } = await added('acme/kite-1', 'unifically/acme-kite-1.yaml');
    expect(entry.schema).toBe('AcmeKite1Task');
    expect(entry.price).toBeUndefined();
    expect(details.provider).toBe('Acme');
    const root = parse(await text('spec/openapi.yaml')) as {
      tags: { name: string }[];
      'x-tagGroups': { name: string; tags: string[] }[];
    };
    const tags = root.tags.map(({ name }) => name);
    expect(tags.slice(tags.indexOf('webhooks'), tags.indexOf('webhooks') + 3)).toEqual(['webhooks', 'acme', 'alibaba']);
    expect(root['x-tagGroups'].find(({ name }) => name === 'Unifically models')!.tags[0]).toBe('acme');
    const files = new ContractFiles(folder);
    expect(files.models('unifically')[0]).toEqual({
      id: 'acme/kite-1',
      name: 'AcmeKite1Task',
      provider: 'acme',
      family: 'kite-1',
    });
    const lint = ['lint', join(folder, 'spec/openapi.yaml'), '--config', resolve('redocly.yaml')];
    expect(await runRedocly(lint)).toContain('Your API description is valid');
  }, 120_000);

  it('adds a model of GateAI to a file that sorts in the middle', async () => {
    const { code } = await addModel('hailuo-3', '--like', 'hailuo-2_3', '--title', 'Hailuo 3', '--family', 'hailuo-3');
    expect(code).toBe(0);
    const { entry } = await added('hailuo-3', 'gateai/minimax-hailuo-3.yaml');
    expect(entry).toMatchObject({ api: 'gateai', schema: 'GateAIHailuo3Task' });
    const ids = new ContractFiles(folder).models('gateai').map(({ id }) => id);
    // As the names of the files: hailuo-3.yaml, hailuo.yaml.
    const at = ids.indexOf('hailuo-3');
    expect(ids.slice(at - 1, at + 2)).toEqual(['ltxv-2.3-pro', 'hailuo-3', 'hailuo-2_3']);
  }, 60_000);

  it('writes nothing with --dry-run, without an answer that is needed, or if the result would not be valid', async () => {
    const like = ['--like', 'google/veo-3.1-fast', '--title', 'Veo 4'];
    const dry = await addModel('google/veo-4', ...like, '--dry-run');
    expect(dry.stdout).toContain('would change spec/unifically/models/google/veo-3.1.yaml');
    const unnamed = await addModel('google/veo-4', '--like', 'google/veo-3.1-fast');
    expect(unnamed).toEqual({ code: 2, stdout: '', stderr: '--title is needed\n' });
    const unknown = await addModel('google/veo-4', ...like, '--colour', 'red');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/^Unknown option '--colour'/);
    const price = ['--price', '0.1', '--unit', 'second', '--quantity', 'durations', '--source', '000'];
    expect(await addModel('google/veo-4', ...like, ...price)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'google/veo-4: priced per second, but none of its parameters is `durations`, which `x-price.quantity` names; did you mean duration?\n',
    });
    expect(await addedLines()).toEqual({});
  }, 60_000);

  it('takes a model of any file as a sibling, in its file and in another one', async () => {
    const files = new ContractFiles(folder);
    const known = (['unifically', 'gateai'] as const).flatMap((api) => files.models(api));
    const first = known.filter(({ provider, family }, index) => {
      const before = known[index - 1];
      return before?.provider !== provider || before.family !== family;
    });
    for (const { id: like, family } of first) {
      const title = `${like} again`;
      planFiles(files, checkAnswers(files, `${like}-again`, { like, title }));
      planFiles(files, checkAnswers(files, `${like}-apart`, { like, title, family: `${family}-apart` }));
    }
    await writeFiles(files);
    const document = await bundle(join(folder, 'spec/openapi.yaml'));
    const contract = new Contract(document);
    const all = branches(document);
    expect(all).toHaveLength(known.length + first.length * 2);
    for (const { name, schema } of all) {
      const validate = contract.validator(name);
      for (const { value } of Object.values(namedExamples(schema)))
        expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(modelProblems(readModels(document))).toEqual([]);
  }, 120_000);

  const valid: Answers = { like: 'google/veo-3.1-fast', title: 'Veo 4' };
  const refused: [string, string, Answers, RegExp][] = [
    ['an id with capitals', 'google/Veo-4', valid, /^The id "google\/Veo-4" must be of lowercase letters/],
    ['an id that leaves its folder', '../veo', valid, /^The id "\.\.\/veo" must be/],
    ['an id with two slashes', 'google/veo/4', valid, /^The id "google\/veo\/4" must be/],
    ['an id that is there', 'google/veo-3.1-lite', valid, /is in the contract already, in spec\//],
    [
      'an id whose name is taken',
      'google/veo-31-fast',
      valid,
      /component name GoogleVeo31FastTask, which google\/veo-3.1-fast has/,
    ],
    ['an unknown API', 'google/veo-4', { ...valid, api: 'acme' }, /^--api must be unifically or gateai, not acme$/],
    ['an id of the other API', 'google/veo-4', { ...valid, api: 'gateai' }, /is an id of unifically/],
    [
      'an unknown sibling',
      'google/veo-4',
      { ...valid, like: 'google/veo-3.1-fats' },
      /no such model; did you mean google\/veo-3.1-fast\?/,
    ],
    ['another kind', 'google/veo-4', { ...valid, kind: 'image' }, /--kind is image, but --like .* makes video/],
    [
      'a title of two lines',
      'google/veo-4',
      { ...valid, title: 'Veo\nx-kind: image' },
      /^--title must be a text on one line$/,
    ],
    [
      'a family that is a path',
      'google/veo-4',
      { ...valid, family: '../../veo' },
      /^--family must be the name of a file/,
    ],
    [
      'another provider than the id says',
      'google/veo-4',
      { ...valid, provider: 'acme' },
      /--provider is acme, but the id says google/,
    ],
    ['a new provider without a name', 'acme/veo-4', valid, /acme is a new provider: --provider-name and/],
    ['a name of a known provider', 'google/veo-4', { ...valid, 'provider-name': 'G' }, /has the tag google already/],
    [
      'a negative price',
      'google/veo-4',
      { ...valid, price: '-1', source: '000' },
      /^--price must be US dollars .*, not -1$/,
    ],
    ['a price that is no number', 'google/veo-4', { ...valid, price: '1e3', source: '000' }, /not 1e3$/],
    ['a price without a source', 'google/veo-4', { ...valid, price: '1' }, /^--price needs --source/],
    [
      'an unknown source',
      'google/veo-4',
      { ...valid, price: '1', source: '099' },
      /not 099; a new document first needs a row/,
    ],
    [
      'an unknown unit',
      'google/veo-4',
      { ...valid, price: '1', source: '000', unit: 'hour' },
      /^--unit must be task, second or image/,
    ],
    ['a source without a price', 'google/veo-4', { ...valid, source: '000' }, /^--source and --quantity need --price$/],
  ];

  it.each(refused)('refuses %s', (_name, id, answers, message) => {
    expect(() => checkAnswers(new ContractFiles('.'), id, answers)).toThrow(message);
  });

  it('undoes what it has written if the rest can not be written', async () => {
    const files = new ContractFiles(folder);
    const before = await text('spec/openapi.yaml');
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken', 'file'), '');
    files.set('spec/openapi.yaml', 'changed');
    files.set('spec/new.yaml', 'new');
    files.set('taken', 'a folder is here');
    await expect(writeFiles(files)).rejects.toThrow();
    expect(await text('spec/openapi.yaml')).toBe(before);
    expect((await readdir(join(folder, 'spec'))).filter((name) => name.includes('new'))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['spec', 'taken', 'test']);
  });
});
