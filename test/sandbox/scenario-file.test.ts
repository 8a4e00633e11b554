import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { createSandbox, ScenarioError } from 'unigen/sandbox';
import { loadScenario, serveSandbox, type ScenarioReload } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROPERTIES as FAULT_PROPERTIES } from '../../src/sandbox/faults/fault.js';
import { parseLine } from '../../src/sandbox/journal-format.js';
import { parseYamlText } from '../../src/sandbox/server/scenario/parse-yaml.js';
import { as, caller, until } from '../support/sandbox-caller.js';

const PNG = readFileSync('src/sandbox/examples/kite.png');
const EXAMPLES = readdirSync('src/sandbox/examples').filter((name) => name.endsWith('.yaml'));
const VEO = 'google/veo-3.1-fast';

let folder: string;
let isValid: ValidateFunction;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigen-scenario-'));
  const schema = JSON.parse(readFileSync('generated/scenario.schema.json', 'utf8')) as object;
  isValid = new Ajv({ allErrors: true, strict: true }).compile(schema);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the published schema has every kind of fault, with its properties', () => {
  type Kinds = { description: string; oneOf: { properties: { kind: { const: string } } }[] };
  const found: Kinds[] = [];
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { description, oneOf } = value as Partial<Kinds>;
    if (oneOf && description?.startsWith('Of the kind fail,')) found.push(value as Kinds);
    Object.values(value).forEach(collect);
  };
  collect(JSON.parse(readFileSync('generated/scenario.schema.json', 'utf8')));
  expect(found.length).toBeGreaterThan(0);
  for (const { oneOf } of found) {
    const kinds = oneOf.map(({ properties: { kind, ...others } }) => [kind.const, Object.keys(others).sort()]);
    const known = Object.entries(FAULT_PROPERTIES).map(([kind, names]) => [kind, names.toSorted()]);
    expect(Object.fromEntries(kinds)).toEqual(Object.fromEntries(known));
  }
});

/** Writes a file of the test's folder, and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What is wrong with a scenario, without the path of its file. */
async function problemsOf(path: string): Promise<string[]> {
  const error = await loadScenario(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ScenarioError)) throw new Error(`No ScenarioError but ${String(error)}`);
  return error.problems.map((line) => line.replace(`${path}:`, ''));
}

const WRONG_YAML = `balence: 3
keys:
  - { key: 7 }
  - { balance: -1, key: the-secret }
  - key: the-secret
rules:
  - model: veo-3.1-fast
    price: free
  - operation: createTsk
    fault: { kind: status, status: 99 }
  - operation: uploadFile
    price: 3
  - input:
      a.b..c: 1
      prompt: [x]
    nth: 0
    output: missing.png
  - name: nothing
  - model: ${VEO}
    output: kite.png
  - fault: { kind: lost }
    price: 1
  - input: { prompt_: x }
    price: 1
  - { model: topaz-labs/image-generative, input: { any: 1 }, price: 1 }
`;

describe('a scenario in a file', () => {
  it('says everything that is wrong, each with its line, its column, its rule and what was meant', async () => {
    file('kite.png', PNG);
    expect(await problemsOf(file('wrong.yaml', WRONG_YAML))).toEqual([
      '1:1: balence: unknown property; did you mean balance?',
      '3:12: keys[0].key: must be a string of 1 to 1000 characters; put it in quotes',
      '4:16: keys[1].balance: must be a number from 0 to 1000000000',
      '5:10: keys[2].key: is listed twice',
      '7:12: rules[0].model: there is no model veo-3.1-fast; did you mean google/veo-3.1-fast or google/veo-3.1-fast-relaxed?',
      '8:12: rules[0].price: must be a number from 0 to 1000000000',
      '9:16: rules[1].operation: there is no operation createTsk; did you mean createTask?',
      '10:36: rules[1].fault.status: must be an integer from 400 to 599',
      '11:16: rules[2].operation: a rule that changes a task has createTask or gateaiGenerate as its operation',
      '14:7: rules[3].input.a.b..c: must be a parameter, or a path such as `elements.description`',
      '15:15: rules[3].input.prompt: must be a string of at most 1000 characters, a number, true, false or null',
      '16:10: rules[3].nth: must be an integer from 1 to 1000000',
      '17:13: rules[3].output: there is no file missing.png',
      '18:5: rules[4]: needs an outcome: fault, price, duration, output or text (rule "nothing")',
      `20:13: rules[5].output: is image, which ${VEO} does not give`,
      '21:12: rules[6].fault: a fault of the kind lost has a rule of its own, without price, duration, output and text',
      '23:14: rules[7].input.prompt_: no model that the rule is about has this parameter; did you mean prompt?',
    ]);
  });

  it('in JSON has the same positions, without the package yaml', async () => {
    const path = file(
      'wrong.json',
      '{\n  "balence": 3,\n  "rules": [\n    { "model": "veo-3.1-fast",\n      "price": "free" }\n  ]\n}\n',
    );
    expect(await problemsOf(path)).toEqual([
      '2:3: balence: unknown property; did you mean balance?',
      '4:16: rules[0].model: there is no model veo-3.1-fast; did you mean google/veo-3.1-fast or google/veo-3.1-fast-relaxed?',
      '5:16: rules[0].price: must be a number from 0 to 1000000000',
    ]);
  });

  it.each([
    ['a.json', '{"rules": [}', '1:12: not valid JSON: this is not a value of JSON'],
    ['a.json', '{"rules": [\n  1,\n]}', '3:1: not valid JSON: a comma must not be followed by `]`'],
    ['a.json', '{"balance": 7,\n}', '2:1: not valid JSON: a comma must not be followed by `}`'],
    ['a.json', '{"a": 1, "a": 2}', '1:10: not valid JSON: this name is there twice'],
    ['a.json', '{a: 1}', '1:2: not valid JSON: a name in double quotes is missing'],
    ['a.json', '{"a" 1}', '1:6: not valid JSON: `:` is missing'],
    ['a.json', '{"a": "x\n"}', '1:7: not valid JSON: this string does not end'],
    ['a.json', '{"a": 01}', '1:7: not valid JSON: this is not a value of JSON'],
    ['a.json', '[1 2]', '1:4: not valid JSON: `,` or `]` is missing'],
    ['a.json', '{} {}', '1:4: not valid JSON: more follows the value'],
    ['a.json', '{"a": [', '1:8: not valid JSON: it ends too early'],
    ['a.json', '', '1:1: not valid JSON: it ends too early'],
    ['a.json', '['.repeat(200), '1:102: not valid JSON: more than 100 levels'],
    ['a.yaml', 'rules: [', /^1:9: not valid YAML: /],
    ['a.yaml', 'a: 1\na: 2', /^2:1: not valid YAML: Map keys must be unique/],
    [
      'a.yaml',
      `a: &a [x]\n${'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n'.replaceAll('b', 'c')}d: [${'*c,'.repeat(50)}]`,
      /^1:1: not valid YAML: .*alias/i,
    ],
    [
      'a.yaml',
      'rules:\n  - input:\n      prompt: *kite*\n',
      '3:15: not valid YAML: *kite* is an alias of an anchor that there is not; put a text that begins with * in quotes',
    ],
    ['a.yaml', 'rules:\n  - model: *\n', /^2:\d+: not valid YAML: .*; put a text that begins with \* in quotes$/],
    ['a.yaml', '', '1:1: scenario: must be an object'],
    ['a.yaml', '- 1', '1:1: scenario: must be an object'],
    ['a.yaml', 'rules: 1', '1:8: rules: must be an array of at most 1000 items'],
    ['a.yaml', 'rules: [null]', '1:9: rules[0]: must be an object'],
    ['a.yaml', `rules: [{fault: ${'['.repeat(20)}${']'.repeat(20)}}]`, '1:1: scenario: has more than 10 levels'],
    ['a.yaml', '__proto__: {balance: 3}', /^1:1: __proto__: unknown property/],
    [
      'a.yaml',
      'resources: {elevenlabs/voice: [x]}',
      '1:13: resources.elevenlabs/voice: unknown property; did you mean elevenlabs/voices?',
    ],
    [
      'a.yaml',
      'resources: {kuaishou/kling/voices: [{id: x}]}',
      /^1:42: resources\.kuaishou\/kling\/voices\[0\]\.id: must be an integer/,
    ],
    ['a.yaml', 'resources: {elevenlabs/voices: [{category: x}]}', /must have a name or the property voice_id/],
    [
      'a.yaml',
      'rules: [{operation: getTask, model: sora-2, fault: {kind: lost}}]',
      '1:37: rules[0].model: no model of getTask is sora-2',
    ],
    ['a.yaml', 'rules: [{model: nope/*, price: 1}]', '1:17: rules[0].model: no model has an id of this pattern'],
    [
      'a.yaml',
      'rules: [{operation: uploadFile, input: {a: 1}, fault: {kind: lost}}]',
      '1:21: rules[0].operation: requests of uploadFile have no model and no input',
    ],
    [
      'a.yaml',
      'rules: [{fault: {kind: fail}, text: x}]',
      '1:17: rules[0].fault: a task that fails has no output and no text',
    ],
    [
      'a.yaml',
      'rules: [{text: x, model: sora-2}]',
      '1:16: rules[0].text: is a text, which sora-2 does not give: only models of lyrics and transcripts do',
    ],
    [
      'a.yaml',
      'rules: [{fault: {kind: deley, ms: 1}}]',
      /^1:24: rules\[0\]\.fault\.kind: must be one of .*; did you mean delay\?$/,
    ],
    [
      'a.yaml',
      'rules: [{fault: {kind: status, status: 429, retryafter: 1}}]',
      '1:45: rules[0].fault.retryafter: unknown property; did you mean retryAfter?',
    ],
    ['a.yaml', 'rules: [{fault: {kind: delay}}]', /^1:17: rules\[0\]\.fault: needs ms, which must be a number from/],
    [
      'a.yaml',
      'rules: [{name: slow kite, outptu: a.png}]',
      '1:27: rules[0].outptu: unknown property; did you mean output? (rule "slow kite")',
    ],
    ['a.yaml', 'rules: [{price: .inf}]', /^1:17: rules\[0\]\.price: must be a number/],
  ])('is read strictly: %s %j', async (name, text, expected) => {
    const [first] = await problemsOf(file(name, text));
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it.each(['[', '- ', '? '])('with too many levels is refused: %s', async (level) => {
    expect((await problemsOf(file('deep.yaml', level.repeat(20_000))))[0]).toMatch(
      /^1:\d+: not valid YAML: too many levels$/,
    );
  });

  it('in YAML says what to install if the package is missing', async () => {
    const missing = () => Promise.reject(Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' }));
    await expect(parseYamlText('a: 1', missing)).rejects.toThrow(
      'A scenario in YAML needs the package yaml, which is not installed: npm install --save-dev yaml, or write it as JSON',
    );
  });

  it('is bounded, must be there, and must be a file of UTF-8', async () => {
    expect(await problemsOf(join(folder, 'none.yaml'))).toEqual([
      `The scenario ${join(folder, 'none.yaml')} can't be read: there is no such file`,
    ]);
    expect(await problemsOf(folder)).toEqual([`The scenario ${folder} can't be read: it is not a regular file`]);
    expect((await problemsOf(file('large.yaml', ' '.repeat(2 ** 19 + 1))))[0]).toMatch(/more than 524288 bytes$/);
    expect((await problemsOf(file('latin.yaml', Buffer.from('a: \xe4', 'latin1'))))[0]).toMatch(/it is not UTF-8$/);
    const many = await problemsOf(file('many.yaml', `keys:\n${'  - 1\n'.repeat(50)}`));
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toBe('… and 30 more');
  });

  it('never has a key in a message', async () => {
    const text = `keys:\n  - { key: the-secret, balence: 1 }\n  - { key: the-secret }\nrules:\n  - { key: the-secret, nth: x }\n`;
    expect((await problemsOf(file('keys.yaml', text))).join()).not.toContain('the-secret');
  });
});

describe('an output file of a scenario', () => {
  const outputOf = async (output: string, name = 'o.yaml') =>
    (await problemsOf(file(name, `rules: [{output: ${JSON.stringify(output)}}]`)))[0];

  it('stays in the folder of the scenario, unless its path is absolute', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    file('kite.png', PNG);
    symlinkSync(join(folder, 'kite.png'), join(inner, 'link.png'));
    writeFileSync(join(inner, 'own.png'), PNG);
    symlinkSync('own.png', join(inner, 'inside.png'));
    const out =
      /^1:18: rules\[0\]\.output: leads out of the folder of the scenario; if that is meant, give an absolute path$/;
    expect(await outputOf('../kite.png', 'inner/o.yaml')).toMatch(out);
    expect(await outputOf('link.png', 'inner/o.yaml')).toMatch(out);
    expect(await outputOf('../inner/../kite.png', 'inner/o.yaml')).toMatch(out);
    for (const output of ['own.png', 'inside.png', '../inner/own.png', join(folder, 'kite.png')]) {
      const { rules } = await loadScenario(file('inner/o.yaml', `rules: [{output: ${JSON.stringify(output)}}]`));
      expect(rules![0]!.output).toMatchObject({ name: output, type: 'image/png' });
    }
  });

  it('is a media file that is not empty', async () => {
    expect(await outputOf('.')).toMatch(/is not a regular file$/);
    file('empty.png', '');
    expect(await outputOf('empty.png')).toMatch(/is empty$/);
    file('page.png', '<html><script>alert(1)</script>');
    expect(await outputOf('page.png')).toMatch(/is not an image, video, audio or GLB file of a known format$/);
    expect(await outputOf('a\0b')).toMatch(/must be a path/);
    expect(await outputOf('https://me:secret@a.example/x.png?key=secret')).toMatch(
      /there is no file https:\/\/a\.example\/x\.png$/,
    );
    expect((await problemsOf(file('o.yaml', 'rules: [{output: [kite.png, 7]}]')))[0]).toMatch(
      /^1:29: rules\[0\]\.output\[1\]: must be the path of a file/,
    );
  });

  it('is read when it is downloaded: a later version, or none', async () => {
    const path = file('later.png', PNG);
    const scenario = await loadScenario(file('later.yaml', 'rules: [{output: later.png}]'));
    const made = caller({ scenario });
    const { body } = await made.ask('POST', '/v1/tasks', { model: 'alibaba/qwen-image', input: { prompt: 'x' } });
    made.sandbox.control.end(body.data.task_id, 'completed');
    const { image_url: url } = (await made.ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.output;
    const bytes = async () => Buffer.from(await (await made.sandbox.fetch(new Request(url))).arrayBuffer());
    expect(await bytes()).toEqual(PNG);
    writeFileSync(path, Buffer.concat([PNG, PNG]));
    expect(await bytes()).toEqual(Buffer.concat([PNG, PNG]));
    // A link that has taken its place is not followed.
    rmSync(path);
    symlinkSync('/etc/hostname', path);
    expect((await made.sandbox.fetch(new Request(url))).status).toBe(404);
    rmSync(path);
    expect((await made.sandbox.fetch(new Request(url))).status).toBe(404);
    // A restart has the same URL.
    writeFileSync(path, PNG);
    const restarted = caller({
      restore: structuredClone([...made.sandbox.snapshot()]),
      scenario: await loadScenario(join(folder, 'later.yaml')),
    });
    expect((await restarted.sandbox.fetch(new Request(url))).status).toBe(200);
    for (const wrong of ['x', '../../../etc/hostname', `${new URL(url).pathname.split('/')[3]}/other.png`])
      expect((await made.sandbox.fetch(new Request(`http://sandbox.test/_sandbox/outputs/${wrong}`))).status).toBe(404);
  });
});

it('a state file has only the paths of own outputs, which lead nowhere else', () => {
  const task = {
    id: 'task_1',
    account: 'a',
    model: VEO,
    origin: 'http://127.0.0.1:4010',
    createdAt: 1,
    startsAt: 1,
    endsAt: 1,
  };
  const full = { ...task, cost: 0, input: {}, api: 'unifically', state: 'completed', plannedOutcome: 'completed' };
  const isRead = (more: object) => parseLine(JSON.stringify([{ task: { ...full, ...more } }]), 2) !== undefined;
  expect(isRead({})).toBe(true);
  expect(isRead({ ownText: 'x', ownOutputs: [{ kind: 'video', path: '/_sandbox/outputs/0f/kite.mp4' }] })).toBe(true);
  expect(isRead({ ownText: 1 })).toBe(false);
  for (const ownOutputs of [
    {},
    [1],
    [{ kind: 'video' }],
    ...['@evil.example/', '.evil.example', '/_sandbox/state', '/_sandbox/outputs/a?b'].map((path) => [
      { kind: 'video', path },
    ]),
  ])
    expect(isRead({ ownOutputs }), JSON.stringify(ownOutputs)).toBe(false);
  const isAccount = (budget: unknown) =>
    parseLine(JSON.stringify([{ account: { id: 'a', balance: 1, budget } }]), 2) !== undefined;
  expect([undefined, 0, 5, -1, '5'].map(isAccount)).toEqual([true, true, true, false, false]);
});

describe('the JSON Schema of a scenario', () => {
  it.each(EXAMPLES)('and the reader accept the example %s', async (name) => {
    const path = join('src/sandbox/examples', name);
    const text = readFileSync(path, 'utf8');
    expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    await loadScenario(path);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/generated\/scenario\.schema\.json\n# \S/);
  });

  const rule = (value: object): object => ({ rules: [value] });
  it.each<[value: object, isRight: boolean]>([
    [{}, true],
    [{ $schema: 'x', balance: 0, budget: 1e9, keys: [], resources: {}, rules: [] }, true],
    [{ balance: -1 }, false],
    [{ balance: '1' }, false],
    [{ rule: [] }, false],
    [{ keys: [{}] }, false],
    [{ keys: [{ key: '' }] }, false],
    [{ keys: [{ key: 'x'.repeat(1001) }] }, false],
    [{ keys: [{ key: 'a', banned: 3 }] }, true],
    [{ keys: [{ key: 'a', banned: 'yes' }] }, false],
    [{ keys: [{ key: 'a', banned: -1 }] }, false],
    [{ resources: { 'elevenlabs/voices': ['Ada', { name: 'Bo', labels: { age: 'old' } }] } }, true],
    [{ resources: { 'elevenlabs/voices': [{ name: 'Bo', labels: { age: 1 } }] } }, false],
    [{ resources: { 'elevenlabs/voices': [{}] } }, false],
    [{ resources: { 'elevenlabs/voices': [1] } }, false],
    [{ resources: { 'kuaishou/kling/voices': [{ id: 1 }] } }, true],
    [{ resources: { 'kuaishou/kling/voices': [{ id: '1' }] } }, false],
    [{ resources: { 'suno-ai/voice/verification-phrase': {} } }, false],
    [{ resources: { 'suno-ai/voice/verification-phrase': { en: 'x' } } }, true],
    [{ resources: { nope: [] } }, false],
    [rule({}), false],
    [rule({ price: 0 }), true],
    [rule({ price: -1 }), false],
    [rule({ duration: 86_401 }), false],
    [rule({ name: 'x', model: VEO, price: 1, duration: 2, nth: 3, times: 'always' }), true],
    [rule({ model: 'google/*', price: 1 }), true],
    [rule({ model: 'google/veo', price: 1 }), false],
    [rule({ price: 1, nth: 0 }), false],
    [rule({ price: 1, times: 1.5 }), false],
    [rule({ price: 1, times: 'never' }), false],
    [rule({ operation: 'createTask', price: 1 }), true],
    [rule({ operation: ['createTask', 'gateaiGenerate'], price: 1 }), true],
    [rule({ operation: [], price: 1 }), false],
    [rule({ operation: 'create', price: 1 }), false],
    [rule({ input: { prompt: 'x', duration: 3, a: null, b: true }, price: 1 }), true],
    [rule({ input: { prompt: {} }, price: 1 }), false],
    [rule({ input: { prompt: 'x'.repeat(1001) }, price: 1 }), false],
    [rule({ text: 'x' }), true],
    [rule({ text: '' }), false],
    [rule({ fault: { kind: 'fail' } }), true],
    [rule({ fault: { kind: 'fail', message: 'x' }, duration: 3, price: 1 }), true],
    [rule({ fault: { kind: 'fail' }, text: 'x' }), false],
    [rule({ fault: { kind: 'lost' }, price: 1 }), false],
    [rule({ fault: { kind: 'lost', message: 'x' } }), false],
    [rule({ fault: { kind: 'status', status: 503, retryAfter: 1, message: 'x' } }), true],
    [rule({ fault: { kind: 'status' } }), false],
    [rule({ fault: { kind: 'status', status: 200 } }), false],
    [rule({ fault: { kind: 'delay', ms: 600_000 } }), true],
    [rule({ fault: { kind: 'delay', ms: 600_001 } }), false],
    [rule({ fault: { kind: 'nope' } }), false],
    [rule({ fault: 'lost' }), false],
  ])('and the reader agree: %j %s', (value, isRight) => {
    expect(isValid(value), JSON.stringify(isValid.errors)).toBe(isRight);
    const create = () => createSandbox({ scenario: value });
    if (isRight) expect(create).not.toThrow();
    else expect(create).toThrow(ScenarioError);
  });
});

describe('a served sandbox', () => {
  it('reads its scenario again when it changes, and keeps the old one if the new one is wrong', async () => {
    const path = file('served.yaml', 'rules: [{fault: {kind: status, status: 503}}]');
    const reloads: ScenarioReload[] = [];
    const { url, stop, sandbox } = await serveSandbox({
      port: 0,
      scenario: path,
      onScenario: (reload) => void reloads.push(reload),
    });
    try {
      const get = async () => (await fetch(`${url}/account`, { headers: as('key') })).status;
      expect(await get()).toBe(503);
      expect(sandbox.control.scenario()).toMatchObject({ active: true, source: 'served.yaml' });
      writeFileSync(path, 'rules: [{fault: {kind: status, status: 999}}]');
      await until(() => reloads.length === 1);
      expect(reloads).toEqual([
        { source: 'served.yaml', error: `${path}:1:40: rules[0].fault.status: must be an integer from 400 to 599` },
      ]);
      expect(await get()).toBe(503);
      expect(sandbox.control.scenario()).toMatchObject({
        rules: [{ applied: 2 }],
        refused: ['served.yaml:1:40: rules[0].fault.status: must be an integer from 400 to 599'],
      });
      writeFileSync(path, '# The same rule, and another.\nrules: [{fault: {kind: status, status: 503}}, {price: 1}]');
      await until(() => reloads.length === 2);
      expect(reloads[1]).toEqual({ source: 'served.yaml', rules: 2 });
      expect(sandbox.control.scenario().rules).toMatchObject([{ applied: 2 }, { applied: 0 }]);
      expect(sandbox.control.scenario()).not.toHaveProperty('refused');
      rmSync(path);
      await until(() => reloads.length === 3);
      expect(reloads[2]).toMatchObject({ source: 'served.yaml', removed: true });
      expect(sandbox.control.scenario()).toMatchObject({
        rules: [{ applied: 2 }, { applied: 0 }],
        refused: ["The scenario served.yaml can't be read: there is no such file"],
        removed: true,
      });
    } finally {
      await stop();
    }
  });

  it('does not start with a scenario that is wrong', async () => {
    await expect(serveSandbox({ port: 0, scenario: file('x.yaml', 'rules: x') })).rejects.toThrow(
      /x\.yaml:1:8: rules: /,
    );
    await expect(serveSandbox({ port: 0, scenario: { rules: [{}] } })).rejects.toThrow(ScenarioError);
  });
});
