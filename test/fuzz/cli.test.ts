import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.js';
import { EXIT_CODES } from '../../src/cli/output/exit-codes.js';
import { KEY, run, TERMINAL, type Ended } from '../support/run-cli.js';
import { parameters } from '../support/fuzz-runs.js';

const IMAGE = 'alibaba/wan-2.5-image';
const CODES: number[] = EXIT_CODES.map(([code]) => code);
const NAMES = [
  'UsageError',
  'UnigenError',
  'AuthenticationError',
  'InsufficientBalanceError',
  'NotFoundError',
  'ValidationError',
  'RateLimitError',
  'ServerError',
  'ConnectionError',
  'UnknownOutcomeError',
  'TaskFailedError',
  'TimeoutError',
  'AbortError',
  'CostLimitError',
];
/** The only control codes that the program itself writes. */
const OWN = /\u001b\[(?:1|2|22|31|32|35|39)m|\r\u001b\[K/g;
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
/** Longer than any limit that the command lines below set, on a machine that is busy. */
const MAX_MS = 8000;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    'task_1',
    'pending',
    'processing',
    'completed',
    'failed',
    'FINISHED',
    'FAILED',
    'PROCESSING',
    '..',
    '--base-url=http://evil.example',
    '-',
    'https://files.test/%1b%5b31m%0a',
    'https://files.test/NUL',
    'http://',
    'Infinity',
    KEY,
    `Bearer ${KEY}`,
    KEY.toUpperCase(),
    encodeURIComponent(`${KEY}/`),
    `${KEY.slice(0, 5)}\u200b${KEY.slice(5)}`,
    KEY.replaceAll('-', '\\u002d'),
    '\u001b]52;c;eA==\u0007',
    '\u009b31m\u202e',
    '\r\nerror: forged\n{"event":"completed"}',
  ),
);
const name = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'data',
      'task_id',
      'id',
      'status',
      'output',
      'result',
      'message',
      'error',
      'code',
      'request_id',
      'success',
      'cost',
      'file_url',
      'suggestions',
      'adjustments',
      'fits_in_budget',
      'daily_remaining',
      'glb_urls',
      'image_url',
      '__proto__',
      'toString',
      'toJSON',
      'constructor',
      'length',
      'then',
    ),
  },
  { weight: 1, arbitrary: text },
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 0.4, 5, 1e308, -0, []),
    fc.array(tie('json'), { maxLength: 3 }),
    // As JSON text, so that `__proto__` is a property like any other.
    fc
      .array(fc.tuple(name, tie('json')), { maxLength: 5 })
      .map(
        (properties) =>
          JSON.parse(
            `{${properties.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
          ) as unknown,
      ),
  ),
}));
const bodyOf = (value: fc.Arbitrary<unknown>) => value.map((given) => new TextEncoder().encode(JSON.stringify(given)));
const envelope = (data: fc.Arbitrary<unknown>) =>
  bodyOf(data.map((inner) => ({ success: true, code: 200, data: inner })));
const status = fc.constantFrom(
  200,
  200,
  200,
  201,
  202,
  204,
  205,
  206,
  301,
  302,
  303,
  304,
  307,
  400,
  401,
  402,
  403,
  404,
  408,
  409,
  413,
  418,
  422,
  429,
  500,
  502,
  503,
  504,
);
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'location', 'x-ratelimit-remaining', 'content-type', 'x-request-id', 'content-length'),
  fc.constantFrom(
    '0',
    '1',
    '-1',
    '1e12',
    'Infinity',
    KEY,
    'http://evil.example/',
    'text/html',
    'application/json',
    'Thu, 01 Jan 2099 00:00:00 GMT',
  ),
  { maxKeys: 2 },
);

interface FuzzedResponse {
  status: number;
  body: Uint8Array;
  headers: Record<string, string>;
}
const anything = fc.oneof(
  { weight: 4, arbitrary: bodyOf(json) },
  { weight: 2, arbitrary: envelope(json) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
);
const hostile: fc.Arbitrary<FuzzedResponse> = fc.record({ status, body: anything, headers });
const fine = (body: fc.Arbitrary<Uint8Array>): fc.Arbitrary<FuzzedResponse> =>
  fc.record({ status: fc.constant(200), body, headers: fc.constant({}) });
const created = fine(
  bodyOf(
    fc
      .oneof(text, fc.constant('task_1'))
      .map((id) => ({ success: true, data: { task_id: id, cost: 0.1 }, task_id: id, cost: 0.1, file_url: id, id })),
  ),
);
const ended = fine(
  bodyOf(
    fc.tuple(json, text).map(([output, word]) => ({
      data: { status: 'completed', output, message: word },
      status: 'FINISHED',
      result: output,
    })),
  ),
);

const scenario = fc.record({
  argv: fc.constantFrom<string[]>(
    ['run', IMAGE, '--prompt', 'x', '--timeout', '300ms'],
    ['run', IMAGE, '--prompt', 'x', '--timeout', '300ms', '--max-cost', '0.2'],
    ['run', IMAGE, '--prompt', 'x', '--no-wait'],
    ['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--timeout', '300ms'],
    ['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--no-wait', '--max-cost', '0.2'],
    ['wait', 'task_1', '--timeout', '300ms'],
    ['wait', 'task_1', '--timeout', '300ms', '--api', 'gateai', '--json'],
    ['estimate', IMAGE, '--prompt', 'x'],
    ['estimate', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--json'],
    ['upload', 'https://example.com/a.png'],
    ['upload', 'data:image/png;base64,iVBORw0KGgo=', '--json', '--api', 'gateai'],
    ['account'],
    ['account', '--json'],
    ['account', '--api', 'gateai'],
    ['account', '--api', 'gateai', '--json'],
  ),
  posts: fc.array(fc.oneof({ weight: 2, arbitrary: created }, { weight: 1, arbitrary: hostile }), {
    minLength: 1,
    maxLength: 3,
  }),
  gets: fc.array(fc.oneof({ weight: 1, arbitrary: ended }, { weight: 2, arbitrary: hostile }), {
    minLength: 1,
    maxLength: 4,
  }),
  terminal: fc.boolean(),
  debug: fc.boolean(),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

let hosts = 0;

async function play({
  argv,
  posts,
  gets,
  terminal,
  debug,
}: Scenario): Promise<{ ended: Ended; ms: number; creates: number }> {
  // Each has a host of its own, so that none waits for the limits of another.
  const base = `http://fuzz-${hosts++}.test`;
  const env = {
    UNIFICALLY_API_KEY: KEY,
    GATEAI_API_KEY: KEY,
    UNIFICALLY_BASE_URL: base,
    GATEAI_BASE_URL: base,
    ...(debug && { UNIGEN_DEBUG: '1' }),
  };
  const turns = { posts: 0, gets: 0 };
  let creates = 0;
  const fetch = async (request: Request): Promise<Response> => {
    if (
      request.method === 'POST' &&
      /\/v1\/tasks$|\/api\/generate$/.test(request.url) &&
      !(await request.clone().text()).includes('"dry_run":true')
    )
      creates++;
    const isGet = request.method === 'GET';
    const list = isGet ? gets : posts;
    const { status: code, body, headers: more } = list[turns[isGet ? 'gets' : 'posts']++ % list.length]!;
    const empty = [204, 205, 304].includes(code);
    return new Response(empty ? null : new Uint8Array(body), { status: code, headers: more });
  };
  const start = performance.now();
  const ended = await run(argv, { env, fetch, ...(terminal && TERMINAL) });
  return { ended, ms: performance.now() - start, creates };
}

function check(
  { argv, terminal }: Scenario,
  { ended: { code, out, err }, ms, creates }: Awaited<ReturnType<typeof play>>,
): void {
  expect(CODES).toContain(code);
  expect(ms).toBeLessThan(MAX_MS);
  expect(creates).toBeLessThanOrEqual(1);
  for (const text of [out, err]) {
    const rest = terminal ? text.replace(OWN, '') : text;
    expect(CONTROL.exec(rest), JSON.stringify(rest)).toBeNull();
    expect(rest.toLowerCase()).not.toContain(KEY);
  }
  if (code !== 0) expect(err).toMatch(/(?:^|\n|m|K)error:/);
  const speaks = (argv[0] === 'run' || argv[0] === 'wait') && (!terminal || argv.includes('--json'));
  const isDocument = argv[0] === 'account' || argv[0] === 'estimate';
  if (code === 0 && (argv.includes('--json') || (isDocument && !terminal)))
    for (const line of isDocument ? [out] : out.trimEnd().split('\n')) JSON.parse(line);
  if (!speaks) return;
  const events = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { event: string; exitCode?: number; name?: string });
  for (const { event } of events) expect(['created', 'status', 'completed', 'saved', 'error']).toContain(event);
  const failures = events.filter(({ event }) => event === 'error');
  expect(failures).toHaveLength(code === 0 ? 0 : 1);
  if (code === 0) return;
  expect(events.at(-1)).toMatchObject({ event: 'error', exitCode: code });
  expect(NAMES).toContain(failures[0]!.name);
}

// Commands are loaded when they are run: the first of each must not count as slow.
beforeAll(async () => {
  await Promise.all(Object.values(COMMANDS).map((entry) => entry.load()));
  await Promise.all([
    import('../../src/cli/tasks/run-task.js'),
    import('../../src/cli/output/failure.js'),
    import('../../src/client/unifically.js'),
    import('../../src/client/gateai.js'),
    import('../../src/validate/index.js'),
  ]);
}, 60_000);

describe('the command line, whatever an API answers', () => {
  it('ends with a documented code, prints JSON for programs, and neither a key nor a control character', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => check(given, await play(given))),
      parameters(150),
    );
  }, 3_600_000);

  it('and whatever is typed', async () => {
    const word = fc.oneof(
      text,
      fc.constantFrom(
        'run',
        'wait',
        'show',
        'models',
        'estimate',
        'upload',
        'account',
        'help',
        IMAGE,
        '--json',
        '--prompt',
        '--set',
        '--file',
        '--input',
        '--',
        'a=b',
        '{"a":1}',
        '--api',
        'gateai',
        '--timeout',
        '1s',
        '--offline',
      ),
    );
    const argv = fc
      .tuple(
        fc.constantFrom('run', 'wait', 'show', 'models', 'estimate', 'upload', 'account', 'help', ''),
        fc.array(word, { maxLength: 6 }),
      )
      .map(([first, more]) => (first ? [first, ...more] : more));
    await fc.assert(
      fc.asyncProperty(argv, fc.boolean(), async (words, terminal) => {
        // Nobody answers: what is typed alone decides.
        const fetch = () =>
          Promise.resolve(Response.json({ success: false, data: { message: 'No' } }, { status: 402 }));
        const env = { UNIFICALLY_API_KEY: KEY, GATEAI_API_KEY: KEY };
        const { code, out, err } = await run(words, { env, fetch, input: words.join('\n'), ...(terminal && TERMINAL) });
        expect(CODES).toContain(code);
        for (const printed of [out, err]) {
          expect(CONTROL.exec(printed.replace(OWN, ''))).toBeNull();
          expect(printed.toLowerCase()).not.toContain(KEY);
        }
      }),
      parameters(200),
    );
  }, 3_600_000);
});
