import { readFileSync } from 'node:fs';
import { formatRecording, type RecordedExchange } from 'unigen/sandbox';
import { describe, expect, it } from 'vitest';
import { KeyRing } from '../../src/sandbox/record/key-ring.js';
import { Scrubber } from '../../src/sandbox/record/scrubber.js';
import { until } from '../support/sandbox-caller.js';
import { callerWith, LIVE_KEY, recorder, video } from './recorder.js';

// What nobody may read in a recording. The upstream sends back all that it gets, in every form.

const ENVIRONMENT_KEY = 'environment-key-0815';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const forms = (key: string) => [
  key,
  encodeURIComponent(key),
  encodeURIComponent(encodeURIComponent(key)),
  key.replaceAll('/', '\\/'),
  key.toUpperCase(),
  base64(key),
  base64(`user:${key}`),
  base64(`x${key}yz`),
  base64(key).replaceAll('+', '-').replaceAll('/', '_'),
  Buffer.from(key).toString('hex'),
];
const signed = 'https://bucket.example/kite.png?X-Amz-Signature=5ecret0signature&X-Amz-Expires=60';
const secrets = [...forms(LIVE_KEY), ...forms(ENVIRONMENT_KEY), '5ecret', 'somebody', 'pa55word', '471147'];

const planted = {
  ...Object.fromEntries(forms(LIVE_KEY).map((form, index) => [`form${index}`, `before ${form} after`])),
  ...Object.fromEntries(forms(ENVIRONMENT_KEY).map((form) => [form, form])),
  authorization: `Bearer ${LIVE_KEY}`,
  message: `Authorization: Bearer other-5ecret-that-nobody-told-us was refused`,
  api_key: 'another-5ecret',
  nested: [{ deep: { 'x-api-key': '5ecret', access_token: '5ecret' } }],
  email: 'somebody@example.org',
  text: 'Write to somebody+x@mail.example.org, or to http://me:pa55word@host.example/x',
  user_id: 471147,
  url: signed,
  inside: `See ${signed}, ${signed.replaceAll('/', '\\/')} and https://proxy.example/${encodeURIComponent(signed)}`,
  encoded: encodeURIComponent(signed),
  fragment: 'https://app.example/#access_token=5ecret',
  callback_url: 'https://hooks.example/services/5ecret/path',
};

/** The recording of some requests to an upstream that responds with what is planted. */
async function recorded(
  respond: () => Response,
  ask: (call: ReturnType<typeof callerWith>) => Promise<unknown>,
): Promise<{ text: string; exchanges: RecordedExchange[] }> {
  const { call, exchanges } = recorder({
    allowCreates: true,
    secrets: [ENVIRONMENT_KEY],
    fetch: () => Promise.resolve(respond()),
  });
  await ask(call);
  return { text: formatRecording(exchanges), exchanges };
}

const found = (text: string) => secrets.filter((secret) => text.includes(secret));

describe('a recording has no secret', () => {
  const headers = {
    'Content-Type': `application/json; note=${LIVE_KEY}`,
    'Retry-After': LIVE_KEY,
    'X-RateLimit-Limit': `Bearer ${LIVE_KEY}`,
    'X-RateLimit-Reset': encodeURIComponent(LIVE_KEY),
    'Set-Cookie': 'session=5ecret',
    Authorization: `Bearer ${LIVE_KEY}`,
    Location: signed,
  };

  it('no secret of a response: in its headers, its JSON and its text', async () => {
    for (const status of [200, 400, 429, 500]) {
      const { text, exchanges } = await recorded(
        () => Response.json(planted, { status, headers }),
        (call) => call('GET', '/account'),
      );
      expect(exchanges).toHaveLength(1);
      expect(found(text)).toEqual([]);
      // What is not a secret is still there.
      expect(text).toContain('https://bucket.example/kite.png?removed');
      expect(text).toContain('http://host.example/x');
    }
    // Also JSON that was cut off.
    for (const body of [
      `<p>${JSON.stringify(planted)}`,
      JSON.stringify(planted).slice(0, -1),
      JSON.stringify(JSON.stringify(planted)).slice(0, -1),
    ]) {
      const { text, exchanges } = await recorded(
        () => new Response(body, { status: 502, headers }),
        (call) => call('GET', '/account'),
      );
      expect(exchanges[0]!.response!.text).toContain('https:');
      expect(found(text)).toEqual([]);
    }
  });

  it('no secret of a request: in its path, its query, its headers and its body', async () => {
    const { text, exchanges } = await recorded(
      () => Response.json({ success: true, code: 200, data: { cost: 1 } }),
      async (call) => {
        await call(
          'GET',
          `/api/me?key=${encodeURIComponent(LIVE_KEY)}&again=${encodeURIComponent(LIVE_KEY)}&token=5ecret`,
        );
        await call('GET', `/v1/tasks/${ENVIRONMENT_KEY}`);
        await call('GET', '/v1/tasks/task_1', undefined, { 'X-Api-Key': LIVE_KEY, Cookie: 'session=5ecret' });
        await call('POST', '/v1/tasks', { ...planted, dry_run: true });
        await call('POST', '/v1/tasks', planted);
        await call('POST', '/v1/tasks', `not JSON: Bearer ${LIVE_KEY} ${signed}`);
        await call('POST', '/api/estimate', { model: LIVE_KEY, params: planted });
      },
    );
    expect(exchanges).toHaveLength(7);
    expect(found(text)).toEqual([]);
  });

  it('no secret of an error: of a connection and of a redirect', async () => {
    const fetches = [
      () => {
        throw new TypeError(`fetch failed for ${signed} with ${LIVE_KEY}`);
      },
      () => new Response(null, { status: 302, headers: { Location: `https://x.example/${LIVE_KEY}?t=5ecret` } }),
    ];
    for (const respond of fetches) {
      const { text, exchanges } = await recorded(respond, (call) => call('GET', '/account'));
      expect(exchanges[0]).toMatchObject({ outcome: 'failed' });
      expect(found(text)).toEqual([]);
    }
  });

  it('no secret of another key of the same session', async () => {
    const other = 'other-key-of-the-session';
    const { call, exchanges, sandbox } = recorder({
      fetch: () => Promise.resolve(Response.json({ keys: [LIVE_KEY, other] })),
    });
    await call('GET', '/account');
    await callerWith(sandbox, other)('GET', '/account');
    await call('GET', '/account');
    expect(JSON.stringify(exchanges.slice(1))).not.toMatch(/live-key|other-key/);
  });

  it('no secret of a key that is one of many', async () => {
    let respond: ((response: Response) => void) | undefined;
    const { call, exchanges, sandbox } = recorder({
      fetch: (request) =>
        request.headers.get('authorization') === `Bearer ${LIVE_KEY}`
          ? new Promise((resolve) => (respond = resolve))
          : Promise.resolve(Response.json({})),
    });
    const first = call('GET', '/account');
    await until(() => respond !== undefined);
    for (let index = 0; index < 30; index++) await callerWith(sandbox, `another-key-${index}`)('GET', '/account');
    respond!(Response.json({ echo: LIVE_KEY }));
    expect((await first).body).toEqual({ echo: '[key]' });
    expect(exchanges.at(-1)).toMatchObject({ response: { body: { echo: '[key]' } } });
  });

  it('in a long text within a second', () => {
    const scrubber = new Scrubber(new KeyRing(1, [LIVE_KEY]));
    const start = performance.now();
    for (const unit of [
      'a',
      'a.',
      'a@',
      'a:',
      '%40',
      'http://',
      'a.b@c.',
      'bearer ',
      '\\/',
      '?',
      'token',
      'token:',
      'token="',
    ])
      scrubber.plainText(unit.repeat(200_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the caller of a recorder', () => {
  it('gets the URLs, but not the key, which a log could show', async () => {
    const { call } = recorder({ fetch: () => Promise.resolve(Response.json(planted)) });
    const { text } = await call('GET', '/account');
    expect(text).toContain(signed);
    expect(text).not.toContain(LIVE_KEY);
  });

  it('needs a key that can be removed', async () => {
    const { sandbox, sent } = recorder();
    const short = await callerWith(sandbox, 'any')('POST', '/v1/tasks', { ...video, dry_run: true });
    expect([short.status, short.body.data.message]).toEqual([401, expect.stringContaining('at least 8')]);
    const [rule = ''] = /at least .*? characters/.exec(short.body.data.message as string) ?? [];
    expect(readFileSync('src/sandbox/README.md', 'utf8').replaceAll(/\s+/g, ' ')).toContain(`takes keys of ${rule}`);
    expect(sent).toEqual([]);
  });
});
