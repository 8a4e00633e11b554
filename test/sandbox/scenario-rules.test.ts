import fc from 'fast-check';
import { createSandbox, ScenarioError, type Scenario, type ScenarioRule } from 'unigen/sandbox';
import { describe, expect, it } from 'vitest';
import { as, balanceOf, caller, exampleOf, type Caller, type Json } from '../support/sandbox-caller.js';

const VEO = 'google/veo-3.1-fast';
const IMAGE = 'alibaba/qwen-image';

const withRules = (...rules: ScenarioRule[]) => caller({ scenario: { rules } });
const create = ({ call }: Caller, input: object = { prompt: 'A kite' }, model = VEO, key = 'key') =>
  call('POST', '/v1/tasks', { model, input }, as(key));
const generate = ({ call }: Caller, model: string, params: object, key = 'key') =>
  call('POST', '/api/generate', { model, params }, as(key));

/** Creates tasks one after the other, and gives what is planned for each. */
async function outcomes(made: Caller, count: number): Promise<string[]> {
  for (let index = 0; index < count; index++) expect((await create(made)).status).toBe(200);
  return made.sandbox.control.tasks().map(({ plannedOutcome, message }) => message ?? plannedOutcome);
}

describe('a rule about tasks', () => {
  it('fails the third create of a model after four seconds, with its message', async () => {
    const made = withRules({ model: VEO, nth: 3, duration: 4, fault: { kind: 'fail', message: 'No such boat' } });
    await create(made, undefined, 'google/veo-3.1-quality');
    expect(await outcomes(made, 4)).toEqual(['completed', 'completed', 'completed', 'No such boat', 'completed']);
    const third = made.sandbox.control.tasks()[3]!;
    expect(third.endsAt - third.createdAt).toBe(4000);
    made.sandbox.control.advance(3999);
    expect(third.state).toBe('running');
    made.sandbox.control.advance(1);
    const { body } = await made.ask('GET', `/v1/tasks/${third.id}`);
    expect(body.data).toEqual({ task_id: third.id, status: 'failed', message: 'No such boat' });
  });

  it('counts tasks, not requests that create none', async () => {
    const made = withRules({ nth: 2, fault: { kind: 'fail' } });
    expect((await create(made, {})).status).toBe(422);
    await made.ask('POST', '/v1/tasks', { ...exampleOf(VEO), dry_run: true });
    expect(await outcomes(made, 2)).toEqual(['completed', 'The provider refused the prompt']);
    expect(made.sandbox.control.scenario().rules).toMatchObject([{ matched: 2, applied: 1 }]);
    expect(made.sandbox.control.metrics()).toContain('unigen_sandbox_faults_applied_total{kind="fail"} 1\n');
  });

  it('counts over all keys, and applies to the next one if an earlier rule applies to the nth', async () => {
    const made = withRules({ input: { prompt: 'a boat' }, price: 0 }, { nth: 2, price: 1 });
    await create(made, { prompt: 'a kite' });
    await made.ask('POST', '/v1/tasks', { model: VEO, input: { prompt: 'a boat' } }, as('other'));
    await create(made, { prompt: 'a kite' });
    await create(made, { prompt: 'a kite' });
    expect(made.sandbox.control.tasks().map(({ cost }) => cost)).toEqual([0.01, 0, 1, 0.01]);
    expect(made.sandbox.control.scenario().rules[1]).toMatchObject({ matched: 4, applied: 1 });
  });

  it('counts the third task as the third, whatever rules the first two had', async () => {
    const fail = (nth: number): ScenarioRule => ({ model: VEO, nth, fault: { kind: 'fail', message: `no. ${nth}` } });
    const made = withRules(fail(1), fail(3), { price: 0 });
    expect(await outcomes(made, 3)).toEqual(['no. 1', 'completed', 'no. 3']);
    expect(made.sandbox.control.tasks().map(({ cost }) => cost)).toEqual([0.01, 0, 0.01]);
  });

  it('says which tasks it skipped, since their model gives no such output', async () => {
    const made = withRules(
      { input: { prompt: '*kite*' }, output: new Blob(['x'], { type: 'image/png' }) },
      { model: '*veo*', price: 0.5 },
    );
    await create(made, { prompt: 'a kite' });
    await create(made, { prompt: 'a boat' });
    await create(made, { prompt: 'a kite' }, IMAGE);
    const [own, price] = made.sandbox.control.scenario().rules;
    expect(own).toMatchObject({ matched: 1, applied: 1, skipped: 1, why: `${VEO} does not give such an output` });
    expect(price).toMatchObject({ matched: 2, applied: 2 });
    expect(price).not.toHaveProperty('skipped');
    made.sandbox.control.reset();
    expect(made.sandbox.control.scenario().rules[0]).not.toHaveProperty('skipped');
  });

  it('applies so many times, or from the nth on', async () => {
    expect(await outcomes(withRules({ times: 2, fault: { kind: 'fail', message: 'no' } }), 3)).toEqual([
      'no',
      'no',
      'completed',
    ]);
    expect(await outcomes(withRules({ nth: 2, times: 'always', fault: { kind: 'fail', message: 'no' } }), 3)).toEqual([
      'completed',
      'no',
      'no',
    ]);
  });

  it('says how often it applies at most, also without `times`', async () => {
    const made = withRules(
      { nth: 2, price: 1 },
      { times: 3, price: 1 },
      { nth: 2, times: 'always', price: 1 },
      { price: 1 },
    );
    expect(made.sandbox.control.scenario().rules.map(({ limit }) => limit)).toEqual([1, 3, undefined, undefined]);
    expect(made.sandbox.control.scenario().rules[3]).not.toHaveProperty('limit');
  });

  it('gives a price, which a dry run returns too without being counted', async () => {
    const made = withRules({ model: VEO, times: 1, price: 7.5 });
    const dry = () => made.ask('POST', '/v1/tasks', { ...exampleOf(VEO), dry_run: true });
    expect((await dry()).body.data.cost).toBe(7.5);
    const before = await balanceOf(made);
    await create(made);
    expect(before - (await balanceOf(made))).toBeCloseTo(7.5);
    expect((await dry()).body.data.cost).toBe(0.01);
  });

  it('holds at GateAI: price, duration and failure', async () => {
    const made = withRules(
      { model: 'sora-2', price: 3, duration: 60, input: { prompt: 'A kite' } },
      { model: 'sora-2', fault: { kind: 'fail', message: 'no' } },
    );
    const params = { prompt: 'A kite' };
    expect((await made.ask('POST', '/api/estimate', { model: 'sora-2', params })).body.cost).toBe(3);
    expect((await generate(made, 'sora-2', params)).body).toMatchObject({ cost: 3, remaining: 97 });
    await generate(made, 'sora-2', { prompt: 'A boat' });
    const [first, second] = made.sandbox.control.tasks();
    expect(first!.endsAt - first!.createdAt).toBe(60_000);
    expect(second).toMatchObject({ plannedOutcome: 'failed', message: 'no' });
  });

  it('leaves ids, times and outputs of other tasks as they are', async () => {
    const plain = caller();
    const ruled = withRules({ input: { prompt: 'A kite' }, duration: 1, price: 0 });
    for (const made of [plain, ruled]) for (const prompt of ['A kite', 'A boat']) await create(made, { prompt });
    expect(ruled.sandbox.control.tasks()[1]).toEqual(plain.sandbox.control.tasks()[1]);
  });

  it('does not apply if a fault is queued', async () => {
    const made = withRules({ fault: { kind: 'fail', message: 'rule' } });
    made.sandbox.control.fault({ kind: 'fail', message: 'fault' });
    expect(await outcomes(made, 2)).toEqual(['fault', 'rule']);
  });
});

describe('a rule about responses', () => {
  it('gives a status with Retry-After, and the request is not carried out', async () => {
    const made = withRules({
      operation: 'createTask',
      times: 1,
      fault: { kind: 'status', status: 429, message: 'Slow down', retryAfter: 7 },
    });
    const { status, headers, body } = await create(made);
    expect([status, headers.get('retry-after'), body.data.message]).toEqual([429, '7', 'Slow down']);
    expect(made.sandbox.control.tasks()).toEqual([]);
    expect((await create(made)).status).toBe(200);
  });

  it('delays every upload, at both APIs', async () => {
    const { call, sandbox } = withRules({
      operation: ['uploadFile', 'gateaiUploadFile'],
      fault: { kind: 'delay', ms: 3000 },
    });
    const form = new FormData();
    form.set('file', new Blob(['x'], { type: 'image/png' }), 'a.png');
    const arrived: string[] = [];
    const uploads = ['/upload', '/api/upload'].map((path) =>
      call(path === '/upload' ? 'PUT' : 'POST', path, form).then(({ status }) => arrived.push(`${path} ${status}`)),
    );
    while (sandbox.control.scenario().rules[0]!.matched < 2) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
    sandbox.control.advance(2999);
    expect(arrived).toEqual([]);
    sandbox.control.advance(1);
    await Promise.all(uploads);
    expect(arrived.sort()).toEqual(['/api/upload 200', '/upload 200']);
  });

  it('loses, resets, cuts and garbles responses', async () => {
    const made = withRules(
      { operation: 'createTask', nth: 1, fault: { kind: 'lost' } },
      { operation: 'createTask', nth: 2, fault: { kind: 'reset' } },
      { operation: 'createTask', nth: 3, fault: { kind: 'malformed' } },
      { operation: 'createTask', nth: 4, fault: { kind: 'cut' } },
    );
    await expect(create(made)).rejects.toThrow('fetch failed');
    await expect(create(made)).rejects.toThrow('fetch failed');
    expect((await create(made)).body).toBeUndefined();
    await expect(create(made)).rejects.toThrow('terminated');
    // All but the reset one were carried out.
    expect(made.sandbox.control.tasks()).toHaveLength(3);
  });

  it('matches the model and the input of the task that is polled', async () => {
    const made = withRules({
      operation: 'getTask',
      model: VEO,
      input: { prompt: '*kite' },
      fault: { kind: 'status', status: 500 },
    });
    const [kite, boat] = [await create(made), await create(made, { prompt: 'A boat' })];
    expect((await made.ask('GET', `/v1/tasks/${kite.body.data.task_id}`)).status).toBe(500);
    expect((await made.ask('GET', `/v1/tasks/${boat.body.data.task_id}`)).status).toBe(200);
    // A task of another key is none of theirs.
    expect((await made.call('GET', `/v1/tasks/${kite.body.data.task_id}`, undefined, as('other'))).status).toBe(404);
  });

  it('applies in addition to a rule about the task', async () => {
    const made = withRules({ operation: 'createTask', fault: { kind: 'malformed' } }, { price: 2 });
    expect((await create(made)).body).toBeUndefined();
    expect(made.sandbox.control.tasks()).toMatchObject([{ cost: 2 }]);
  });

  it('without an operation, a model or an input holds for every operation, but not for the control and preflights', async () => {
    const { call } = withRules({ fault: { kind: 'status', status: 503 } });
    for (const path of ['/account', '/credits', '/v1/models', '/v1/resources/elevenlabs/voices', '/v1/tasks/x'])
      expect((await call('GET', path)).status, path).toBe(503);
    expect((await call('OPTIONS', '/v1/tasks')).status).toBe(204);
    expect((await call('GET', '/_sandbox/tasks')).status).toBe(200);
    // What is refused by its head does not reach it.
    expect((await call('GET', '/account', undefined, { Authorization: 'none' })).status).toBe(401);
  });
});

describe('what a rule matches', () => {
  const matched = async (rule: ScenarioRule, input: object, model?: string): Promise<boolean> => {
    const made = withRules({ ...rule, price: 3 });
    expect(await create(made, input, model)).toMatchObject({ status: 200 });
    return made.sandbox.control.tasks()[0]!.cost === 3;
  };

  it.each<[input: NonNullable<ScenarioRule['input']>, isMatched: boolean]>([
    [{ prompt: 'A red kite' }, true],
    [{ prompt: 'a red kite' }, false],
    [{ prompt: '*kite*' }, true],
    [{ prompt: 'A*kite' }, true],
    [{ prompt: 'A*d*k*' }, true],
    [{ prompt: '*' }, true],
    [{ prompt: '*kit' }, false],
    [{ prompt: 'A red kite*e' }, false],
    [{ prompt: '' }, false],
    [{ duration: 8 }, true],
    [{ duration: '8' }, false],
    [{ duration: 8, prompt: 'x' }, false],
    [{ aspect_ratio: '16*' }, true],
    [{ start_frame_url: '*' }, false],
    [{ 'prompt.length': 10 }, false],
    [{ constructor: '*' }, false],
    [JSON.parse('{"__proto__":"*"}') as NonNullable<ScenarioRule['input']>, false],
  ])('by input: %o %s', async (input, isMatched) => {
    const given = { prompt: 'A red kite', duration: 8, aspect_ratio: '16:9' };
    expect(await matched({ input }, given)).toBe(isMatched);
  });

  it('by values in arrays: one item must match', async () => {
    const model = 'kuaishou/kling-3.0-omni-video';
    const input = {
      prompt: 'x',
      video_mode: 'elements',
      elements: [
        { description: 'cat', image_urls: ['https://a.example/1.png'] },
        { description: 'dog', image_urls: ['https://a.example/2.png'] },
      ],
    };
    const by = (path: string, value: string) => matched({ model, input: { [path]: value } }, input, model);
    expect(await by('elements.description', 'dog')).toBe(true);
    expect(await by('elements.1.description', 'dog')).toBe(true);
    expect(await by('elements.0.description', 'dog')).toBe(false);
    expect(await by('elements.image_urls', '*2.png')).toBe(true);
    expect(await by('elements.image_urls', '*3.png')).toBe(false);
  });

  it('by a pattern of models', async () => {
    expect(await matched({ model: 'google/*' }, { prompt: 'x' })).toBe(true);
    expect(await matched({ model: 'alibaba/*' }, { prompt: 'x' })).toBe(false);
    expect(await matched({ model: '*' }, { prompt: 'x' })).toBe(true);
  });

  it('by key, so that parallel tests do not affect each other', async () => {
    const made = withRules(
      { key: 'test a', operation: 'createTask', fault: { kind: 'status', status: 500 } },
      { key: 'test b', price: 5 },
    );
    const [a, b, c] = await Promise.all(['test a', 'test b', 'test c'].map((key) => create(made, undefined, VEO, key)));
    expect([a!.status, b!.status, c!.status]).toEqual([500, 200, 200]);
    expect(made.sandbox.control.tasks().map(({ cost }) => cost)).toEqual([5, 0.01]);
    const shown = JSON.stringify(made.sandbox.control.scenario());
    expect(shown).not.toContain('test a');
    expect(made.sandbox.control.scenario().rules[0]!.account).toMatch(/^[0-9a-f]{16}$/);
  });

  it('takes time in proportion to a text, whatever the pattern', async () => {
    const { matchesPattern } = await import('../../src/sandbox/scenario/glob.js');
    const started = performance.now();
    expect(matchesPattern(`${'*a'.repeat(400)}*b`, 'a'.repeat(100_000))).toBe(false);
    expect(matchesPattern('*b*', 'b'.repeat(200_000))).toBe(false);
    expect(matchesPattern('*', 'b'.repeat(200_000))).toBe(true);
    expect(matchesPattern('aba*aba', 'aba')).toBe(false);
    expect(matchesPattern('ab*ba*', 'aba')).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what a scenario starts with', () => {
  it('are balances and budgets, of all new accounts and of some keys', async () => {
    const made = caller({ scenario: { balance: 5, budget: 20, keys: [{ key: 'rich', balance: 50, budget: 0.001 }] } });
    expect(await balanceOf(made)).toBe(5);
    expect(await balanceOf(made, 'rich')).toBe(50);
    expect((await made.ask('GET', '/credits')).body.your_budget).toEqual({ daily_limit: 20, used: 0, remaining: 20 });
    const { status, body } = await generate(made, 'sora-2', { prompt: 'x' }, 'rich');
    expect([status, body.code]).toEqual([400, 'BUDGET_EXCEEDED']);
  });

  it('does not change accounts that exist, also after a restart', async () => {
    const made = caller();
    await made.ask('GET', '/account');
    made.sandbox.control.useScenario({ balance: 3, keys: [{ key: 'key', balance: 1 }] });
    expect(await balanceOf(made)).toBe(1e6);
    expect(await balanceOf(made, 'new')).toBe(3);
    const restarted = caller({ restore: structuredClone([...made.sandbox.snapshot()]), scenario: { balance: 9 } });
    expect(await balanceOf(restarted)).toBe(1e6);
    expect(await balanceOf(restarted, 'new')).toBe(3);
    expect(await balanceOf(restarted, 'newer')).toBe(9);
    restarted.sandbox.control.reset();
    expect(await balanceOf(restarted)).toBe(9);
  });

  it('bans keys, permanently or for some seconds', async () => {
    const made = caller({
      scenario: {
        keys: [
          { key: 'b', banned: true },
          { key: 'c', banned: 10 },
          { key: 'd', banned: false },
        ],
      },
    });
    const at = async (key: string, path = '/account') => {
      const { status, headers } = await made.ask('GET', path, undefined, as(key));
      return [status, headers.get('retry-after')];
    };
    expect(await at('b')).toEqual([429, '60']);
    expect(await at('c')).toEqual([429, '10']);
    expect(await at('d')).toEqual([200, null]);
    const { status, text } = await generate(made, 'sora-2', { prompt: 'x' }, 'b');
    expect([status, text]).toEqual([
      429,
      expect.stringContaining('bans this key, after the 60 seconds of Retry-After too'),
    ]);
    made.sandbox.control.advance(9500);
    expect(await at('c')).toEqual([429, '1']);
    made.sandbox.control.advance(500);
    expect(await at('c')).toEqual([200, null]);
    expect(await at('b')).toEqual([429, '60']);
    // The requests of a banned key name an account, so there is one.
    const accounts = made.sandbox.control.accounts().map(({ id }) => id);
    expect(accounts).toContain(made.sandbox.control.findAccount('b'));
  });

  const lists: [list: string, entries: unknown[], expected: (data: Json) => unknown][] = [
    ['higgsfield-ai/motions', ['Spin', { name: 'Twirl', id: 'm-2' }], (data) => [data[0].name, data[1].id]],
    ['higgsfield-ai/voices', ['Spin', { id: 'm-2' }], (data) => [data[0].name, data[1].id]],
    [
      'higgsfield-ai/sounds',
      ['Spin', { id: 'm-2', preview_url: 'https://a.example/' }],
      (data) => [data[0].name, data[1].id],
    ],
    ['higgsfield-ai/camera-movements', ['Spin', { id: 'm-2' }], (data) => [data[0].name, data[1].id]],
    ['higgsfield-ai/camera-settings', ['Spin', { id: 'm-2' }], (data) => [data[0].name, data[1].id]],
    ['kuaishou/kling/voices', ['Spin', { id: 7, name: 'x' }], (data) => [data[0].name, data[1].id]],
    ['google/voices/veo-3.1', ['Spin', { id: 'm-2' }], (data) => [data[0].name, data[1].id]],
    [
      'elevenlabs/voices',
      ['Spin', { voice_id: 'm-2', labels: { age: 'old' } }],
      ({ voices }) => [voices[0].name, voices[1].voice_id],
    ],
  ];
  it.each(lists)('gives the list %s its entries, in the form of the contract', async (list, entries, expected) => {
    const { ask } = caller({ scenario: { resources: { [list]: entries } } });
    const { body } = await ask('GET', `/v1/resources/${list}`);
    expect(expected(body.data)).toEqual(['Spin', list === 'kuaishou/kling/voices' ? 7 : 'm-2']);
  });

  it('gives phrases by language, and empty lists', async () => {
    const { ask } = caller({
      scenario: {
        resources: { 'suno-ai/voice/verification-phrase': { en: 'Read this' }, 'kuaishou/kling/voices': [] },
      },
    });
    const phrases = '/v1/resources/suno-ai/voice/verification-phrase';
    expect((await ask('GET', phrases)).body.data.phrase_text).toBe('Read this');
    expect((await ask('GET', `${phrases}?language=de`)).status).toBe(422);
    expect((await ask('GET', '/v1/resources/kuaishou/kling/voices')).body.data).toEqual([]);
  });
});

describe('the scenario of a sandbox', () => {
  it('can be replaced: tasks go on, and rules that stay the same keep their counts', async () => {
    const made = withRules({ nth: 3, fault: { kind: 'fail', message: 'third' } }, { duration: 9 });
    await outcomes(made, 2);
    made.sandbox.control.useScenario({
      rules: [{ duration: 1 }, { nth: 3, fault: { kind: 'fail', message: 'third' } }],
    });
    expect(made.sandbox.control.scenario().rules.map(({ matched }) => matched)).toEqual([0, 2]);
    made.sandbox.control.useScenario({ rules: [{ nth: 3, fault: { kind: 'fail', message: 'third' } }] });
    expect(await outcomes(made, 1)).toEqual(['completed', 'completed', 'third']);
    expect(
      made.sandbox.control
        .tasks()
        .map(({ endsAt, createdAt }) => endsAt - createdAt)
        .slice(0, 2),
    ).toEqual([9000, 9000]);
    made.sandbox.control.useScenario(undefined);
    expect(made.sandbox.control.scenario()).toEqual({ active: false, accounts: [], resources: {}, rules: [] });
  });

  it('counts again after a reset', async () => {
    const made = withRules({ nth: 2, fault: { kind: 'fail', message: 'second' } });
    await outcomes(made, 1);
    made.sandbox.control.reset();
    expect(await outcomes(made, 2)).toEqual(['completed', 'second']);
  });

  it('is read and replaced over HTTP, checked in the same way, and without files', async () => {
    const made = caller();
    const post = (body: unknown) => made.call('POST', '/_sandbox/scenario', body);
    const { status, body } = await post({ rules: [{ key: 'secret', model: VEO, price: 2 }] });
    expect([status, body.rules[0]]).toEqual([
      200,
      { account: expect.any(String), model: VEO, price: 2, matched: 0, applied: 0 },
    ]);
    await create(made, undefined, VEO, 'secret');
    const state = await made.call('GET', '/_sandbox/scenario');
    expect(state.body.rules).toMatchObject([{ matched: 1, applied: 1 }]);
    expect(state.text).not.toContain('secret');
    const refused = await post({ rules: [{ key: 'secret', model: IMAGE, output: '/etc/hostname' }] });
    expect([refused.status, refused.body.error]).toEqual([
      400,
      'rules[0].output: must be a Blob: only a scenario file names outputs by path',
    ]);
    for (const wrong of [[], 'x', { rule: [] }]) expect((await post(wrong)).status).toBe(400);
    // Nothing of a wrong one is used.
    expect((await made.call('GET', '/_sandbox/scenario')).body.rules).toHaveLength(1);
    expect((await made.call('DELETE', '/_sandbox/scenario')).status).toBe(200);
    expect((await made.call('GET', '/_sandbox/scenario')).body.active).toBe(false);
  });

  it('gives its own files: blobs, at any number of outputs, whole and in part', async () => {
    const video = new File(['not really a video'], 'my film.MP4', { type: 'video/mp4;codecs="avc1"' });
    const images = ['1', '2'].map((text) => new Blob([text], { type: 'image/webp' }));
    const made = withRules({ model: VEO, output: video }, { output: images });
    const outputOf = async (response: Json) => {
      made.sandbox.control.end(response.body.data.task_id, 'completed');
      return (await made.ask('GET', `/v1/tasks/${response.body.data.task_id}`)).body.data.output;
    };
    const { video_url: url } = await outputOf(await create(made));
    expect(url).toMatch(/^http:\/\/sandbox\.test\/_sandbox\/outputs\/[0-9a-f]{16}\/my-film\.mp4$/);
    const whole = await made.sandbox.fetch(new Request(url));
    expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([
      200,
      'video/mp4',
      'not really a video',
    ]);
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    const part = await made.sandbox.fetch(new Request(url, { headers: { Range: 'bytes=4-9' } }));
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 4-9/18',
      'really',
    ]);
    const head = await made.sandbox.fetch(new Request(url, { method: 'HEAD' }));
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '18']);
    const beyond = await made.sandbox.fetch(new Request(url, { headers: { Range: 'bytes=99-' } }));
    expect(beyond.status).toBe(416);
    // Four images of two files, in turn.
    const { image_urls: urls } = await outputOf(await create(made, { prompt: 'x' }, 'bytedance/seedream-4.5'));
    expect(
      await Promise.all(urls.map(async (one: string) => (await made.sandbox.fetch(new Request(one))).text())),
    ).toEqual(['1', '2', '1', '2']);
  });

  it('gives its own text as lyrics and as a transcript', async () => {
    const made = withRules({ text: 'The  harbour\nlights' });
    const outputOf = async (model: string) => {
      const { body } = await made.ask('POST', '/v1/tasks', exampleOf(model));
      made.sandbox.control.end(body.data.task_id, 'completed');
      return (await made.ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.output;
    };
    const { a, b } = await outputOf('suno-ai/lyrics');
    expect([a.text, b.text]).toEqual(['The  harbour\nlights', 'The  harbour\nlights']);
    const { text, words } = await outputOf('elevenlabs/speech-to-text');
    expect([text, words.map((word: Json) => word.text).join('')]).toEqual([
      'The  harbour\nlights',
      'The harbour lights',
    ]);
  });

  it('is checked whatever it is: any other value is a ScenarioError, and what is accepted can be used', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(1, -1, 'x', '*', true, null, [], {}, 'createTask', VEO),
    );
    const maybe = (...names: string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
    const rule = maybe(
      'name',
      'operation',
      'model',
      'key',
      'input',
      'nth',
      'times',
      'fault',
      'price',
      'duration',
      'output',
      'text',
    );
    const scenario = fc.record(
      {
        balance: value,
        keys: fc.oneof(value, fc.array(maybe('key', 'balance', 'budget', 'banned'))),
        resources: fc.oneof(
          value,
          maybe('kuaishou/kling/voices', 'elevenlabs/voices', 'suno-ai/voice/verification-phrase'),
        ),
        rules: fc.oneof(value, fc.array(fc.oneof(value, rule), { maxLength: 5 })),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const made = caller();
        try {
          made.sandbox.control.useScenario(given as Scenario);
        } catch (error) {
          expect(error).toBeInstanceOf(ScenarioError);
          return;
        }
        for (const path of ['/v1/resources/kuaishou/kling/voices', '/v1/resources/elevenlabs/voices', '/account'])
          expect([200, 429]).toContain((await made.call('GET', path)).status);
        JSON.stringify(made.sandbox.control.scenario());
      }),
      { numRuns: 300 },
    );
  });

  it('is checked when the sandbox is created', () => {
    expect(() => createSandbox({ scenario: { rules: [{ nth: 1 }] } })).toThrow(ScenarioError);
    expect(() => createSandbox({ scenario: null as unknown as Scenario })).toThrow('scenario: must be an object');
  });
});
