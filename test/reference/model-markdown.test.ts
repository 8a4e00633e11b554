import { runInNewContext } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import { GateAI, Unifically, type TaskHandle } from 'unigen';
import { createSandbox } from 'unigen/sandbox';
import { validateRequest } from 'unigen/validate';
import { ruleSentences } from '../../src/contract/rules/sentences.js';
import { branches, inputSchema, UNIONS } from '../../src/contract/document/branches.js';
import { conciseDescription } from '../../src/catalog/markdown/concise-description.js';
import type { ReferenceModel } from '../../src/reference/reference-model.js';
import { modelMarkdown } from '../../scripts/reference/markdown/model-markdown.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { highestPrice, requestPrice } from '../../src/catalog/request-price.js';
import { roundUsd } from '../../src/internal/money.js';
import { priceLines } from '../../src/catalog/words/price-words.js';
import { createTask, gateaiGenerate, hosts } from '../../generated/operations.js';
import { document } from '../support/contract.js';
import { runModule } from './compile.js';
import { selection } from './models.js';

/** Bytes of the Markdown of a model, in the median. */
const MAX_MEDIAN_SIZE = 2048;

let models: ReferenceModel[];
let texts: Map<string, string>;
beforeAll(async () => {
  ({ models } = await readReference(document));
  texts = new Map(models.map((model) => [`${model.api} ${model.id}`, modelMarkdown(model)]));
});

/** The request that Markdown has as HTTP. */
function requestOf(text: string) {
  const [, url, head, body] = /```http\nPOST (.+)\n((?:.+\n)+)\n(.+)\n```/.exec(text)!;
  return { url: url!, headers: head!.trimEnd().split('\n'), body: JSON.parse(body!) as Record<string, unknown> };
}

const textOf = (api: string, id: string) => texts.get(`${api} ${id}`)!;

it('has every rule of every model', () => {
  let count = 0;
  for (const branch of branches(document)) {
    const text = textOf(branch.api, branch.model);
    for (const rule of ruleSentences(document, inputSchema(document, branch))) {
      expect(text).toContain(`\n- ${rule}\n`);
      count++;
    }
  }
  expect(count).toBeGreaterThan(100);
});

it('has every parameter, price and output', () => {
  for (const { api, id, entry, details } of models) {
    const text = textOf(api, id);
    for (const [name, { generic, required }] of Object.entries(details.parameters))
      if (!generic) expect(text).toMatch(new RegExp(`\\n- \`${name}\`: .*${required ? '; required' : ''}`));
    for (const line of priceLines(entry)) expect(text).toContain(`\n- ${line}\n`);
    for (const name of Object.keys(details.output.properties)) expect(text).toContain(`\n- \`${name}\`: `);
  }
});

it('names what `it` is', () => {
  for (const [key, text] of texts)
    for (const sentence of text.split(/(?<=[.;:])\s+/))
      if (/\bwith it[.;]$/.test(sentence)) expect(sentence, key).toContain('`');
  const rules = ['If `multi_shots` is set: takes no `prompt`.', 'Needs `multi_shots` or `prompt`.'];
  const description = "A scene. Required if `multi_shots` is omitted; can't be combined with it.";
  expect(conciseDescription('prompt', { types: [], description }, rules)).toBe('A scene.');
});

it('has the whole request, says that it is paid for, how to price it for free, where its output comes from, and where more stands', () => {
  for (const { api, id } of models) {
    const call = textOf(api, id).split('## Call\n')[1]!;
    const { url, headers } = requestOf(call);
    expect(headers, id).toEqual([
      `Authorization: Bearer $${api === 'gateai' ? 'GATEAI' : 'UNIFICALLY'}_API_KEY`,
      'Content-Type: application/json',
    ]);
    expect(url, id).toBe(hosts[api] + (api === 'gateai' ? gateaiGenerate.path : createTask.path));
    expect(call, id).toMatch(new RegExp(`\\[Guide\\]\\((?:\\.\\./)+guides/${api}\\.md\\): a payment`));
    const compared = api === 'gateai' ? '`GET /api/me?key=`' : '`GET /account`';
    expect(call, id).toContain(`a payment, sent once; if lost, compare ${compared} to before.`);
    expect(call, id).toContain(
      api === 'gateai'
        ? '`POST /api/estimate` returns `cost`'
        : '`"dry_run":true` beside `input` only returns `data.cost`',
    );
    expect(call, id).toContain(
      api === 'gateai'
        ? 'poll `GET /get/{task_id}` until `status` is `FINISHED` or `FAILED`'
        : 'poll `GET /v1/tasks/{data.task_id}` until `data.status` is `completed` (`data.output`) or `failed`',
    );
  }
});

it('has a valid call, the same as JSON and TypeScript, that gives the handle away and limits what it may cost', async () => {
  for (const { api, id, entry, priceInputs } of models) {
    const text = textOf(api, id);
    const { body } = requestOf(text);
    expect(await validateRequest(api, body), id).toEqual([]);
    const [, client, comment, created, model, input, limit] =
      /```ts\nimport \{ (\w+) \} from 'unigen';\n\/\/ (.+) Keep the handle: tasks\.resume\nconsole\.log\(await new (\w+)\(\)\.run\('(.+?)', (\{.*\}), \{ maxCost: ([\d.]+), onCreate: console\.log \}\)\);\n```/.exec(
        text,
      )!;
    const { inputKey } = UNIONS.find((union) => union.api === api)!;
    expect([client, created]).toEqual(api === 'gateai' ? ['GateAI', 'GateAI'] : ['Unifically', 'Unifically']);
    expect([model, runInNewContext(`(${input})`)]).toEqual([id, body[inputKey]]);
    const documented = requestPrice(entry, priceInputs, body[inputKey] as object);
    // An estimate between two documented prices is what a person pays about.
    const price = documented?.inProportion ?? highestPrice(documented);
    expect(Number(limit), id).toBeGreaterThan(0);
    expect(/^(?:Highest price|Price) unknown: /.test(comment!), id).toBe(price === undefined);
    if (price !== undefined) {
      // A price that is approximate may turn out higher; one below a cent has the cent.
      const isApproximate = documented?.approximate === true && documented.highest > 0;
      const highest = isApproximate ? price * 1.25 : price;
      expect(Number(limit), id).toBeGreaterThanOrEqual(roundUsd(highest));
      expect(Number(limit), id).toBeLessThan(highest + 0.01);
      expect(/^About /.test(comment!), id).toBe(isApproximate);
    }
    expect(comment, id).toMatch(/\b(?:refused over maxCost|unknown: choose maxCost)\.$/i);
  }
});

it('has a call that prints the handle, then the output, for which the handle waits again', async () => {
  const sandbox = createSandbox({ speed: 5000, rateLimit: false, balance: 1000 });
  const options = { apiKey: 'markdown', fetch: sandbox.fetch, pollInterval: 5 };
  const clients = { Unifically: new Unifically(options), GateAI: new GateAI(options) };
  const names = Object.fromEntries(
    Object.entries(clients).map(([name, client]) => [
      name,
      function make() {
        return client;
      },
    ]),
  );
  for (const { api, id } of selection) {
    const printed: unknown[] = [];
    const [, code] = /```ts\n([^]*?)\n```/.exec(textOf(api, id))!;
    await runModule(code!, { ...names, console: { log: (value: unknown) => printed.push(value) } });
    const [handle, output] = printed as [TaskHandle, object];
    expect(printed, id).toHaveLength(2);
    expect(handle, id).toMatchObject({ id: sandbox.control.tasks().at(-1)!.id, model: id });
    expect(Object.keys(output).length, id).toBeGreaterThan(0);
    // Plain data, as it is stored.
    const stored = JSON.parse(JSON.stringify(handle)) as TaskHandle;
    expect(await clients[api === 'gateai' ? 'GateAI' : 'Unifically'].tasks.resume(stored), id).toEqual(output);
  }
});

it('is short', () => {
  const sizes = models.map(({ api, id }) => Buffer.byteLength(textOf(api, id))).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]!;
  console.log(`Markdown of a model: median ${at(0.5)}, 90% ${at(0.9)}, longest ${at(1)} bytes`);
  expect(at(0.5)).toBeLessThanOrEqual(MAX_MEDIAN_SIZE);
});

it('leaves out the bounds that stand before a description, and no others', () => {
  const shorten = (description: string, bounds: object) =>
    conciseDescription('prompt', { types: [], description, ...bounds }, []);
  expect(shorten('What to exclude, in at most 500 characters.', { maxLength: 500 })).toBe('What to exclude.');
  expect(shorten('Text prompt, at most 1,500 characters.', { maxLength: 1500 })).toBe('');
  expect(shorten('What to exclude, in at most 500 characters.', { maxLength: 800 })).toContain('500');
  expect(shorten('Strength, from 0 to 1; 0 is none.', { minimum: 0, maximum: 1 })).toBe('Strength; 0 is none.');
  expect(shorten('Strength, from 0 to 1.', { minimum: 0 })).toBe('Strength, from 0 to 1.');
  expect(shorten('Duration in seconds, from 4 to 6.', { enum: [4, 5, 6] })).toBe('Duration in seconds.');
  expect(shorten('Duration in seconds, from 4 to 8.', { enum: [4, 8] })).toBe('Duration in seconds, from 4 to 8.');
});

it('says of an output only if it may be missing, and the sizes once', () => {
  for (const { api, id, entry, details } of models) {
    const text = textOf(api, id);
    const [, output] = /\n## Output\n([^#]*)/.exec(text)!;
    expect(output, id).not.toContain('; required.');
    for (const [name, { required }] of Object.entries(details.output.properties))
      expect(new RegExp(`^- \`${name}\`: [^.]*; not always\\.`, 'm').test(output!), `${id} ${name}`).toBe(!required);
    if (entry.sizes && 'pairs' in entry.sizes)
      for (const [width, height] of entry.sizes.pairs) expect(text, id).toContain(`${width}×${height}`);
  }
});

it('has a call that says what to make and works with any key', () => {
  for (const [api, id, wanted] of [
    ['unifically', 'suno-ai/music', 'gpt_description_prompt'],
    ['unifically', 'kuaishou/kling-3.0-video', 'prompt'],
  ] as const) {
    const { body } = requestOf(textOf(api, id));
    expect(body.input, id).toHaveProperty(wanted);
  }
});

it('leaves a price out of the description that stands below it', () => {
  for (const { api, id, entry } of models)
    for (const line of entry.price ? priceLines(entry) : []) {
      const [description] = textOf(api, id).split('\n## Price') as [string];
      expect(description.toLowerCase(), id).not.toMatch(
        new RegExp(`\\. ${line.replaceAll(/[.$]/g, '\\$&').toLowerCase()}(?: per task)?\\.(?: |\n|$)`),
      );
    }
});

it('leaves out only what the name or a rule says as well', () => {
  const rules = ['`voice` needs `image`.'];
  const shorten = (name: string, description: string) => conciseDescription(name, { types: [], description }, rules);
  expect(shorten('prompt', 'Text prompt that describes the video.')).toBe('');
  expect(shorten('voice', 'A preset. Requires `image`; the API ignores it otherwise.')).toBe(
    'A preset. The API ignores it otherwise.',
  );
  expect(shorten('voice', 'A preset. Requires `duration`.')).toBe('A preset. Requires `duration`.');
  expect(shorten('voice', 'A preset, at most 1.5 s; requires `image`.')).toBe('A preset, at most 1.5 s.');
  expect(shorten('duration', 'Duration in seconds.')).toBe('Duration in seconds.');
  const url = (description: string) =>
    conciseDescription('input', { types: ['string'], media: 'image', description }, []);
  expect(url('URL of the first frame, which sets the ratio.')).toBe('The first frame, which sets the ratio.');
  expect(url('URLs of the files; for a text, of its pages.')).toBe('The files; for a text, its pages.');
  expect(url('URL of a cat; kept for an hour.')).toBe('A cat; kept for an hour.');
  expect(shorten('seed', 'Seed for the generation.')).toBe('');
  expect(shorten('link', 'URL of a page.')).toBe('URL of a page.');
});
