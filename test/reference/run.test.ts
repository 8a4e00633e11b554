import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { minimalBodies } from '../../generated/minimal-bodies.js';
import { models } from '../../generated/models.js';
import { findModel } from '../../src/catalog/index.js';
import type { Json } from '../../src/catalog/model-details.js';
import { mayVaryByLength, priceInputsOf } from '../../src/catalog/price.js';
import { ServerError, UnigenError } from '../../src/errors/errors.js';
import { BEFORE_AGAIN } from '../../src/internal/send-errors.js';
import { askedSize, outputSizeWords } from '../../src/reference/run/asked-size.js';
import { clockFace } from '../../src/catalog/words/duration-words.js';
import { Redactor } from '../../src/internal/redact.js';
import { renderGlb } from '../../src/sandbox/media/glb.js';
import { readGlb } from '../../src/reference/run/mesh/read-glb.js';
import { textsIn } from '../../src/reference/run/output-texts.js';
import { outputFiles } from '../../src/reference/run/output-files.js';
import { PageClock } from '../../src/reference/run/page-clock.js';
import { CALLBACK_URL, PageSandbox } from '../../src/reference/run/page-sandbox.js';
import { RequestLog } from '../../src/reference/run/request-log.js';
import { sourcesOf } from '../../src/reference/run/source-task.js';
import { RunApp } from '../../src/reference/run/run-app.js';
import { Runner } from '../../src/reference/run/runner.js';
import type { AccountTask } from '../../src/reference/run/target.js';
import { gateaiAccount, unificallyAccount } from '../../src/reference/run/account-state.js';
import type { MissingSource } from '../../src/reference/run/source-finder.js';
import { CodeAndSandbox } from '../../src/reference/run/view/code-and-sandbox.js';
import { Outcome } from '../../src/reference/run/view/outcome.js';
import { PayButton } from '../../src/reference/run/view/pay-button.js';
import { sandboxPrice } from '../../src/reference/run/sandbox-price.js';
import { priceWords } from '../../src/reference/form/price-words.js';
import { unknownOutcomePath } from '../../src/reference/paths.js';
import { documentedCost } from '../../src/sandbox/documented-cost.js';
import { lostTime } from '../../src/reference/run/lost-create.js';
import { Progress } from '../../src/reference/run/view/progress.js';
import { Settings } from '../../src/reference/run/view/settings.js';
import { YOUR_REQUEST } from '../../src/reference/samples/show-request.js';
import { SourceHint } from '../../src/reference/run/view/source-hint.js';

const KITE = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

// Views link to guides from the root of the site.
const documentElement = { dataset: { root: '../' } };
beforeEach(() => void vi.stubGlobal('document', { documentElement }));
afterEach(() => void vi.unstubAllGlobals());

describe('the timeline of a task', () => {
  it('says that the create got no response, if its task was found elsewhere', () => {
    const state = { step: 'completed', handle: { id: 'a' }, seen: [{ status: 'FINISHED', at: 5000 }] };
    const shown = (isFound?: true) =>
      renderToString(
        h(Progress, {
          app: {
            api: 'gateai',
            model: 'none',
            isFree: false,
            runner: { state: { ...state, isFound }, elapsed: () => 5000 },
          } as unknown as RunApp,
        }) as VNode,
      );
    expect(shown()).toContain('created');
    expect(shown(true)).toContain('response lost');
    expect(shown(true)).not.toContain('created');
  });

  it('has times that nobody takes for how long a status lasted', () => {
    const shown = (seen: object[]) => {
      const runner = { state: { step: 'waiting', handle: { id: 'a' }, seen }, elapsed: () => 13_000 };
      const app = { api: 'gateai', model: 'none', isFree: false, runner } as unknown as RunApp;
      return renderToString(h(Progress, { app }) as VNode);
    };
    const words =
      'Times after the create was sent, at the poll that first saw each status. Polls may miss a short one.';
    const html = shown([{ status: 'pending', at: 3000 }]);
    expect(html.replaceAll(/<[^>]+>/g, ' ')).toMatch(/pending {2}at 0:03/);
    expect(html).toContain(words);
    expect(shown([])).not.toContain(words);
  });

  it('has the usual duration as its clock shows it', () => {
    for (const { api, id, typicalSeconds } of models.filter((one) => one.typicalSeconds)) {
      const state = { step: 'completed', handle: { id: 'a' }, seen: [] };
      const runner = { state, elapsed: () => 5000 };
      const html = renderToString(
        h(Progress, { app: { api, model: id, isFree: false, runner } as unknown as RunApp }) as VNode,
      );
      const [from, to] = typicalSeconds!.map(clockFace);
      expect(html).toContain(
        `since the create was sent; at the API usually ${from === to ? from : `${from} to ${to}`}`,
      );
    }
  });

  it('says whose time it is, if a sandbox was faster than the API is', () => {
    const model = models.find(({ typicalSeconds: [from] = [0] }) => from > 10)!;
    const shown = (kind: 'page' | 'url', ms: number, others: object = {}) => {
      const state = { step: 'completed', handle: { id: 'a' }, seen: [], ...others };
      const runner = { state, target: { kind }, elapsed: () => ms };
      const app = { api: model.api, model: model.id, isFree: true, account: {}, runner } as unknown as RunApp;
      return renderToString(h(Progress, { app }) as VNode);
    };
    const longest = model.typicalSeconds![1] * 1000;
    expect(shown('page', 3000)).toContain('since the create was sent, in time of the sandbox;');
    expect(shown('url', 3000)).toContain('since the create was sent, sped up by the sandbox;');
    expect(shown('url', longest)).toContain('since the create was sent;');
    expect(shown('url', 3000, { step: 'failed' })).toContain('since the create was sent;');
  });
});

describe('the clock of the page', () => {
  it('runs timers in their order when it jumps, those that a timer sets too, and not those that are cancelled', () => {
    const clock = new PageClock(0);
    const seen: string[] = [];
    clock.setTimer(20, () => seen.push('second'));
    clock.setTimer(10, () => {
      seen.push('first');
      clock.setTimer(5, () => seen.push('set by it'));
    });
    clock.setTimer(15, () => seen.push('cancelled'))();
    clock.setTimer(1000, () => seen.push('late'));
    expect(clock.untilNext).toBe(10);
    clock.advance(100);
    expect(seen).toEqual(['first', 'second']);
    clock.advance(5);
    expect(seen).toEqual(['first', 'second', 'set by it']);
  });

  it('stands still at speed 0, and runs faster than real time', async () => {
    const clock = new PageClock(0);
    const [now, date] = [clock.now(), clock.date()];
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([clock.now(), clock.date()]).toEqual([now, date]);
    clock.speed = 10_000;
    await new Promise<void>((resolve) => clock.setTimer(60_000, resolve));
    expect(clock.now() - now).toBeGreaterThanOrEqual(60_000);
  });
});

describe('a mesh', () => {
  const cube = new Uint8Array(renderGlb({ hue: 30 }));

  it('is read into triangles with their colours', () => {
    const { triangles, colors } = readGlb(cube.buffer);
    expect([triangles.length, colors.length]).toEqual([12 * 9, 12 * 3]);
    expect(new Set(triangles.map(Math.abs))).toEqual(new Set([0.5]));
  });

  it('a broken mesh is an error with one sentence, whatever is broken', () => {
    for (let at = 0; at < cube.length; at += 7) {
      const attempts = [cube.slice(0, at), Uint8Array.from(cube, (byte, index) => (index === at ? byte ^ 0xff : byte))];
      for (const bytes of attempts) {
        let problem = '';
        try {
          expect(readGlb(bytes.buffer).triangles.every(Number.isFinite)).toBe(true);
        } catch (error) {
          problem = (error as Error).message;
        }
        expect(problem).toMatch(/^$|\.$/);
      }
    }
  });

  it.each([
    ['a node in itself', { nodes: [{ children: [0] }] }, 'nested too deeply'],
    [
      'an endless accessor',
      { accessors: [{ bufferView: 0, componentType: 5126, type: 'VEC3', count: 1e9 }] },
      'too many',
    ],
    ['indices out of the corners', { accessors: 'few corners' }, 'a corner that it does not have'],
    ['a compressed primitive', { accessors: [{ componentType: 5126, type: 'VEC3', count: 24 }] }, 'compressed'],
  ])('with %s is refused', (_, change, reason) => {
    expect(() => readGlb(changed(cube, change))).toThrow(reason);
  });
});

/** A binary glTF file whose description is changed. */
function changed(bytes: Uint8Array, change: Record<string, unknown>): ArrayBuffer {
  const length = new DataView(bytes.buffer).getUint32(12, true);
  const document = JSON.parse(new TextDecoder().decode(bytes.slice(20, 20 + length))) as Record<string, unknown>;
  if (change.accessors === 'few corners') {
    const [positions, ...others] = document.accessors as object[];
    change = { accessors: [{ ...positions, count: 2 }, ...others] };
  }
  const json = new TextEncoder().encode(JSON.stringify({ ...document, ...change }));
  const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(0x20);
  padded.set(json);
  const head = bytes.slice(0, 20);
  new DataView(head.buffer).setUint32(12, padded.length, true);
  return new Uint8Array([...head, ...padded, ...bytes.slice(20 + length)]).buffer;
}

describe('what a task made', () => {
  it('has its own size, and that which was asked for if the request says one', () => {
    const asked = (input: object) => askedSize({ api: 'unifically', body: { ...KITE, input } as never });
    expect(asked({ prompt: 'A kite', resolution: '1080p', aspect_ratio: '16:9' })).toEqual({
      width: 1920,
      height: 1080,
    });
    expect(asked({ prompt: 'A kite', resolution: '1080p', aspect_ratio: '9:16' })).toEqual({
      width: 1080,
      height: 1920,
    });
    const sound = { model: 'elevenlabs/sound-effect', input: { text: 'Rain' } };
    expect(askedSize({ api: 'unifically', body: sound })).toBeUndefined();
    const own = { width: 1920, height: 1080 };
    expect(outputSizeWords(own, { width: 3840, height: 2160 })).toBe('1920×1080 stand-in for 3840×2160');
    expect([outputSizeWords(own, own), outputSizeWords(own, undefined)]).toEqual(['1920×1080', '1920×1080']);
  });

  it('is shown by what it is: by its content, its name, its place, or the model', async () => {
    const output = {
      video_url: 'https://a.example/x',
      image_urls: ['https://a.example/1.png?size=2', 'javascript:alert(1)'],
      clips: [{ id: 'c', audio_url: 'https://a.example/%E0%A4%A' }],
      glb_urls: ['https://a.example/mesh'],
      other: 'https://a.example/song.mp3',
      result: ['https://a.example/unknown'],
    };
    const files = await outputFiles(output, 'image', () => Promise.resolve(undefined));
    expect(files.map(({ path, kind }) => [path, kind])).toEqual([
      ['video_url', 'video'],
      ['image_urls.0', 'image'],
      ['clips.0.audio_url', 'audio'],
      ['glb_urls.0', 'mesh'],
      ['other', 'audio'],
      ['result.0', 'image'],
    ]);
    expect(textsIn({ ...output, words: Array.from({ length: 21 }, () => 'word') })).toEqual([
      ['image_urls.1', 'javascript:alert(1)'],
      ['clips.0.id', 'c'],
    ]);
  });
});

describe('the log of requests', () => {
  it('has no headers, no queries and no key, in whatever a server says', async () => {
    const key = 'sk-very-secret-0123456789';
    const log = new RequestLog(() => {});
    const body = JSON.stringify({ echo: `Bearer ${key}`, coded: btoa(key), [key]: encodeURIComponent(key) });
    const send = () => Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
    const logged = log.logged(send, new PageClock(1), new Redactor([key]));
    const response = await logged(
      new Request(`https://api.example/api/me?key=${key}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ dry_run: true, prompt: key }),
      }),
    );
    expect(await response.text()).toBe(body);
    expect(log.entries).toMatchObject([{ method: 'POST', path: '/api/me', status: 200, isDryRun: true }]);
    const text = JSON.stringify(log.entries);
    expect(text).not.toContain(key);
    expect(text).not.toContain(btoa(key).slice(2, -4));
  });
});

describe('the account in a response', () => {
  const budget = { remaining: 5 };
  const task = (task_id: unknown, model: unknown = 'm') => ({ task_id, model });
  const listOf = (active: unknown, recent: unknown = []) =>
    gateaiAccount({ budget, active_tasks: active, recent_tasks: recent }, 'm').tasks;

  it('has the ids of the tasks of a model, each once', () => {
    expect(listOf([task('a'), task('x', 'other'), null, 1], [task('a'), task('b-1')])).toEqual(['a', 'b-1']);
  });

  it('has no list if a part of it is missing, or an id is none', () => {
    for (const wrong of [null, {}, 'ab']) {
      expect(listOf(wrong)).toBeUndefined();
      expect(listOf([], wrong)).toBeUndefined();
    }
    for (const id of [undefined, 1, {}, '', '..', '../account', 'a b', 'a\u202eb', '<b>', 'a'.repeat(129)])
      expect(listOf([task('a'), task(id)]), JSON.stringify(id)).toBeUndefined();
  });

  it('is refused without an amount', () => {
    for (const wrong of [undefined, null, '5', NaN, Infinity, {}]) {
      expect(() => gateaiAccount({ budget: { remaining: wrong } }, 'm')).toThrow('the money that is left');
      expect(() => unificallyAccount({ balance_usd: wrong })).toThrow('the money that is left');
    }
    expect(() => gateaiAccount(undefined, 'm')).toThrow('the money that is left');
    expect(unificallyAccount({ balance_usd: -1 })).toEqual({ left: -1 });
  });
});

/** The panel of a page from disk, whose time moves by hand. */
function pausedApp(model = KITE.model) {
  vi.stubGlobal('location', { protocol: 'file:' });
  const api = 'unifically';
  const app = new RunApp(api, model);
  const { clock, page, runner } = app;
  clock.speed = 0;
  onTestFinished(() => {
    runner.reset();
    vi.unstubAllGlobals();
  });
  return { app, api, clock, page, runner } as const;
}

describe('a run', () => {
  it('a run with a 429 says how long the client waits, and at the end who waited', async () => {
    const { app, api, clock, page, runner } = pausedApp();
    const html = (view: typeof Progress) => renderToString(h(view, { app }) as VNode);
    await runner.price({ api, body: KITE }, page.target());
    const done = runner.create({ fault: { kind: 'status', status: 429, message: 'Too many requests' } });
    await expect.poll(() => runner.log.entries.at(-1)?.status, { interval: 1 }).toBe(429);
    await runner.log.settled();
    clock.advance(33_000);
    const words = '429: not accepted, nothing charged, next try in 0:27';
    expect(runner.limitedWords).toBe(words);
    expect(html(Progress)).toContain(words);
    expect(html(Progress)).not.toContain('no response yet');
    // Nothing was accepted that time could be counted from, or moved to the end of.
    expect(html(Progress)).toContain('since the first try');
    expect(html(Progress)).not.toMatch(/since the create was sent|Skip 10 s|To the end/);
    expect(html(CodeAndSandbox)).toContain(words);
    expect(html(Outcome)).toBe('');
    await expect
      .poll(
        () => {
          clock.advance(10_000);
          return runner.state.step;
        },
        { interval: 1 },
      )
      .not.toBe('creating');
    expect(runner.limitedWords).toBeUndefined();
    expect(html(Outcome)).toContain('the client waited 60 s and sent it again: one task, one payment.');
    expect(page.account(api)?.tasks).toHaveLength(1);
    expect(app.faults.limit!.words).toBe(
      'The API responds with 429 and creates nothing. The client waits 60 s, as the response says, and sends the create again.',
    );
    runner.reset();
    await done;
  });

  const priced = async (model: string, input: object) => {
    const { app, api, page, runner } = pausedApp(model);
    app.request = { api, body: { model, input } as never, title: 'an example', text: '', problems: [] };
    await runner.price(app.request, page.target());
    return renderToString(h(PayButton, { app }) as VNode);
  };

  it('a run whose price is documented for another length only says whose price it is, as the form does', async () => {
    const omni = 'kuaishou/kling-3.0-omni-video';
    const of = (input: object) => priced(omni, { prompt: 'A kite', native_audio: true, ...input });
    const html = await of({ duration: 12, mode: 'std' });
    expect(html).toContain('<strong>$0.30</strong>');
    expect(html).toContain('No document states a price for 12 s; the sandbox takes that for 10 s.');
    expect(html).not.toContain('Documented price');
    expect(await of({ duration: 10, mode: 'std' })).toContain('Documented price.');
    // The form says that of both lengths.
    expect(await of({ duration: 7, mode: 'pro' })).toContain('a price for 7 s; the sandbox takes that for 10 s.');
    const shots = [6, 6].map((duration) => ({ prompt: 'A kite', duration }));
    expect(await priced(omni, { multi_shots: shots })).toContain('a price for 12 s;');
  });

  it.each([
    ['black-forest-labs/flux.2-pro', {}, 'The highest documented price that this request may have.'],
    ['xai/grok-imagine-image', {}, 'for this request; the sandbox takes the highest of the model.'],
    [
      'kuaishou/kling-2.6-motion-control',
      { image_url: 'https://example.com/a.png', video_url: 'https://example.com/a.mp4' },
      'The documents state the price of one second; the sandbox assumes how many.',
    ],
  ])('a run of %s %j does not call a price documented that is an assumption', async (model, input, words) => {
    const html = await priced(model, { prompt: 'A kite', ...input });
    expect(html).toContain(words);
    expect(html).not.toContain('Documented price');
  });

  it('the price of a sandbox that sets it itself is none of the documents', () => {
    const entry = findModel('unifically', KITE.model)!;
    expect(sandboxPrice(entry, KITE.input, 0.4)?.origin).toBe(
      'Documented price. It may vary by length; no document says.',
    );
    expect(sandboxPrice(entry, KITE.input, 5)).toEqual({
      amount: '$5.00',
      origin: 'A price of this sandbox, not of the documents.',
    });
    const schnell = findModel('gateai', 'flux-schnell')!;
    expect(sandboxPrice(schnell, { width: 1024, height: 1024, quantity: 2 }, 0.008)).toMatchObject({
      amount: '$0.008',
      origin: expect.stringContaining('round the price to $0.00'),
    });
  });

  it('has the doubts of the form about its price, which is rounded if the sandbox works it out', () => {
    const nano = findModel('gateai', 'nano-banana-2')!;
    const of = (input: Record<string, Json>) => {
      const form = priceWords({ api: 'gateai', entry: nano, priceInputs: priceInputsOf(nano) }, input);
      return [sandboxPrice(nano, input, 0.03)!, form] as const;
    };
    const several = { prompt: 'A kite', quantity: 4, width: 2048, height: 2048 };
    const [price, form] = of(several);
    expect(form.price).toBe('about $0.03, may vary by resolution and number of outputs, $0.12 if paid per output');
    expect(price.amount).toBe('about $0.03');
    const doubt = 'It may vary by resolution and number of outputs; no document says.';
    expect(form.doubt).toContain(doubt);
    expect(price.origin).toBe(`Documented price. ${doubt} $0.12 if paid per output.`);
    expect(of({ prompt: 'A kite' })[0].origin).toBe('Documented price.');
    const seedance = findModel('gateai', 'seedance-2.0')!;
    const long = { prompt: 'A kite', duration: 10, width: 1080, height: 1920 };
    const { cost } = documentedCost(seedance, long)!;
    expect(cost).toBeCloseTo(2.775);
    expect(sandboxPrice(seedance, long, cost)).toMatchObject({
      amount: 'about $2.78',
      origin: expect.stringContaining('in proportion'),
    });
  });

  it('a run whose price no document states says that the sandbox makes it up', async () => {
    expect(await priced(KITE.model, KITE.input)).toContain('<strong>about $0.40</strong>');
    const priceless = 'alibaba/wan-2.5-video';
    expect(findModel('unifically', priceless)).not.toHaveProperty('price');
    const html = await priced(priceless, KITE.input);
    expect(html).toContain('No documented price; the sandbox makes up $0.40');
    const flat = models.find((entry) => entry.api === 'unifically' && mayVaryByLength(entry))!;
    expect(await priced(flat.id, (minimalBodies.unifically[flat.id] as typeof KITE).input)).toContain(
      'Documented price. It may vary by length; no document says. With a key, the API gives its own price for free.',
    );
    expect(html).not.toContain('<strong>');
  });

  it('counts the time of a lost create until its task has ended', () => {
    const { app } = pausedApp();
    const task = {
      id: 'a',
      model: 'm',
      status: 'completed',
      apiStatus: 'completed',
      cost: 1,
      isRefunded: false,
    } as const;
    const at = (now: number) => {
      app.account.snapshot = { left: 1, now, tasks: [{ ...task, createdAt: 1000, endsAt: 61_000 }], callbacks: [] };
      return lostTime(app, 'a');
    };
    expect([31_000, 61_000, 200_000].map(at)).toEqual([30_000, 60_000, 60_000]);
  });

  it('a failed task is refunded by the sandbox, and no document says so but that of GateAI after 20 minutes', () => {
    const html = (api: 'unifically' | 'gateai', minutes: number) => {
      const { app } = pausedApp();
      const task = { id: 'a', model: 'm', status: 'failed', apiStatus: 'failed', cost: 1, isRefunded: true } as const;
      const times = { createdAt: 0, endsAt: minutes * 60_000 };
      app.account.snapshot = { left: 1, now: 0, tasks: [{ ...task, ...times }], callbacks: [] };
      const { account, runner, sources } = app;
      return renderToString(
        h(CodeAndSandbox, { app: { api, choice: 'page', account, runner, sources } as RunApp }) as VNode,
      );
    };
    expect(html('unifically', 30)).toContain('refunded by the sandbox');
    expect(html('gateai', 1)).toContain('no document says whether the API does');
    expect(html('gateai', 40)).toContain('<span>refunded</span>');
  });

  it('is of the request before once another one, or another fault, is chosen', async () => {
    const { app, api, page, runner } = pausedApp();
    const json = { textContent: JSON.stringify(KITE) };
    const title = { textContent: 'An example' };
    const querySelector = (selector: string) => (selector === 'h3' ? title : json);
    vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
    await app.price();
    app.setFault('fail');
    expect(app.isOld).toBe(false);
    void app.create();
    await expect.poll(() => runner.state.step, { interval: 1 }).toBe('waiting');
    expect(app.isOld).toBe(false);
    app.setFault('none');
    expect(app.isOld).toBe(true);
    app.setFault('fail');
    expect(app.isOld).toBe(false);
    json.textContent = JSON.stringify({ ...KITE, input: { prompt: 'A fox' } });
    app.requestChanged();
    expect(app.isOld).toBe(true);
    await app.price();
    expect(app.isOld).toBe(false);
    expect(page.account(api)!.tasks).toHaveLength(1);
  });

  /** The page with an example, whose request a test may change. */
  function pageWithExample(body: object = KITE) {
    const json = { textContent: JSON.stringify(body) };
    const querySelector = (selector: string) => (selector === 'h3' ? { textContent: 'An example' } : json);
    vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
    return json;
  }

  /** The words of parts of the panel. */
  const wordsOf = (app: RunApp, ...views: (typeof Outcome | typeof PayButton)[]) =>
    views.map((view) => renderToString(h(view, { app }) as VNode).replaceAll(/<[^>]+>/g, '')).join(' ');

  it('creates nothing for a request with dry_run, and says how to create', async () => {
    const { app, api, page, runner } = pausedApp();
    const json = pageWithExample({ ...KITE, dry_run: true });
    await app.price();
    const words = wordsOf(app, PayButton);
    expect(words).toContain('$0.40');
    expect(words).toContain('dry_run is set: this request checks the price, and creates nothing.');
    expect(words).not.toContain('Create the task');
    await app.create();
    await app.again();
    expect(runner.state).toMatchObject({ step: 'priced' });
    expect(runner.state.sentAt).toBeUndefined();
    expect(page.account(api)?.tasks ?? []).toEqual([]);
    json.textContent = JSON.stringify(KITE);
    app.requestChanged();
    await app.price();
    expect(wordsOf(app, PayButton)).toContain('Create the task');
  });

  it('shows neither the price nor the refusal of an earlier request', async () => {
    const { app } = pausedApp();
    const json = pageWithExample();
    const change = (input: object) => {
      json.textContent = JSON.stringify({ ...KITE, input });
      app.requestChanged();
      return wordsOf(app, Outcome, PayButton);
    };
    await app.price();
    const priced = wordsOf(app, Outcome, PayButton);
    expect(priced).toContain('Create the task');
    for (const words of [change({ prompt: '' }), change({ prompt: 'A fox' })]) {
      expect(words).toContain('The request has changed.');
      expect(words).toContain('Check the price');
      expect(words).not.toMatch(/Create the task|\$0\.40/);
    }
    // The request that was checked has its price.
    expect(change(KITE.input)).toBe(priced);
    change({ prompt: 'A kite', duration: 5 });
    await app.price();
    expect(wordsOf(app, Outcome)).toContain('ValidationError');
    expect(change(KITE.input)).not.toContain('ValidationError');
    expect(wordsOf(app, PayButton)).toContain('Nothing is created, nothing is charged.');
  });

  it('sees by itself how a task goes on whose create was lost', async () => {
    const { app, clock, runner } = pausedApp();
    pageWithExample();
    await app.price();
    app.setFault('lost');
    await app.create();
    expect(runner.state.step).toBe('unknown');
    await expect.poll(() => app.account.snapshot?.tasks[0]?.status).toBe('waiting');
    // Longer than what follows the end of a run.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { tasks, now } = app.account.snapshot!;
    clock.advance(tasks[0]!.endsAt - now);
    await expect.poll(() => app.account.snapshot?.tasks[0]?.status).toBe('completed');
  });

  it('shows the time of the sandbox after a lost response, which its buttons move', async () => {
    const { app, page } = pausedApp();
    pageWithExample();
    await app.price();
    app.setFault('lost');
    await app.create();
    const shown = () => wordsOf(app, Progress);
    expect(shown()).toContain(
      '0:00since the create was sent, in time of the sandbox. Response lost; your code has no id to wait for.',
    );
    expect(shown()).toContain('Skip 10 s');
    await app.advance(10_000);
    expect(shown()).toContain('0:10since the create was sent');
    await app.toTheEnd();
    const { createdAt, endsAt } = page.account('unifically')!.tasks[0]!;
    expect(shown()).toContain(`${clockFace((endsAt - createdAt) / 1000)}since the create was sent`);
    expect(shown()).not.toContain('Skip 10 s');
    // The API has no clock to show.
    vi.spyOn(app, 'isFree', 'get').mockReturnValue(false);
    expect(shown()).not.toContain('since the create was sent');
  });

  it('says what is known of a lost create, as it becomes known', async () => {
    const { app, page, clock, runner } = pausedApp();
    pageWithExample();
    const words = () => wordsOf(app, CodeAndSandbox, Progress);
    await app.price();
    app.setFault('lost');
    await app.create();
    expect(words()).toContain('your code has no id to wait for');
    await runner.checkAccount();
    expect(words()).toContain('no id; it exists');
    expect(wordsOf(app, Outcome)).toContain('The account was charged. The task exists.');
    expect(renderToString(h(Outcome, { app }) as VNode)).toContain(`href="../${unknownOutcomePath('unifically')}"`);
    expect(wordsOf(app, Outcome)).toContain('$0.40 was charged. The task exists.');
    const isFree = vi.spyOn(app, 'isFree', 'get').mockReturnValue(false);
    expect(wordsOf(app, Outcome).match(/If nothing else used the account meanwhile, the task exists\./g)).toHaveLength(
      2,
    );
    isFree.mockRestore();
    app.withCallback = true;
    await app.price();
    await app.create();
    expect(words()).toContain('no id until the callback');
    expect(words()).toContain('its callback_url is called with the id');
    expect(wordsOf(app, Outcome)).toContain('This create has a callback_url');
    const { tasks, now } = page.account('unifically')!;
    clock.advance(tasks.at(-1)!.endsAt - now);
    await expect.poll(() => runner.state.callbacks, { interval: 1 }).toHaveLength(1);
    expect(words()).toContain(`${tasks.at(-1)!.id}, from the callback`);
    expect(wordsOf(app, Outcome)).not.toContain('Send a callback_url');
    expect(words()).toContain('completed, says the callback');
    expect(words()).toContain('its id is known by now: your code can wait for the task');
  });

  it('says of an API that a balance which has not changed may still change', async () => {
    const { app, runner } = pausedApp();
    pageWithExample();
    await app.price();
    await runner.create({ fault: { kind: 'reset' } });
    expect(runner.state.step).toBe('unknown');
    await runner.checkAccount();
    expect(wordsOf(app, Outcome)).toContain('The balance has not changed: nothing was created.');
    vi.spyOn(app, 'isFree', 'get').mockReturnValue(false);
    const words = wordsOf(app, Outcome);
    expect(words).toContain('No document says how soon a charge shows: check again after a minute.');
    expect(words).not.toContain('nothing was created');
  });

  it('says the id that the list of the account has, at GateAI', async () => {
    const model = 'veo-3.1-fast-generate-001';
    vi.stubGlobal('location', { protocol: 'file:' });
    const app = new RunApp('gateai', model);
    app.clock.speed = 0;
    onTestFinished(() => {
      app.runner.reset();
      vi.unstubAllGlobals();
    });
    pageWithExample(minimalBodies.gateai[model]);
    await app.price();
    app.setFault('lost');
    await app.create();
    await app.runner.checkAccount();
    const words = wordsOf(app, CodeAndSandbox, Progress, Outcome);
    const [task] = app.page.account('gateai')!.tasks;
    expect(words).toContain(`${task!.id}, new in the list of the account`);
    expect(words).toContain(`New in the list: ${task!.id}. Your code can poll it by this id.`);
    expect(words).toContain('created; not polled yet');
    expect(words).not.toMatch(/no id|can't know/);
    // The list has two tasks by now, of which one is new.
    await app.create();
    await app.runner.checkAccount();
    expect(wordsOf(app, CodeAndSandbox)).toContain(`${app.page.account('gateai')!.tasks[1]!.id}, new in the list`);
  });

  it('names no task of a list if several are new, or if it was not read before the create', async () => {
    const { app, runner } = pausedApp();
    pageWithExample();
    await app.price();
    app.setFault('lost');
    await app.create();
    const shown = (before: string[] | undefined, tasks: string[]) => {
      runner.state = { ...runner.state, before: { left: 2, tasks: before }, account: { left: 1, tasks } };
      return renderToString(h(Outcome, { app }) as VNode) + wordsOf(app, CodeAndSandbox);
    };
    expect(shown(['a'], ['b', 'a'])).toMatch(/New in the list: <code>b<.*Wait for the task.*b, new in the list/);
    const several = shown(['a'], ['c', 'b', 'a']);
    expect(several).toContain('2 tasks of this model are new in the list');
    expect(several).toContain('one of 2 new in the list of the account');
    for (const html of [several, shown(undefined, ['a']), shown(['a'], ['a'])]) {
      expect(html).not.toMatch(/New in the list|Wait for the task/);
    }
    vi.spyOn(app, 'isFree', 'get').mockReturnValue(false);
    expect(shown(['a'], ['a'])).toContain('No task of this model is new in the list so far.');
    expect(shown(['a'], ['b', 'a'])).toContain('if nothing else used the key meanwhile, the create went through');
  });

  it('calls the first task of another sandbox unknown, though its id is that of the first task of this one', async () => {
    const { app, page } = pausedApp();
    pageWithExample();
    await app.price();
    app.setFault('lost');
    await app.create();
    const [{ id }] = page.account('unifically')!.tasks as [AccountTask];
    app.account.knownIds.add(id);
    // As a sandbox that is reset: it gives the same ids again.
    const target = app.runner.target!;
    const snapshot = vi.spyOn(target.controls!, 'account').mockResolvedValue(undefined);
    await app.account.read();
    snapshot.mockRestore();
    await app.account.read();
    expect(app.account.knownIds).toEqual(new Set());
    app.account.knownIds.add(id);
    app.choose('page');
    expect(app.account.knownIds).toEqual(new Set());
  });

  it('does not call a task unknown that was there before the page', async () => {
    const { app, api, page, runner } = pausedApp();
    const json = { textContent: JSON.stringify(KITE) };
    const querySelector = (selector: string) => (selector === 'h3' ? { textContent: 'An example' } : json);
    vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
    const before = new Runner(
      () => {},
      () => Promise.resolve(undefined),
    );
    await before.price({ api, body: KITE }, page.target());
    await before.create({ fault: { kind: 'lost' } });
    await app.price();
    const [earlier] = page.account(api)!.tasks;
    expect([...app.account.knownIds]).toEqual([earlier!.id]);
    app.setFault('lost');
    await app.create();
    expect(runner.state.step).toBe('unknown');
    expect(page.account(api)!.tasks).toHaveLength(2);
    expect([...app.account.knownIds]).toEqual([earlier!.id]);
  });

  it('does not call a task unknown that other code made meanwhile', async () => {
    const { app, api, page } = pausedApp();
    const json = { textContent: JSON.stringify(KITE) };
    const querySelector = (selector: string) => (selector === 'h3' ? { textContent: 'An example' } : json);
    vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
    await app.price();
    const other = new Runner(
      () => {},
      () => Promise.resolve(undefined),
    );
    await other.price({ api, body: KITE }, page.target());
    void other.create({});
    await expect.poll(() => page.account(api)!.tasks.length, { interval: 1 }).toBe(1);
    await app.price();
    expect([...app.account.knownIds]).toEqual([page.account(api)!.tasks[0]!.id]);
    other.reset();
  });

  it('continues from a task of the model whose name is the most alike', () => {
    const [source] = sourcesOf('google/veo-3.1-extend', { task_id: '7b20f6c1d9' });
    expect(source).toMatchObject({
      parameter: 'task_id',
      what: 'a completed task that made a video, such as one of Veo 3.1',
    });
    expect(source!.maker.id).toMatch(/^google\/veo-3\.1/);
    expect(sourcesOf('google/veo-3.1-fast', { prompt: 'A kite' })).toEqual([]);
  });

  it('says what a source must have made', () => {
    const [clip] = sourcesOf('suno-ai/wav', { clip_id: 'clip_1-1' });
    expect(clip!.what).toBe('a completed task that made clips, such as one of Suno');
    const [video] = sourcesOf('xai/grok-imagine-video-extend', { task_id: 'task_1' });
    expect(video!.what).toContain('a completed task that made a video');
  });

  it('names the source that the sandbox was given, as the request names it', async () => {
    const { app, api, page, runner } = pausedApp('suno-ai/wav');
    const words = () => renderToString(h(Outcome, { app }) as VNode).replaceAll(/<[^>]+>/g, '');
    const body = { model: app.model, input: { clip_id: 'clip_a-1' } };
    app.request = { api, body, title: '', text: '', problems: [] };
    const provided = await page.provideSources(api, app.model, body.input);
    expect(provided).toEqual(['task_a']);
    await runner.price({ api, body }, page.target(), provided);
    expect(words()).toContain('that made clips, such as one of Suno. The sandbox pretends to have');
    expect(words()).toContain('the one that it names, clip_a-1. The sandbox in this page starts anew on each page.');
    // The request of the page was read anew, and its price is not there yet.
    app.request = { ...app.request, body: { ...body, input: { clip_id: 'clip_b-1' } } };
    expect(words()).toBe('');
  });

  it('shrinks its settings to a line from the create on, until somebody wants to change them', async () => {
    const { app, runner } = pausedApp();
    const json = { textContent: JSON.stringify(KITE) };
    const querySelector = (selector: string) => (selector === 'h3' ? { textContent: 'An example' } : json);
    vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
    const words = () => renderToString(h(Settings, { app }) as VNode).replaceAll(/<[^>]+>/g, '');
    await app.price();
    expect(words()).toContain('Inject a fault');
    void app.create();
    await expect.poll(() => runner.state.step, { interval: 1 }).toBe('waiting');
    expect(words()).toBe('In this page · no faultSettings and faults');
    app.expand();
    expect(words()).toContain('Inject a fault');
    app.setFault('slow');
    app.withCallback = true;
    // Another run does not open them for the moment in which it asks for the price.
    const again = app.again();
    expect(words()).toBe('In this page · slow response · with a callback_urlSettings and faults');
    await expect.poll(() => runner.state.step, { interval: 1 }).toBe('creating');
    expect(app.isCompact).toBe(true);
    runner.reset();
    await again;
    // A price that somebody has to confirm is beside the settings.
    await app.price();
    expect(words()).toContain('Inject a fault');
  });

  it('has one primary button after a lost response: that of the new run, if something was changed', () => {
    const primaries = (isOld: boolean) => {
      const state = { step: 'unknown', error: new UnigenError('It was lost'), callbacks: [], lost: 0, sentAt: 1 };
      const app = { api: 'unifically', isFree: true, isOld, sources: {}, runner: { state } } as unknown as RunApp;
      return [PayButton, Outcome].map((view) => renderToString(h(view, { app }) as VNode).split('primary').length - 1);
    };
    expect(primaries(false)).toEqual([0, 1]);
    expect(primaries(true)).toEqual([1, 0]);
  });

  it('only starts anew after a lost response', () => {
    const shown = (isRepeatable: boolean) => {
      const app = { sources: {}, isRepeatable, runner: { state: { step: 'unknown' } } } as unknown as RunApp;
      return renderToString(h(PayButton, { app }) as VNode).replaceAll(/<[^>]+>/g, '');
    };
    expect(shown(false)).toBe('Start a new run');
    expect(shown(true)).toBe('Create another task');
  });

  it('names the tasks that a request can build on by their model and their prompt', () => {
    const error = new UnigenError('task_id must name a task of this account; x does not exist');
    const [source] = sourcesOf('google/veo-3.1-extend', { task_id: 'x' });
    const words = (prompt: string | undefined, tasks: object[], kind = 'page') => {
      const missing = { ...source!, tasks: tasks.map((task) => ({ id: 'task_1', ...task, prompt })) };
      const app = { sources: {}, runner: { state: { error }, target: { kind } } } as unknown as RunApp;
      const html = renderToString(h(SourceHint, { app, source: missing as unknown as MissingSource }) as VNode);
      expect(html).not.toContain('run-bad');
      return html.replaceAll(/<[^>]+>/g, '');
    };
    expect(words(undefined, [])).toContain(
      'builds on a completed task that made a video, such as one of Veo 3.1. This account has none yet.',
    );
    const anew = 'The sandbox in this page starts anew on each page.';
    expect(words(undefined, [])).toContain(`This account has none yet. ${anew}`);
    expect(words(undefined, [], 'url')).not.toContain(anew);
    expect(words(undefined, [])).toContain('moves the sandbox’s clock to the end of the new task');
    expect(words('A kite', [{ model: 'google/veo-3.1-fast' }])).toContain('Use task_1Veo 3.1 Fast: “A kite”');
    expect(words(undefined, [{ model: 'google/veo-3.1-fast' }])).toContain('Use task_1Veo 3.1 FastCreate one');
    expect(words('A kite '.repeat(20), [{ model: 'gone' }])).toMatch(/gone: “A kite .{50,60}…”/);
  });

  it('says when the next callback follows, by the clock of the others', async () => {
    const { app, api, page, clock, runner } = pausedApp();
    await runner.price({ api, body: KITE }, page.target());
    page.refusals = 2;
    void runner.create({ callbackUrl: CALLBACK_URL });
    await expect.poll(() => page.account(api)!.tasks.length, { interval: 1 }).toBe(1);
    const { tasks, now } = page.account(api)!;
    clock.advance(tasks[0]!.endsAt - now);
    await expect.poll(() => page.account(api)!.callbacks[0]?.nextAt, { interval: 1 }).toBeTypeOf('number');
    clock.advance(1000);
    await expect.poll(() => page.account(api)!.callbacks[1]?.nextAt, { interval: 1 }).toBeTypeOf('number');
    clock.advance(5000);
    await expect.poll(() => page.account(api)!.callbacks.length, { interval: 1 }).toBe(3);
    app.account.snapshot = page.account(api);
    const words = renderToString(h(CodeAndSandbox, { app }) as VNode).replaceAll(/<[^>]+>/g, '');
    expect(words).toContain('attempt 1, 0:00 after the task ended: responded 503; again 0:01 after its end');
    expect(words).toContain('attempt 2, 0:01 after the task ended: responded 503; again 0:06 after its end');
    expect(words).toContain('attempt 3, 0:06 after the task ended');
    expect(app.faults.callback!.words).toContain('again 1 s after the first and 5 s after the second');
  });

  it('says at the end what a callback that came late, or a slow response, means', async () => {
    const { app, clock, runner } = pausedApp();
    const json = { textContent: JSON.stringify(KITE) };
    const querySelector = (selector: string) => (selector === 'h3' ? { textContent: 'An example' } : json);
    vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
    const words = () => renderToString(h(Outcome, { app }) as VNode).replaceAll(/<[^>]+>/g, '');
    const run = async (fault: 'callback' | 'slow' | 'none') => {
      await app.price();
      app.setFault(fault);
      void app.create();
      await expect
        .poll(
          () => {
            clock.advance(2000);
            return runner.state.step;
          },
          { interval: 2, timeout: 15_000 },
        )
        .toBe('completed');
      await expect
        .poll(
          async () => {
            clock.advance(1000);
            await app.account.read();
            return fault !== 'callback' || (!app.account.isCalling && app.account.snapshot!.callbacks.length > 0);
          },
          { interval: 2 },
        )
        .toBe(true);
      return words();
    };
    expect(await run('callback')).toBe(
      'One task, paid once: the callback came late, and more than once (3 calls). Deduplicate by task_id.',
    );
    expect(await run('slow')).toContain(
      'One task, paid once: the response to the create took 45 s, and the client did not send the create again.',
    );
    expect(await run('none')).toBe('');
  });

  it('says the status of the API on both sides', async () => {
    const { app, api, page, clock, runner } = pausedApp();
    await runner.price({ api, body: KITE }, page.target());
    void runner.create({});
    const sides = () => {
      app.account.snapshot = page.account(api);
      const html = renderToString(h(CodeAndSandbox, { app }) as VNode);
      return [/Status<\/dt><dd>([^<]+)/, /run-task-facts"><span>([^<]+)/].map((side) => side.exec(html)?.[1]);
    };
    await expect.poll(sides, { interval: 1 }).toEqual(['created', 'pending']);
    const [task] = page.account(api)!.tasks;
    await expect
      .poll(
        () => {
          if (page.account(api)!.now < task!.endsAt - 10_000) clock.advance(1000);
          return sides();
        },
        { interval: 1 },
      )
      .toEqual(['processing', 'processing']);
  });

  it('says that a price check uploads the files of the request first', () => {
    const { app } = pausedApp();
    const words = (files: number) => {
      const form = { current: () => ({ files: Array.from({ length: files }) }) };
      vi.stubGlobal('unigenReference', { form });
      vi.stubGlobal('document', { querySelector: () => ({ dataset: { example: YOUR_REQUEST } }) });
      return renderToString(h(PayButton, { app }) as VNode);
    };
    expect(words(0)).toContain('Nothing is created, nothing is charged.');
    expect(words(1)).toContain('Uploads your file first. Nothing is created, nothing is charged.');
    expect(words(2)).toContain('Uploads your files first');
  });

  it('a run that got a 500 of an API itself may have been charged, of a sandbox was not', () => {
    const words = (isFree: boolean) =>
      renderToString(
        h(Outcome, {
          app: {
            isFree,
            sources: {},
            runner: { state: { step: 'refused', error: new ServerError('It broke'), provided: [], sentAt: 1 } },
          } as unknown as RunApp,
        }) as VNode,
      );
    expect(words(false)).toContain('No document says whether');
    expect(words(false)).not.toMatch(/nothing is charged/i);
    expect(words(true)).toContain('This sandbox created nothing, and nothing is charged.');
  });

  it('an error of a create is a sentence without marks of code, and says once what to do', () => {
    const message = `It broke on \`a\`; a paid task may exist${BEFORE_AGAIN}see if the balance fell`;
    const state = { step: 'refused', error: new ServerError(message), provided: [], sentAt: 1 };
    const app = { isFree: false, sources: {}, runner: { state } } as unknown as RunApp;
    const words = renderToString(h(Outcome, { app }) as VNode);
    expect(words).toContain('</code>: It broke on <code>a</code>; a paid task may exist.</p>');
    expect(words).not.toContain('see if the balance fell');
  });

  it('a run with a lost response is sent once, charged once, and found by the callback', async () => {
    const clock = new PageClock(0);
    const page = new PageSandbox(clock);
    const runner = new Runner(
      () => {},
      () => Promise.resolve(undefined),
    );
    page.onCallback = (callback) => runner.received(callback);
    const body = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };
    await runner.price({ api: 'unifically', body }, page.target());
    expect(runner.state).toMatchObject({ step: 'priced', estimate: { cost: 0.4 } });
    await runner.create({ fault: { kind: 'lost' }, callbackUrl: 'https://your-server.example/hooks' });
    expect(runner.state).toMatchObject({
      step: 'unknown',
      before: { left: 100 },
      error: { name: 'UnknownOutcomeError' },
    });
    expect(page.account('unifically')).toMatchObject({ left: 99.6, tasks: [{ cost: 0.4, status: 'waiting' }] });
    expect(runner.log.entries.filter(({ method, isDryRun }) => method === 'POST' && !isDryRun)).toHaveLength(1);
    await runner.checkAccount();
    expect(runner.state.account).toEqual({ left: 99.6 });
    const { now, tasks } = page.account('unifically')!;
    clock.advance(tasks[0]!.endsAt - now);
    // The sandbox notices that a task is due at the next request or timer.
    expect(page.account('unifically')!.tasks[0]!.status).toBe('completed');
    await expect.poll(() => runner.state.callbacks).toMatchObject([{ task: tasks[0]!.id }]);
    await runner.adopt(tasks[0]!.id);
    expect(runner.state).toMatchObject({ step: 'completed', files: [{ kind: 'video' }] });
  });
});
