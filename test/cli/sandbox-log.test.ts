import { createSandbox, type RecordedExchange, type SandboxOptions } from 'unigen/sandbox';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createContext } from '../../src/cli/context.js';
import { SandboxLog } from '../../src/cli/sandbox/sandbox-log.js';
import type { LogSettings } from '../../src/cli/sandbox/sandbox-log-printer.js';
import { toLogEntry } from '../../src/sandbox/traffic/log-entry.js';
import type { SandboxRequest } from '../../src/sandbox/http.js';
import { FakeClock } from '../support/fake-clock.js';
import { KEY } from '../support/run-cli.js';

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

interface Logged {
  lines: string[];
  json: Record<string, unknown>[];
}

/** A sandbox with a log, without a server: what is printed, with times and ids replaced. */
function logged(settings: LogSettings = {}, options: SandboxOptions = {}, terminal?: number) {
  let printed = '';
  const context = createContext({
    argv: [],
    env: {},
    stdout: { write: (text) => (printed += text) },
    stderr: { write: (text) => (printed += text) },
    stdin: (async function* () {})(),
    isTTY: { stdout: terminal !== undefined, stderr: terminal !== undefined },
    columns: terminal,
    fetch: (request) => fetch(request),
    signal: new AbortController().signal,
  });
  const log = new SandboxLog(context, settings);
  const sandbox = createSandbox({ frozen: true, clock: new FakeClock(), onChange: log.onChange, ...options });
  const call = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const [pathname = '', query] = path.split('?');
    const given: Record<string, string> = {
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      ...headers,
    };
    const request: SandboxRequest = {
      method,
      path: pathname,
      query: new URLSearchParams(query),
      origin: 'http://sandbox.test',
      header: (name) => given[name],
      body: new TextEncoder().encode(body && JSON.stringify(body)),
    };
    const response = await sandbox.dispatch(request);
    log.onResponse(toLogEntry(request, response, performance.now()));
    return JSON.parse((response.body as string) || '{}') as { data: { task_id: string } };
  };
  const result = (): Logged => {
    log.close();
    const lines = printed
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .replace(/^(\u001b\[2m)?\d\d:\d\d:\d\d/, '$1TIME')
          .replaceAll(/task_[\da-z]{10}/g, 'task_ID________')
          .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'UUID')
          .replaceAll(/by [\da-f]{6}$/g, 'by ACCOUNT'),
      );
    return {
      lines,
      json: settings.json
        ? printed
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, unknown>)
        : [],
    };
  };
  return { log, sandbox, call, result, printed: () => printed };
}

/** Some of everything. */
async function play({ call, sandbox }: ReturnType<typeof logged>): Promise<void> {
  const { data } = await call('POST', '/v1/tasks', {
    ...video,
    callback_url: `http://me:hidden@app.test/hook?token=hidden`,
  });
  for (let poll = 0; poll < 5; poll++) await call('GET', `/v1/tasks/${data.task_id}`);
  await call('POST', '/v1/tasks', { ...video, dry_run: true });
  sandbox.control.end(data.task_id, 'completed');
  await sandbox.control.delivered();
  await call('POST', '/v1/tasks', video, { 'x-sandbox-fault': 'fail=No luck' });
  await call('POST', '/api/generate', { model: 'sora-2', params: { prompt: 'A kite' } });
  sandbox.control.advance(120_000);
  for (let times = 0; times < 3; times++)
    await call('POST', '/v1/tasks', { ...video, input: { prompt: 'A', duration: 5 } });
  await call('GET', '/account', undefined, { 'x-sandbox-fault': 'lost' });
  await call('GET', '/nothing');
  await call('GET', '/_sandbox/state');
  sandbox.control.reset();
}

describe('the log of a sandbox', () => {
  it('has a line when a task is created and one when it ends, refusals, faults and callbacks, but no polls', async () => {
    const log = logged();
    await play(log);
    expect(log.result().lines).toEqual([
      'TIME created   task_ID________   $0.40  google/veo-3.1-fast       by ACCOUNT',
      'TIME completed task_ID________  in 0 ms  balance $99.60',
      expect.stringMatching(
        /^TIME callback  task_ID________  #1  http:\/\/app\.test\/hook  not sent: the host is not in/,
      ),
      'TIME created   task_ID________   $0.40  google/veo-3.1-fast       by ACCOUNT',
      'TIME fault     fail       200  POST /v1/tasks',
      'TIME created   UUID   $0.04  sora-2                    by ACCOUNT',
      'TIME clock     stands at  2026-01-01T00:02:00.000Z',
      expect.stringMatching(/^TIME failed    task_ID________  in \d\.\d s  balance \$99\.20  No luck$/),
      expect.stringMatching(/^TIME completed UUID  in \d\.\d s  budget \$99\.96$/),
      'TIME refused   422  POST /v1/tasks  duration must be 4, 6 or 8',
      '         … 2 more',
      'TIME fault     lost       –    GET /account  connection reset',
      'TIME refused   404  GET /nothing  Not found: /nothing',
      'TIME reset     everything is forgotten but the time',
    ]);
  });

  it('with verbose has every request', async () => {
    const log = logged({ verbose: true });
    await play(log);
    const { lines } = log.result();
    expect(lines.filter((line) => line.includes('GET /v1/tasks/'))).toHaveLength(5);
    expect(lines).toContain('TIME request   200  POST /v1/tasks  0 ms  $0.40');
    expect(lines.filter((line) => line.includes('duration must be'))).toHaveLength(3);
    expect(lines.join()).not.toContain('/_sandbox/');
  });

  it('with json has one object a line, of one form for each event', async () => {
    const log = logged({ json: true });
    await play(log);
    const { json } = log.result();
    const namesOf = (event: string, status?: string | number) =>
      json
        .filter((one) => one.event === event && (status === undefined || one.status === status))
        .map((one) => Object.keys(one));
    expect(json.every(({ at }) => !Number.isNaN(Date.parse(at as string)))).toBe(true);
    expect(namesOf('task', 'created')).toEqual(
      Array(3).fill(['at', 'event', 'status', 'id', 'api', 'model', 'account', 'cost']),
    );
    expect(namesOf('task', 'failed')).toEqual([
      ['at', 'event', 'status', 'id', 'api', 'model', 'account', 'cost', 'seconds', 'message', 'balance'],
    ]);
    expect(json.find(({ status }) => status === 'failed')).toMatchObject({
      message: 'No luck',
      balance: 99.2,
    });
    expect(namesOf('request', 422)).toEqual(
      Array(3).fill(['at', 'event', 'method', 'path', 'operation', 'status', 'ms', 'problem']),
    );
    expect(namesOf('request', 0)).toContainEqual([
      'at',
      'event',
      'method',
      'path',
      'operation',
      'status',
      'ms',
      'fault',
      'broken',
    ]);
    expect(namesOf('callback')).toEqual([['at', 'event', 'task', 'url', 'attempt', 'error']]);
    expect(namesOf('clock')).toEqual([['at', 'event', 'now', 'frozen']]);
    expect(json.at(-1)).toMatchObject({ event: 'reset' });
  });

  it('has one line for a state that replaces another', async () => {
    const other = logged();
    await play(other);
    const { call, sandbox } = other;
    for (let times = 0; times < 2; times++) await call('POST', '/v1/tasks', video);
    sandbox.control.advance(600_000);
    await call('POST', '/v1/tasks', video);
    const state = sandbox.control.export();
    const log = logged();
    log.sandbox.control.import(state);
    await Promise.resolve();
    log.sandbox.control.advance(600_000);
    await Promise.resolve();
    log.sandbox.control.reset();
    expect(log.result().lines).toEqual([
      'TIME imported  3 tasks, 1 account',
      'TIME clock     stands at  2026-01-01T00:22:00.000Z',
      expect.stringMatching(/^TIME completed task_ID________  in \d\.\d s  balance \$98\.80$/),
      'TIME reset     everything is forgotten but the time',
    ]);
    const json = logged({ json: true });
    json.sandbox.control.import(state);
    expect(json.result().json).toEqual([
      { at: expect.any(String), event: 'import', tasks: 3, accounts: 1, uploads: 0, deliveries: 0 },
    ]);
  });

  it('has refusals of the control only with verbose', async () => {
    const [quiet, verbose] = [logged(), logged({ verbose: true })];
    for (const { call } of [quiet, verbose]) await call('POST', '/_sandbox/clock', { advance: -1 });
    expect(quiet.printed()).toBe('');
    expect(verbose.printed()).toMatch(/refused {3}400 {2}POST \/_sandbox\/clock {2}advance must be/);
  });

  it('has the time of a clock that was moved, and waits of no less than nothing', async () => {
    const { log, sandbox, printed } = logged();
    log.restore(sandbox);
    const delivery = { id: 'dlv_1', task: 'task_1', url: 'http://app.test/', attempt: 1, status: 500 };
    const now = sandbox.now();
    log.onChange({ delivery: { ...delivery, at: now - 9000, nextAt: now + 1500 } });
    log.onChange({ delivery: { ...delivery, attempt: 2, at: now, nextAt: now - 1000 } });
    const time = new Date(now).toTimeString().slice(0, 8);
    expect(printed().split('\n')).toEqual([
      `${time} callback  task_1           #1  500  again in 1.5 s  http://app.test/`,
      `${time} callback  task_1           #2  500  again in 0 ms  http://app.test/`,
      '',
    ]);
  });

  it('says waits under a second in milliseconds, and marks faults and replays, each with its time', () => {
    const { log, sandbox, printed } = logged();
    log.restore(sandbox);
    const delivery = { id: 'dlv_1', task: 'task_1', url: 'http://app.test/', attempt: 1, at: sandbox.now() };
    log.onChange({ delivery: { ...delivery, status: 503, fault: 'status', nextAt: sandbox.now() + 1000 / 30 } });
    for (let times = 0; times < 2; times++) log.onChange({ delivery: { ...delivery, status: 204, replay: true } });
    const time = new Date(sandbox.now()).toTimeString().slice(0, 8);
    expect(printed().split('\n')).toEqual([
      `${time} callback  task_1           #1  503  fault  again in 34 ms  http://app.test/`,
      `${time} callback  task_1           #1  204  replay  http://app.test/`,
      `${time} callback  task_1           #1  204  replay  http://app.test/`,
      '',
    ]);
  });

  it('names the task whose response was lost, and says that an account was changed by hand', async () => {
    const { call, sandbox, result } = logged();
    await call('POST', '/v1/tasks', video, { 'x-sandbox-fault': 'lost' });
    const { id } = sandbox.control.accounts()[0]!;
    await call('POST', `/_sandbox/accounts/${id}`, { balance: 0 });
    await call('POST', `/_sandbox/accounts/${id}`, { balance: -1 });
    expect(result().lines.map((line) => line.replaceAll(id.slice(0, 6), 'ACCOUNT'))).toEqual([
      expect.stringMatching(/^TIME created/),
      'TIME fault     lost       –    POST /v1/tasks  connection reset  task_ID________ pending',
      'TIME account   ACCOUNT  balance $0.00  budget $100.00  changed by hand',
    ]);
  });

  it('prints a line again that comes back later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { call, result } = logged();
    await call('GET', '/nothing');
    vi.advanceTimersByTime(11_000);
    await call('GET', '/nothing');
    await call('GET', '/nothing');
    expect(result().lines).toEqual([
      'TIME refused   404  GET /nothing  Not found: /nothing',
      'TIME refused   404  GET /nothing  Not found: /nothing',
      '         … 1 more',
    ]);
  });

  it('warns of what looks like a key in a recording', () => {
    const { log, printed } = logged();
    const exchange = (prompt: string): RecordedExchange => ({
      at: new Date(0).toISOString(),
      ms: 1,
      operation: 'dryRun',
      request: { method: 'POST', path: '/v1/tasks', body: { input: { prompt } } },
      response: { status: 200 },
    });
    for (const prompt of [
      'A kite',
      'Bearer of news, sk-8',
      'use sk-abcdefghijkl123',
      'Authorization: Bearer abcdefghijklmnop',
    ])
      log.onExchange(exchange(prompt));
    expect(printed().match(/ warning {3}what was recorded looks as if it had a key/g)).toHaveLength(2);
    expect(printed()).not.toContain('abcdefgh');
  });

  it('marks what a recording responded', async () => {
    const exchange = (path: string, status: number, body: object): RecordedExchange => ({
      at: new Date(0).toISOString(),
      ms: 1,
      operation: 'getTask',
      request: { method: 'GET', path },
      response: { status, body },
    });
    const replay = [
      exchange('/v1/tasks/task_1', 200, { code: 200, data: { task_id: 'task_1', status: 'pending' } }),
      exchange('/v1/tasks/task_2', 404, { code: 404, data: { message: 'No such task' } }),
    ];
    const ask = async (settings: object) => {
      const log = logged(settings, { replay });
      for (const path of ['/v1/tasks/task_1', '/v1/tasks/task_2', '/account']) await log.call('GET', path);
      return log.result();
    };
    const { lines } = await ask({ verbose: true });
    expect(lines).toEqual([
      expect.stringMatching(/request {3}200 {2}GET \/v1\/tasks\/task_1 {2}replayed {2}0 ms {2}pending/),
      expect.stringMatching(/refused {3}404 {2}GET \/v1\/tasks\/task_2 {2}replayed {2}No such task/),
      expect.not.stringContaining('replayed'),
    ]);
    const { json } = await ask({ verbose: true, json: true });
    expect(json.map(({ replayed }) => replayed)).toEqual([true, true, undefined]);
  });

  it('says a block once, whatever is asked', async () => {
    const log = logged();
    for (let index = 0; index < 30; index++) {
      await log.call('GET', `/v1/tasks/task_${index % 2}`);
      if (index > 15) log.sandbox.control.advance(1000);
    }
    const lines = log.result().lines.filter((line) => !line.includes('clock') && !line.includes('404'));
    expect(lines[0]).toMatch(
      /^TIME refused {3}429 {2}GET \/v1\/tasks\/\{task_id\} {2}Too many requests; the restriction ends in 60 seconds$/,
    );
    expect(lines[1]).toMatch(/^ {9}… \d+ more$/);
  });

  it('counts a line that comes again only if nothing is between the two, and has one time for all', () => {
    const { log, sandbox, result, printed } = logged();
    log.restore(sandbox);
    const reload = { source: 'shop.yaml', rules: 3 };
    log.onScenario(reload);
    log.onScenario({ source: 'shop.yaml', error: 'gone', removed: true });
    for (let times = 0; times < 2; times++) log.onScenario(reload);
    log.onScenario({ source: 'shop.yaml', error: 'shop.yaml:1: no\u001b[2J' });
    const { lines } = result();
    expect(lines).toEqual([
      'TIME scenario  shop.yaml  3 rules',
      'TIME shop.yaml was removed, so the last valid version stays in use',
      'TIME scenario  shop.yaml  3 rules',
      '         … 1 more',
      'TIME shop.yaml has changed, but is not valid, so the last valid version stays in use:',
      'shop.yaml:1: no[2J',
    ]);
    const time = new Date(sandbox.now()).toTimeString().slice(0, 8);
    expect(new Set(printed().match(/^\d\d:\d\d:\d\d/gm))).toEqual(new Set([time]));
  });

  it('wraps a warning between words on a terminal, below its own words', () => {
    const { log, result } = logged({}, {}, 50);
    const error = 'shop.yaml:1: no model google/veo-3.1-fsat; did you mean google/veo-3.1-fast?\nshop.yaml:2: no key';
    log.onScenario({ source: 'shop.yaml', error });
    expect(result().lines).toEqual([
      'TIME shop.yaml has changed, but is not valid,',
      '         so the last valid version stays in use:',
      '         shop.yaml:1: no model',
      '         google/veo-3.1-fsat; did you mean',
      '         google/veo-3.1-fast?',
      '         shop.yaml:2: no key',
    ]);
  });

  it('gives seconds as whole milliseconds in json', () => {
    const { log, sandbox, result } = logged({ json: true });
    const now = sandbox.now();
    const delivery = { id: 'dlv_1', task: 'task_1', url: 'http://app.test/', attempt: 1, status: 503 };
    log.onChange({ delivery: { ...delivery, at: now, nextAt: now + 1000 / 30 } });
    log.onChange({ delivery: { ...delivery, at: now, nextAt: now + 60_000 } });
    expect(result().json.map(({ retrySeconds }) => retrySeconds)).toEqual([0.034, 60]);
  });

  it('counts repeated lines on the screen after a second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const log = logged();
    for (let times = 0; times < 4; times++) await log.call('GET', '/nothing');
    expect(log.printed()).not.toContain('more');
    vi.advanceTimersByTime(1000);
    expect(log.printed()).toContain('… 3 more\n');
    expect(log.result().lines).toHaveLength(2);
  });

  it('fits into a terminal of 80 columns, in color', async () => {
    const log = logged({}, {}, 80);
    await play(log);
    await log.call('GET', `/v1/tasks/${'long-'.repeat(40)}`);
    const { lines } = log.result();
    const plain = lines.map((line) => line.replaceAll(/\u001b\[\d+m/g, ''));
    expect(plain.join('')).not.toContain('\u001b');
    expect(lines.find((line) => line.includes('refused'))).toContain('\u001b[35mrefused');
    const printed = log
      .printed()
      .replaceAll(/\u001b\[\d+m/g, '')
      .split('\n');
    for (const line of printed) expect(line.length).toBeLessThanOrEqual(80);
    expect(plain).toContain('TIME created   task_ID________   $0.40  google/veo-3.1-fast       by ACCOUNT');
    expect(plain).toContain('TIME created   UUID   $0.04  sora-2');
  });

  it.each([{}, { verbose: true }, { json: true, verbose: true }])(
    'has no key and no control character: %j',
    async (settings) => {
      const log = logged(settings);
      const { call, sandbox } = log;
      const body = { model: KEY, input: { prompt: `\u001b[31m${KEY}` } };
      const { data } = await call('POST', '/v1/tasks', {
        ...video,
        callback_url: `http://127.0.0.1:1/${KEY}?token=hidden`,
      });
      await call('POST', '/v1/tasks', body);
      await call('POST', '/api/generate', { model: KEY, params: {} });
      await call('GET', `/v1/tasks/${KEY}`);
      await call('GET', `/v1/tasks/${Buffer.from(KEY).toString('base64url')}`);
      await call('GET', `/api/me?key=${KEY}`, undefined, { authorization: '' });
      await call('GET', `/nothing/${KEY}/\u001b[2J`);
      await call('POST', '/v1/tasks', video, { 'x-sandbox-fault': 'fail=\u001b]0;title\u0007' });
      sandbox.control.end(data.task_id, 'failed', `\u001b[2J\nsecond line\u202e`);
      const text = (log.result(), log.printed());
      expect(text).not.toMatch(new RegExp(`${KEY}|${Buffer.from(KEY).toString('base64url').slice(0, 12)}|hidden`));
      expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      expect(text).not.toMatch(/^second line/m);
    },
  );
});
