import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { validateRequest } from 'unigen/validate';
import { describe, expect, it } from 'vitest';
import { gateaiMedia, unificallyMedia } from '../../generated/media.js';
import { acceptedMedia } from '../../src/catalog/accepted-media.js';
import { findModel, priceOf } from '../../src/catalog/index.js';
import type { Json } from '../../src/catalog/model-details.js';
import { inputKey } from '../../src/catalog/request-parameters.js';
import { runCommand } from '../../src/cli/commands/run.js';
import type { Context } from '../../src/cli/context.js';
import { EXIT_CODES } from '../../src/cli/output/exit-codes.js';
import { parseRequestCommand, REQUEST_OPTIONS } from '../../src/cli/input/request-command.js';
import { readRequest } from '../../src/cli/input/request.js';
import { priceVaries } from '../../src/catalog/price-varies.js';
import { highestPrice, requestPrice } from '../../src/catalog/request-price.js';
import { formatUsd, roundUsd } from '../../src/internal/money.js';
import { exampleValuesIn } from '../../src/reference/samples/example-values.js';
import { tokensOf } from '../../src/reference/samples/highlight.js';
import { YAML } from '../../scripts/reference/guides/yaml-grammar.js';
import type { Body, SampleModel } from '../../src/reference/samples/sample-model.js';
import { exitCodes, LANGUAGE_NOTES, readVariables } from '../../src/reference/samples/notes.js';
import { LANGUAGE_NAMES, sampleCode } from '../../src/reference/samples/samples.js';
import { shellWords } from '../support/run-cli.js';
import { compile, runModule } from './compile.js';
import { examples, reference, selection } from './models.js';
import { noPython, pythonBodies } from './python.js';

if (noPython) console.warn(`The Python samples are not compiled: ${noPython}.`);

/** What fits next to the text of a model on a screen of 1280 pixels, without scrolling sideways. */
const MAX_CHARS = 62;

/** What a TypeScript sample passes to the client. */
async function callOf(code: string): Promise<unknown[]> {
  const calls: unknown[][] = [];
  const record = (...args: unknown[]) => (calls.push(args), Promise.resolve({ cost: 0 }));
  class Client {
    account = {
      get: () => Promise.resolve({}),
      dashboard: () => Promise.resolve({ active_tasks: [], recent_tasks: [] }),
    };
    tasks = { create: record, estimate: record, wait: () => Promise.resolve({}) };
  }
  const [, name] = /^import \{ (\w+) \} from 'unigen';\n/.exec(code)!;
  await runModule(code, { [name!]: Client, console: { log: () => undefined } });
  expect(calls).toHaveLength(1);
  return calls[0]!;
}

/** The body that a client makes of a call. */
function bodyOf(api: SampleModel['api'], [model, input, options]: unknown[]): object {
  const { webhook, maxCost: _, ...topLevel } = (options ?? {}) as { webhook?: string; maxCost?: number };
  return { model, [inputKey(api)]: input, ...(webhook !== undefined && { callback_url: webhook }), ...topLevel };
}

/** What a call makes of a body: a dry run is a call of its own, and calls nobody back. */
function calledBody({ dry_run: dryRun, callback_url: callback, ...others }: Body): object {
  return { ...others, ...(callback !== undefined && dryRun !== true && { callback_url: callback }) };
}

/** The body that a curl sample sends. */
function curlBody(code: string): string {
  const words = shellWords(code.replace(/^(?:#.*\n)+/, '').replace(/^\(CREATED=\$\(/, ''));
  return words[words.indexOf('-d') + 1]!.replace(/\)$/, '');
}

describe('the samples of every example', () => {
  it('in JSON and curl have the body, which the contract accepts', async () => {
    for (const { model, example } of examples) {
      for (const text of [
        sampleCode('json', { model, body: example.body }),
        curlBody(sampleCode('curl', { model, body: example.body })),
      ]) {
        const body: unknown = JSON.parse(text);
        expect(body).toEqual(example.body);
        expect(await validateRequest(model.api, body)).toEqual([]);
      }
    }
  });

  it('in TypeScript make the request, and are compiled', async () => {
    const functions: string[] = [];
    for (const { model, example } of examples) {
      const code = sampleCode('typescript', { model, body: example.body });
      const call = await callOf(code);
      expect(bodyOf(model.api, call)).toEqual(calledBody(example.body));
      // A limit that the documented price of this very request stays below.
      const documented = priceOf(findModel(model.api, model.id)!, example.body[inputKey(model.api)] as object);
      const price = documented?.total;
      const { maxCost } = (call[2] ?? {}) as { maxCost?: number };
      if (price !== undefined && example.body.dry_run !== true) {
        expect(maxCost, model.id).toBeGreaterThanOrEqual(price);
        // One that is approximate may turn out higher.
        const isApproximate = documented?.approximate === true && price > 0;
        const highest = isApproximate ? price * 1.25 : price;
        if (price > 0) expect(maxCost, model.id).toBeGreaterThanOrEqual(roundUsd(highest));
        if (price > 0) expect(maxCost, model.id).toBeLessThan(highest + 0.01);
        const amount =
          price === 0 ? `Under ${formatUsd(maxCost!)}` : `${isApproximate ? 'About ' : ''}${formatUsd(price)}`;
        const { entry, priceInputs } = model;
        const mayVary =
          priceVaries(entry, priceInputs, example.body[inputKey(model.api)] as Record<string, Json>).length > 0;
        const words = mayVary
          ? `${amount}, may vary; `
          : isApproximate || price === 0
            ? amount
            : 'Refused over maxCost.';
        expect(code, model.id).toContain(`// ${words}`);
      }
      if (example.body.dry_run !== true) {
        const comment = /\n(\/\/ .*maxCost.*)\nconst handle/.exec(code)![1]!;
        expect(comment.length, comment).toBeLessThanOrEqual(MAX_CHARS);
        expect(comment, model.id).toMatch(/\b(?:refused over maxCost|unknown: choose maxCost)\.$/i);
        expect(maxCost, model.id).toBeGreaterThan(0);
        const price = requestPrice(model.entry, model.priceInputs, example.body[inputKey(model.api)] as object);
        const isKnown = highestPrice(price) !== undefined;
        // Of an unknown price, the limit is a number of the reader's.
        expect(/^\/\/ (?:Highest price|Price) unknown: choose maxCost\./.test(comment), model.id).toBe(!isKnown);
      }
      functions.push(`export async function sample${functions.length}() {\n${code.replace(/^import.*\n/, '')}\n}`);
    }
    // The compiler would complain about this directive if the error went unseen.
    const wrong = `// @ts-expect-error\nvoid new Unifically().tasks.create('google/veo-3.1-fast', { prompt: '', duration: '8' });`;
    expect(await compile(`import { GateAI, Unifically } from 'unigen';\n${[...functions, wrong].join('\n')}\n`)).toBe(
      '',
    );
  }, 60_000);

  it.skipIf(noPython)('in Python are compiled, and have the body', () => {
    const programs = examples.map(({ model, example }) => sampleCode('python', { model, body: example.body }));
    expect(pythonBodies(programs)).toEqual(examples.map(({ example }) => example.body));
  });

  it('as a command make the request', async () => {
    for (const { model, example } of examples) {
      const { body } = example;
      const [npx, no, program, command, ...words] = shellWords(
        sampleCode('cli', { model, body }).replaceAll('\\\n', ''),
      );
      expect([npx, no, program, command]).toEqual([
        'npx',
        '--no',
        'unigen',
        body.dry_run === true ? 'estimate' : 'run',
      ]);
      // `estimate` has no limit.
      const options = body.dry_run === true ? REQUEST_OPTIONS : runCommand.options;
      const { chosen, parsed } = await parseRequestCommand('run', options, words);
      const { input, topLevel, webhook } = await readRequest({} as Context, chosen, parsed);
      expect([chosen.api, chosen.id]).toEqual([model.api, model.id]);
      expect(bodyOf(model.api, [chosen.id, input, { webhook, ...topLevel }])).toEqual(calledBody(body));
    }
  });
});

it('no line of code that is not of the request is wider than its place', () => {
  for (const { model, example } of examples) {
    // Next to the parameters and among them: an upload, and the content.
    const alone = { model: model.id, [inputKey(model.api)]: { a: 'a' } } as Body;
    const body = { ...example.body, ...alone, images: ['a'] } as Body;
    const files = [{ placeholder: 'a', file: { name: 'a.png', type: 'image/png' } }];
    for (const language of ['curl', 'python', 'typescript'] as const)
      for (const line of [{ body: alone }, { body }, { body, files }].flatMap((given) =>
        sampleCode(language, { model, ...given }).split('\n'),
      ))
        expect(line.length, `${model.id} ${line}`).toBeLessThanOrEqual(MAX_CHARS);
  }
});

/** Every place of a file that the contract knows, with a file in it. */
const placesOfFiles = reference.models.flatMap((model) => {
  const table = model.api === 'gateai' ? gateaiMedia : unificallyMedia;
  const own = (table[model.id] ?? '').split(' ').filter((path) => path !== '');
  return own.map((joined) => {
    const path = joined.split('.');
    const isList = acceptedMedia(findModel(model.api, model.id)!).some((one) => one.many && one.path === joined);
    const put = (value: Json) =>
      path.reduceRight<Json>((inner, step) => (step === '*' ? [inner] : { [step]: inner }), isList ? [value] : value);
    const body = { model: model.id, [inputKey(model.api)]: put('upload:a') } as Body;
    return { model, path, put, body };
  });
});

it('a command adds a file wherever the contract takes one', async () => {
  const file = { name: 'package.json', type: 'image/png' };
  for (const { model, put, body } of placesOfFiles) {
    const code = sampleCode('cli', { model, body, files: [{ placeholder: 'upload:a', file }] });
    const [, , , , ...words] = shellWords(code.replaceAll('\\\n', ''));
    const { chosen, parsed } = await parseRequestCommand('run', runCommand.options, words);
    const { input } = await readRequest({} as Context, chosen, parsed);
    const url = pathToFileURL('package.json').href;
    expect(JSON.parse(JSON.stringify(input)), code).toEqual(put(url));
  }
  expect(placesOfFiles.length).toBeGreaterThan(reference.models.length / 2);
});

it('the JSON of a body with a file is refused until its reference takes the place of the file', async () => {
  const file = { name: 'my bud.png', type: 'image/png' };
  for (const { model, path, put, body } of placesOfFiles) {
    const sent = JSON.parse(sampleCode('json', { model, body, files: [{ placeholder: 'upload:a', file }] })) as Body;
    const inner = model.api === 'gateai' && !/^(?:images|videos)/.test(path[0]!) ? 'content' : 'file_url';
    expect(sent[inputKey(model.api)]).toEqual(put(`${inner} of “my bud.png”`));
    // GateAI Core takes the content of a file as any string; an object may lack more than a URL.
    if (model.api === 'gateai' || path.includes('*')) continue;
    const issues = await validateRequest(model.api, sent);
    expect(
      issues.some(({ message }) => message.startsWith(path[0]!)),
      `${model.id} ${path.join('.')}`,
    ).toBe(true);
  }
});

describe('the limit of the price', () => {
  /** The examples, and what a form makes of them: with each value of a list, and the lowest and highest number. */
  const requests = examples.flatMap(({ model, example }) => {
    const key = inputKey(model.api);
    const input = example.body[key] as object;
    const changed = Object.entries(model.details.parameters).flatMap(([name, details]) =>
      [...(details.enum ?? []), details.minimum ?? [], details.maximum ?? []]
        .flat()
        .map((value) => ({ ...input, [name]: value })),
    );
    return [input, ...changed].map((values) => ({ model, body: { ...example.body, [key]: values } as Body }));
  });
  const limits = ({ model, body }: (typeof requests)[number]) => ({
    typescript: /\bmaxCost: ([\d.]+)/.exec(sampleCode('typescript', { model, body }))?.[1],
    cli: / --max-cost (\S+)/.exec(sampleCode('cli', { model, body }))?.[1],
  });

  it('the limit of the command is that of the client, for every request', () => {
    const limited = requests.filter((request) => {
      const { typescript, cli } = limits(request);
      expect(cli, `${request.model.id} ${JSON.stringify(request.body)}`).toBe(typescript);
      return cli !== undefined;
    });
    expect(limited.length).toBeGreaterThan(requests.length / 4);
  });

  it('the limit of the command covers what the documents say that the request costs, and is of no dry run', () => {
    for (const { model, body } of requests) {
      const total = priceOf(findModel(model.api, model.id)!, body[inputKey(model.api)] as object)?.total;
      const { cli } = limits({ model, body });
      if (body.dry_run === true) expect(cli, model.id).toBeUndefined();
      else if (total !== undefined) expect(Number(cli), model.id).toBeGreaterThanOrEqual(total);
    }
  });
});

/** Text with everything that means something in one of the languages. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom("'", '"', '\\', '`', '$', '${', '!', '\n', '\r\n', '\t', '#', '//', '%', ')', "'''", '\u2028'),
    fc.constantFrom('\u0000', '\u0007', '\u007f', '\u0085', '\u202e', '\ud83e\udd91', '\ud800', 'é', '日'),
    fc.string({ maxLength: 4 }),
  ),
  maxLength: 12,
});

const body = fc
  .record(
    {
      model: text,
      input: fc.dictionary(
        fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'a b', '1', 'class')),
        fc.jsonValue({ maxDepth: 3 }),
        { maxKeys: 5 },
      ),
      callback_url: text.map((value) => `https://example.com/${value}`),
    },
    { requiredKeys: ['model', 'input'] },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as Body);

describe('samples of any request', () => {
  const template: SampleModel = selection[0]!;
  const request = (given: Body) => ({ model: { ...template, id: given.model }, body: given });

  it('have the body in JSON, curl and TypeScript, whatever the strings contain', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        expect(JSON.parse(sampleCode('json', request(given)))).toEqual(given);
        expect(JSON.parse(curlBody(sampleCode('curl', request(given))))).toEqual(given);
        const call = await callOf(sampleCode('typescript', request(given)));
        expect(JSON.stringify(bodyOf('unifically', call))).toBe(JSON.stringify(given));
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(noPython)('have the body in Python, whatever the strings contain', () => {
    const bodies = fc.sample(body, 300);
    const programs = bodies.map((given) => sampleCode('python', request(given)));
    expect(pythonBodies(programs)).toEqual(bodies);
  });

  it('are those of objects with any keys', () => {
    const odd = { '': { toString: 'x', valueOf: 'y' } };
    for (const model of selection)
      for (const language of LANGUAGE_NAMES) {
        const body: Body = { model: model.id, [inputKey(model.api)]: odd };
        expect(sampleCode(language, { model, body }), model.id).toContain('toString');
      }
  });

  it('hide no character that reorders or disappears', () => {
    const given = { model: 'm', input: { prompt: 'pay\u202eyap \u200b\ufeff' } };
    for (const language of ['json', 'curl', 'typescript', 'python'] as const)
      expect(sampleCode(language, request(given))).toContain(String.raw`pay\u202eyap \u200b\ufeff`);
  });

  it('samples of a dry run create nothing', () => {
    const given = { model: 'm', input: { prompt: 'Moss' }, dry_run: true };
    expect(sampleCode('typescript', request(given))).toContain('tasks.estimate(');
    expect(sampleCode('cli', request(given))).toMatch(/^npx --no unigen estimate /);
    for (const language of LANGUAGE_NAMES) expect(sampleCode(language, request(given))).not.toMatch(/payment|wait\(/);
  });

  it('say which key the client reads, in lines that fit', () => {
    const own = request({ model: 'm', input: {} });
    for (const baseUrl of [undefined, 'http://127.0.0.1:4010', 'https://a-sandbox-of-the-team.example:8443']) {
      const lines = sampleCode('typescript', { ...own, baseUrl }).split('\n');
      const at = lines.findIndex((line) => line.startsWith('const api = '));
      expect(lines.slice(at - 1, at + 1).join()).toMatch(/reads [A-Z]+_API_KEY/);
      expect(lines.find((line) => line.includes('_API_KEY'))!.length).toBeLessThanOrEqual(62);
    }
  });

  it('go to a sandbox if they are for one', () => {
    for (const language of ['curl', 'typescript', 'python', 'cli'] as const) {
      const code = sampleCode(language, { ...request({ model: 'm', input: {} }), baseUrl: 'http://127.0.0.1:4010' });
      expect(code).toContain('http://127.0.0.1:4010');
      expect(code).not.toContain('unifically.com');
    }
  });
});

describe('the values of an example that a reader replaces', () => {
  const valuesOf = (id: string, name: string) => {
    const { examples: all } = reference.models.find(({ entry }) => entry.id === id)!;
    return exampleValuesIn(all.find((example) => example.name === name)!.body);
  };

  it('are URLs of nobody, and ids that only an account has', () => {
    expect(valuesOf('google/veo-3.1-fast', 'minimal')).toEqual([]);
    expect(valuesOf('elevenlabs/text-to-speech', 'minimal')).toEqual(['ids']);
    expect(
      exampleValuesIn({ input: { model_id: 'eleven_v3', voices: [{ voice_id: 2 }], prompt: 'example.com' } }),
    ).toEqual([]);
    expect(exampleValuesIn({ voice_ids: ['one'], callback_url: 'https://example.com/hook' })).toEqual(['URLs', 'ids']);
  });

  it('are found in every example that has some', () => {
    for (const { example } of examples) {
      const { body } = example;
      const text = JSON.stringify(body);
      const values = exampleValuesIn(body);
      expect(values.includes('URLs'), text).toBe(text.includes('"https://'));
      if (/"[0-9a-f]{8,}(?:-[0-9a-z-]+)?"|_ID"/.test(text)) expect(values, text).toContain('ids');
    }
  });
});

describe('the colours of a sample', () => {
  it('leave its text as it is', () => {
    for (const { model, example } of examples) {
      for (const language of LANGUAGE_NAMES) {
        const code = sampleCode(language, { model, body: example.body });
        expect(
          tokensOf(language, code)
            .map((token) => token.text)
            .join(''),
        ).toBe(code);
      }
    }
  });

  it.each([
    ['json', '{ "a": "b", "c": [1, true] }', 'string "b" number 1 keyword true'],
    [
      'typescript',
      `const a = { b: 'it"s', c: -1.5 }; // 'no'`,
      `keyword const string 'it"s' number -1.5 comment // 'no'`,
    ],
    ['python', `x = {"a": "#1", "b": None}  # None`, `string "#1" keyword None comment # None`],
    ['curl', `# it's\ncurl -d '{"a": 1}' -H 'B'`, `comment # it's keyword curl number 1 string 'B'`],
    ['typescript', 'return `a ${"b"}`', 'keyword return string `a ${"b"}`'],
    ['curl', `-d '{"a": ["'"$FILE_1"'", "x"], "b": 3}'`, `string "$FILE_1" string "x" number 3`],
    [
      YAML,
      `# it's\na: 'b' # c\nd: it's 4k\ne: [1, true]\n`,
      `comment # it's string 'b' comment # c number 1 keyword true`,
    ],
  ] as const)('%j: %s', (language, code, expected) => {
    const coloured = tokensOf(language, code).filter(({ kind }) => kind);
    expect(coloured.map(({ kind, text: part }) => `${kind} ${part}`).join(' ')).toBe(expected);
  });

  it('take linear time', () => {
    const long = `"${'\\'.repeat(50_000)}`;
    const start = performance.now();
    for (const language of LANGUAGE_NAMES) tokensOf(language, long);
    for (const language of LANGUAGE_NAMES) tokensOf(language, "'".repeat(50_001));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('a sample is made fast enough for every key press', () => {
  const { model, example } = examples.reduce((one, other) =>
    JSON.stringify(other.example).length > JSON.stringify(one.example).length ? other : one,
  );
  // All five languages, for the largest request. The fastest run: others wait for the processor.
  const runs = Array.from({ length: 100 }, () => {
    const start = performance.now();
    for (const language of LANGUAGE_NAMES) tokensOf(language, sampleCode(language, { model, body: example.body }));
    return performance.now() - start;
  });
  expect(Math.min(...runs)).toBeLessThan(8);
  expect(reference.models.length).toBeGreaterThan(100);
});

describe('the polls of a sample', () => {
  const samplesOf = (api: 'unifically' | 'gateai', id: string) => {
    const model = reference.models.find((one) => one.api === api && one.id === id)!;
    return (['curl', 'python'] as const).map((language) =>
      sampleCode(language, { model, body: model.examples[0]!.body }),
    );
  };

  it('are as far apart for every model, and a comment says why', () => {
    for (const code of [...samplesOf('unifically', 'google/veo-3.1-fast'), ...samplesOf('gateai', 'rodin-v2')]) {
      expect(code).toMatch(/\bsleep[ (]5\b/);
      expect(code).toContain('# Poll for an hour.');
    }
  });

  it('waits after a 429 as long as the key is blocked, by its API', () => {
    for (const model of selection) {
      const code = sampleCode('python', { model, body: model.examples[0]!.body });
      const seconds = model.api === 'unifically' ? 60 : 30;
      expect(code, model.id).toContain(`int(wait or ${seconds})`);
    }
  });

  it('says at a sandbox that a create is free there', () => {
    const model = selection[0]!;
    const { body } = model.examples[0]!;
    for (const language of ['curl', 'typescript', 'python'] as const) {
      const code = (isSandbox: boolean) =>
        sampleCode(language, { model, body, baseUrl: 'http://localhost', isSandbox });
      expect(code(false)).toContain('Creating a task costs money, even without a response.');
      expect(code(true)).toContain('This sandbox charges nothing.');
      expect(code(true)).not.toContain('costs money');
    }
  });

  it('calls an exit code one of no task if the command line pays nothing with it', () => {
    const unpaid = EXIT_CODES.flatMap(([code, words]) => (/nothing (?:more )?was paid for/.test(words) ? [code] : []));
    expect(unpaid).toEqual([1, 2, 3, 4]);
    for (const api of ['unifically', 'gateai'] as const)
      expect(exitCodes(api)).toMatch(/^Exit code 1 to 4: not created, 6: created, 7: failed, other: may exist;/);
  });

  it('says which languages wait after a 429', () => {
    const noted = LANGUAGE_NAMES.filter((name) =>
      LANGUAGE_NOTES[name]?.('unifically', '').includes('Waits after a 429'),
    );
    expect(noted).toEqual(['typescript', 'cli']);
  });

  it('says what the code needs, and which variables it reads', () => {
    expect(LANGUAGE_NOTES.typescript!('unifically', 'Unifically')).toContain('`npx tsx first.mts` or `node first.mjs`');
    expect(LANGUAGE_NOTES.python!('unifically', 'Unifically')).toBe('`pip install requests`.');
    expect(readVariables('gateai')).toEqual({
      key: 'Code reads `GATEAI_API_KEY`',
      url: ', and `GATEAI_BASE_URL` for a sandbox',
    });
  });
});
