import { describe, expect, it } from 'vitest';
import { NOMINAL_PRICES } from 'unigen/sandbox';
import { readMediaPath } from '../../src/sandbox/media/url.js';
import { as, balanceOf, caller, exampleOf, type Json } from '../support/sandbox-caller.js';
import { FakeClock } from '../support/fake-clock.js';

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };

describe('an envelope', () => {
  it('has success, code and data, for a create and for each state', async () => {
    const { ask, sandbox } = caller();
    const created = await ask('POST', '/v1/tasks', video);
    expect(created.status).toBe(200);
    expect(created.headers.get('content-type')).toBe('application/json');
    expect(created.body).toEqual({
      success: true,
      code: 200,
      data: { task_id: expect.stringMatching(/^task_/), status: 'pending' },
    });
    const path = `/v1/tasks/${created.body.data.task_id}`;
    const [{ startsAt, endsAt }] = sandbox.control.tasks() as [Json];
    const seen: string[] = [];
    for (const time of [startsAt - 1, startsAt, endsAt - 1, endsAt]) {
      sandbox.control.advance(time - sandbox.now());
      seen.push((await ask('GET', path)).body.data.status);
    }
    expect(seen).toEqual(['pending', 'processing', 'processing', 'completed']);
    const { body } = await ask('GET', path);
    expect(body.data.output.video_url).toMatch(/^http:\/\/sandbox\.test\/_sandbox\/files\/video\/.*\.mp4$/);
  });

  it('the envelope of a failed task carries the reason, and success is false', async () => {
    const { ask, sandbox } = caller();
    const { body } = await ask('POST', '/v1/tasks', video, { 'X-Sandbox-Fault': 'fail=The prompt was refused' });
    sandbox.control.advance(3_600_000);
    const failed = await ask('GET', `/v1/tasks/${body.data.task_id}`);
    expect([failed.status, failed.body]).toEqual([
      200,
      {
        success: false,
        code: 200,
        data: { task_id: body.data.task_id, status: 'failed', message: 'The prompt was refused' },
      },
    ]);
  });

  it.each([
    ['a parameter of the wrong type', { ...video, input: { prompt: 5 } }, 422, 'prompt'],
    ['an unknown parameter', { ...video, input: { prompt: 'A kite', seed_value: 1 } }, 422, 'seed_value'],
    ['no model', { input: {} }, 422, 'model'],
    ['a model that is not a string', { model: 7, input: {} }, 422, 'model'],
    ['an unknown model', { model: 'google/veo-3.1-fst', input: {} }, 404, 'did you mean google/veo-3.1-fast'],
    ['a list', [video], 422, 'object'],
    ['null', null, 422, 'object'],
  ])('of an error names what is wrong: %s', async (_name, given, status, part) => {
    const { ask, sandbox } = caller();
    const { status: got, body } = await ask('POST', '/v1/tasks', given);
    expect([got, body.success, body.code]).toEqual([status, false, status]);
    expect(body.data.message).toContain(part);
    expect(body.data.request_id).toMatch(/^req_/);
    expect(sandbox.control.tasks()).toEqual([]);
  });

  it('the envelope of an unknown task is a 404', async () => {
    const { ask } = caller();
    const { status, body } = await ask('GET', '/v1/tasks/task_unknown');
    expect([status, body.data.message]).toEqual([404, 'There is no task task_unknown']);
  });
});

describe('a key', () => {
  const operations = [
    ['POST', '/v1/tasks', video],
    ['GET', '/v1/tasks/task_1', undefined],
    ['GET', '/account', undefined],
    ['GET', '/v1/resources/elevenlabs/voices', undefined],
    ['PUT', '/upload', { base64: 'aGVsbG8=' }],
  ] as const;

  it.each(operations)('is needed for %s %s', async (method, path, body) => {
    const { ask } = caller({ keys: ['known'] });
    expect((await ask(method, path, body)).status).toBe(401);
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic known', 'known', 'Bearer known2', 'Bearer __proto__']) {
      expect((await ask(method, path, body, { Authorization: header })).status, header).toBe(401);
    }
    expect((await ask(method, path, body, as('known'))).status).not.toBe(401);
  });

  it('gets a separate account if the option `keys` is omitted', async () => {
    const sandbox = caller({ balance: 5, prices: () => 1 });
    await sandbox.ask('POST', '/v1/tasks', video, as('one'));
    expect([await balanceOf(sandbox, 'one'), await balanceOf(sandbox, 'two')]).toEqual([4, 5]);
  });

  it('does not see the tasks of another', async () => {
    const { ask, sandbox } = caller();
    const { body } = await ask('POST', '/v1/tasks', video, as('one'));
    const path = `/v1/tasks/${body.data.task_id}`;
    const own = async (key: string) => (await ask('GET', path, undefined, as(key))).status;
    expect([await own('one'), await own('two')]).toEqual([200, 404]);
    sandbox.control.advance(3_600_000);
    expect([await own('one'), await own('two')]).toEqual([200, 404]);
    // The same key has other tasks at the other API.
    expect((await ask('GET', `/get/${body.data.task_id}`, undefined, as('one'))).status).toBe(404);
  });
});

describe('money', () => {
  it('is charged once, as the account shows', async () => {
    const made = caller({ balance: 3, prices: { [video.model]: 1.25 } });
    const account = async () => (await made.ask('GET', '/account')).body.data;
    const before = await account();
    expect(before).toMatchObject({ balance_usd: 3, user_id: expect.any(Number), email: expect.stringContaining('@') });
    made.sandbox.control.advance(5000);
    const { body } = await made.ask('POST', '/v1/tasks', video);
    for (let poll = 0; poll < 3; poll++) {
      await made.ask('GET', `/v1/tasks/${body.data.task_id}`);
      made.sandbox.control.advance(1_800_000);
    }
    const after = await account();
    expect(after.balance_usd).toBe(1.75);
    expect([after.created_at, after.updated_at]).toEqual([before.created_at, Number(before.created_at) + 5]);
  });

  it('a balance that does not suffice gets the task refused, and is not charged', async () => {
    const made = caller({ balance: 1, prices: () => 1.5 });
    const { status, body } = await made.ask('POST', '/v1/tasks', video);
    expect([status, body.data.code]).toEqual([402, 'insufficient_balance']);
    expect(body.data.message).toMatch(/\$1\.00 .*\$1\.50$/);
    expect(await balanceOf(made)).toBe(1);
    expect(made.sandbox.control.tasks()).toEqual([]);
  });

  it('can be spent to the last cent, without rounding errors', async () => {
    const made = caller({ balance: 0.8, prices: () => 0.1 });
    made.sandbox.control.fault({ kind: 'fail', refund: true });
    const first = await made.ask('POST', '/v1/tasks', video);
    made.sandbox.control.end(first.body.data.task_id, 'failed');
    expect(await balanceOf(made)).toBe(0.8);
    for (let task = 0; task < 8; task++) expect((await made.ask('POST', '/v1/tasks', video)).status).toBe(200);
    expect(await balanceOf(made)).toBe(0);
    expect((await made.ask('POST', '/v1/tasks', video)).status).toBe(402);
  });

  it('for one task is spent by only one of concurrent creates', async () => {
    const made = caller({ balance: 1, prices: () => 1 });
    const responses = await Promise.all([1, 2, 3].map(() => made.ask('POST', '/v1/tasks', video)));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 402, 402]);
    expect(await balanceOf(made)).toBe(0);
  });

  it('stays paid when a task fails, by itself or by control: no document says that it is refunded', async () => {
    const made = caller({ balance: 2, prices: () => 0.7 });
    await made.ask('POST', '/v1/tasks', video, { 'X-Sandbox-Fault': 'fail' });
    const { body } = await made.ask('POST', '/v1/tasks', video);
    made.sandbox.control.end(body.data.task_id, 'failed', 'No');
    made.sandbox.control.advance(86_400_000);
    expect(made.sandbox.control.tasks().map(({ state, refunded }) => [state, refunded])).toEqual([
      ['failed', undefined],
      ['failed', undefined],
    ]);
    expect(await balanceOf(made)).toBe(0.6);
  });

  it('is refunded once when a task fails by a fault or a scenario that says so', async () => {
    const fault = { kind: 'fail', refund: true } as const;
    const made = caller({ balance: 2, prices: () => 0.7, scenario: { rules: [{ nth: 2, fault }] } });
    made.sandbox.control.fault({ ...fault, times: 1 });
    for (let count = 0; count < 2; count++) await made.ask('POST', '/v1/tasks', video);
    expect(await balanceOf(made)).toBe(0.6);
    made.sandbox.control.advance(86_400_000);
    expect(made.sandbox.control.tasks().map(({ refunded }) => refunded)).toEqual([true, true]);
    expect(await balanceOf(made)).toBe(2);
    expect(() => made.sandbox.control.fault({ ...fault, refund: 'yes' } as never)).toThrow(
      'refund must be true or false',
    );
  });

  it('is not charged for a dry run', async () => {
    const made = caller({ balance: 0.1, prices: () => 2 });
    const { status, body } = await made.ask('POST', '/v1/tasks', { ...video, dry_run: true });
    expect([status, body]).toEqual([200, { success: true, code: 200, data: { cost: 2 } }]);
    expect(await balanceOf(made)).toBe(0.1);
    expect(made.sandbox.control.tasks()).toEqual([]);
    expect((await made.ask('POST', '/v1/tasks', { ...video, input: {}, dry_run: true })).status).toBe(422);
    expect((await made.ask('POST', '/v1/tasks', { ...video, dry_run: false })).status).toBe(402);
  });

  const cost = async (options: Parameters<typeof caller>[0], body: object) =>
    (await caller(options).ask('POST', '/v1/tasks', { ...body, dry_run: true })).body.data.cost as number;

  it('is charged by the documents, by nominal prices, or by the option', async () => {
    const documented = { prices: undefined };
    expect(await cost(documented, video)).toBe(0.4);
    expect(await cost(documented, exampleOf('elevenlabs/text-to-speech'))).toBe(NOMINAL_PRICES.audio);
    expect(await cost(documented, exampleOf('google/nano-banana-2'))).toBe(NOMINAL_PRICES.image);
    expect(await cost({ prices: { [video.model]: 0.07 } }, video)).toBe(0.07);
    expect(await cost({ prices: { [video.model]: 0 } }, video)).toBe(0);
    expect(await cost({ prices: { 'another/model': 9 } }, video)).toBe(0.4);
    expect(
      await cost(
        { prices: (entry, input) => (entry.kind === 'video' ? String(input.prompt).length : undefined) },
        video,
      ),
    ).toBe(12);
    expect(
      await cost({ prices: (entry) => (entry.kind === 'video' ? 5 : undefined) }, exampleOf('google/nano-banana-pro')),
    ).toBe(0.06);
  });

  it.each([
    ['for images by their number', 'xai/grok-imagine-image', { prompt: 'A kite', enable_pro: true }, 0.15],
    [
      'for shots by their length',
      'kuaishou/kling-3.0-omni-video',
      {
        multi_shots: [
          { prompt: 'A', duration: 5 },
          { prompt: 'B', duration: 5 },
        ],
      },
      0.3,
    ],
    [
      'per second by the length of the video',
      'kuaishou/kling-2.6-motion-control',
      { prompt: 'A', image_url: 'https://example.com/a.png', video_url: 'https://example.com/a.mp4', mode: 'std' },
      0.05,
    ],
    [
      'by the default of an omitted parameter',
      'higgsfield-ai/cinematic-studio-video',
      { start_image_url: 'https://example.com/a.png', duration: 10 },
      0.2,
    ],
    ['as that of the nearest length if its own has none', 'openai/sora-2', { prompt: 'A kite', duration: 5 }, 0.1],
    ['as that of the nearest length, also a shorter one', 'openai/sora-2', { prompt: 'A kite', duration: 20 }, 0.15],
    [
      'as that of the nearest length in its mode, with its sound',
      'kuaishou/kling-3.0-omni-video',
      { prompt: 'A kite', duration: 12, mode: 'std', native_audio: true },
      0.3,
    ],
    [
      'as that of the nearest length in another mode',
      'kuaishou/kling-3.0-omni-video',
      { prompt: 'A kite', duration: 12, mode: 'std', native_audio: false },
      0.26,
    ],
    [
      'between two lengths as the longer one, which costs more',
      'kuaishou/kling-3.0-omni-video',
      { prompt: 'A kite', duration: 6, mode: 'std', native_audio: true },
      0.3,
    ],
    [
      'for shots by the nearest length',
      'kuaishou/kling-3.0-omni-video',
      {
        mode: 'std',
        native_audio: true,
        multi_shots: [
          { prompt: 'A', duration: 6 },
          { prompt: 'B', duration: 6 },
        ],
      },
      0.3,
    ],
    [
      'as the highest of the model if none fits',
      'xai/grok-imagine-image',
      { prompt: 'A kite', enable_pro: false },
      0.15,
    ],
    ['as the highest of a range', 'black-forest-labs/flux.2-flex', { prompt: 'A kite' }, 0.06],
    ['as the highest of a range by resolution', 'google/veo-3.1-quality', { prompt: 'A kite' }, 0.8],
    ['as the one of a range that applies', 'black-forest-labs/flux.2-flex', { prompt: 'A kite', quality: '1K' }, 0.04],
  ])('is charged %s', async (_name, model, input, dollars) => {
    expect(await cost({ prices: undefined }, { model, input })).toBe(dollars);
  });
});

describe('what the input omits', () => {
  const made = async (model: string, input: object) => {
    const { ask, sandbox } = caller();
    const { body } = await ask('POST', '/v1/tasks', { model, input });
    sandbox.control.end(body.data.task_id, 'completed');
    const output = (await ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.output;
    return readMediaPath(
      new URL(output.video_url ?? output.image_url ?? output.image_urls?.[0] ?? output.audio_url).pathname,
    )!;
  };
  it.each([
    ['google/veo-3.1-fast', { prompt: 'A' }, { width: 1280, height: 720, seconds: 4 }],
    [
      'google/veo-3.1-fast',
      { prompt: 'A', aspect_ratio: '9:16', duration: 8 },
      { width: 720, height: 1280, seconds: 8 },
    ],
    ['hailuo/minimax-2.0', { prompt: 'A' }, { width: 1366, height: 768, seconds: 6 }],
    ['xai/grok-imagine-video', { prompt: 'A' }, { seconds: 10 }],
    ['higgsfield-ai/cinematic-studio-image', { prompt: 'A' }, { width: 1366, height: 768 }],
    ['kuaishou/kling-3.0-image', { prompt: 'A' }, { width: 2730, height: 1536 }],
    ['kuaishou/kling-3.0-video', { prompt: 'A', mode: 'std' }, { width: 1280, height: 720 }],
    ['kuaishou/kling-3.0-video', { prompt: 'A', mode: 'pro' }, { width: 1920, height: 1080 }],
    ['elevenlabs/sound-effect', { text: 'Thunder' }, { seconds: 10 }],
    [
      'higgsfield-ai/text-to-speech',
      { ...exampleOf('higgsfield-ai/text-to-speech').input, prompt: 'x'.repeat(70) },
      { seconds: 5 },
    ],
  ])('has the defaults of %s: %j', async (model, input, expected) => {
    expect(await made(model, input)).toMatchObject(expected);
  });
});

describe('the rate limit', () => {
  const make = () => caller({ rateLimit: true });
  const reads = ({ ask }: ReturnType<typeof caller>) => ask('GET', '/account');
  const creates = ({ ask }: ReturnType<typeof caller>) => ask('POST', '/v1/tasks', video);

  it('is ten per second, for creates and for reads apart, with the number that is left', async () => {
    const made = make();
    const left: (string | null)[] = [];
    for (let count = 0; count < 10; count++) {
      expect((await reads(made)).status).toBe(200);
      const { status, headers } = await creates(made);
      expect([status, headers.get('x-ratelimit-limit')]).toEqual([200, '10']);
      left.push(headers.get('x-ratelimit-remaining'));
    }
    expect(left).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1', '0']);
    made.sandbox.control.advance(1000);
    expect((await reads(made)).status).toBe(200);
    expect((await creates(made)).headers.get('x-ratelimit-remaining')).toBe('9');
  });

  it('slides: no second ever has more than ten', async () => {
    const made = make();
    for (let count = 0; count < 5; count++) await reads(made);
    made.sandbox.control.advance(900);
    for (let count = 0; count < 5; count++) await reads(made);
    made.sandbox.control.advance(99);
    expect((await reads(made)).status).toBe(429);
  });

  it.each([
    ['reads', reads, creates],
    ['creates', creates, reads],
  ] as const)('blocks the key for a minute at the 11th of its %s', async (_name, limited, others) => {
    const made = make();
    for (let count = 0; count < 10; count++) expect((await limited(made)).status).toBe(200);
    const { status, headers, body } = await limited(made);
    expect([status, body.code, body.data.code]).toEqual([429, 429, 'rate_limit_exceeded']);
    expect(body.data.message).toContain('60 seconds');
    expect(
      Object.fromEntries(
        ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining'].map((name) => [name, headers.get(name)]),
      ),
    ).toEqual({ 'retry-after': '60', 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0' });
    expect(Number(headers.get('x-ratelimit-reset'))).toBe(Math.ceil((made.sandbox.now() + 60_000) / 1000));
    expect((await others(made)).status).toBe(429);
    made.sandbox.control.advance(15_000);
    expect((await limited(made)).headers.get('retry-after')).toBe('45');
    made.sandbox.control.advance(44_999);
    // Requests during the block do not extend it.
    expect((await others(made)).headers.get('retry-after')).toBe('1');
    made.sandbox.control.advance(1);
    expect([(await limited(made)).status, (await others(made)).status]).toEqual([200, 200]);
  });

  it('goes by real time while the clock is frozen, and after that: a page may look at a frozen task for minutes', async () => {
    const clock = new FakeClock();
    const made = caller({ rateLimit: true, clock, frozen: false });
    const { body } = await creates(made);
    const poll = () => made.ask('GET', `/v1/tasks/${body.data.task_id}`);
    const { control } = made.sandbox;
    control.freeze();
    for (let seconds = 0; seconds < 300; seconds++) {
      const { status, headers, body: state } = await poll();
      expect([status, headers.get('x-ratelimit-remaining'), state.data.status]).toEqual([200, '9', 'pending']);
      await clock.advance(1000);
    }
    expect(made.sandbox.now()).toBe(clock.epoch);

    // It still has a limit: the block ends in real time, of which the sandbox's own may be a part.
    for (let count = 0; count < 10; count++) await poll();
    expect((await poll()).headers.get('retry-after')).toBe('60');
    await clock.advance(20_000);
    expect((await poll()).headers.get('retry-after')).toBe('40');
    control.advance(10_000);
    const { headers } = await poll();
    expect(headers.get('retry-after')).toBe('30');
    expect(Number(headers.get('x-ratelimit-reset'))).toBe((clock.date() + 30_000) / 1000);
    control.resume();
    await clock.advance(10_000);
    expect((await poll()).headers.get('retry-after')).toBe('20');
    control.freeze();
    await clock.advance(19_999);
    expect((await poll()).status).toBe(429);
    await clock.advance(1);
    expect((await poll()).status).toBe(200);
  });

  it('counts each key separately, and carries out nothing that it refuses', async () => {
    const made = make();
    for (let count = 0; count < 12; count++) await creates(made);
    expect(made.sandbox.control.tasks()).toHaveLength(10);
    expect((await made.ask('POST', '/v1/tasks', video, as('another'))).status).toBe(200);
  });

  it('also counts requests that are refused for another reason, and can be turned off', async () => {
    const made = make();
    for (let count = 0; count < 10; count++) expect((await made.ask('POST', '/v1/tasks', {})).status).toBe(422);
    expect((await creates(made)).status).toBe(429);
    const free = caller({ rateLimit: false });
    for (let count = 0; count < 30; count++) expect((await free.ask('GET', '/account')).status).toBe(200);
  });
});

it('a transcript has the requested times, speakers and language', async () => {
  const made = caller();
  const said = async (input: object) => {
    const { body } = await made.ask('POST', '/v1/tasks', {
      model: 'elevenlabs/speech-to-text',
      input: { audio_url: 'https://example.com/a.mp3', ...input },
    });
    made.sandbox.control.end(body.data.task_id, 'completed');
    return (await made.ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.output;
  };
  const speakers = async (input: object) =>
    new Set((await said(input)).words.map((word: Json) => word.speaker_id)).size;
  const usual = await said({});
  expect([usual.language_code, usual.words[0].type, usual.words[0].start, usual.words[1].type]).toEqual([
    'eng',
    'word',
    0,
    'spacing',
  ]);
  expect(await said({ timestamps_granularity: 'none', language_code: 'de' })).not.toHaveProperty('words');
  expect((await said({ language_code: 'de' })).language_code).toBe('deu');
  expect((await said({ language_code: 'ceb' })).language_code).toBe('ceb');
  expect((await said({ num_speakers: 3 })).words[0]).not.toHaveProperty('speaker_id');
  expect([
    await speakers({ diarize: true }),
    await speakers({ diarize: true, num_speakers: 3 }),
    await speakers({ diarize: true, num_speakers: 1 }),
  ]).toEqual([2, 3, 1]);
});
