import { GateAI, Unifically } from 'unigen';
import { createMemoryStore, openRuns, type Runs, type RunsEvent, type RunsItem, type RunStore } from 'unigen/runs';
import { createSandbox, type Sandbox, type SandboxOptions } from 'unigen/sandbox';
import type { NewRun } from '../../src/runs/store.js';
import { all } from '../support/all.js';
import { FakeClock } from '../support/fake-clock.js';

export const FAST = 'google/veo-3.1-fast';
export const IMAGE = 'google/nano-banana-pro';
export const GATEAI_IMAGE = 'gpt-image-2';

export { all };

let keys = 0;

/** What the sandbox was asked for, in order: `POST createTask`, `POST dryRun`, `GET getTask`. */
type Seen = { method: string; path: string; body: Record<string, unknown> | undefined };

export interface Setup {
  key: string;
  clock: FakeClock;
  sandbox: Sandbox;
  store: RunStore;
  api: Unifically;
  gateai: GateAI;
  /** Another client of Unifically, as after a restart. */
  newClient: () => Unifically;
  runs: Runs;
  seen: Seen[];
  events: RunsEvent[];
  /** Moves the clock until a promise has settled. */
  until: <T>(promise: Promise<T>) => Promise<T>;
  /** Another object for the same store, as after a restart. */
  reopen: (client?: Unifically | GateAI) => Promise<Runs>;
  /** Called with each request before the sandbox is; may throw or respond itself. */
  before: (request: Seen) => Promise<Response | undefined> | Response | undefined;
}

/** Until a promise has settled: virtual time passes whenever nothing else happens. */
async function until<T>(clock: FakeClock, promise: Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await clock.until(promise);
    } catch (error) {
      if (!(error instanceof Error && error.message === 'Nothing will settle the promise')) throw error;
      // A file is being read or written, which takes real time.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

export interface SetupOptions extends SandboxOptions {
  store?: RunStore;
  maxRetries?: number;
}

export async function setUp({
  store = createMemoryStore(),
  maxRetries,
  ...options
}: SetupOptions = {}): Promise<Setup> {
  const clock = new FakeClock();
  const key = `sk-runs-${++keys}-of-tests`;
  const sandbox = createSandbox({ speed: 1000, clock, ...options });
  const seen: Seen[] = [];
  const made = { clock, key, sandbox, store, seen, events: [] } as unknown as Setup;
  made.before = () => undefined;
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    const { pathname } = new URL(url);
    const isJson = request.headers.get('content-type')?.includes('json');
    const body = isJson ? ((await request.clone().json()) as Record<string, unknown>) : undefined;
    const entry = { method, path: body?.dry_run === true ? `${pathname}?dry_run` : pathname, body };
    seen.push(entry);
    return (await made.before(entry)) ?? sandbox.fetch(request);
  };
  const clientOptions = {
    apiKey: key,
    clock,
    fetch,
    random: () => 1,
    pollInterval: 500,
    ...(maxRetries !== undefined && { maxRetries }),
  };
  made.newClient = () => new Unifically(clientOptions);
  made.api = made.newClient();
  made.gateai = new GateAI(clientOptions);
  made.until = (promise) => until(clock, promise);
  made.reopen = (client = made.api) => openRuns(store, { client, clock });
  made.runs = await made.reopen();
  return made;
}

let warmedUp: Promise<void> | undefined;

/**
 * Loads what the sandbox loads on first use: a module takes real time, in which a fake clock moves on. Once a process:
 * the limit of GateAI, five creates in 30 s, is real here.
 */
export function warmUp(): Promise<void> {
  return (warmedUp ??= loadModules());
}

async function loadModules(): Promise<void> {
  const sandbox = createSandbox({ speed: 100_000 });
  const options = { apiKey: 'sk-warm-up-key', fetch: sandbox.fetch, pollInterval: 1 };
  const api = new Unifically(options);
  await api.tasks.estimate(FAST, { prompt: 'A kite' });
  const output = await api.run(IMAGE, { prompt: 'A kite', aspect_ratio: '1:1' });
  await api.files.download(output);
  await api.files.upload(new Blob(['x']));
  await new GateAI(options).run(GATEAI_IMAGE, { prompt: 'A kite' });
  await sandbox.close();
}

export function item(name: string, more: Partial<NewRun> = {}): RunsItem {
  return { name, model: FAST, input: { prompt: `A kite, ${name}` }, ...more } as RunsItem;
}

export function items(count: number): RunsItem[] {
  return Array.from({ length: count }, (_, index) => item(`run-${index}`));
}

/** The creates that reached the sandbox, by prompt. */
export function tasksByPrompt(sandbox: Sandbox): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { input } of sandbox.control.tasks()) {
    const prompt = String(input.prompt);
    counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
  }
  return counts;
}

/** The states of all runs by name. */
export async function states(store: RunStore): Promise<Record<string, string>> {
  return Object.fromEntries((await all(store.list())).map(({ name, state }) => [name, state]));
}
