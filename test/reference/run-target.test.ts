import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createSandbox } from 'unigen/sandbox';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { minimalBodies } from '../../generated/minimal-bodies.js';
import { RunApp } from '../../src/reference/run/run-app.js';
import { Outcome } from '../../src/reference/run/view/outcome.js';
import { PayButton } from '../../src/reference/run/view/pay-button.js';
import { UrlFields } from '../../src/reference/run/view/url-fields.js';

const OWN = 'http://127.0.0.1:4010';
const API = 'http://127.0.0.1:4011';
const KEY = 'sk-real-0123456789';
const API_TASKS = '/v1/tasks';

interface Sent {
  origin: string;
  path: string;
  key: string | null;
  isDryRun: boolean;
}

/**
 * The panel of a page that a sandbox serves, and all that it sends: to that sandbox, or to an API that is not known to be
 * one.
 */
function servedApp(model = 'google/veo-3.1-fast', input: object = { prompt: 'A kite' }) {
  const sandbox = createSandbox({ origin: OWN, rateLimit: false });
  const sent: Sent[] = [];
  /** Called before each response. */
  const late = { respond: (_: Sent): Promise<void> => Promise.resolve() };
  vi.stubGlobal('location', { protocol: 'http:', origin: OWN, href: `${OWN}/models/unifically/${model}/index.html` });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { serverTiming: [{ name: 'unigen-sandbox' }] },
  ] as unknown as PerformanceEntryList);
  vi.stubGlobal('fetch', async (target: Request | string, init?: RequestInit) => {
    // Node has no `referrerPolicy` for a page that is not there.
    const request = new Request(target, { ...init, referrerPolicy: '' });
    const { origin, pathname: path } = new URL(request.url);
    const isDryRun = (await request.clone().text()).includes('dry_run');
    const one = { origin, path, key: request.headers.get('Authorization'), isDryRun };
    sent.push(one);
    await late.respond(one);
    if (origin === OWN) return sandbox.fetch(request);
    if (path.startsWith('/_sandbox/')) return new Response(null, { status: 404 });
    return Response.json({ success: true, data: { cost: 0.4 } });
  });
  const json = { textContent: JSON.stringify({ model, input }) };
  const querySelector = (selector: string) => (selector === 'h3' ? { textContent: 'An example' } : json);
  const documentElement = { dataset: {} };
  vi.stubGlobal('document', { documentElement, querySelector: () => ({ dataset: {}, querySelector }) });
  const app = new RunApp('unifically', model);
  onTestFinished(async () => {
    // A read of the account may be in flight: what it changes is drawn no more.
    app.onChange = () => {};
    app.runner.reset();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    await sandbox.close();
  });
  const creates = () => sent.filter(({ path, isDryRun }) => path === API_TASKS && !isDryRun);
  const html = (view: typeof PayButton) => renderToString(h(view, { app }) as VNode);
  return { app, sandbox, sent, late, creates, html, json };
}

describe('the key of a target', () => {
  it('goes to no other server: each has its own', async () => {
    const { app, sent } = servedApp();
    await app.price();
    app.choose('url');
    app.type('url', API);
    app.type('key', KEY);
    await app.price();
    expect(app.runner.state.step).toBe('priced');
    app.choose('own');
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('priced');
    app.type('key', 'own-key');
    await app.price();
    app.choose('url');
    await app.price();
    const keys = (origin: string) =>
      sent.filter((one) => one.origin === origin && one.path === API_TASKS).map(({ key }) => key);
    expect(keys(OWN)).toEqual(['Bearer any', 'Bearer any', 'Bearer own-key']);
    expect(keys(API)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  });

  it('is forgotten with another origin, not with another path or before any', async () => {
    const { app, sent } = servedApp();
    const { targetForm } = app;
    app.choose('url');
    app.type('key', KEY);
    app.type('url', 'http');
    app.type('url', API);
    expect(targetForm.key).toBe(KEY);
    await app.price();
    app.type('url', `${API}/`);
    expect(targetForm.key).toBe(KEY);
    app.type('url', 'http://127.0.0.1:4012');
    expect(targetForm.key).toBe('');
    await app.price();
    expect(targetForm.problem).toContain('Type the key for this URL.');
    expect(sent.filter(({ origin }) => origin.endsWith(':4012'))).toEqual([]);
    // A key that was typed beside a URL is for that one, sent or not.
    app.type('key', KEY);
    app.type('url', API);
    expect(targetForm.key).toBe('');
    app.type('key', KEY);
    app.forgetKey();
    expect(targetForm.key).toBe('');
  });

  it('is not sent for a price that another choice has made void', async () => {
    const { app, sent, late, creates } = servedApp();
    await app.price();
    app.choose('url');
    app.type('url', API);
    app.type('key', KEY);
    let respond = () => {};
    late.respond = ({ origin }) =>
      origin === API ? new Promise<void>((resolve) => (respond = resolve)) : Promise.resolve();
    const price = app.price();
    await expect.poll(() => sent.at(-1)?.origin, { interval: 1 }).toBe(API);
    app.choose('page');
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('priced');
    respond();
    await price;
    expect(app.runner.target?.kind).toBe('page');
    await app.price();
    void app.create();
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('waiting');
    expect(sent.filter(({ key }) => key?.includes(KEY))).toEqual([]);
    expect(creates()).toEqual([]);
  });
});

describe('a URL that was typed', () => {
  it.each([
    ['api.unifically.com', 'needs https://, as in https://api.unifically.com.'],
    ['api.unifically.com:443/v1', 'needs https://, as in https://api.unifically.com:443/v1.'],
    ['127.0.0.1:4011', 'needs http://, as in http://127.0.0.1:4011.'],
    ['localhost', 'needs http://, as in http://localhost.'],
    ['//api.unifically.com', 'needs https://, as in https://api.example.com.'],
    ['/v2', 'needs https://'],
    ['.', 'needs https://'],
    ['?', 'needs https://'],
    ['#', 'needs https://'],
    [String.raw`\\api.unifically.com`, 'needs https://'],
    ['https:', 'needs https://'],
    ['http:/x', 'needs https://'],
    ['http:x', 'needs https://'],
    ['https:/api.unifically.com', 'needs https://'],
    ['https:///api.unifically.com', 'needs https://'],
    [String.raw`https://\api.unifically.com`, 'needs https://'],
    ['ht\ttps://api.unifically.com', 'needs https://'],
    ['javascript:alert(1)', 'needs https://'],
    ['file:///v1', 'needs https://'],
    ['data:text/html,x', 'needs https://'],
    ['blob:https://api.unifically.com/x', 'needs https://'],
    ['https://', 'needs https://'],
    ['https://?', 'is not a valid URL'],
    ['https://api .unifically.com', 'must not have spaces'],
    ['https://api.unifically.com/a\tb', 'must not have spaces'],
    ['https://user:pass@api.unifically.com', 'must not have a user name, password'],
    ['https://api.unifically.com@evil.example', 'must not have a user name, password'],
    ['http://api.unifically.com', 'needs https://, as in https://api.unifically.com: by http, the key would go unencr'],
  ])('is not sent anything if it has no scheme, host or secrecy: %j', async (url, words) => {
    const { app, sent, html } = servedApp();
    app.choose('url');
    app.type('url', url);
    app.type('key', KEY);
    await app.price();
    expect(app.targetForm.problem).toContain(`The URL ${words}`);
    expect(html(UrlFields)).toMatch(/<input type="url"[^>]* aria-invalid[^>]* aria-describedby="run-url-problem"/);
    expect(app.sampleTarget.baseUrl).toBeUndefined();
    expect(app.runner.target).toBeUndefined();
    // But one request: whether a sandbox serves the page.
    expect(sent.map(({ path, key }) => [path, key])).toEqual([['/_sandbox/', null]]);
  });

  it('has a warning if the key would go unencrypted to another machine', () => {
    const { app, html } = servedApp();
    app.choose('url');
    const warns = (url: string) => {
      app.type('url', url);
      return html(UrlFields).includes('The key goes to');
    };
    expect(['http://sandbox.example:4010', 'http://192.168.0.7', 'http://127.0.0.1.example'].map(warns)).toEqual([
      true,
      true,
      true,
    ]);
    expect([API, 'http://localhost:1234', 'https://api.unifically.com', 'api.unifically.com', ''].map(warns)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('"Create another task"', () => {
  /** A run, and a sandbox whose controls from now on respond when they are let. */
  async function started() {
    const panel = servedApp();
    const { app, late } = panel;
    await app.price();
    void app.create();
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('waiting');
    const waiting: (() => void)[] = [];
    late.respond = ({ path }) =>
      path.startsWith('/_sandbox/') ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve();
    const let1 = async () => {
      await expect.poll(() => waiting.length, { interval: 1 }).toBeGreaterThan(0);
      waiting.shift()!();
    };
    const letAll = () => {
      late.respond = () => Promise.resolve();
      for (const respond of waiting) respond();
    };
    return { ...panel, let1, letAll };
  }

  it('sends no create once somebody wants to change the settings', async () => {
    for (const isPriced of [false, true]) {
      const { app, creates, html, let1, letAll } = await started();
      const again = app.again();
      if (isPriced) {
        await let1();
        await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('priced');
      }
      app.expand();
      letAll();
      await again;
      expect(app.runner.state.step).toBe('priced');
      expect(app.isCompact).toBe(false);
      expect(html(PayButton)).toContain('Create the task');
      expect(creates()).toHaveLength(1);
    }
  });

  it('has one busy button from the press to the end of the run', async () => {
    const { app, creates, html, let1, letAll } = await started();
    const steps = new Set<string>();
    const buttons = new Set<string>();
    const note = () => {
      steps.add(app.runner.state.step);
      buttons.add(html(PayButton).replace(/^<div class="run-pay">|<\/div>$/g, ''));
    };
    app.onChange = note;
    const again = app.again();
    note();
    await let1();
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('priced');
    letAll();
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('waiting');
    expect([...steps]).toEqual(expect.arrayContaining(['pricing', 'priced', 'creating', 'waiting']));
    expect([...buttons]).toEqual(['<button type="button" class="button" disabled>Waiting for the task…</button>']);
    expect(creates()).toHaveLength(2);
    app.runner.reset();
    await again;
  });
});

describe('the task that a request builds on', () => {
  const EXTEND = 'google/veo-3.1-extend';
  const extend = (task_id: string) => ({ ...(minimalBodies.unifically[EXTEND] as { input: object }).input, task_id });

  /** The panel, whose account has a task, and the request names it. */
  async function panelWith(model: string, isDone: boolean) {
    const made = servedApp(EXTEND);
    const response = await made.sandbox.fetch(
      new Request(`${OWN}${API_TASKS}`, {
        method: 'POST',
        headers: { Authorization: 'Bearer any', 'Content-Type': 'application/json' },
        body: JSON.stringify(minimalBodies.unifically[model]),
      }),
    );
    const { data } = (await response.json()) as { data: { task_id: string } };
    if (isDone) made.sandbox.control.advance(600_000);
    return { ...made, id: data.task_id };
  }

  it.each([
    ['has not completed', 'google/veo-3.1-fast', false, 'has not completed yet'],
    ['is of another vendor', 'kuaishou/kling-2.6-video', true, 'must name a task of google'],
    ['made something else', 'google/nano-banana', true, 'must name a task that made a video'],
  ])('is not said to be missing if it %s', async (_, model, isDone, words) => {
    const { app, html, json, id } = await panelWith(model, isDone);
    json.textContent = JSON.stringify({ model: EXTEND, input: extend(id) });
    await app.price();
    expect(app.sources.missing).toBeUndefined();
    const text = html(Outcome).replaceAll(/<[^>]+>/g, '');
    expect(text).toContain('ValidationError: task_id must name');
    expect(text).toContain(words);
    expect(html(PayButton)).toContain('<button type="button" class="button primary">Check the price again</button>');
  });

  it('may be one of the model itself', async () => {
    const { app, sandbox, json, id } = await panelWith('google/veo-3.1-fast', true);
    json.textContent = JSON.stringify({ model: EXTEND, input: extend(id) });
    await app.price();
    void app.create();
    await expect.poll(() => app.runner.state.step, { interval: 1 }).toBe('waiting');
    const own = app.runner.state.handle!.id;
    sandbox.control.advance(600_000);
    json.textContent = JSON.stringify({ model: EXTEND, input: extend('task_gone') });
    await app.price();
    expect(app.sources.missing?.tasks.map((task) => task.id)).toEqual([id, own]);
  });

  it('is asked for after the rules that the form says are broken, with a button in either case', async () => {
    const { app, html } = servedApp(EXTEND, extend('task_gone'));
    await app.price();
    expect(app.sources.missing).toMatchObject({ parameter: 'task_id', tasks: [] });
    expect(html(Outcome)).toContain('This account has none yet.');
    expect(html(PayButton)).toBe('');
    app.request!.problems.push({ message: 'seed must be an integer' });
    expect(html(Outcome)).toContain('a rule is broken');
    expect(html(PayButton)).toContain('<button type="button" class="button primary">Check the price again</button>');
  });
});
