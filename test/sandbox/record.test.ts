import { createSandbox, formatRecording, parseRecording } from 'unigen/sandbox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callerWith, LIVE_KEY, recorder, video, type Call } from './recorder.js';

describe('a recording', () => {
  it('has dry runs, reads and errors, which are replayed without the API', async () => {
    const { call, upstream, exchanges } = recorder();
    const session = async (ask: Call, key: string) => [
      await ask('POST', '/v1/tasks', { ...video, dry_run: true }),
      await ask('GET', '/v1/tasks/task_unknown'),
      await ask('GET', '/v1/resources/google/voices/veo-3.1'),
      await ask('POST', '/v1/tasks', { dry_run: true, ...video, input: { prompt: 'A kite', duration: 5 } }),
      await ask('GET', `/api/me?key=${encodeURIComponent(key)}`),
      await ask('POST', '/api/estimate', { model: 'sora-2', params: { prompt: 'A kite' } }),
      await ask('GET', '/v1/models'),
      await ask('GET', '/credits'),
    ];
    const live = await session(call, LIVE_KEY);
    expect(live.map(({ status }) => status)).toEqual([200, 404, 200, 422, 200, 200, 200, 200]);
    expect(upstream.control.tasks()).toEqual([]);
    expect(exchanges.map(({ operation }) => operation)).toEqual([
      'dryRun',
      'getTask',
      'listVeoVoices',
      'dryRun',
      'gateaiGetDashboard',
      'gateaiEstimate',
      'gateaiListModels',
      'gateaiGetCredits',
    ]);

    const replayed = createSandbox({ replay: parseRecording(formatRecording(exchanges)) });
    // Any key may replay it.
    const again = await session(callerWith(replayed, 'any'), 'any');
    for (const [index, { status, body }] of again.entries())
      expect([status, body]).toEqual([live[index]!.status, live[index]!.body]);
    // Nothing was left to the sandbox itself, which opens an account for a key.
    expect(replayed.control.state()).toMatchObject({ accounts: [] });
  });

  it('has paid requests and limits, with the headers of the limits', async () => {
    const { call, upstream, exchanges, clock } = recorder({ allowCreates: true }, { balance: 1, prices: () => 0.6 });
    const session = async (ask: Call) => {
      const created = await ask('POST', '/v1/tasks', video);
      const poll = () => ask('GET', `/v1/tasks/${created.body.data.task_id as string}`);
      const first = await poll();
      upstream.control.advance(3_600_000);
      const second = await poll();
      const poor = await ask('POST', '/v1/tasks', { ...video, input: { prompt: 'Another kite', duration: 8 } });
      upstream.control.fault({ kind: 'status', status: 429, retryAfter: 7, operation: 'getTask' });
      return [created, first, second, poor, await poll()];
    };
    const live = await session(call);
    expect(live.map(({ status }) => status)).toEqual([200, 200, 200, 402, 429]);
    // The pause that the API asked for is kept.
    const waiting = call('GET', '/account');
    await clock.advance(5000);
    expect((await waiting).body).toMatchObject({ data: { code: 'busy' } });
    expect(exchanges).toHaveLength(5);

    const sandbox = createSandbox({ replay: exchanges });
    const again = await session(callerWith(sandbox));
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 402, 429]);
    expect(again.map(({ body }) => body.data.status)).toEqual(live.map(({ body }) => body.data.status));
    expect(sandbox.control.state()).toMatchObject({ accounts: [] });
    expect(again[4]!.headers.get('retry-after')).toBe('7');
    expect(again[0]!.headers.get('x-ratelimit-limit')).toBe(live[0]!.headers.get('x-ratelimit-limit'));
  });
});

describe('any response', () => {
  // Property names and strings of any kind, in any nesting.
  const headers = fc.dictionary(
    fc.constantFrom('Retry-After', 'X-RateLimit-Limit', 'Content-Type'),
    fc.stringMatching(/^[ -~\u00a1-\u00ff]{0,300}$/),
  );

  it('has no output files, only their URLs at the recorded host', async () => {
    const { call, upstream, exchanges } = recorder({ allowCreates: true });
    const { body } = await call('POST', '/v1/tasks', video);
    const path = `/v1/tasks/${body.data.task_id as string}`;
    upstream.control.advance(3_600_000);
    const live = await call('GET', path);
    // A live API names a host of its own; the path of a sandbox is one that any sandbox serves.
    const url = 'https://files.example/kite.mp4';
    const text = formatRecording(exchanges).replaceAll(live.body.data.output.video_url as string, url);
    const replayed = createSandbox({ replay: parseRecording(text) });
    const again = await callerWith(replayed, 'any')('GET', path);
    expect(again.body.data.output.video_url).toBe(url);
    expect((await replayed.fetch(new Request(url))).status).toBe(404);
  });

  it('is recorded in a form that can be read and replayed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.boolean(),
        headers,
        fc.integer({ min: 200, max: 599 }),
        async (body, cut, given, status) => {
          const text = cut ? body.slice(0, -1) : body;
          const respond = () =>
            new Response([204, 205, 304].includes(status) ? null : text, { status, headers: given });
          const { call, exchanges } = recorder({ fetch: () => Promise.resolve(respond()) });
          const live = await call('GET', '/account');
          const parsed = parseRecording(formatRecording(exchanges));
          expect(parsed).toEqual(exchanges);
          const again = await callerWith(createSandbox({ replay: parsed }))('GET', '/account');
          expect([again.status, again.headers.get('content-type'), again.text]).toEqual([
            live.status,
            live.headers.get('content-type'),
            live.text,
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
