import fc from 'fast-check';

/** The key of the fuzzed clients, which no error may hold. It has characters that JSON and URLs write in other ways. */
export const KEY = 'sk/live+4f1c=Zz9~q';

/** What a server does with one request. */
export type Reaction =
  | { kind: 'response'; status: number; body: string | Uint8Array; headers: Record<string, string> }
  /** The connection is refused: nothing was sent. */
  | { kind: 'refused' }
  /** The request arrived, and no response came. */
  | { kind: 'lost' }
  /** A response whose body breaks off, with an error that elsewhere says that nothing was sent. */
  | { kind: 'broken' }
  /** What a `fetch` of a caller's own may throw. */
  | { kind: 'throws'; value: unknown }
  /** No response ever comes. */
  | { kind: 'silent' };

const statuses = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(200, 200, 200, 201, 202) },
  { weight: 3, arbitrary: fc.constantFrom(400, 401, 402, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
);

/** JSON that may contain the key, as a value or a name. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      5,
      0.4,
      1e308,
      '',
      'x',
      'failed',
      'completed',
      'FINISHED',
      'FAILED',
      KEY,
      `no account for ${KEY}`,
      encodeURIComponent(KEY),
    ),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'data',
        'task_id',
        'status',
        'cost',
        'message',
        'error',
        'code',
        'request_id',
        'suggestions',
        'output',
        'result',
        'glb_urls',
        'file_url',
        'id',
        'success',
        'adjustments',
        KEY,
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

const headers = fc.record(
  {
    'retry-after': fc.constantFrom(
      '0',
      '1',
      '60',
      '1e12',
      'Infinity',
      '-5',
      'soon',
      KEY,
      'Fri, 31 Dec 9999 23:59:59 GMT',
    ),
    'x-ratelimit-remaining': fc.constantFrom('0', '5', 'x'),
    location: fc.constantFrom('https://elsewhere.example/v1/tasks', `/?key=${encodeURIComponent(KEY)}`, 'javascript:1'),
  },
  { requiredKeys: [] },
);

const escaped = (text: string) => text.replaceAll('/', '\\/');

/** What replaces a documented value in a response that is nearly right. */
const wrong = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  0,
  5,
  -1,
  '',
  ' ',
  [],
  {},
  [null],
  KEY,
  `${KEY}/1`,
  'https://',
  { message: 'x' },
  [[KEY]],
);

/** A response as documented but for one value, at any depth. */
function nearlyRight(good: unknown[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...good), fc.nat(6), wrong).map(([body, at, value]) => {
    const copy = structuredClone(body) as Record<string, unknown>;
    const places: [owner: Record<string, unknown>, name: string][] = [];
    const visit = (owner: unknown) => {
      if (typeof owner !== 'object' || owner === null) return;
      for (const name of Object.keys(owner)) {
        places.push([owner as Record<string, unknown>, name]);
        visit((owner as Record<string, unknown>)[name]);
      }
    };
    visit(copy);
    // The whole response is a value as well.
    if (at >= places.length) return value;
    const [owner, name] = places[at]!;
    owner[name] = value;
    return copy;
  });
}

/** @param good Bodies as the API documents them, so that a run also gets to its later steps. */
export function reactions(good: unknown[]): fc.Arbitrary<Reaction> {
  const body = fc.oneof(
    { weight: 3, arbitrary: json.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: json.map((value) => escaped(JSON.stringify(value))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        'null',
        '[]',
        '{}',
        '""',
        '0',
        'false',
        '<html>',
        `{"data":{"task_id":`,
        `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      ),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  );
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .constantFrom(...good)
        .map((value): Reaction => ({ kind: 'response', status: 200, body: JSON.stringify(value), headers: {} })),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(nearlyRight(good), fc.oneof(fc.constant(200), statuses))
        .map(([value, status]): Reaction => ({ kind: 'response', status, body: JSON.stringify(value), headers: {} })),
    },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('response' as const), status: statuses, body, headers }) },
    { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'refused' }) },
    { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'lost' }) },
    { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'broken' }) },
    { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'silent' }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom<unknown>(
          undefined,
          null,
          'text',
          5,
          { request: { headers: { authorization: `Bearer ${KEY}` } } },
          Object.assign(new Error(`for ${KEY}`), { config: { key: KEY } }),
        )
        .map((value): Reaction => ({ kind: 'throws', value })),
    },
  );
}

/** Carries a reaction out. */
export async function react(reaction: Reaction, signal: AbortSignal): Promise<Response> {
  switch (reaction.kind) {
    case 'refused':
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' }),
      });
    case 'lost':
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
      });
    case 'broken':
      return new Response(
        new ReadableStream({
          pull: (controller) =>
            controller.error(
              Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' }),
            ),
        }),
      );
    case 'throws':
      throw reaction.value;
    case 'silent':
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    case 'response': {
      const empty = [204, 205, 304].includes(reaction.status);
      return new Response(empty ? null : (reaction.body as BodyInit), {
        status: reaction.status,
        headers: reaction.headers,
      });
    }
  }
}
