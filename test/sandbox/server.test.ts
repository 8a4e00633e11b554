import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serveSandbox, type RequestLogEntry, type ServeOptions } from 'unigen/sandbox/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StateFile } from '../../src/sandbox/server/state-file.js';
import type { Change } from '../../src/sandbox/state.js';
import { sandboxServer } from './serve.js';

// What only real connections and real files show.

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-server-'));
  file = join(folder, 'sandbox.jsonl');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const serve = sandboxServer();

const get = (path: string, fault?: string) =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer key\r\n${fault === undefined ? '' : `X-Sandbox-Fault: ${fault}\r\n`}\r\n`;

interface Connection {
  socket: Socket;
  received(): string;
  /** Resolves once it is closed; whether by a reset. */
  closed: Promise<'closed' | 'reset'>;
}

async function open(url: string): Promise<Connection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  let how: 'closed' | 'reset' = 'closed';
  socket.on('data', (chunk) => (received += String(chunk)));
  socket.on('error', () => (how = 'reset'));
  const closed = new Promise<'closed' | 'reset'>((resolve) => socket.once('close', () => resolve(how)));
  await once(socket, 'connect');
  return { socket, received: () => received, closed };
}

const answersIn = (text: string) =>
  text
    .split('HTTP/1.1 ')
    .slice(1)
    .map((response) => Number(response.slice(0, 3)));

describe('of pipelined requests', () => {
  it.each(['reset', 'lost', 'cut'])(
    'a broken one ends the connection after the responses before it: %s',
    async (fault) => {
      const { url } = await serve();
      for (const first of [undefined, 'delay=100']) {
        const { socket, received, closed } = await open(url);
        socket.write(get('/account', first) + get('/account') + get('/account', fault) + get('/account'));
        await closed;
        expect(answersIn(received())).toEqual(fault === 'cut' ? [200, 200, 200] : [200, 200]);
        expect(received().endsWith('}}')).toBe(fault !== 'cut');
      }
    },
  );

  it('the first one is reset at once', async () => {
    const { url } = await serve();
    const { socket, received, closed } = await open(url);
    socket.write(get('/account', 'reset') + get('/account'));
    expect([await closed, received()]).toEqual(['reset', '']);
  });
});

describe('onResponse', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('out of ink');
      },
    ],
    ['rejects', () => Promise.reject(new Error('out of ink'))],
  ])('does no harm if it %s', async (_, fail) => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const entries: RequestLogEntry[] = [];
    const { url } = await serve({
      onResponse: (entry) => {
        entries.push(entry);
        return fail();
      },
    });
    const { socket, received } = await open(url);
    socket.write(get('/account') + get('/nothing?key=x') + get('/credits'));
    await expect.poll(() => answersIn(received())).toEqual([200, 404, 200]);
    // The order is that in which the responses were ready.
    expect(entries.map(({ path, status }) => `${path} ${status}`).sort()).toEqual([
      '/account 200',
      '/credits 200',
      '/nothing 404',
    ]);
    await expect.poll(() => warned.mock.calls.length).toBe(3);
    expect(String(warned.mock.calls[0]![0])).toMatch(/onResponse of the sandbox failed: Error: out of ink/);
    socket.destroy();
  });
});

describe('stop', () => {
  it('ends soon with a connection that has never sent anything', async () => {
    const { url, stop } = await serve();
    const idle = await open(url);
    const used = await open(url);
    used.socket.write(get('/account'));
    await expect.poll(() => answersIn(used.received())).toEqual([200]);
    const began = performance.now();
    await stop();
    expect(performance.now() - began).toBeLessThan(1500);
    expect(await idle.closed).toBe('closed');
    expect(await used.closed).toBe('closed');
  });

  it('answers requests in flight, and a request that comes just then', async () => {
    const { url, stop } = await serve({ speed: 1 });
    const [busy, late] = [await open(url), await open(url)];
    busy.socket.write(get('/account', 'delay=400'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = stop();
    late.socket.write(get('/account'));
    await Promise.all([stopped, busy.closed, late.closed]);
    expect([answersIn(busy.received()), answersIn(late.received())]).toEqual([[200], [200]]);
  });
});

describe('a request for a whole URL, as a proxy gets it,', () => {
  const send = async (url: string, ...lines: string[]) => {
    const { socket, received, closed } = await open(url);
    socket.write(`${[...lines, 'Authorization: Bearer key', 'Connection: close'].join('\r\n')}\r\n\r\n`);
    await closed;
    return { status: answersIn(received())[0], text: received() };
  };

  it('gets the response of its path', async () => {
    const { url } = await serve();
    expect((await send(url, `GET ${url}/account HTTP/1.1`, 'Host: localhost')).text).toContain('"balance_usd":100');
    expect(
      (await send(url, `GET ${url}/v1/resources/elevenlabs/voices?page_size=1 HTTP/1.1`, 'Host: localhost')).status,
    ).toBe(200);
    for (const path of ['', '/', '?x=1']) {
      const { status, text } = await send(url, `GET ${url}${path} HTTP/1.1`, 'Host: localhost');
      expect([status, text.includes('"sandbox":"unigen"')], path).toEqual([200, true]);
    }
    const { status, text } = await send(url, `GET ${url}/nothing HTTP/1.1`, 'Host: localhost');
    expect([status, text.includes('Not found: /nothing"')]).toEqual([404, true]);
  });

  it('has a host that takes precedence over the header Host', async () => {
    const { url } = await serve();
    expect((await send(url, 'GET http://evil.example/account HTTP/1.1', 'Host: localhost')).status).toBe(403);
    expect((await send(url, `GET ${url}/account HTTP/1.1`, 'Host: evil.example')).status).toBe(200);
    expect((await send(url, 'GET /account HTTP/1.1', 'Host: evil.example')).status).toBe(403);
    // A path that looks like a URL is a path.
    expect((await send(url, 'GET //evil.example/account HTTP/1.1', 'Host: localhost')).status).toBe(404);
  });

  it('is logged with only its path', async () => {
    const entries: RequestLogEntry[] = [];
    const { url } = await serve({ onResponse: (entry) => void entries.push(entry) });
    await send(url, `GET ${url}/account?key=x HTTP/1.1`, 'Host: localhost');
    expect(entries.map(({ path }) => path)).toEqual(['/account']);
  });
});

const HEAD = '{"sandbox":"unigen","version":2}';

describe('a damaged line of the state file', () => {
  const task = {
    id: 'task_1',
    api: 'unifically',
    account: 'a',
    model: 'm',
    input: {},
    createdAt: 1,
    startsAt: 1,
    endsAt: 1,
    state: 'completed',
    plannedOutcome: 'completed',
    cost: 1,
    origin: 'http://x',
  };
  const upload = { id: 'file_1', account: 'a', type: 'image/png', name: 'x.png', createdAt: 1, bytes: 'AAAA' };
  const delivery = { id: 'd', task: 'task_1', url: 'http://127.0.0.1/', attempt: 1, at: 1 };
  const whole = [
    { task },
    { upload },
    { delivery },
    { account: { id: 'a', balance: 1 } },
    { clock: { now: 1, frozen: true } },
    { reset: true },
  ];
  const restored = whole.map((change) =>
    change.upload ? { upload: { ...upload, bytes: new Uint8Array(3) } } : change,
  );

  it.each([
    '{}',
    '[1]',
    '[null]',
    '[[]]',
    '[{}]',
    '[{"other":{"id":"a"}}]',
    '[{"toString":{"id":"a"}}]',
    '[{"__proto__":{"id":"a"}}]',
    '[{"task":{}}]',
    '[{"task":null}]',
    '[{"upload":{"id":"a"}}]',
    '[{"delivery":1}]',
    '[{"account":null}]',
    '[{"account":[]}]',
    '[{"account":{"balance":1}}]',
    '[{"account":{"id":1,"balance":1}}]',
    '[{"account":{"id":"a","balance":"1"}}]',
    '[{"account":{"id":"a","balance":null}}]',
    '[{"reset":false}]',
    '[{"reset":{}}]',
    '[{"clock":true}]',
    '[{"clock":{"now":"1","frozen":true}}]',
    '[{"clock":{"now":1}}]',
    '[{"reset":true,"account":{"id":"a","balance":1}}]',
    ...[
      { input: [] },
      { input: undefined },
      { state: 'waiting' },
      { plannedOutcome: undefined },
      { api: 'other' },
      { endsAt: '1' },
      { cost: null },
      { account: 7 },
      { origin: undefined },
    ].map((wrong) => JSON.stringify([{ task: { ...task, ...wrong } }])),
    ...[{ bytes: undefined }, { bytes: {} }, { name: 1 }, { type: undefined }].map((wrong) =>
      JSON.stringify([{ upload: { ...upload, ...wrong } }]),
    ),
    ...[{ url: null }, { attempt: '1' }, { task: undefined }].map((wrong) =>
      JSON.stringify([{ delivery: { ...delivery, ...wrong } }]),
    ),
  ])('is refused with the file and the number of the line, and nothing is changed: %s', async (line) => {
    const content = `${HEAD}\n${JSON.stringify(whole)}\n${line}\n`;
    writeFileSync(file, content);
    await expect(serveSandbox({ port: 0, state: file })).rejects.toThrow(
      `${file} is not a state file of a sandbox, or is damaged: line 3 is not a valid change`,
    );
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('is not one that a sandbox writes', () => {
    expect(changesOf(HEAD, whole)).toEqual(restored);
  });

  it('is not one that a sandbox of version 1 has written, where `plannedOutcome` was `fate`', () => {
    const { plannedOutcome: fate, ...old } = task;
    expect(changesOf(HEAD.replace('2', '1'), [{ task: { ...old, fate } }, ...whole.slice(1)])).toEqual(restored);
    expect(() => changesOf(HEAD.replace('2', '1'), [{ task: old }])).toThrow('line 2 is not a valid change');
  });

  /** What a state file with these changes gives. */
  function changesOf(head: string, changes: object[]): Change[] {
    writeFileSync(file, `${head}\n${JSON.stringify(changes)}\n`);
    const state = new StateFile(file);
    try {
      return [...state.changes()];
    } finally {
      state.close();
    }
  }
});

it.each([3, 10])('a state file of version %i is refused in one sentence, and left as it is', async (version) => {
  const content = `{"sandbox":"unigen","version":${version}}\n[]\n`;
  writeFileSync(file, content);
  await expect(serveSandbox({ port: 0, state: file })).rejects.toThrow(
    `${file} was written by another version of the sandbox (format ${version}; this one reads 1 and 2)`,
  );
  expect(readFileSync(file, 'utf8')).toBe(content);
});

describe('a state file that cannot be written', () => {
  const CREATE = {
    method: 'POST',
    headers: { Authorization: 'Bearer key', 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } }),
  };
  const create = async (url: string) => (await fetch(`${url}/v1/tasks`, CREATE)).status;
  const upload = async (url: string, size: number) =>
    (
      await fetch(`${url}/upload`, {
        ...CREATE,
        method: 'PUT',
        body: JSON.stringify({ base64: Buffer.alloc(size, 1).toString('base64') }),
      })
    ).status;

  /** A sandbox whose files can't become larger than so many kilobytes, as on a full disk. */
  async function startBounded(
    kilobytes: number,
    more: ServeOptions = {},
  ): Promise<{ url: string; stop(): Promise<number | null> }> {
    const script = fileURLToPath(new URL('sandbox-process.ts', import.meta.url));
    const command = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`;
    const options = JSON.stringify({ state: file, rateLimit: false, balance: 1e6, ...more });
    // Without the cache of tsx, which would exceed the limit as well.
    const child = spawn('bash', ['-c', command, 'bash', process.execPath, '--import', 'tsx', script, options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    const exited = once(child, 'exit').then(([code]) => code as number | null);
    const url = await Promise.race([
      once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
      exited.then(() => Promise.reject(new Error(errors))),
    ]);
    const stop = () => {
      child.kill('SIGTERM');
      return exited;
    };
    return { url, stop };
  }

  it.skipIf(process.platform !== 'linux')(
    'can be written again after a reset, and does not keep the sandbox from stopping',
    async () => {
      const { url, stop } = await startBounded(200);
      expect(await create(url)).toBe(200);
      expect(await upload(url, 300_000)).toBe(507);
      expect(await create(url)).toBe(507);
      expect((await fetch(`${url}/_sandbox/reset`, { method: 'POST' })).status).toBe(200);
      expect(statSync(file).size).toBeLessThan(1000);
      expect(await create(url)).toBe(200);
      expect(await upload(url, 300_000)).toBe(507);
      expect(await stop()).toBe(0);
      // What was acknowledged is in the file, and it can be opened again.
      const { sandbox } = await serve({ state: file });
      expect(sandbox.control.tasks()).toHaveLength(1);
    },
    30_000,
  );

  it.skipIf(process.platform !== 'linux')(
    'is compacted if it fits then',
    async () => {
      const { url, stop } = await startBounded(64, { speed: 1000, retention: { tasks: 5 } });
      // Without compaction the journal would be far larger.
      for (let count = 0; count < 200; count++) expect(await create(url)).toBe(200);
      expect(await stop()).toBe(0);
    },
    30_000,
  );

  it('is compacted on a reset', async () => {
    const { url } = await serve({ state: file });
    expect(await upload(url, 100_000)).toBe(200);
    expect(statSync(file).size).toBeGreaterThan(100_000);
    await fetch(`${url}/_sandbox/reset`, { method: 'POST' });
    expect(statSync(file).size).toBeLessThan(1000);
  });

  it('is truncated on a reset if there is no room for a new journal', () => {
    const account = (id: string) => ({ account: { id, balance: 1 } }) as Change;
    const state = new StateFile(file);
    let snapshot: Change[] = [];
    state.begin(() => snapshot);
    // A folder in the place of the new journal makes its creation fail.
    mkdirSync(`${file}.new`);
    for (let count = 0; count < 100; count++) {
      state.note(account(`a${count}`));
      state.flush();
    }
    snapshot = [account('b')];
    state.note({ reset: true });
    state.note(snapshot[0]!);
    state.flush();
    state.note(account('c'));
    state.close();
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => JSON.parse(line || '{}') as unknown),
    ).toEqual([JSON.parse(HEAD), snapshot, [account('c')], {}]);
  });

  it('is warned about on stop, and can be opened by others then', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const { url, stop } = await serveSandbox({ port: 0, state: file });
    vi.spyOn(StateFile.prototype, 'flush').mockImplementation(() => {
      throw new Error('the disk is full');
    });
    expect(await create(url)).toBe(507);
    await stop();
    expect(warned.mock.calls).toEqual([["The state of the sandbox can't be written: the disk is full"]]);
    vi.restoreAllMocks();
    await serve({ state: file });
  });
});
