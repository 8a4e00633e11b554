import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../src/sandbox/account-id.js';
import { elideFiles } from '../../src/sandbox/traffic/elide-files.js';
import { as, caller, type Caller } from '../support/sandbox-caller.js';
import { sandboxServer } from './serve.js';

// The log of requests below `/_sandbox/requests`.

const video = { model: 'google/veo-3.1-fast', input: { prompt: "A kite's flight" } };
const SECRET = 'sk-very/secret+key';

const serve = sandboxServer();

const latest = async ({ call, sandbox }: Caller) =>
  (await call('GET', `/_sandbox/requests/${sandbox.control.requests().requests[0]!.id}`)).body;

describe('a recorded request', () => {
  it('says what was asked and answered', async () => {
    const own = caller();
    const { body: created, text } = await own.ask('POST', '/v1/tasks', video);
    expect(await latest(own)).toMatchObject({
      id: 'req_1',
      at: own.sandbox.now(),
      method: 'POST',
      path: '/v1/tasks',
      operation: 'createTask',
      api: 'unifically',
      account: accountIdOf('key'),
      task: created.data.task_id,
      model: video.model,
      status: 200,
      requestBody: JSON.stringify(video),
      responseBody: text,
    });
    await own.ask('GET', `/v1/tasks/${created.data.task_id}`);
    expect(await latest(own)).toMatchObject({ operation: 'getTask', model: video.model, task: created.data.task_id });
    await own.ask('POST', '/v1/tasks', { ...video, dry_run: true });
    expect(await latest(own)).toMatchObject({ operation: 'dryRun', status: 200 });
  });

  it('has what the headers of its response say about sending again, and no other header', async () => {
    const own = caller();
    own.sandbox.control.fault({ kind: 'status', status: 503, retryAfter: 7 });
    await own.call('POST', '/v1/tasks', video);
    expect(await latest(own)).toMatchObject({ status: 503, responseHeaders: { 'Retry-After': '7' } });
    own.sandbox.control.fault({ kind: 'status', status: 429, retryAfter: 5 });
    await own.call('POST', '/v1/tasks', video);
    const { responseHeaders } = await latest(own);
    expect(Object.keys(responseHeaders).sort()).toEqual([
      'Retry-After',
      'X-RateLimit-Limit',
      'X-RateLimit-Remaining',
      'X-RateLimit-Reset',
    ]);
    // A client that got no response got no header.
    own.sandbox.control.fault({ kind: 'lost' });
    await expect(own.call('POST', '/v1/tasks', video)).rejects.toThrow();
    expect(await latest(own)).not.toHaveProperty('responseHeaders');
  });

  it('names every broken rule', async () => {
    const own = caller();
    await own.ask('POST', '/v1/tasks', { model: video.model, input: { prompt: 'A kite', duration: 99, size: 1 } });
    const entry = await latest(own);
    expect(entry).toMatchObject({
      status: 422,
      issues: expect.arrayContaining([
        { path: '/input/duration', message: 'duration must be 4, 6 or 8', rule: 'enum' },
      ]),
    });
    expect(entry.issues).toHaveLength(2);
    expect(entry.problem).toBe(entry.issues.map(({ message }: { message: string }) => message).join('; '));
    await own.call('POST', '/api/generate', { model: 'no-such', params: {} });
    expect(await latest(own)).toMatchObject({ status: 404, api: 'gateai', issues: [{ path: '/model' }] });
  });

  it('is one that was refused, lost or not found as well', async () => {
    const own = caller({ keys: ['key'] });
    await own.call('GET', '/account', undefined, as('other-unknown-key'));
    await own.call('GET', '/nothing/here');
    await own.call('DELETE', '/account');
    await own.call('POST', '/v1/tasks', '{');
    await own.call('POST', '/v1/tasks', video, { 'X-Sandbox-Fault': 'lost' }).catch(() => {});
    await own.call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'status=503' });
    const { requests } = own.sandbox.control.requests();
    expect(requests.map(({ status, fault, account }) => [status, fault, account])).toEqual([
      [503, 'status', accountIdOf('key')],
      [0, 'lost', accountIdOf('key')],
      [400, undefined, accountIdOf('key')],
      [405, undefined, undefined],
      [404, undefined, undefined],
      [401, undefined, undefined],
    ]);
    expect(requests[1]).toMatchObject({ task: own.sandbox.control.tasks()[0]!.id });
    expect(requests[5]).toMatchObject({ operation: 'getAccount', problem: 'This API key is not known' });
    expect(JSON.stringify(requests)).not.toContain('other-unknown');
  });

  it('is not one of the control, of a file or of a browser itself', async () => {
    const { call, sandbox } = caller();
    for (const path of ['/', '/_sandbox/', '/_sandbox/tasks', '/_sandbox/uploads/none.png']) await call('GET', path);
    await call('OPTIONS', '/v1/tasks');
    expect(sandbox.control.requests()).toEqual({ requests: [], more: false });
  });

  it('never holds a key, wherever it was sent', async () => {
    const own = caller({ fetch: async () => new Response() });
    const { call, sandbox } = own;
    await call('GET', `/api/me?key=${encodeURIComponent(SECRET)}`);
    await call('POST', '/v1/tasks', { ...video, api_key: SECRET, [SECRET]: 1 }, as(SECRET));
    await call('POST', '/v1/tasks', { model: video.model, input: { prompt: `My key is ${SECRET}` } }, as(SECRET));
    await call('POST', '/v1/tasks', `{"model": "x", "key": "${SECRET.replace('s', '\\u0073')}"}`, as(SECRET));
    await call('GET', `/v1/tasks/${encodeURIComponent(SECRET)}`, undefined, as(SECRET));
    await call('PUT', '/upload', { base64: btoa('hello') }, as(SECRET));
    const { requests } = sandbox.control.requests();
    expect(requests).toHaveLength(6);
    for (const { id } of requests) {
      const { text } = await call('GET', `/_sandbox/requests/${id}`);
      for (const form of [SECRET, encodeURIComponent(SECRET), 'very/secret', '\\u0073k-very'])
        expect(text, id).not.toContain(form);
    }
    for (const path of ['requests', 'accounts', 'metrics', 'faults', 'clock'])
      expect((await call('GET', `/_sandbox/${path}`)).text, path).not.toContain('very/secret');
  });

  it('is stored without the files inside it, and is cut at 64 KiB', async () => {
    const own = caller();
    const file = 'A'.repeat(900_000);
    await own.call('POST', '/api/generate', {
      model: 'seedance-2.0',
      params: { image: `data:image/png;base64,${file}`, prompt: 'A "cat"' },
    });
    const entry = await latest(own);
    expect(entry).toMatchObject({ model: 'seedance-2.0', operation: 'gateaiGenerate' });
    expect(entry.requestBody.length).toBeLessThan(300);
    expect(JSON.parse(entry.requestBody).params).toEqual({
      image: expect.stringMatching(/^data:image\/png;base64,A+… \(900022 characters\)$/),
      prompt: 'A "cat"',
    });
    await own.call('POST', '/v1/tasks', { model: 'x', input: { prompt: 'a word '.repeat(50_000) } });
    const cut = await latest(own);
    expect([cut.truncated, cut.requestBody.length, cut.model]).toEqual([true, 65_536, 'x']);
    await own.call('PUT', '/upload', new TextEncoder().encode('x'), { 'Content-Type': 'image/png' });
    expect(await latest(own)).toMatchObject({
      operation: 'uploadFile',
      requestBody: '(1 bytes, image/png)',
      status: 415,
    });
  });

  it('is forgotten after 2,000 others, its bodies once all have 16 MiB, and everything by a reset', async () => {
    const own = caller();
    const { call, sandbox } = own;
    const large = { model: 'x', input: { prompt: 'a word '.repeat(9000) } };
    for (let count = 0; count < 300; count++) await call('POST', '/v1/tasks', large);
    const [newest, oldest] = await Promise.all([sandbox.control.request('req_300'), sandbox.control.request('req_1')]);
    expect([newest.truncated, oldest.truncated, oldest.requestBody, oldest.model, oldest.problem]).toEqual([
      undefined,
      true,
      undefined,
      'x',
      newest.problem,
    ]);
    const bodies = /recorded_bodies_bytes (\d+)/.exec(sandbox.control.metrics())![1];
    expect(Number(bodies)).toBeLessThanOrEqual(16 * 1024 * 1024);
    for (let count = 0; count < 2000; count++) await sandbox.fetch(new Request('http://x/nothing'));
    await expect(sandbox.control.request('req_300')).rejects.toThrow('There is no request req_300, or it was evicted');
    expect(/recorded_bodies_bytes (\d+)/.exec(sandbox.control.metrics())![1]!.length).toBeLessThan(7);
    let pages = 0;
    for (let before: string | undefined; ; pages++) {
      const { requests, more } = sandbox.control.requests({ limit: 500, before });
      before = requests.at(-1)!.id;
      if (!more) break;
    }
    expect(pages).toBe(3);
    sandbox.control.reset();
    expect(sandbox.control.requests()).toEqual({ requests: [], more: false });
    await expect(sandbox.control.request('req_2300')).rejects.toThrow('There is no request');
    await call('GET', '/account');
    expect(sandbox.control.requests().requests).toMatchObject([{ id: 'req_2301' }]);
  });
});

describe('a body that no handler read', () => {
  it('is stored if it is JSON, as of a request that got a fault', async () => {
    const own = caller();
    for (const kind of ['reset', 'status'] as const) {
      own.sandbox.control.fault(kind === 'reset' ? { kind } : { kind, status: 503 });
      await own.call('POST', '/v1/tasks', video).catch(() => {});
      const entry = await latest(own);
      expect(entry).toMatchObject({
        fault: kind,
        requestBody: JSON.stringify(video),
        model: video.model,
        canSend: true,
      });
      expect(entry.curl).toContain(`-d '{"model"`);
      const sent = await own.call('POST', `/_sandbox/requests/${entry.id}/send`);
      expect(sent.body).toMatchObject({ status: 200, task: own.sandbox.control.tasks().at(-1)!.id });
    }
    own.sandbox.control.fault({ kind: 'status', status: 503 });
    await own.call('POST', '/v1/tasks', { model: 'x', input: { prompt: SECRET } }, as(SECRET));
    expect(JSON.stringify(await latest(own))).not.toContain('very/secret');
  });

  it('is named if it is not, and not sent again', async () => {
    const own = caller({ keys: ['key'] });
    await own.call('POST', '/v1/tasks', video, as('unknown'));
    const why = 'The body of this request was not stored whole; give one in body';
    const refused = await latest(own);
    expect(refused).toMatchObject({
      status: 401,
      requestBody: '(application/json, not read)',
      canSend: false,
      sendProblem: why,
      curl: expect.stringMatching(/^# The body is not stored: application\/json, not read\.\ncurl /),
      typescript: expect.stringMatching(/^\/\/ The body is not stored/),
    });
    expect((await own.call('POST', `/_sandbox/requests/${refused.id}/send`)).body.error).toBe(why);
    const form = new FormData();
    form.set('file', new Blob(['hello']), 'a.txt');
    await own.ask('PUT', '/upload', form);
    const { canSend, curl } = await latest(own);
    expect([canSend, curl]).toEqual([false, expect.stringMatching(/^curl .*-F file=@FILE$/s)]);
    await own.ask('GET', '/account');
    expect(await latest(own)).toMatchObject({ canSend: true, curl: expect.stringMatching(/^curl /) });
  });
});

describe('the list of requests', () => {
  it('has those that match', async () => {
    const { ask, call, sandbox } = caller();
    await ask('POST', '/v1/tasks', video, as('one'));
    await ask('GET', '/account', undefined, as('two'));
    await call('GET', '/nothing');
    await call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'status=503' });
    const found = async (query: string) =>
      (await call('GET', `/_sandbox/requests?${query}`)).body.requests.map(({ id }: { id: string }) =>
        Number(id.slice(4)),
      );
    expect(await found('')).toEqual([4, 3, 2, 1]);
    expect(await found(`account=${accountIdOf('one')}`)).toEqual([1]);
    expect(await found('operation=getAccount')).toEqual([4, 2]);
    expect(await found('status=200')).toEqual([2, 1]);
    expect(await found('status=4xx')).toEqual([3]);
    expect(await found('status=503')).toEqual([4]);
    expect(await found('q=VEO')).toEqual([1]);
    expect(await found('q=not%20found')).toEqual([3]);
    expect(await found('q=status%20account')).toEqual([4]);
    expect(await found('before=req_3&limit=1')).toEqual([2]);
    expect(sandbox.control.requests({ operation: 'createTask' }).requests).toHaveLength(1);
    // Polls that succeed are most of a log.
    const { id } = sandbox.control.tasks()[0]!;
    await ask('GET', `/v1/tasks/${id}`, undefined, as('one'));
    await call('GET', `/v1/tasks/${id}`, undefined, { 'X-Sandbox-Fault': 'status=429' });
    expect(await found('polls=failed')).toEqual([6, 4, 3, 2, 1]);
    expect(await found('')).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it.each<[string, number, RegExp]>([
    ['status=6xx', 400, /^status must be a status such as 200, a class such as 4xx, or 0$/],
    ['status=42', 400, /^status must/],
    ['polls=none', 400, /^polls must be one of failed$/],
    ['operation=createTasks', 400, /^operation must be one of/],
    ['model=x', 400, /^There is no parameter model/],
    ['before=7', 404, /^There is no request 7$/],
    ['before=req_-1', 404, /^There is no request/],
    ['before=req_99999999999999999', 404, /^There is no request/],
  ])('refuses ?%s', async (query, status, sentence) => {
    const { status: got, body } = await caller().call('GET', `/_sandbox/requests?${query}`);
    expect([got, body]).toEqual([status, { error: expect.stringMatching(sentence) }]);
  });
});

describe('a copy', () => {
  it('as curl does the same, whatever is in the body', async () => {
    const { url, sandbox, stop } = await serve();
    const prompt = `It's "$HOME" \`pwd\` \\ ! é\n— \${x}`;
    const body = JSON.stringify({ model: video.model, input: { prompt } });
    await fetch(`${url}/v1/tasks`, {
      method: 'POST',
      headers: { ...as('key'), 'Content-Type': 'application/json' },
      body,
    });
    await fetch(`${url}/api/me?key=gate-key`);
    const bare: NodeJS.ProcessEnv = { PATH: process.env.PATH };
    const run = async (command: string, env = bare) =>
      (await promisify(execFile)('sh', ['-c', command], { env })).stdout;
    const { curl, copyKey } = await sandbox.control.request('req_1');
    // The key of the account is not stored, and any other would be another account.
    expect(copyKey).toBe('YOUR_KEY');
    expect(curl).not.toContain('Bearer any');
    const filled = curl.replace('YOUR_KEY', 'key');
    expect(JSON.parse(await run(filled))).toMatchObject({ success: true });
    expect(sandbox.control.tasks().map(({ input }) => input.prompt)).toEqual([prompt, prompt]);
    // A real key of the environment stays there.
    await run(filled, { ...bare, UNIFICALLY_API_KEY: 'real' });
    expect(sandbox.control.tasks().map(({ account }) => account)).toEqual(['key', 'key', 'key'].map(accountIdOf));
    const dashboard = await run((await sandbox.control.request('req_2')).curl);
    expect(JSON.parse(dashboard)).toHaveProperty('budget');
    await stop();
  });

  it('has the key of the examples if the request had it, and runs on its account', async () => {
    const { ask, sandbox } = caller();
    await ask('POST', '/v1/tasks', video, as('any'));
    expect(await sandbox.control.request('req_1')).toMatchObject({
      copyKey: 'any',
      curl: expect.stringContaining('Bearer any'),
      typescript: expect.stringContaining("apiKey: 'any'"),
    });
  });

  it('has what stands for a key if only those of the start work', async () => {
    const { ask, sandbox } = caller({ keys: ['sk-mine'] });
    await ask('POST', '/v1/tasks', video, as('sk-mine'));
    await ask('GET', '/api/me?key=sk-mine', undefined, {});
    for (const { id } of sandbox.control.requests().requests) {
      const { curl, typescript } = await sandbox.control.request(id);
      for (const copy of [curl, typescript]) {
        expect(copy).toContain('YOUR_KEY');
        expect(copy).not.toContain('sk-mine');
      }
    }
  });

  it('in TypeScript uses the client, and compiles', async () => {
    const own = caller();
    const { body } = await own.ask('POST', '/v1/tasks', video);
    await own.ask('GET', `/v1/tasks/${body.data.task_id}`);
    await own.ask('POST', '/v1/tasks', { ...video, dry_run: true });
    await own.ask('POST', '/v1/tasks', { ...video, callback_url: 'https://app.example/hook' });
    await own.ask('POST', '/api/generate', { model: 'flux-dev', params: { prompt: 'A lake' } });
    await own.ask('POST', '/api/estimate', { model: 'flux-dev', params: { prompt: 'A lake' } });
    await own.ask('GET', '/account');
    await own.ask('GET', '/credits');
    await own.ask('GET', '/api/me?key=key');
    await own.ask('PUT', '/upload', { base64: btoa('hello') });
    const form = new FormData();
    form.set('file', new Blob(['hello']), 'a.txt');
    await own.ask('PUT', '/upload', form);
    await own.call('POST', '/v1/tasks', '{"model": ');
    const copies: string[] = [];
    for (const { id } of own.sandbox.control.requests().requests) {
      const { typescript } = await own.sandbox.control.request(id);
      copies.push(typescript);
      const { diagnostics = [] } = ts.transpileModule(typescript, { reportDiagnostics: true });
      expect(
        diagnostics.map(({ messageText }) => messageText),
        typescript,
      ).toEqual([]);
    }
    expect(copies.filter((copy) => copy.includes('api.tasks.create('))).toHaveLength(3);
    expect(copies.filter((copy) => copy.includes('api.tasks.estimate('))).toHaveLength(2);
    expect(copies.find((copy) => copy.includes('webhook'))).toContain('https://app.example/hook');
    expect(copies.join()).not.toContain('Bearer key');
    expect(copies.filter((copy) => !/apiKey: 'YOUR_KEY'|'Bearer YOUR_KEY'|[?]key=YOUR_KEY'/.test(copy))).toEqual([]);
    expect(copies.join()).not.toContain('process.env');
  });
});

describe('sending again', () => {
  it('creates a new task of the same account, with another body if one is given', async () => {
    const { ask, call, sandbox } = caller();
    await ask('POST', '/v1/tasks', video, as('one'));
    const send = async (body?: object) => (await call('POST', '/_sandbox/requests/req_1/send', body)).body;
    const again = await send();
    expect(again).toEqual({
      request: 'req_2',
      status: 200,
      body: { success: true, code: 200, data: { task_id: again.task, status: 'pending' } },
      task: sandbox.control.tasks()[1]!.id,
    });
    await send({ body: { model: video.model, input: { prompt: 'Another' } } });
    expect(sandbox.control.tasks().map(({ account, input }) => [account, input.prompt])).toEqual([
      [accountIdOf('one'), video.input.prompt],
      [accountIdOf('one'), video.input.prompt],
      [accountIdOf('one'), 'Another'],
    ]);
    expect(await send({ body: { model: video.model, input: {} } })).toMatchObject({ request: 'req_4', status: 422 });
    expect(await sandbox.control.send('req_1', { body: [] })).toMatchObject({ status: 422 });
    sandbox.control.fault({ kind: 'lost' }, { operation: 'createTask', key: 'one' });
    expect(await send()).toMatchObject({ status: 0, task: expect.stringMatching(/^task_/) });
    expect(sandbox.control.accounts()).toMatchObject([{ id: accountIdOf('one'), tasks: 4 }]);
  });

  it('counts for the limits of the account', async () => {
    const { ask, sandbox } = caller({ rateLimit: true });
    await ask('POST', '/v1/tasks', video);
    for (let count = 0; count < 9; count++) expect((await sandbox.control.send('req_1')).status).toBe(200);
    expect((await sandbox.control.send('req_1')).status).toBe(429);
  });

  it('is refused for what was not stored whole, and without the key that was missing', async () => {
    const { call, sandbox } = caller({ keys: ['key'] });
    await call('PUT', '/upload', { base64: btoa('x'.repeat(5000)) });
    await call('GET', '/account', undefined, as('unknown'));
    const send = async (id: string, body?: object) => {
      const { status, body: responseBody } = await call('POST', `/_sandbox/requests/${id}/send`, body);
      return [status, responseBody.error ?? responseBody.status];
    };
    expect(await send('req_1')).toEqual([400, 'The body of this request was not stored whole; give one in body']);
    expect(await send('req_1', { body: { base64: btoa('y') } })).toEqual([200, 200]);
    expect(await send('req_2')).toEqual([200, 401]);
    expect(await send('req_2', { body: {} })).toEqual([400, 'A GET request has no body']);
    expect(await send('req_77')).toEqual([404, 'There is no request req_77, or it was evicted']);
    expect(await send('nonsense')).toEqual([404, 'There is no request nonsense']);
    expect(await send('req_1', { bdy: 1 })).toEqual([400, 'unknown property bdy: the body takes body']);
    expect(sandbox.control.accounts()).toHaveLength(1);
  });
});

describe('files in a text', () => {
  const file = 'A'.repeat(1000);
  it.each([
    ['{}', '{}'],
    ['{"a":"b"}', '{"a":"b"}'],
    [`{"a":"${file}","b":1}`, `{"a":"${'A'.repeat(60)}… (1000 characters)","b":1}`],
    [`{"a":"${file}`, `{"a":"${'A'.repeat(60)}… (1000 characters)`],
    [`{"a":"\\"${file}"}`, `{"a":"\\"${file}"}`],
    [`{"a\\\\":"${file}"}`, `{"a\\\\":"${'A'.repeat(60)}… (1000 characters)"}`],
    [`"${'a word '.repeat(100)}"`, `"${'a word '.repeat(100)}"`],
  ])('are cut, and nothing else: %#', (text, expected) => {
    expect(elideFiles(text, 65_536)).toEqual({ text: expected, isCut: false });
  });

  it('are cut in linear time, even in hostile text', () => {
    for (const text of ['"'.repeat(1_000_001), `"${'\\'.repeat(1_000_000)}`, '\\"'.repeat(500_000)]) {
      const start = performance.now();
      const { text: short, isCut } = elideFiles(text, 1000);
      expect([short.length, isCut]).toEqual([1000, true]);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
