import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkAnswers, type Answers } from '../../scripts/add-model/check-answers.js';
import { runAddModel } from '../../scripts/add-model/command.js';
import { ContractFiles } from '../../scripts/files/contract-files.js';
import { todoProblems } from '../../scripts/files/todos.js';
import { writeFiles } from '../../scripts/add-model/write-files.js';
import { runRedocly } from '../../scripts/redocly/bundle.js';
import { withTemporaryFolder } from '../../scripts/redocly/temporary-folder.js';
import { namedExamples, branches } from '../../src/contract/document/branches.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { bundleOnce, withCopy, type ContractCopy } from '../support/contract-copy.js';
import { Contract } from '../support/contract.js';

const run = promisify(execFile);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const VEO = ['google/none-1-fast', '--like', 'google/veo-3.1-fast', '--title', 'Veo 3.2: Fast'];
VEO.push('--price', '0.5', '--source', '000');

/** An id that no provider uses; it sorts first. */
const NEW = 'aaa-none/none-1';

type Outcome = { code: number; stdout: string; stderr: string };

/** Runs the command in this process. */
async function addModel({ root }: ContractCopy, ...argv: string[]): Promise<Outcome> {
  const stdin = new PassThrough();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runAddModel({ root, argv, stdin, stdout, stderr, bundle: bundleOnce });
  const printed = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? '');
  return { code, stdout: printed(stdout), stderr: printed(stderr) };
}

/** Runs the command as `npm run add-model` does it. */
async function addModelInChild({ root }: ContractCopy, ...args: string[]): Promise<Outcome> {
  const command = ['--import', tsx, resolve('scripts/add-model.ts'), ...args];
  const outcome = run(process.execPath, command, { cwd: root }).then(
    (printed) => ({ code: 0, ...printed }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  const { code, stdout, stderr } = await outcome;
  return { code, stdout, stderr };
}

/** The new model, from the contract as it is now; its examples and its copied cases have to hold. */
async function added(copy: ContractCopy, id: string, corpus: string) {
  const document = await copy.document();
  const branch = branches(document).find(({ model }) => model === id)!;
  const validate = new Contract(document).validator(branch.name);
  for (const [name, { value }] of Object.entries(namedExamples(branch.schema)))
    expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
  const groups = parse(await copy.text(`test/contract/corpus/${corpus}`)) as {
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

describe.concurrent('npm run add-model', { timeout: 120_000 }, () => {
  withCopy('adds a model next to its sibling, and leaves every other line as it is', async ({ copy }) => {
    const { code, stdout, stderr } = await addModel(copy, ...VEO);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/changed spec\/unifically\/models\/google\/veo-3\.1\.yaml\n/);
    const [, left] = stdout.split('Left to do by hand:\n\n');
    // Each file once, with its steps below it.
    expect(left!.split('\n').filter((line) => /^\S*\.(yaml|md)\b/.test(line))).toEqual([
      expect.stringMatching(/^spec\/unifically\/models\/google\/veo-3\.1\.yaml:\d+$/),
      'test/contract/corpus/unifically/google-veo-3.1.yaml',
      'spec/decisions.md',
      'CHANGELOG.md',
    ]);
    expect(left).toMatch(/^spec.*\n {2}- write the description, in place of TODO\n/);
    expect(left).toContain('\n  - read the comment at the top of the file: ');
    // Its sibling is of the same provider and shares its parameters: no line names another model.
    expect(left).not.toContain('still names');
    // The parameters of Veo 3.1 state no price, and the description of the copy is still to be written.
    expect(left).not.toContain('states a price');
    const [, commands] = left!.split('Then run:\n\n');
    const contributing = await readFile('CONTRIBUTING.md', 'utf8');
    for (const command of commands!
      .replace(/ +#.*/g, '')
      .trim()
      .split(/\n| && /))
      expect(contributing).toContain(`\`${command.trim()}\``);
    expect(commands).toContain('npx vitest run test/portable -u  # updates spec/portable.md\n  npm test\n');

    const lines = await copy.addedLines();
    expect(Object.keys(lines).sort()).toEqual([
      'spec/unifically/models/google/veo-3.1.yaml',
      'spec/unifically/schemas/create-task-request.yaml',
      'test/contract/corpus/unifically/google-veo-3.1.yaml',
    ]);
    const ref = '../models/google/veo-3.1.yaml#/GoogleNone1FastTask';
    expect(lines['spec/unifically/schemas/create-task-request.yaml']).toEqual([
      `    - $ref: ${ref}`,
      `      google/none-1-fast: ${ref}`,
    ]);
    // Behind the last model of the sibling's version, in the file as well as in the union.
    const inFile = (root: string) =>
      new ContractFiles(root).models('unifically').filter(({ family }) => family === 'veo-3.1');
    const before = inFile('.').map(({ id }) => id);
    const last = before.findLastIndex((id) => id.startsWith('google/veo-3.1'));
    expect(last).toBeGreaterThan(before.indexOf('google/veo-3.1-fast'));
    const after = before.toSpliced(last + 1, 0, 'google/none-1-fast');
    expect(inFile(copy.root).map(({ id }) => id)).toEqual(after);
    const branchNames = Object.keys(parse(await copy.text('spec/unifically/models/google/veo-3.1.yaml')) as object);
    expect(branchNames.filter((name) => name.endsWith('Task'))).toEqual(inFile(copy.root).map(({ name }) => name));
    const { entry, details } = await added(copy, 'google/none-1-fast', 'unifically/google-veo-3.1.yaml');
    expect(entry).toMatchObject({
      title: 'Veo 3.2: Fast',
      kind: 'video',
      output: 'VideoOutput',
      price: { source: '000', unit: 'task', amount: 0.5 },
    });
    // Until it is done, `npm run check` says what is left.
    const [branch, cases, ...others] = todoProblems(new ContractFiles(copy.root));
    expect(branch).toMatch(/^spec\/unifically\/models\/google\/veo-3\.1\.yaml:\d+: still to do: what goes in/);
    expect(cases).toMatch(/^test\/contract\/corpus\/unifically\/google-veo-3\.1\.yaml:\d+: still to do: cases of/);
    expect(others).toEqual([]);
    // That is known of the sibling only.
    expect(entry.typicalSeconds).toBeUndefined();
    expect(details.parameters.duration).toMatchObject({ enum: [4, 6, 8] });

    const again = await addModel(copy, ...VEO);
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: 'google/none-1-fast is in the contract already, in spec/unifically/models/google/veo-3.1.yaml\n',
    });
    expect(await copy.addedLines()).toEqual(lines);
  });

  withCopy(
    'adds a provider with its tag, a file and parameters of its own, and the lint rules hold',
    async ({ copy }) => {
      const provider = ['--provider-name', 'Acme', '--provider-description', "Acme's kites."];
      // Its parameters are aliases of those of another model of its file.
      const like = ['--like', 'kuaishou/kling-2.1-master-video', '--title', 'Kite 1'];
      const { code, stdout } = await addModel(copy, NEW, ...like, ...provider);
      expect(code).toBe(0);
      expect(stdout).toContain(`created spec/unifically/models/${NEW}.yaml\n`);
      const lines = await copy.addedLines();
      expect(Object.keys(lines).sort()).toEqual([
        'spec/openapi.yaml',
        `spec/unifically/models/${NEW}.yaml`,
        'spec/unifically/schemas/create-task-request.yaml',
        'test/contract/corpus/unifically/aaa-none-none-1.yaml',
      ]);
      const { entry, details } = await added(copy, NEW, 'unifically/aaa-none-none-1.yaml');
      expect(entry.schema).toBe('AaaNoneNone1Task');
      expect(entry.price).toBeUndefined();
      expect(details.provider).toBe('Acme');
      const root = parse(await copy.text('spec/openapi.yaml')) as {
        tags: { name: string }[];
        'x-tagGroups': { name: string; tags: string[] }[];
      };
      const tags = root.tags.map(({ name }) => name);
      expect(tags[tags.indexOf('webhooks') + 1]).toBe('aaa-none');
      expect(root['x-tagGroups'].find(({ name }) => name === 'Unifically models')!.tags[0]).toBe('aaa-none');
      const files = new ContractFiles(copy.root);
      expect(files.models('unifically')[0]).toEqual({
        id: NEW,
        name: 'AaaNoneNone1Task',
        provider: 'aaa-none',
        family: 'none-1',
      });
      const lint = ['lint', join(copy.root, 'spec/openapi.yaml'), '--config', resolve('redocly.yaml')];
      expect(await runRedocly(lint)).toContain('Your API description is valid');
    },
  );

  withCopy('lists the copied lines that name the sibling or its provider', async ({ copy }) => {
    // The name of a provider in a description, which no model of the contract need have.
    const path = 'spec/unifically/models/hailuo/minimax.yaml';
    const text = (await copy.text(path)).replace(
      /description: Whether .*/,
      'description: Whether MiniMax may optimise it.',
    );
    await writeFile(join(copy.root, path), text);
    const like = ['--like', 'hailuo/minimax-2.0', '--title', 'None 1'];
    const provider = ['--provider-name', 'None', '--provider-description', 'Nothing.'];
    const { code, stdout } = await addModel(copy, NEW, ...like, ...provider);
    expect(code).toBe(0);
    const named = stdout.split('\n').filter((line) => line.includes('still names'));
    const lines = (await copy.text(`spec/unifically/models/${NEW}.yaml`)).split('\n');
    const at = lines.findIndex((line) => line.includes('MiniMax'));
    expect(named).toContain(`  - line ${at + 1} still names MiniMax: description: Whether MiniMax may optimise it.`);

    // A model may name its own provider.
    const own = await addModel(copy, 'hailuo/minimax-none', '--family', 'none', ...like);
    expect([own.code, own.stdout.includes('still names')]).toEqual([0, false]);
  });

  withCopy('lists the copied prompts, and the copied or shared sentences that state a price', async ({ copy }) => {
    const path = 'spec/unifically/models/alibaba/z-image.yaml';
    const description = 'description: Aspect ratio of the image. A wide one costs $2. Others are free.';
    const text = (await copy.text(path)).replace(/description: Aspect ratio .*/, description);
    await writeFile(join(copy.root, path), text);
    const like = ['--like', 'alibaba/z-image-turbo', '--title', 'None 1'];
    const { code, stdout } = await addModel(copy, 'alibaba/z-image-none', ...like);
    expect(code).toBe(0);
    const lines = (await copy.text(path)).split('\n');
    const number = (part: string, from = 0) => lines.findIndex((line, at) => at >= from && line.includes(part)) + 1;
    const step = (line: number, rest: string) => `\n  - line ${line} ${rest}\n`;
    expect(stdout).toContain(
      step(number(description), 'states a price that holds for alibaba/z-image-turbo: A wide one costs $2.'),
    );
    const branch = number('AlibabaZImageNoneTask:');
    const example = /\bprompt: ([^,}]+?) *[,}]?$/m.exec(lines.slice(branch).join('\n'))![1]!;
    expect(stdout).toContain(step(number(example, branch), `has a prompt of alibaba/z-image-turbo: ${example}`));
  });

  withCopy('adds a model of GateAI to a file that sorts in the middle', async ({ copy }) => {
    const { code, stderr } = await addModelInChild(
      copy,
      'hailuo-none',
      '--like',
      'hailuo-2_3',
      '--title',
      'Hailuo None',
      '--family',
      'hailuo-none',
    );
    expect([code, stderr]).toEqual([0, '']);
    const { entry } = await added(copy, 'hailuo-none', 'gateai/minimax-hailuo-none.yaml');
    expect(entry).toMatchObject({ api: 'gateai', schema: 'GateAIHailuoNoneTask' });
    const before = new ContractFiles('.').models('gateai');
    // As the names of the files: hailuo-none.yaml, hailuo.yaml.
    const at = before.findIndex(({ provider, family }) => provider === 'minimax' && family === 'hailuo');
    expect(at).toBeGreaterThan(0);
    expect(new ContractFiles(copy.root).models('gateai').map(({ id }) => id)).toEqual(
      before.map(({ id }) => id).toSpliced(at, 0, 'hailuo-none'),
    );
  });

  withCopy(
    'writes nothing with --dry-run, without an answer that is needed, or if the result would not be valid',
    async ({ copy }) => {
      const like = ['--like', 'google/veo-3.1-fast', '--title', 'Veo 4'];
      const dry = await addModel(copy, ...VEO, '--dry-run');
      expect(dry.code).toBe(0);
      expect(dry.stdout).toContain('would change spec/unifically/models/google/veo-3.1.yaml');
      const unnamed = await addModel(copy, 'google/none-1', '--like', 'google/veo-3.1-fast');
      expect(unnamed).toEqual({ code: 2, stdout: '', stderr: '--title is needed\n' });
      const unknown = await addModel(copy, 'google/none-1', ...like, '--colour', 'red');
      expect(unknown.code).toBe(2);
      expect(unknown.stderr).toMatch(/^Unknown option '--colour'/);
      const price = ['--price', '0.1', '--unit', 'second', '--quantity', 'durations', '--source', '000'];
      expect(await addModel(copy, 'google/none-1', ...like, ...price)).toEqual({
        code: 1,
        stdout: '',
        stderr:
          'google/none-1: priced per second, but none of its parameters is `durations`, which `x-price.quantity` names; did you mean duration?\n',
      });
      expect(await copy.addedLines()).toEqual({});
    },
  );

  withCopy('says in one line why a copy can not be read, and leaves no folder behind', async ({ copy }) => {
    let folder = '';
    const bundle = (file: string) => {
      folder = dirname(dirname(file));
      const reasons = [`Can't resolve $ref: ENOENT: no such file '${folder}/spec/x.yaml'`, `Failed to parse: ${file}`];
      return Promise.reject(new Error(`redocly bundle failed\n╔════╗\n[1] ../x.yaml:1:2\n\n${reasons.join('\n\n')}`));
    };
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const argv = [...VEO];
    expect(await runAddModel({ root: copy.root, argv, stdin, stdout, stderr, bundle })).toBe(1);
    expect(String(stderr.read())).toBe(
      "google/none-1-fast can't be a copy of google/veo-3.1-fast: Can't resolve $ref: ENOENT: no such file 'spec/x.yaml'. " +
        'Nothing is written. Choose another --like, or run `npm run lint:contract` if the contract could not be read before either\n',
    );
    expect(stdout.read()).toBeNull();
    expect(existsSync(folder)).toBe(false);
    expect(await copy.addedLines()).toEqual({});

    const broken = await copy.text('spec/unifically/models/google/veo-3.1.yaml');
    const path = join(copy.root, 'spec/unifically/models/google/veo-3.1.yaml');
    await writeFile(path, broken.replace('task-options.yaml#/DryRun', 'task-options.yaml#/Dry'));
    const { code, stderr: message } = await addModel(copy, ...VEO);
    expect([code, message]).toEqual([
      1,
      expect.stringMatching(
        /^google\/none-1-fast can't be a copy of google\/veo-3\.1-fast: spec\/unifically\/models\/google\/veo-3\.1\.yaml: \$ref: \.\.\/\.\.\/schemas\/task-options\.yaml#\/Dry leads nowhere\. .*\n$/,
      ),
    ]);
  });

  withCopy('undoes what it has written if the rest can not be written', async ({ copy }) => {
    const files = new ContractFiles(copy.root);
    const before = await copy.text('spec/openapi.yaml');
    await mkdir(join(copy.root, 'taken'));
    await writeFile(join(copy.root, 'taken', 'file'), '');
    files.set('spec/openapi.yaml', 'changed');
    files.set('spec/new.yaml', 'new');
    files.set('taken', 'a folder is here');
    await expect(writeFiles(files)).rejects.toThrow();
    expect(await copy.text('spec/openapi.yaml')).toBe(before);
    expect((await readdir(join(copy.root, 'spec'))).filter((name) => name.includes('new'))).toEqual([]);
    expect((await readdir(copy.root)).sort()).toEqual(['spec', 'taken', 'test']);
  });
});

it('removes a temporary folder if a signal ends the process', async () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  const before = process.listenerCount('SIGTERM');
  try {
    await withTemporaryFolder('unigen-test-', async (folder) => {
      await writeFile(join(folder, 'file'), '');
      process.emit('SIGTERM', 'SIGTERM');
      expect(existsSync(folder)).toBe(false);
    });
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  } finally {
    kill.mockRestore();
  }
});

describe('the answers of npm run add-model', () => {
  const files = new ContractFiles('.');
  const valid: Answers = { like: 'google/veo-3.1-fast', title: 'Veo 4' };
  const begun = files.models('unifically').flatMap(({ id }) => (id.startsWith('goog') ? [id] : []));
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
    ['an unknown API', 'google/none-1', { ...valid, api: 'other' }, /^--api must be unifically or gateai, not other$/],
    ['an id of the other API', 'google/none-1', { ...valid, api: 'gateai' }, /is an id of unifically/],
    [
      'an unknown sibling',
      'google/none-1',
      { ...valid, like: 'google/veo-3.1-fats' },
      /no such model; did you mean google\/veo-3.1-fast\?/,
    ],
    [
      'a sibling without its provider',
      'google/none-1',
      { ...valid, like: 'veo-3.1-fast' },
      /no such model; did you mean google\/veo-3.1-fast\?/,
    ],
    [
      'a sibling that is only begun',
      'google/none-1',
      { ...valid, like: 'goog' },
      new RegExp(`no such model; did you mean ${begun[0]}, ${begun[1]} or ${begun[2]}\\?`),
    ],
    [
      'a sibling of the other API',
      'google/none-1',
      { ...valid, like: 'hailuo-2_3' },
      /unifically has no such model; it is a model of gateai, whose parameters differ$/,
    ],
    ['another kind', 'google/none-1', { ...valid, kind: 'image' }, /--kind is image, but --like .* makes video/],
    [
      'a title of two lines',
      'google/none-1',
      { ...valid, title: 'Veo\nx-kind: image' },
      /^--title must be a text on one line$/,
    ],
    [
      'a family that is a path',
      'google/none-1',
      { ...valid, family: '../../veo' },
      /^--family must be the name of a file/,
    ],
    [
      'another provider than the id says',
      'google/none-1',
      { ...valid, provider: 'aaa-none' },
      /--provider is aaa-none, but the id says google/,
    ],
    [
      'a new provider without a name',
      NEW,
      valid,
      /^aaa-none is a new provider: --provider-name and .*:\n {2}npm run add-model -- aaa-none\/\S+ --like .* --provider-name NAME --provider-description TEXT$/,
    ],
    ['a name of a known provider', 'google/none-1', { ...valid, 'provider-name': 'G' }, /has the tag google already/],
    [
      'a negative price',
      'google/none-1',
      { ...valid, price: '-1', source: '000' },
      /^--price must be US dollars .*, not -1$/,
    ],
    ['a price that is not a number', 'google/none-1', { ...valid, price: '1e3', source: '000' }, /not 1e3$/],
    ['a price without a source', 'google/none-1', { ...valid, price: '1' }, /^--price needs --source/],
    [
      'an unknown source',
      'google/none-1',
      { ...valid, price: '1', source: '099' },
      /not 099; a new document first needs a row/,
    ],
    [
      'an unknown unit',
      'google/none-1',
      { ...valid, price: '1', source: '000', unit: 'hour' },
      /^--unit must be task, second or image/,
    ],
    [
      'a source without a price',
      'google/none-1',
      { ...valid, source: '000' },
      /^--source and --quantity need --price$/,
    ],
  ];

  it.each(refused)('refuses %s', (_name, id, answers, message) => {
    expect(() => checkAnswers(files, id, answers)).toThrow(message);
  });

  it('keeps --dry-run and what is given in the command for a new provider', () => {
    const answers = { ...valid, title: "Veo's 4", 'provider-name': 'Aaa' };
    expect(() => checkAnswers(files, NEW, answers, { dryRun: true })).toThrow(
      `\n  npm run add-model -- ${NEW} --like google/veo-3.1-fast --title 'Veo'\\''s 4' ` +
        '--provider-name Aaa --provider-description TEXT --dry-run',
    );
  });
});
