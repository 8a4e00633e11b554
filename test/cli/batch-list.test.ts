import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { nameByContent, nameProblem } from '../../src/cli/batch/job-name.js';
import { readCsv } from '../../src/cli/batch/csv.js';
import { readCsvLines } from '../../src/cli/batch/csv-lines.js';
import { readJsonLines } from '../../src/cli/batch/json-lines.js';
import { ListError } from '../../src/cli/batch/list-problem.js';
import { readList, type ListOptions } from '../../src/cli/batch/read-list.js';
import { relatedModels } from '../../src/catalog/related-models.js';
import { listWords } from '../../src/internal/list-words.js';
import type { Context } from '../../src/cli/context.js';
import { parameters } from '../support/fuzz-runs.js';
import { IMAGE_MODEL, run } from '../support/run-cli.js';

/** What is suggested in place of `veo-none`. */
const RELATED = [...new Set(relatedModels('veo-none', models).map(({ id }) => id))];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-batch-'));
  return () => rm(folder, { recursive: true, force: true });
});

async function read(name: string, text: string | Uint8Array, options: Partial<ListOptions> = {}) {
  const path = join(folder, name);
  await writeFile(path, text);
  return readList({} as Context, path, { skipInvalid: false, ...options });
}
const runsOf = async (...args: Parameters<typeof read>) => (await read(...args)).jobs.map(({ run: one }) => one);
const problemsOf = (...args: Parameters<typeof read>) =>
  read(...args).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ListError) return error.problems;
      return [(error as Error).message];
    },
  );

describe('a list in JSON Lines', () => {
  it('has a request a line; a short id, a default model and empty lines are fine', async () => {
    const text = [
      '{"name":"boat","model":"veo-3.1-fast","input":{"prompt":"A boat"}}',
      '',
      '  ',
      '{"name":"moss","input":{"prompt":"Moss"}}',
      '{"name":"cat","model":"gpt-image-2","api":"gateai","input":{"prompt":"A cat"},"options":{"images":["file_1"]}}',
    ].join('\r\n');
    expect(await runsOf('jobs.jsonl', text, { model: IMAGE_MODEL })).toEqual([
      { name: 'boat', api: 'unifically', model: 'google/veo-3.1-fast', input: { prompt: 'A boat' } },
      { name: 'moss', api: 'unifically', model: IMAGE_MODEL, input: { prompt: 'Moss' } },
      { name: 'cat', api: 'gateai', model: 'gpt-image-2', input: { prompt: 'A cat' }, options: { images: ['file_1'] } },
    ]);
  });

  it.each<[string, string[]]>([
    ['{"model":"veo-3.1-fast","input":{"prompt":"x","duration":5}}', ['duration must be 4, 6 or 8']],
    ['{"model":"veo-3.1-fast","input":{"promt":"x"}}', ['unknown parameter promt; did you mean prompt?']],
    ['{"model":"veo-none","input":{}}', [`unknown model veo-none; did you mean ${listWords(RELATED, 'or')}?`]],
    ['{"model":"gpt-image-2","input":{"prompt":"x"},"api":"openai"}', ['api must be unifically or gateai, not openai']],
    ['{"input":{"prompt":"x"}}', ['model is required; --model sets that of all lines']],
    [
      '{"model":"veo-3.1-fast","prompt":"x"}',
      ['unknown property prompt; parameters belong in input', 'input is required'],
    ],
    ['{"nmae":"a","model":"veo-3.1-fast","input":{"prompt":"x"}}', ['unknown property nmae; did you mean name?']],
    ['{"name":7,"model":"veo-3.1-fast","input":{"prompt":"x"}}', ['name must be a string']],
    [
      '{"name":"results","model":"veo-3.1-fast","input":{"prompt":"x"}}',
      ['name must not be results: the batch has a file of this name'],
    ],
    [
      '{"name":"a\\u202eb","model":"veo-3.1-fast","input":{"prompt":"x"}}',
      ['name must not contain control characters, line breaks or invisible characters'],
    ],
    ['{"model":"veo-3.1-fast","input":[]}', ['input must be an object']],
    [
      '{"model":"veo-3.1-fast","input":{"prompt":"x"},"options":{"images":[]}}',
      ['options has images, but google/veo-3.1-fast takes all its parameters in input'],
    ],
    [
      '{"model":"gpt-image-2","api":"gateai","input":{"prompt":"x"},"options":{"dry_run":true}}',
      ['options has dry_run, and takes type, images, videos; parameters belong in input'],
    ],
    ['[1]', ['is not a JSON object']],
    ['{"model": "veo", }', ['is not valid JSON, from character 18 on']],
    [`{"input":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`, ['is nested more than 32 levels deep']],
    ['{"model":"veo-3.1-fast","input":{"prompt":"x","__proto__":{"a":1}}}', ['unknown parameter __proto__']],
    [
      '{"model":"veo-3.1-fast","input":{"prompt":"x","start_image_url":{"$file":"file:///etc/passwd"}}}',
      ['start_image_url must be a URL, not an object'],
    ],
  ])('says the line and the rule of %s', async (line, messages) => {
    const text = `{"name":"ok","model":"veo-3.1-fast","input":{"prompt":"x"}}\n${line}\n`;
    expect([...(await problemsOf('jobs.jsonl', text))].sort()).toEqual(
      messages.map((message) => `jobs.jsonl:2: ${message}`).sort(),
    );
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('names every mistake up to twenty and counts the rest; nothing else is sent', async () => {
    const path = join(folder, 'jobs.jsonl');
    await writeFile(path, '{"model":"veo-3.1-fast","input":{}}\n'.repeat(23));
    const { code, err } = await run(['batch', path, '--out', join(folder, 'out'), '--budget', '1']);
    expect(code).toBe(2);
    const lines = err.trim().split('\n');
    expect(lines[0]).toBe('error: jobs.jsonl has 23 mistakes in 23 lines; nothing was sent');
    expect(lines[20]).toBe('  jobs.jsonl:20: prompt is required');
    expect(lines.slice(21)).toEqual(['  and 3 more mistakes']);
  });

  it('counts mistakes and lines in the same way everywhere', async () => {
    const path = join(folder, 'jobs.jsonl');
    const wrong = '{"model":"veo-3.1-fast","input":{"promt":"x","duration":5}}\n';
    await writeFile(path, `${wrong}{"model":"veo-3.1-fast","input":{"prompt":"x"}}\n`);
    expect((await run(['batch', path, '--dry-run'])).err).toMatch(
      /^error: jobs\.jsonl has 2 mistakes in 1 line; nothing/,
    );
    const { out, err } = await run(['batch', path, '--dry-run', '--skip-invalid']);
    expect(err.split('\n').at(-2)).toBe('1 line is left out: 2 mistakes');
    expect(JSON.parse(out)).toMatchObject({ runs: 1, invalid: 1 });
  });

  it('says once that the name of a column is wrong, and which lines it leaves out', async () => {
    const path = join(folder, 'jobs.csv');
    await writeFile(path, `model,promt\n${'veo-3.1-fast,x\n'.repeat(30)}`);
    const found = await run(['batch', path, '--dry-run']);
    expect([found.code, found.err]).toEqual([
      2,
      'error: jobs.csv:1: column promt: google/veo-3.1-fast has no parameter promt; did you mean prompt? Nothing was sent\n',
    ]);
    await writeFile(path, 'modle,prompt\nveo-3.1-fast,x\nveo-3.1-fast,y\n');
    expect((await run(['batch', path, '--dry-run'])).err).toContain(
      'jobs.csv:1: the header has no column model, but modle; --model sets that of all lines; nothing was sent\n',
    );
  });

  it('leaves lines with a mistake out with --skip-invalid, and says so', async () => {
    const path = join(folder, 'jobs.jsonl');
    await writeFile(path, '{"model":"veo-3.1-fast","input":{}}\n{"model":"veo-3.1-fast","input":{"prompt":"x"}}\n');
    const { code, out, err } = await run(['batch', path, '--dry-run', '--skip-invalid']);
    expect([code, err]).toEqual([0, 'jobs.jsonl:1: prompt is required\n1 line is left out: 1 mistake\n']);
    expect(JSON.parse(out)).toMatchObject({ runs: 1, invalid: 1 });
    await writeFile(path, '{"model":"veo-3.1-fast","input":{}}\n');
    expect((await run(['batch', path, '--dry-run', '--skip-invalid'])).err).toContain(
      'jobs.jsonl has no valid line to run',
    );
  });

  it('refuses a name that is there twice, and the same request without a name', async () => {
    const line = (name: string | undefined, prompt: string) =>
      JSON.stringify({ name, model: IMAGE_MODEL, input: { prompt } });
    expect(
      await problemsOf(
        'jobs.jsonl',
        [line('a', 'x'), line('a', 'x'), line(undefined, 'y'), line(undefined, 'y')].join('\n'),
      ),
    ).toEqual([
      'jobs.jsonl:2: the name a is already that of line 1',
      'jobs.jsonl:4: is the same request as line 3; to pay for both, give each a name',
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'jobs.json',
      '[{"model":"a"}]',
      "jobs.json is a JSON array; a list has one JSON object a line, which `jq -c '.[]'` makes of an array",
    ],
    ['jobs.csv', Uint8Array.of(0xff, 0xfe, 0x6e, 0), 'jobs.csv is not UTF-8; a spreadsheet saves it as "CSV UTF-8"'],
    ['jobs.jsonl', '\n', 'jobs.jsonl has no line to run'],
  ])('refuses %s with %j', async (name, text, message) => {
    expect(await problemsOf(name, text)).toEqual([message]);
  });
});

describe('a name made of the request', () => {
  const request = { api: 'unifically', model: 'google/veo-3.1-fast', input: { prompt: 'x', duration: 8 } } as const;

  it('is the same wherever the line is and however its properties are ordered, and another for another request', () => {
    const name = nameByContent(request);
    expect(name).toMatch(/^veo-3\.1-fast-[0-9a-f]{12}$/);
    expect(nameProblem(name)).toBeUndefined();
    expect(nameByContent({ ...request, input: { duration: 8, prompt: 'x' } })).toBe(name);
    // Runs of earlier versions must be found again.
    expect(name).toBe('veo-3.1-fast-fe859300e299');
    for (const other of [
      { ...request, input: { prompt: 'x', duration: 6 } },
      { ...request, model: 'google/veo-3.1-lite' },
      { ...request, options: { type: 'a' } },
    ])
      expect(nameByContent(other)).not.toBe(name);
  });
});

describe('a list in CSV', () => {
  it('reads cells as the values that the model takes; paths, and cells that are empty', async () => {
    const text =
      '\ufeffname,model,prompt,duration,native_audio,elements.0.type,elements.0.image_urls,seed\r\n' +
      'a,kling-3.0-video,"Say ""hi"",\r\nloud",5,true,image,"[""https://example.com/a.png""]",\r\n' +
      'b,kling-3.0-video,5, 5 ,,,\r\n' +
      ',,,,,,\r\n';
    expect(await runsOf('jobs.csv', text)).toEqual([
      {
        name: 'a',
        api: 'unifically',
        model: 'kuaishou/kling-3.0-video',
        input: {
          prompt: 'Say "hi",\r\nloud',
          duration: 5,
          native_audio: true,
          elements: [{ type: 'image', image_urls: ['https://example.com/a.png'] }],
        },
      },
      { name: 'b', api: 'unifically', model: 'kuaishou/kling-3.0-video', input: { prompt: '5', duration: 5 } },
    ]);
  });

  it('takes semicolons and tabs, and the columns of GateAI that stand next to the parameters', async () => {
    for (const [name, delimiter] of [
      ['jobs.csv', ';'],
      ['jobs.tsv', '\t'],
    ] as const)
      expect(
        await runsOf(
          name,
          ['name', 'api', 'prompt', 'images'].join(delimiter) +
            '\n' +
            ['a', 'gateai', 'x, y', 'file_1'].join(delimiter),
          { model: 'gpt-image-2' },
        ),
      ).toEqual([
        { name: 'a', api: 'gateai', model: 'gpt-image-2', input: { prompt: 'x, y' }, options: { images: ['file_1'] } },
      ]);
  });

  it.each<[string, string[]]>([
    [
      'model,prompt,duration\nveo-3.1-fast,x,five\nveo-3.1-fast,y,5',
      ['jobs.csv:2: duration takes an integer, not five', 'jobs.csv:3: duration takes 4, 6 or 8, not 5'],
    ],
    [
      'model,promt\nveo-3.1-fast,x',
      ['jobs.csv:1: column promt: google/veo-3.1-fast has no parameter promt; did you mean prompt?'],
    ],
    ['model,prompt\n"veo-3.1-fast","a\nb",c', ['jobs.csv:2: has 3 cells, and the header 2']],
    ['model,prompt\nveo-3.1-fast,"a\nb', ['jobs.csv:2: a quote is opened and never closed']],
    [
      'model,prompt\nveo-3.1-fast,a"b"',
      ['jobs.csv:2: a cell with a quote inside must be quoted, and the quote doubled'],
    ],
    ['model,prompt\nveo-3.1-fast,"a"b"', ['jobs.csv:2: a quote inside of a quoted cell must be doubled']],
    [
      'model,prompt\nveo-none,a\nveo-3.1-fast,"a "b" c"\nveo-3.1-fast,"ok\nok"\nveo-3.1-fast,a"b\nveo-none,"c',
      [
        `jobs.csv:2: unknown model veo-none; did you mean ${listWords(RELATED, 'or')}?`,
        'jobs.csv:3: a quote inside of a quoted cell must be doubled',
        'jobs.csv:6: a cell with a quote inside must be quoted, and the quote doubled',
        'jobs.csv:7: a quote is opened and never closed',
      ],
    ],
    [
      'name,model,prompt,duration,foo\nresults,veo-3.1-fast,x,abc,1\nb,veo-3.1-fast,x,4,2\njournal,veo-none,x,4,',
      [
        'jobs.csv:1: column foo: google/veo-3.1-fast has no parameter foo',
        'jobs.csv:2: name must not be results: the batch has a file of this name',
        'jobs.csv:2: duration takes an integer, not abc',
        'jobs.csv:4: name must not be journal: the batch has a file of this name',
        `jobs.csv:4: unknown model veo-none; did you mean ${listWords(RELATED, 'or')}?`,
      ],
    ],
    ['model,prompt,prompt\na,b,c', ['jobs.csv:1: the column prompt is there twice']],
    ['model,prompt,\na,b,c', ['jobs.csv:1: column 3 has no name']],
    ['model\na', ['jobs.csv:1: the first line has to name the columns: name, model, then parameters']],
    [
      'model,prompt,__proto__.a\nveo-3.1-fast,x,1',
      ['jobs.csv:1: column __proto__.a: google/veo-3.1-fast has no parameter __proto__'],
    ],
    [
      'model,prompt,elements.__proto__.a\nkling-3.0-video,x,1',
      ['jobs.csv:2: column takes a path such as elements.0.type'],
    ],
  ])('says the line and the rule of %j', async (text, problems) => {
    expect(await problemsOf('jobs.csv', text)).toEqual(problems);
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('has no line to run if a quote is wrong: where the others end is uncertain', async () => {
    const text = 'model,prompt\nveo-3.1-fast,a\nveo-3.1-fast,"a"b"\nveo-3.1-fast,c';
    expect(await problemsOf('jobs.csv', text, { skipInvalid: true })).toHaveLength(1);
  });

  // No end of a line alone: an unquoted CR, or an empty line, is not a cell.
  const cell = fc.string({
    unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\r\n', '\r', '\t', 'é', '漢', '🚣'),
    maxLength: 6,
  });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  it('reads back whatever RFC 4180 can write, with the lines where records begin', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.nat({ max: 2 }),
        (rows, end, endsLast, gaps) => {
          const quoted = rows.map((row) =>
            row
              .map((text) => (/[",;\t\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text))
              .join(','),
          );
          // A header without other delimiters, as columns have no commas in their names.
          const records = ['x,y', ...quoted];
          const text = records.join(end.repeat(1 + gaps)) + (endsLast ? end : '');
          const read = readCsv(text);
          expect(read.problems).toEqual([]);
          expect(read.records.map(({ cells }) => cells)).toEqual([['x', 'y'], ...rows]);
          let at = 0;
          for (const [index, { line }] of read.records.entries()) {
            const start = text.indexOf(records[index]!, at);
            expect(line).toBe(text.slice(0, start).split(/\r\n|\n|\r/).length);
            at = start + records[index]!.length;
          }
        },
      ),
      parameters(200),
    );
  });

  it('has a problem with a line, or lines, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'name',
        'model',
        'prompt',
        ',',
        '"',
        '\n',
        '\r',
        ';',
        '{',
        '}',
        ':',
        '\u0000',
        'x',
        '__proto__',
        '.',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (words) => {
        for (const { lines, problems } of [readCsvLines(words), readJsonLines(words)]) {
          const count = words.split(/\r\n|\n|\r/).length;
          for (const { line } of [...lines, ...problems]) expect(line >= 1 && line <= count).toBe(true);
        }
      }),
      parameters(300),
    );
  });
});

describe('the price of a list', () => {
  it('is summed by model, and says what is not priced; nothing is sent', async () => {
    const path = join(folder, 'jobs.csv');
    await writeFile(
      path,
      'model,prompt,aspect_ratio\nnano-banana-pro,a,1:1\nnano-banana-pro,b,1:1\nwan-2.5-image,c,\nkling-o1-video,d,\n',
    );
    const { code, out, err } = await run(['batch', path, '--dry-run'], {
      isTTY: { stdout: true, stderr: true },
      columns: 80,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toMatch(/^model +runs +price/);
    expect(out).toMatch(/google\/nano-banana-pro +2 +\$0\.12/);
    expect(out).toMatch(/\nall +4 +/);
    const { models, ...sum } = JSON.parse((await run(['batch', path, '--dry-run'])).out) as {
      models: { runs: number; lowest: number; highest: number }[];
      runs: number;
      lowest: number;
    };
    expect(models.map(({ runs }) => runs)).toEqual([2, 1, 1]);
    expect(sum.lowest).toBeCloseTo(
      models.reduce((total, { lowest }) => total + lowest, 0),
      6,
    );
  });
});
