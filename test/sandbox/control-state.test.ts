import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Models } from '../../src/console/state/models.js';
import { readState } from '../../src/sandbox/control/read-state.js';
import { accountIdOf } from '../../src/sandbox/account-id.js';
import { JOURNAL_HEADER } from '../../src/sandbox/journal-format.js';
import { as, caller, until, type Caller } from '../support/sandbox-caller.js';
import { sandboxServer } from './serve.js';

// Export and import of the whole state, and the metrics.

let folder: string | undefined;
afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});
const serve = sandboxServer();

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };
const SECRET = 'sk-very-secret-key';

/** A sandbox with state of every kind. */
async function filled(): Promise<Caller> {
  const own = caller({ fetch: async () => new Response(null, { status: 500 }), speed: 1 });
  const { ask, sandbox } = own;
  await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/hook' }, as(SECRET));
  await ask('POST', '/api/generate', { model: 'flux-dev', params: { prompt: 'A lake' } }, as(SECRET));
  await ask('PUT', '/upload', { base64: btoa('h\xe9llo') }, as(SECRET));
  sandbox.control.end(sandbox.control.tasks()[0]!.id, 'failed', 'No');
  await sandbox.control.delivered();
  return own;
}

const importText = (own: Caller, text: string | Uint8Array, headers: Record<string, string> = {}) =>
  own.call('POST', '/_sandbox/import', typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    'Content-Type': 'application/x-ndjson',
    ...headers,
  });

describe('the whole state', () => {
  it('is exported as a state file, without keys, and imported by another sandbox', async () => {
    const { call, sandbox } = await filled();
    const { status, text, headers } = await call('GET', '/_sandbox/export');
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="sandbox-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.jsonl"$/),
    ]);
    expect(text).toBe(sandbox.control.export());
    expect(text).not.toContain(SECRET);

    const other = caller({ speed: 1 });
    await other.ask('POST', '/v1/tasks', video, as('other'));
    other.sandbox.control.fault({ kind: 'lost' });
    const { body } = await importText(other, text);
    expect(body).toEqual({
      ...{ queued: 1, running: 0, completed: 0, failed: 1, total: 2 },
      ...{ accounts: 1, uploads: 1, deliveries: 1 },
    });
    expect(other.sandbox.control.state()).toEqual(sandbox.control.state());
    expect(other.sandbox.control.export()).toBe(text);
    expect(other.sandbox.control.requests().requests).toEqual([]);
    // It goes on: the running task ends, the callback is retried, and new ids differ.
    other.sandbox.control.advance(600_000);
    await other.sandbox.control.delivered();
    expect(other.sandbox.control.tasks().map(({ state }) => state)).toEqual(['failed', 'completed']);
    expect(other.sandbox.control.deliveries().length).toBeGreaterThan(1);
    await other.ask('POST', '/v1/tasks', video, as(SECRET));
    expect(new Set(other.sandbox.control.tasks().map(({ id }) => id)).size).toBe(3);
  });

  it('is a state file that a server continues from, and the server stores an imported one', async () => {
    folder = await mkdtemp(join(tmpdir(), 'unigen-control-'));
    const file = join(folder, 'sandbox.jsonl');
    const exported = (await filled()).sandbox.control.export();
    writeFileSync(file, exported);
    const first = await serve({ state: file });
    expect(first.sandbox.control.tasks()).toHaveLength(2);
    await first.stop();
    const other = caller();
    await other.ask('POST', '/v1/tasks', video, as('another'));
    const second = await serve({ state: file });
    const response = await fetch(`${second.url}/_sandbox/import`, {
      method: 'POST',
      body: other.sandbox.control.export(),
    });
    expect(response.status).toBe(200);
    await second.stop();
    const third = await serve({ state: file });
    expect(third.sandbox.control.accounts()).toMatchObject([{ id: accountIdOf('another') }]);
    expect(third.sandbox.control.tasks()).toHaveLength(1);
  });

  it('is imported from a file of the first version, with other line ends, or without the last one', async () => {
    const own = caller();
    const { sandbox } = await filled();
    const text = sandbox.control.export();
    expect((await importText(own, text.replaceAll('\n', '\r\n'))).status).toBe(200);
    expect((await importText(own, text.trimEnd())).status).toBe(200);
    const first = text.replace('"version":2', '"version":1').replaceAll('"plannedOutcome"', '"fate"');
    expect((await importText(own, first)).body).toMatchObject({ total: 2 });
  });

  it('a state that is imported resets requests in flight', async () => {
    const own = caller();
    const text = own.sandbox.control.export();
    const lost = own.call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'delay=1000' });
    await until(() => own.sandbox.control.clock().pending === 1);
    own.sandbox.control.import(text);
    await expect(lost).rejects.toThrow('fetch failed');
  });

  it('may have only the models of its sandbox, by which the console checks a file too', async () => {
    const text = (await filled()).sandbox.control.export().replaceAll(video.model, 'acme/from-an-overlay');
    expect(() => caller().sandbox.control.import(text)).toThrow('task.model must be a model of unifically, not acme/');
    const models = new Models([
      { api: 'unifically', id: 'acme/from-an-overlay', body: {} },
      { api: 'gateai', id: 'flux-dev', body: {} },
    ]);
    const changes = readState(text, (api, id) => models.has(api, id));
    expect(changes.filter((change) => 'task' in change)).toHaveLength(2);
    const others = new Models([{ api: 'gateai', id: 'acme/from-an-overlay', body: {} }]);
    expect(() => readState(text, (api, id) => others.has(api, id))).toThrow('task.model must be');
  });

  const at = { createdAt: 1, startsAt: 2, endsAt: 3 };
  const task = {
    id: 'task_1',
    api: 'unifically',
    account: 'a',
    model: video.model,
    input: {},
    ...at,
    state: 'completed',
    plannedOutcome: 'completed',
    cost: 1,
    origin: 'http://x',
  };
  const account = { id: 'a', user: 1, balance: 1, createdAt: 1, updatedAt: 1, spent: 0, day: 1 };
  const upload = { id: 'f', account: 'a', type: 'image/png', name: 'x.png', createdAt: 1, bytes: 'AAAA' };
  const delivery = { id: 'd', task: 'task_1', url: 'http://127.0.0.1/', attempt: 1, at: 1 };
  const wrong: [object, RegExp][] = [
    [{ task: { ...task, model: 'google/none' } }, /task\.model must be a model of unifically, not google\/none$/],
    [{ task: { ...task, id: '../../etc' } }, /task\.id must be an id/],
    [{ task: { ...task, id: 'x'.repeat(101) } }, /task\.id must be an id/],
    [{ task: { ...task, cost: -1 } }, /task\.cost must be a number from 0/],
    [{ task: { ...task, endsAt: 1e300 } }, /task\.endsAt must be a number from 0/],
    [{ task: { ...task, createdAt: -1 } }, /task\.createdAt must/],
    [{ task: { ...task, origin: 'javascript:alert(1)' } }, /task\.origin must be the scheme and host/],
    [{ task: { ...task, origin: 'http://x/path' } }, /task\.origin must/],
    [{ task: { ...task, origin: 'http://me@x' } }, /task\.origin must/],
    [{ task: { ...task, callbackUrl: 'x'.repeat(4001) } }, /task\.callbackUrl must/],
    [{ task: { ...task, refunded: 'yes' } }, /task\.refunded must be true or false/],
    [{ task: { ...task, shape: { width: 1e9, height: 1, seconds: 1 } } }, /task\.shape must/],
    [{ task: { ...task, shape: { width: 1, height: 1, seconds: 1, x: 1 } } }, /task\.shape must/],
    [{ task: { ...task, input: { prompt: 'x'.repeat(200_001) } } }, /task\.input must be an object of at most/],
    [{ task: { ...task, outputFile: '/etc/passwd' } }, /task\.outputFile is an unknown property/],
    [{ task: { ...task, message: 5 } }, /task\.message must/],
    [{ account: { ...account, balance: 1e300 } }, /account\.balance must/],
    [{ account: { ...account, day: undefined } }, /account\.day must be an integer/],
    [{ account: { ...account, id: SECRET.repeat(10) } }, /account\.id must be an id/],
    [{ upload: { ...upload, type: 'text/html\r\nSet-Cookie: a=b' } }, /upload\.type must be a media type/],
    [{ upload: { ...upload, name: 'x'.repeat(201) } }, /upload\.name must/],
    [{ upload: { ...upload, bytes: '!' } }, /: upload\.bytes must be base64$/],
    [{ delivery: { ...delivery, attempt: 1.5 } }, /delivery\.attempt must/],
    [{ delivery: { ...delivery, nextAt: 'soon' } }, /delivery\.nextAt must/],
    [{ clock: { now: 1e15, frozen: true } }, /clock\.now must/],
    [{ clock: { now: 1, frozen: true, offset: 1e300 } }, /clock\.offset must/],
    [{ other: {} }, /: a change must be an object with one of task, account, .* or reset$/],
    [{ task: [] }, /: task must be an object$/],
    [{ task: { ...task, cost: '0.4' } }, /: task\.cost must be a number from 0 to 1000000000$/],
    [{ task: { ...task, ownOutputs: [{ kind: 'image', path: '/x' }] } }, /: task\.ownOutputs must be outputs/],
  ];

  it.each(wrong)(
    'a wrong state is refused with the line and the rule, and nothing is changed: %j',
    async (change, rule) => {
      const own = await filled();
      const before = own.sandbox.control.export();
      const text = `${JOURNAL_HEADER}[${JSON.stringify({ account })},${JSON.stringify({ task })}]\n[${JSON.stringify(change)}]\n`;
      const { status, body } = await importText(own, text);
      expect([status, body]).toEqual([400, { error: expect.stringMatching(rule) }]);
      expect(body.error).toMatch(/^The file is not a state of a sandbox: line 3/);
      expect(body.error).not.toContain(SECRET);
      expect(body.error.length).toBeLessThan(300);
      expect(own.sandbox.control.export()).toBe(before);
      expect(() => own.sandbox.control.import(text)).toThrow(rule);
    },
  );

  it('the other changes of that test are right', async () => {
    const own = caller();
    const lines = [{ account }, { task }, { upload }, { delivery }, { clock: { now: 5, frozen: true } }];
    expect(
      (await importText(own, `${JOURNAL_HEADER}${lines.map((line) => `[${JSON.stringify(line)}]\n`).join('')}`)).status,
    ).toBe(200);
    expect(own.sandbox.now()).toBe(5);
    expect((await own.call('GET', '/_sandbox/state')).body).toMatchObject({ tasks: [task], uploads: [{ size: 3 }] });
  });

  it.each<[string | Uint8Array, RegExp]>([
    ['', /^The file is empty/],
    ['hello', /^line 1: The file is not a state file of a sandbox: unknown header$/],
    ['{"sandbox":"unigen","version":99}\n', /^line 1: The file was written by another version of the sandbox/],
    [`${JOURNAL_HEADER}\n`, /line 2: it must be a JSON array of changes$/],
    [`${JOURNAL_HEADER}[`, /line 2: it must be a JSON array of changes$/],
    [new Uint8Array([255, 254, 0]), /^The file is not valid UTF-8$/],
    [`${JOURNAL_HEADER}${'['.repeat(100_000)}\n`, /line 2: it must be a JSON array of changes$/],
  ])('is not anything else: %#', async (text, rule) => {
    const own = caller();
    const { status, body } = await importText(own, text);
    expect([status, body]).toEqual([400, { error: expect.stringMatching(rule) }]);
  });

  it('has at most 64 MiB, while other bodies of the control have 1 MiB', async () => {
    const own = caller();
    expect((await importText(own, 'x', { 'Content-Length': String(64 * 1024 * 1024 + 1) })).status).toBe(413);
    expect((await importText(own, 'x', { 'Content-Length': String(64 * 1024 * 1024) })).status).toBe(400);
    expect((await own.call('POST', '/_sandbox/clock', 'x'.repeat(1024 * 1024 + 1))).status).toBe(413);
  });
});

describe('the metrics', () => {
  it('are valid for Prometheus, without keys, and count what happened', async () => {
    const own = await filled();
    const { ask, call, sandbox } = own;
    await ask('GET', '/account', undefined, as(SECRET));
    await call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'status=503' });
    await call('GET', '/nothing');
    const { status, text, headers } = await call('GET', '/_sandbox/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(text).not.toContain(SECRET);
    const samples = new Map<string, number>();
    for (const line of text.trimEnd().split('\n')) {
      if (/^# (HELP unigen_sandbox_\w+ \S.*|TYPE unigen_sandbox_\w+ (counter|gauge))$/.test(line)) continue;
      const [, name, value] = /^(unigen_sandbox_\w+(?:\{(?:\w+="[^"\\\n]*",?)*\})?) (\d+(?:\.\d+)?)$/.exec(line) ?? [];
      expect(name, line).toBeDefined();
      expect(samples.has(name!), line).toBe(false);
      samples.set(name!.replace('unigen_sandbox_', ''), Number(value));
    }
    expect(Object.fromEntries(samples)).toMatchObject({
      'requests_total{operation="createTask",status="200"}': 1,
      'requests_total{operation="gateaiGenerate",status="200"}': 1,
      'requests_total{operation="uploadFile",status="200"}': 1,
      'requests_total{operation="getAccount",status="200"}': 1,
      'requests_total{operation="getAccount",status="503"}': 1,
      'requests_total{operation="",status="404"}': 1,
      'tasks{api="unifically",kind="video",state="failed"}': 1,
      'tasks{api="gateai",kind="image",state="running"}': 1,
      tasks_queued: 1,
      tasks_processed: 0,
      'spent_dollars_total{api="unifically"}': 0.01,
      'refunded_dollars_total{api="unifically"}': 0,
      'deliveries_total{outcome="refused"}': 1,
      'faults_applied_total{kind="status"}': 1,
      rate_limit_blocks_total: 0,
      // Also that of the key whose only request met a fault.
      accounts: 2,
    });
    expect(sandbox.control.metrics().split('\n')).toHaveLength(text.split('\n').length);
  });

  it('count faults of callbacks, but no attempt that was imported', async () => {
    const own = await filled();
    const { control } = own.sandbox;
    control.fault({ kind: 'lost' }, { operation: 'callback' });
    control.replay(control.tasks()[0]!.id);
    await control.delivered();
    const text = control.export();
    const counts = () =>
      control
        .metrics()
        .split('\n')
        .filter((line) => /^unigen_sandbox_(deliveries_total|deliveries|faults_applied_total)\b/.test(line))
        .map((line) => line.replace('unigen_sandbox_', ''));
    const counted = [
      'deliveries_total{outcome="accepted"} 0',
      'deliveries_total{outcome="refused"} 1',
      'deliveries_total{outcome="failed"} 1',
      'faults_applied_total{kind="lost"} 1',
    ];
    expect(counts()).toEqual([...counted, 'deliveries 2']);
    control.reset();
    expect(counts()).toEqual([...counted, 'deliveries 0']);
    await importText(own, text);
    // Those that are remembered, and of what this process did still no more.
    expect(counts()).toEqual([...counted, 'deliveries 2']);
  });

  it('count blocks', async () => {
    const { ask, sandbox } = caller({ rateLimit: true });
    for (let count = 0; count < 15; count++) await ask('GET', '/account');
    expect(sandbox.control.metrics()).toContain('unigen_sandbox_rate_limit_blocks_total 1\n');
  });
});
