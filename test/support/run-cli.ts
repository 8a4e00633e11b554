import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { runCli } from '../../src/cli/cli.js';
import type { ProcessContext } from '../../src/cli/context.js';
import { systemClock, type Clock } from '../../src/internal/clock.js';

export const KEY = 'secret-key-4711';

/** A model that takes no more than a prompt. */
export const IMAGE_MODEL = 'alibaba/wan-2.5-image';

/** A request that the server received. */
interface Seen {
  method: string;
  path: string;
  body: unknown;
  authorization: string | undefined;
}

export interface FakeServer {
  url: string;
  seen: Seen[];
  /** Answers the creates that are held back. */
  answerHeld(): void;
  /** The creates among them, without dry runs. */
  creates(): Seen[];
  stop(): Promise<void>;
}

/**
 * Starts a server of both APIs and the storage host. The prompt decides what happens to a task: `fails`, `never ends`,
 * `at once` is completed at the first poll, a number is the status of the response to the create, `lost` resets the connection after the create, and the
 * response to `held` waits for `answerHeld`.
 */
async function startServer(): Promise<FakeServer> {
  const seen: Seen[] = [];
  const tasks = new Map<string, { prompt: string; polls: number }>();
  const held: (() => void)[] = [];
  const isCreate = ({ method, path, body }: Seen) =>
    method === 'POST' &&
    (path === '/api/generate' || (path === '/v1/tasks' && (body as { dry_run?: boolean }).dry_run !== true));

  const respond = (request: Seen, response: ServerResponse, origin: string): void => {
    const { method, path, body, authorization } = request;
    const send = (status: number, value: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...(status === 429 && { 'Retry-After': '0' }) });
      response.end(JSON.stringify(value));
    };
    const unifically = (data: unknown) => send(200, { success: true, code: 200, data });
    const refuse = (status: number) =>
      send(status, { success: false, code: status, data: { message: `Refused with ${status}`, request_id: 'req_1' } });
    const file = /^\/made\/(.+)$/.exec(path)?.[1];
    if (file === 'gone.png') return refuse(404);
    if (file) {
      response.writeHead(200, { 'Content-Type': 'image/png' });
      return void response.end(`bytes of ${file}`);
    }
    if (authorization !== `Bearer ${KEY}`) return refuse(401);

    const {
      input,
      params,
      dry_run: dryRun,
    } = (body ?? {}) as { input?: { prompt?: string }; params?: { prompt?: string }; dry_run?: boolean };
    const prompt = input?.prompt ?? params?.prompt ?? '';
    if (path === '/v1/tasks' && dryRun) return unifically({ cost: 0.4 });
    if (path === '/api/estimate')
      return send(200, { cost: 0.11, daily_remaining: 0.05, fits_in_budget: false, adjustments: { quality: 'low' } });
    if (isCreate(request)) {
      if (/^\d+$/.test(prompt)) return refuse(Number(prompt));
      if (prompt === 'lost') return void response.destroy();
      const id = `task_${tasks.size + 1}`;
      tasks.set(id, { prompt, polls: 0 });
      if (prompt === 'held') return void held.push(() => unifically({ task_id: id, status: 'pending' }));
      return path === '/v1/tasks'
        ? unifically({ task_id: id, status: 'pending' })
        : send(200, { task_id: id, status: 'PROCESSING', cost: 0.04 });
    }
    const id = /^\/(?:v1\/tasks|get)\/(.+)$/.exec(path)?.[1];
    if (method === 'GET' && id) {
      const task = tasks.get(id);
      if (!task) return refuse(404);
      const polls = task.polls++;
      const over = task.prompt === 'at once' || (task.prompt !== 'never ends' && polls >= 2);
      if (path.startsWith('/get/'))
        return send(200, over ? { status: 'FINISHED', result: [`${origin}/made/moss.png`] } : { status: 'PROCESSING' });
      if (!over) return unifically({ task_id: id, status: polls === 0 ? 'pending' : 'processing' });
      if (task.prompt === 'fails')
        return unifically({ task_id: id, status: 'failed', message: 'The image was not generated' });
      const name = task.prompt === 'gone' ? 'gone.png' : 'boat.png';
      return unifically({ task_id: id, status: 'completed', output: { image_url: `${origin}/made/${name}` } });
    }
    const uploads = seen.filter((other) => other.path === path).length;
    if (path === '/upload') return send(200, { success: true, file_url: `https://files.example.com/${uploads}.png` });
    if (path === '/api/upload') return send(200, { id: `file_${uploads}` });
    if (path === '/account') return unifically({ user_id: 4711, balance_usd: 42.5, created_at: 1_767_225_600 });
    if (path === '/credits') return send(200, { your_budget: { daily_limit: 100, used: 5.22, remaining: 94.78 } });
    if (path === '/api/me')
      return send(200, {
        budget: { daily_limit: 100, used: 5.22, remaining: 94.78 },
        concurrency: { used: 1, max: 5, available: 4 },
      });
    refuse(404);
  };

  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      seen.push(request);
      respond(request, response, `http://${incoming.headers.host}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answerHeld: () => held.splice(0).forEach((answerOne) => answerOne()),
    creates: () => seen.filter(isCreate),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A server for the tests of a file; what it has seen is cleared before each test. */
export function useServer(): FakeServer {
  const server = {} as FakeServer;
  beforeAll(async () => void Object.assign(server, await startServer()));
  afterAll(() => server.stop());
  beforeEach(() => void (server.seen.length = 0));
  return server;
}

/** A temporary folder for each test of a file. */
export function useFolder(): { path: string } {
  const folder = { path: '' };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'unigen-cli-'));
    return () => rm(folder.path, { recursive: true, force: true });
  });
  return folder;
}

async function read(incoming: IncomingMessage): Promise<Seen> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  const body = incoming.headers['content-type']?.startsWith('application/json') ? (JSON.parse(text) as unknown) : text;
  const { pathname } = new URL(incoming.url!, 'http://localhost');
  return {
    method: incoming.method!,
    path: pathname,
    body,
    authorization: incoming.headers.authorization ?? bearerOf(incoming.url!),
  };
}

/** One operation takes the key in its query. */
function bearerOf(url: string): string | undefined {
  const key = new URL(url, 'http://localhost').searchParams.get('key');
  return key === null ? undefined : `Bearer ${key}`;
}

export interface Ended {
  code: number;
  out: string;
  err: string;
  /** The lines of stdout that are JSON. */
  events: { event: string; [property: string]: unknown }[];
}

let [running, skippedMs] = [0, 0];

/** How much faster the clock of the clients is than the system's: polls are at least 111 ms apart. */
const SPEED = 20;

/**
 * The clock of the clients. Each run stands for a process of its own, whose rate limits begin anew: the time that they
 * would take passes before it.
 */
const clock: Clock = {
  now: () => performance.now() * SPEED + skippedMs,
  date: systemClock.date,
  setTimer: (ms, action) => systemClock.setTimer(ms / SPEED, action),
};

/** Runs a command line in this process. */
export async function run(
  argv: string[],
  given: Partial<ProcessContext> & { server?: FakeServer; input?: string } = {},
): Promise<Ended> {
  const { server, input, clientOptions = { maxRetries: 0, pollInterval: 5 }, ...context } = given;
  let [out, err] = ['', ''];
  // The time of a run must not jump.
  if (running++ === 0) skippedMs += 60_000;
  const code = await runCli({
    argv,
    env: server ? keysFor(server) : {},
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: (async function* () {
      if (input !== undefined) yield input;
    })(),
    isTTY: { stdout: false, stderr: false },
    fetch: (request) => fetch(request),
    signal: new AbortController().signal,
    clientOptions: { clock, ...clientOptions },
    ...context,
  }).finally(() => running--);
  return { code, out, err, events: eventsIn(out) };
}

export const TERMINAL = { isTTY: { stdout: true, stderr: true }, columns: 80 };

/** The environment that points both APIs to a server. */
export function keysFor({ url }: FakeServer): Record<string, string> {
  return { UNIFICALLY_API_KEY: KEY, GATEAI_API_KEY: KEY, UNIFICALLY_BASE_URL: url, GATEAI_BASE_URL: url };
}

/**
 * Runs a command line in a process of its own.
 *
 * @param program Path of the program as one script.
 */
export function start(program: string, argv: string[], env: Record<string, string> = {}) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(UNIFICALLY|GATEAI|UNIGEN|npm)_/.test(name)),
  );
  const child = spawn(process.execPath, [program, ...argv], { env: { ...inherited, ...env }, stdio: 'pipe' });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number,
    ...output,
    events: eventsIn(output.out),
  }));
  return { child, output, ended };
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function eventsIn(out: string): Ended['events'] {
  return out.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Ended['events'][number]];
    } catch {
      return [];
    }
  });
}

/** Splits a command line with single quotes into words, as a POSIX shell does. */
export function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(')/g, (_, inner: string | undefined, quote: string | undefined) => inner ?? quote ?? ''),
  );
}
