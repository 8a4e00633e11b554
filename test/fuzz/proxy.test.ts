import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GateAI, Unifically, UnigenError } from 'unigen';
import { createProxy } from 'unigen/proxy';
import { FakeClock } from '../support/fake-clock.js';
import { KEY, react, reactions, type Reaction } from './reactions.js';
import { parameters } from '../support/fuzz-runs.js';

// Arbitrary responses of an API behind the proxy, and arbitrary bodies before it.

const GOOD = {
  unifically: {
    created: { success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } },
    cost: { success: true, code: 200, data: { cost: 0.4 } },
  },
  gateai: {
    created: { task_id: 'g1', url: '/get/g1', status: 'PROCESSING', cost: 0.4, remaining: 90 },
    cost: { cost: 0.4, daily_remaining: 90, fits_in_budget: true },
  },
};
const permits = (reaction: Reaction) =>
  reaction.kind === 'refused' || (reaction.kind === 'response' && reaction.status === 429);

function upstream(creates: Reaction[], estimates: Reaction[]) {
  const sent: { dry: boolean; reaction: Reaction }[] = [];
  const fetch = async (request: Request) => {
    const dry =
      new URL(request.url).pathname === '/api/estimate' || (await request.clone().text()).includes('"dry_run":true');
    const list = dry ? estimates : creates;
    const before = sent.filter((one) => one.dry === dry).length;
    const reaction = list[Math.min(before, list.length - 1)]!;
    sent.push({ dry, reaction });
    return react(reaction, request.signal);
  };
  return { sent, fetch };
}

async function bytes(response: Response): Promise<string> {
  return [...response.headers].flat().join('\n') + (await response.text());
}

describe.each(['unifically', 'gateai'] as const)('whatever %s answers', (api) => {
  it('a page pays at most once, and no byte that it gets holds the key', async () => {
    const list = (good: unknown[]) => fc.array(reactions(good), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        list([GOOD[api].created]),
        list([GOOD[api].cost]),
        fc.option(fc.constantFrom(0.1, 1), { nil: undefined }),
        async (creates, estimates, maxCost) => {
          const clock = new FakeClock();
          const { sent, fetch } = upstream(creates, estimates);
          const errors: unknown[] = [];
          const proxy = createProxy({
            api,
            apiKey: KEY,
            models: () => true,
            authorize: () => ({ user: 'ann' }),
            maxCost,
            clock,
            fetch,
            onError: (error) => errors.push(error),
          });
          let leaked = false;
          const Client = api === 'gateai' ? GateAI : Unifically;
          const page = new Client({
            baseUrl: 'https://app.example',
            clock,
            random: () => 1,
            fetch: async (request: Request) => {
              const response = await proxy(request);
              leaked ||= (await bytes(response.clone())).includes(KEY);
              return response;
            },
          });
          const call = (page as Unifically).tasks.create('google/veo-3.1-fast', { prompt: 'A kite' }).then(
            (handle) => ({ handle }),
            (error: unknown) => ({ error }),
          );
          const result: { handle?: { id: string }; error?: unknown } = await clock.until(call);
          const paid = sent.filter(({ dry }) => !dry);
          for (const { reaction } of paid.slice(0, -1)) expect(permits(reaction)).toBe(true);
          for (const [index, { dry }] of sent.entries()) {
            if (dry || maxCost === undefined) continue;
            const before = sent[index - 1];
            expect(before?.dry).toBe(true);
            const response = JSON.parse((before!.reaction as { body: string }).body) as {
              cost?: unknown;
              data?: { cost: unknown };
            };
            const cost = api === 'gateai' ? response.cost : response.data?.cost;
            expect(typeof cost === 'number' && cost >= 0 && cost <= maxCost).toBe(true);
          }
          expect(leaked).toBe(false);
          if (result.handle) expect(result.handle.id).not.toBe('');
          else expect(result.error).toBeInstanceOf(UnigenError);
          // Why the API gave no response that can be forwarded, and nothing else; and no log of it has the key.
          for (const error of errors) expect(error).toBeInstanceOf(UnigenError);
          expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain(KEY);
        },
      ),
      parameters(400),
    );
  }, 600_000);
});

describe('whatever a page sends', () => {
  const body = fc.oneof(
    fc.json(),
    fc.uint8Array({ maxLength: 100 }).map((array) => Buffer.from(array).toString('latin1')),
    fc.nat(100_000).map((depth) => `{"model":"m","input":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`),
    fc
      .record({ model: fc.constantFrom<unknown>('m', '', 5, null, ['m']), input: fc.object() }, { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
  );

  it('is refused in a form that clients know, or is forwarded once', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom('application/json', 'text/plain', 'application/json; charset=utf-8'),
        fc.option(fc.string(), { nil: undefined }),
        async (text, type, name) => {
          const clock = new FakeClock();
          const { sent, fetch } = upstream(
            [{ kind: 'response', status: 200, body: JSON.stringify(GOOD.unifically.created), headers: {} }],
            [],
          );
          const errors: unknown[] = [];
          const proxy = createProxy({
            api: 'unifically',
            apiKey: KEY,
            models: ['m'],
            authorize: () => ({ user: 'ann' }),
            clock,
            fetch,
            onError: (error) => errors.push(error),
          });
          const headers = new Headers({ 'content-type': type });
          if (name !== undefined && /^[\x21-\x7e]*$/.test(name)) headers.set('idempotency-key', name);
          const response = await clock.until(
            proxy(new Request('https://app.example/v1/tasks', { method: 'POST', body: text, headers })),
          );
          expect([200, 400, 403, 413, 415, 422]).toContain(response.status);
          expect(sent).toHaveLength(response.status === 200 ? 1 : 0);
          expect(JSON.parse(await response.text())).toEqual(expect.any(Object));
          expect(errors).toEqual([]);
        },
      ),
      parameters(300),
    );
  }, 600_000);
});
