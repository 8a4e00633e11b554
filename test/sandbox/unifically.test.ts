import { describe, expect, it } from 'vitest';
import { NOMINAL } from 'unigen/sandbox';
import { allBranches } from '../support/contract.js';
import { as, caller, completed, exampleOf, type Json } from './support.js';

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const balanceOf = async ({ ask }: ReturnType<typeof caller>, key = 'key') => (await ask('GET', '/account', undefined, as(key))).body.data.balance_usd as number;

describe('an envelope', () => {
  it('tells success, code and data, of a create and of each state', async () => {
    const { ask, sandbox } = caller();
    const created = await ask('POST', '/v1/tasks', video);
    expect(created.status).toBe(200);
    expect(created.headers.get('content-type')).toBe('application/json');
    expect(created.body).toEqual({ success: true, code: 200, data: { task_id: expect.stringMatching(/^task_/), status: 'pending' } });
    const path = `/v1/tasks/${created.body.data.task_id}`;
    const [{ startsAt, endsAt }] = sandbox.control.tasks() as [Json];
    const seen: string[] = [];
    for (const time of [startsAt - 1, startsAt, endsAt - 1, endsAt]) {
      sandbox.control.advance(time - sandbox.now());
      seen.push((await ask('GET', path)).body.data.status);
    }
    expect(seen).toEqual(['pending', 'processing', 'processing', 'completed']);
    const { body } = await ask('GET', path);
    expect(body.data.output.video_url).toMatch(/^http:\/\/sandbox\.test\/_sandbox\/files\/video\/.*\.webm$/);
  });

  it('of a failed task carries the reason, and success is false', async () => {
    const { ask, sandbox } = caller();
    const { body } = await ask('POST', '/v1/tasks', video, { 'X-Sandbox-Fault': 'fail=The prompt was refused' });
    sandbox.control.advance(3_600_000);
    const failed = await ask('GET', `/v1/tasks/${body.data.task_id}`);
    expect([failed.status, failed.body]).toEqual([200, { success: false, code: 200, data: { task_id: body.data.task_id, status: 'failed', message: 'The prompt was refused' } }]);
  });

  it.each([
    ['a member of the wrong type', { ...video, input: { prompt: 5 } }, 422, 'prompt'],
    ['a member too much', { ...video, input: { prompt: 'A kite', seed_value: 1 } }, 422, 'seed_value'],
    ['no model', { input: {} }, 422, 'model'],
    ['a model that is no text', { model: 7, input: {} }, 422, 'model'],
    ['an unknown model', { model: 'google/veo-3.1-fst', input: {} }, 404, 'did you mean google/veo-3.1-fast'],
    ['a list', [video], 422, 'object'],
    ['null', null, 422, 'object'],
  ])('of a refusal names what is wrong: %s', async (_name, given, status, part) => {
    const { ask, sandbox } = caller();
    const { status: got, body } = await ask('POST', '/v1/tasks', given);
    expect([got, body.success, body.code]).toEqual([status, false, status]);
    expect(body.data.message).toContain(part);
    expect(body.data.request_id).toMatch(/^req_/);
    expect(sandbox.control.tasks()).toEqual([]);
  });

  it('of an unknown task is a 404', async () => {
    const { ask } = caller();
    const { status, body } = await ask('GET', '/v1/tasks/task_unknown');
    expect([status, body.data.message]).toEqual([404, 'There is no task task_unknown']);
  });
});

describe('a key', () => {
  const operations = [['POST', '/v1/tasks', video], ['GET', '/v1/tasks/task_1', undefined], ['GET', '/account', undefined], ['GET', '/v1/resources/elevenlabs/voices', undefined], ['PUT', '/upload', { base64: 'aGVsbG8=' }]] as const;

  it.each(operations)('is needed for %s %s', async (method, path, body) => {
    const { ask } = caller({ keys: ['known'] });
    expect((await ask(method, path, body)).status).toBe(401);
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic known', 'known', 'Bearer known2', 'Bearer __proto__']) {
      expect((await ask(method, path, body, { Authorization: header })).status, header).toBe(401);
    }
    expect((await ask(method, path, body, as('known'))).status).not.toBe(401);
  });

  it('is an account of its own where no keys are told', async () => {
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
    // The same key at the other API has other tasks.
    expect((await ask('GET', `/get/${body.data.task_id}`, undefined, as('one'))).status).toBe(404);
  });
});

describe('money', () => {
  it('is charged once, and tells so in the account', async () => {
    const made = caller({ balance: 3, prices: { [video.model]: 1.25 } });
    const account = async () => (await made.ask('GET', '/account')).body.data;
    const before = await account();
    expect(before).toMatchObject({ balance_usd: 3, user_id: expect.any(Number), email: expect.stringContaining('@') });
    made.sandbox.control.advance(5000);
    const { body } = await made.ask('POST', '/v1/tasks', video);
    for (let look = 0; look < 3; look++) {
      await made.ask('GET', `/v1/tasks/${body.data.task_id}`);
      made.sandbox.control.advance(1_800_000);
    }
    const after = await account();
    expect(after.balance_usd).toBe(1.75);
    expect([after.created_at, after.updated_at]).toEqual([before.created_at, before.created_at + 5]);
  });

  it('that is not enough refuses the task, and is left as it is', async () => {
    const made = caller({ balance: 1, prices: () => 1.5 });
    const { status, body } = await made.ask('POST', '/v1/tasks', video);
    expect([status, body.data.code]).toEqual([402, 'insufficient_balance']);
    expect(body.data.message).toMatch(/\$1 .*\$1\.5/);
    expect(await balanceOf(made)).toBe(1);
    expect(made.sandbox.control.tasks()).toEqual([]);
  });

  it('may be spent to the last cent, without what binary fractions lose', async () => {
    const made = caller({ balance: 0.8, prices: () => 0.1 });
    const first = await made.ask('POST', '/v1/tasks', video);
    made.sandbox.control.end(first.body.data.task_id, 'failed');
    expect(await balanceOf(made)).toBe(0.8);
    for (let task = 0; task < 8; task++) expect((await made.ask('POST', '/v1/tasks', video)).status).toBe(200);
    expect(await balanceOf(made)).toBe(0);
    expect((await made.ask('POST', '/v1/tasks', video)).status).toBe(402);
  });

  it('of two creates at once is spent by one', async () => {
    const made = caller({ balance: 1, prices: () => 1 });
    const answers = await Promise.all([1, 2, 3].map(() => made.ask('POST', '/v1/tasks', video)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 402, 402]);
    expect(await balanceOf(made)).toBe(0);
  });

  it.each(['by itself', 'by force'])('is given back once when a task fails %s', async (way) => {
    const made = caller({ balance: 2, prices: () => 0.7 });
    const { body } = await made.ask('POST', '/v1/tasks', video, way === 'by itself' ? { 'X-Sandbox-Fault': 'fail' } : {});
    expect(await balanceOf(made)).toBe(1.3);
    if (way === 'by force') made.sandbox.control.end(body.data.task_id, 'failed', 'No');
    made.sandbox.control.advance(86_400_000);
    expect(await balanceOf(made)).toBe(2);
  });

  it('of a dry run is only told', async () => {
    const made = caller({ balance: 0.1, prices: () => 2 });
    const { status, body } = await made.ask('POST', '/v1/tasks', { ...video, dry_run: true });
    expect([status, body]).toEqual([200, { success: true, code: 200, data: { cost: 2 } }]);
    expect(await balanceOf(made)).toBe(0.1);
    expect(made.sandbox.control.tasks()).toEqual([]);
    expect((await made.ask('POST', '/v1/tasks', { ...video, input: {}, dry_run: true })).status).toBe(422);
    expect((await made.ask('POST', '/v1/tasks', { ...video, dry_run: false })).status).toBe(402);
  });

  it('costs what the documents say, else what is nominal, else what the options say', async () => {
    const cost = async (options: Parameters<typeof caller>[0], body: object) => (await caller(options).ask('POST', '/v1/tasks', { ...body, dry_run: true })).body.data.cost as number;
    const documented = { prices: undefined };
    expect(await cost(documented, video)).toBe(0.3);
    expect(await cost(documented, exampleOf('elevenlabs/text-to-speech'))).toBe(NOMINAL.audio);
    expect(await cost(documented, exampleOf('google/nano-banana-2'))).toBe(NOMINAL.image);
    expect(await cost({ prices: { [video.model]: 0.07 } }, video)).toBe(0.07);
    expect(await cost({ prices: { [video.model]: 0 } }, video)).toBe(0);
    expect(await cost({ prices: { 'another/model': 9 } }, video)).toBe(0.3);
    expect(await cost({ prices: (entry, input) => (entry.kind === 'video' ? String(input.prompt).length : undefined) }, video)).toBe(12);
    expect(await cost({ prices: (entry) => (entry.kind === 'video' ? 5 : undefined) }, exampleOf('google/nano-banana-pro'))).toBe(0.06);
  });
});

describe('the rate limit', () => {
  const make = () => caller({ rateLimit: true });
  const reads = ({ ask }: ReturnType<typeof caller>) => ask('GET', '/account');
  const creates = ({ ask }: ReturnType<typeof caller>) => ask('POST', '/v1/tasks', video);

  it('is ten a second, for creates and for reads apart, and says how many are left', async () => {
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

  it('slides: never are there more than ten in any second', async () => {
    const made = make();
    for (let count = 0; count < 5; count++) await reads(made);
    made.sandbox.control.advance(900);
    for (let count = 0; count < 5; count++) await reads(made);
    made.sandbox.control.advance(99);
    expect((await reads(made)).status).toBe(429);
  });

  it.each([['reads', reads, creates], ['creates', creates, reads]] as const)('bans the key for a minute at the 11th of its %s', async (_name, limited, others) => {
    const made = make();
    for (let count = 0; count < 10; count++) expect((await limited(made)).status).toBe(200);
    const { status, headers, body } = await limited(made);
    expect([status, body.code, body.data.code]).toEqual([429, 429, 'rate_limit_exceeded']);
    expect(body.data.message).toContain('60 seconds');
    expect(Object.fromEntries(['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining'].map((name) => [name, headers.get(name)]))).toEqual({ 'retry-after': '60', 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0' });
    expect(Number(headers.get('x-ratelimit-reset'))).toBe(Math.ceil((made.sandbox.now() + 60_000) / 1000));
    expect((await others(made)).status).toBe(429);
    made.sandbox.control.advance(15_000);
    expect((await limited(made)).headers.get('retry-after')).toBe('45');
    made.sandbox.control.advance(44_999);
    // Who asks during the ban does not make it longer.
    expect((await others(made)).headers.get('retry-after')).toBe('1');
    made.sandbox.control.advance(1);
    expect([(await limited(made)).status, (await others(made)).status]).toEqual([200, 200]);
  });

  it('counts each key by itself, and carries nothing out that it refuses', async () => {
    const made = make();
    for (let count = 0; count < 12; count++) await creates(made);
    expect(made.sandbox.control.tasks()).toHaveLength(10);
    expect((await made.ask('POST', '/v1/tasks', video, as('another'))).status).toBe(200);
  });

  it('also counts what is refused for another reason, and can be left out', async () => {
    const made = make();
    for (let count = 0; count < 10; count++) expect((await made.ask('POST', '/v1/tasks', {})).status).toBe(422);
    expect((await creates(made)).status).toBe(429);
    const free = caller({ rateLimit: false });
    for (let count = 0; count < 30; count++) expect((await free.ask('GET', '/account')).status).toBe(200);
  });
});

describe('a resource list', () => {
  const lists = ['higgsfield-ai/motions', 'higgsfield-ai/voices', 'higgsfield-ai/sounds', 'higgsfield-ai/camera-movements', 'higgsfield-ai/camera-settings', 'kuaishou/kling/voices', 'google/voices/veo-3.1', 'elevenlabs/voices', 'suno-ai/voice/verification-phrase'];

  it.each(lists)('%s is as the contract says, and the same each time', async (list) => {
    const { ask } = caller();
    const first = await ask('GET', `/v1/resources/${list}`);
    expect(first.status).toBe(200);
    expect((await ask('GET', `/v1/resources/${list}`)).text).toBe(first.text);
    expect((await caller({ seed: 9 }).ask('GET', `/v1/resources/${list}`)).text).toBe(first.text);
  });

  const uses: [list: string, pick: (data: Json) => unknown, model: string, use: (id: Json) => object][] = [
    ['higgsfield-ai/motions', (data) => data[0].id, 'higgsfield-ai/lite', (motion_id) => ({ motion_id })],
    ['higgsfield-ai/voices', (data) => data[0].id, 'higgsfield-ai/tts', (voice_id) => ({ voice_id })],
    ['higgsfield-ai/sounds', (data) => data[0].id, 'higgsfield-ai/tts', (sound_id) => ({ sound_id })],
    ['higgsfield-ai/camera-movements', (data) => data[0].id, 'higgsfield-ai/cinematic-studio-video-3.0', (camera_motion_id) => ({ camera_motion_id })],
    ['higgsfield-ai/camera-settings', (data) => data[0].id, 'higgsfield-ai/cinematic-studio-image', (camera_model_id) => ({ camera_model_id })],
    ['kuaishou/kling/voices', (data) => data[0].id, 'kuaishou/kling-2.6-video', (voice_id) => ({ voices: [{ voice_id }], native_audio: true, mode: 'pro' })],
    ['google/voices/veo-3.1', (data) => data[0].id, 'google/veo-3.1-fast', (voice) => ({ voice, reference_image_urls: ['https://example.com/a.png'] })],
    ['elevenlabs/voices', (data) => data.voices[0].voice_id, 'elevenlabs/text-to-speech', (voice) => ({ voice })],
    ['suno-ai/voice/verification-phrase', (data) => data.phrase_id, 'suno-ai/voice', (phrase_id) => ({ phrase_id })],
  ];
  it.each(uses)('%s gives ids that a model takes', async (list, pick, model, use) => {
    const { ask } = caller();
    const id = pick((await ask('GET', `/v1/resources/${list}`)).body.data);
    const { input } = exampleOf(model);
    const { status, text } = await ask('POST', '/v1/tasks', { model, input: { ...input, ...use(id) } });
    expect([status, text]).toEqual([200, expect.any(String)]);
  });

  it('plays what it previews', async () => {
    const { ask, sandbox } = caller();
    const { body } = await ask('GET', '/v1/resources/higgsfield-ai/voices');
    const response = await sandbox.fetch(new Request(body.data[0].preview_url));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/wav']);
  });

  it('of phrases knows its languages', async () => {
    const { ask } = caller();
    const phrase = (language: string) => ask('GET', `/v1/resources/suno-ai/voice/verification-phrase?language=${language}`);
    expect((await phrase('de')).body.data.phrase_text).toContain('Hafen');
    for (const language of ['xx', '', 'constructor', '__proto__', 'toString']) expect((await phrase(language)).status, language).toBe(422);
  });
});

describe('a task that goes on from another', () => {
  const chains: [model: string, member: string, source: string][] = [
    ['google/veo-3.1-extend', 'task_id', 'google/veo-3.1-fast'],
    ['google/veo-3.1-upscale', 'task_id', 'google/veo-3.1-fast'],
    ['xai/grok-imagine-video-extend', 'task_id', 'xai/grok-imagine-video'],
    ['suno-ai/stems', 'clip_id', 'suno-ai/music'],
    ['suno-ai/stems-all', 'clip_id', 'suno-ai/music'],
    ['suno-ai/wav', 'clip_id', 'suno-ai/music'],
    ['suno-ai/extend', 'clip_id', 'suno-ai/music'],
    ['suno-ai/cover', 'clip_id', 'suno-ai/music'],
    ['suno-ai/add-vocals', 'clip_id', 'suno-ai/music'],
    ['suno-ai/add-instrumental', 'clip_id', 'suno-ai/music'],
    ['higgsfield-ai/speak', 'audio_task_id', 'higgsfield-ai/tts'],
  ];

  it('is every one of the contract', () => {
    const named = allBranches.filter(({ api, schema }) => api === 'unifically' && /"(task_id|clip_id|audio_task_id)"/.test(JSON.stringify(schema)));
    expect(named.map(({ model }) => model).sort()).toEqual([...new Set(chains.map(([model]) => model))].sort());
  });

  it.each(chains)('%s wants its %s to be a completed one of this key', async (model, member, source) => {
    const made = caller({ balance: 10, prices: () => 1 });
    const body = exampleOf(model);
    const attempt = async (id: string, key = 'key') => {
      const input = { ...body.input, [member]: id };
      if (member === 'audio_task_id') delete input.audio_url;
      const { status, body: answer } = await made.ask('POST', '/v1/tasks', { model, input }, as(key));
      return [status, answer.data.message] as const;
    };
    const refused = [422, expect.stringMatching(new RegExp(`^${member} `))];
    for (const id of ['task_unknown', '__proto__', 'clip_-1', 'x'.repeat(5000)]) expect(await attempt(id), id).toEqual(refused);

    const { body: started } = await made.ask('POST', '/v1/tasks', exampleOf(source));
    const id = started.data.task_id as string;
    expect(await attempt(id)).toEqual([422, `${member} must name a completed task; ${id} is not done yet`]);
    made.sandbox.control.end(id, 'failed');
    expect(await attempt(id)).toEqual([422, `${member} must name a completed task; ${id} has failed`]);
    expect(await attempt(await completed(made, source, as('another')))).toEqual(refused);
    expect(await attempt(await completed(made, 'topaz-labs/image-upscale'))).toEqual(refused);
    const before = await balanceOf(made);
    expect((await attempt(await completed(made, source)))[0]).toBe(200);
    expect(await balanceOf(made)).toBe(before - 2);
  });

  it('takes the ids of both clips of a song, and no others', async () => {
    const made = caller();
    const song = await completed(made, 'suno-ai/music');
    const { clips } = (await made.ask('GET', `/v1/tasks/${song}`)).body.data.output;
    const stems = async (clip_id: string) => (await made.ask('POST', '/v1/tasks', { model: 'suno-ai/stems', input: { clip_id } })).status;
    expect(clips).toHaveLength(2);
    expect([await stems(clips[0].id), await stems(clips[1].id)]).toEqual([200, 200]);
    expect(await stems(clips[0].id.replace(/1$/, '3'))).toBe(422);
    const cover = await completed(made, 'suno-ai/sound');
    expect(await stems(cover)).toBe(200);
  });

  it('wants what was made to be of the right kind', async () => {
    const made = caller();
    const attempt = async (model: string, member: string, source: string) => {
      const { input } = exampleOf(model);
      const { status, body } = await made.ask('POST', '/v1/tasks', { model, input: { ...input, [member]: await completed(made, source) } });
      return [status, body.data.message] as const;
    };
    expect(await attempt('suno-ai/stems', 'clip_id', 'suno-ai/lyrics')).toEqual([422, 'clip_id must name a task that made clips, not one of suno-ai/lyrics']);
    expect(await attempt('xai/grok-imagine-video-extend', 'task_id', 'xai/grok-imagine-image')).toEqual([422, 'task_id must name a task that made a video, not one of xai/grok-imagine-image']);
  });
});

it('a voice and a model of one’s own lead to music', async () => {
  const made = caller();
  const read = async (model: string) => (await made.ask('GET', `/v1/tasks/${await completed(made, model)}`)).body.data;
  const { persona_id } = await read('suno-ai/voice');
  const { mv } = await read('suno-ai/custom-model');
  const { input } = exampleOf('suno-ai/music');
  for (const more of [{ persona_id }, { mv }]) expect((await made.ask('POST', '/v1/tasks', { model: 'suno-ai/music', input: { ...input, ...more } })).status).toBe(200);
});
