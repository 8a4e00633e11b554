import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { GateAI, Unifically } from '../../src/index.js';
import { createResponseValidator, type ResponseDrift } from '../../src/validate/index.js';
import { driftOf } from '../../src/validate/response-drift.js';
import { responses } from '../../generated/responses.js';
import type { JsonValue } from '../../src/contract/document/types.js';
import { Contract, document } from '../support/contract.js';
import { operations, schemaOf, valueAt, withWrongTypes } from '../support/documented-responses.js';

const KEY = 'key-4711-secret';
const contract = new Contract(document);

/** A sandbox whose responses are changed on their way. */
function changing(change: (body: never, url: string) => unknown) {
  const sandbox = createSandbox();
  return async (request: Request): Promise<Response> => {
    const response = await sandbox.fetch(request);
    const body = change((await response.json()) as never, request.url);
    return new Response(JSON.stringify(body), { status: response.status, headers: response.headers });
  };
}

/** What a client reports during some calls. */
async function reported(
  change: (body: never, url: string) => unknown,
  calls: (clients: { unifically: Unifically; gateai: GateAI }) => Promise<unknown>,
): Promise<ResponseDrift[]> {
  const found: ResponseDrift[] = [];
  const options = {
    apiKey: KEY,
    fetch: changing(change),
    pollInterval: 5,
    onResponse: createResponseValidator({ onDrift: (drift) => found.push(drift) }),
  };
  await calls({ unifically: new Unifically(options), gateai: new GateAI(options) });
  return found;
}

describe('the examples of the contract', () => {
  const examples = Object.entries(responses).flatMap(([operation, statuses]) =>
    Object.keys(statuses).flatMap((status) => {
      const { examples = {} } = valueAt(schemaOf(operation, Number(status)).replace(/\/schema$/, '')) as {
        examples?: Record<string, { value: JsonValue }>;
      };
      return Object.entries(examples).map(([name, { value }]) => ({ operation, status: Number(status), name, value }));
    }),
  );

  it('are those of every operation', () => {
    expect(new Set(examples.map(({ operation }) => operation))).toEqual(
      new Set(Object.keys(operations).filter((id) => !id.startsWith('taskFinished'))),
    );
  });

  it.each(examples)('$operation $status $name has no drift', ({ operation, status, value }) => {
    expect(driftOf(operation, status, value)).toEqual([]);
  });

  it('drift with one wrong type exactly if JSON Schema refuses them', () => {
    let [refused, taken] = [0, 0];
    for (const { operation, status, value } of examples) {
      const isValid = contract.inline(schemaOf(operation, status));
      for (const { pointer, body } of withWrongTypes(value)) {
        const drifts = driftOf(operation, status, body).filter(({ kind }) => kind !== 'new');
        expect([operation, status, pointer, drifts.length === 0]).toEqual([operation, status, pointer, isValid(body)]);
        if (drifts.length > 0) refused++;
        else taken++;
      }
    }
    expect(refused).toBeGreaterThan(500);
    expect(taken).toBeGreaterThan(0);
  });
});

describe('a client with a validator of responses', () => {
  it('reports nothing of a sandbox that keeps to the contract', async () => {
    const found = await reported(
      (body) => body,
      async ({ unifically, gateai }) => {
        await unifically.account.get();
        await unifically.resources.elevenlabs.voices();
        await unifically.run('google/veo-3.1-fast', { prompt: 'A kite' });
        await unifically.tasks.get('unknown').catch(() => undefined);
        await gateai.models.list();
        await gateai.models.schema();
        await gateai.account.dashboard();
        await gateai.run('rodin-v2', { image: 'https://example.com/teapot.png' });
      },
    );
    expect(found).toEqual([]);
  }, 20_000);

  it('names what is missing, of another type, another value or new', async () => {
    const found = await reported(
      (body: { data: object }, url) => {
        if (url.endsWith('/account'))
          return { ...body, code: '200', data: { ...body.data, balance_usd: undefined, tier: 'gold' } };
        return url.endsWith('/tasks') ? body : { ...body, data: { ...body.data, status: 'queued' } };
      },
      async ({ unifically }) => {
        await unifically.account.get();
        await unifically.tasks.get(await unifically.tasks.create('google/veo-3.1-fast', { prompt: 'A kite' }));
      },
    );
    expect(found.map(({ kind, pointer, message }) => [kind, pointer, message])).toEqual([
      ['type', '/code', 'getAccount 200: /code is a string; documented is an integer'],
      ['missing', '/data', 'getAccount 200: /data lacks balance_usd, which is required'],
      ['new', '/data/tier', 'getAccount 200: /data/tier is new: a string'],
      [
        'value',
        '/data/status',
        'getTask 200: /data/status is queued; documented is pending, processing, completed or failed',
      ],
    ]);
  });

  it('reports a difference once, in lists too, or each time if asked to', async () => {
    const change = (body: { data?: object[] }) => ({
      ...body,
      data: body.data?.map((item) => ({ ...item, extra: 1 })),
    });
    const calls = async ({ unifically }: { unifically: Unifically }) => {
      await unifically.resources.kling.voices();
      await unifically.resources.kling.voices();
    };
    expect(await reported(change, calls)).toHaveLength(1);
    const all: ResponseDrift[] = [];
    const onResponse = createResponseValidator({ repeat: true, onDrift: (drift) => all.push(drift) });
    await calls({ unifically: new Unifically({ apiKey: KEY, fetch: changing(change), onResponse }) });
    expect(all).toHaveLength(2);
    const known: ResponseDrift[] = [];
    const quiet = createResponseValidator({ reportNew: false, onDrift: (drift) => known.push(drift) });
    await calls({ unifically: new Unifically({ apiKey: KEY, fetch: changing(change), onResponse: quiet }) });
    expect(known).toEqual([]);
  });

  it('never fails a call, whatever the callback or the listener throws', async () => {
    const fetch = changing((body: object) => ({ ...body, code: 'x' }));
    const fail = () => {
      throw new Error('broken');
    };
    for (const onResponse of [createResponseValidator({ onDrift: fail }), fail]) {
      const client = new Unifically({ apiKey: KEY, fetch, onResponse });
      expect(await client.account.get()).toMatchObject({ balance_usd: 100 });
    }
  });

  it('shows no key, no query of a URL and no control characters', async () => {
    const secret = `https://user:pass@files.example.com/a.png?signature=s3cr3t#part`;
    const found = await reported(
      (body: object) => ({
        ...body,
        [`\u001b[2J${KEY}`]: 1,
        [secret]: 2,
        data: { status: `${secret}${KEY}` },
        code: secret,
      }),
      ({ unifically }) => unifically.tasks.get('task_1').catch(() => undefined),
    );
    expect(found.length).toBeGreaterThan(2);
    const text = JSON.stringify(found);
    for (const hidden of [KEY, 's3cr3t', 'user:pass', '\\u001b']) expect(text).not.toContain(hidden);
  });

  it('says that a status is not documented, but not for hosts in between', () => {
    expect(driftOf('getAccount', 418, {}).map(({ message }) => message)).toEqual([
      'getAccount 418: the status 418 is not documented',
    ]);
    expect(driftOf('getAccount', 502, undefined)).toEqual([]);
    expect(driftOf('getAccount', 500, undefined)).toEqual([]);
  });

  it('takes little time for a hostile response', () => {
    const names = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`p${index}`, index]));
    const items = Array.from({ length: 1_000_000 }, () => 1);
    const start = process.cpuUsage();
    expect(driftOf('getAccount', 200, names)).toHaveLength(20);
    expect(driftOf('gateaiListModels', 200, items)).toHaveLength(1);
    // Time of the processor, since a busy machine takes longer.
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
