import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConnectionError,
  ServerError,
  TaskFailedError,
  Unifically,
  UnknownOutcomeError,
  type TaskHandle,
} from 'unigen';
import { freePort } from '../../scripts/prism/start.js';
import { seeded } from '../../src/sandbox/random.js';
import { checkCallbacks } from './check-callbacks.js';
import { startReceiver, type Receiver, type Treatment } from './receiver.js';
import { ServedSandbox, type Memory } from './served-sandbox.js';

export interface SoakOptions {
  tasks: number;
  /** Each has its own client and its own rate limit of ten creates per second. */
  keys: number;
  seed?: number;
  /** Tasks of a key that are in flight at once. */
  concurrency?: number;
  /** Speed-up of tasks compared with the real APIs. */
  speed?: number;
  /** How many callbacks get no response; each times out after ten seconds. */
  hangs: number;
  /** Tasks and deliveries that the sandbox remembers. */
  retention: number;
  onProgress?: (done: number) => void;
}

export interface SoakFigures {
  seconds: number;
  faults: Record<string, number>;
  /** Creates by how the client saw them. */
  created: number;
  unknown: number;
  refused: number;
  /** How the created tasks ended. */
  completed: number;
  failed: number;
  /** Tasks that ever existed: by their callbacks, and by what was paid. */
  notified: number;
  paid: number;
  /** Tasks of creates whose outcome the client did not know. */
  arrived: number;
  deliveries: number;
  receiver: Receiver['refused'];
  /** Responses with 429 that no fault injected. */
  limited: number;
  /** Seconds from the kill until the sandbox was up again. */
  restart: number;
  before: Memory;
  after: Memory;
  /** What went wrong. */
  problems: string[];
}

const MODEL = 'google/veo-3.1-fast';
const PRICE = 0.01;
const BALANCE = 1000;
/** A delivery that times out, and the delay before the next attempt. */
const MAX_ATTEMPT_MS = 20_000;
/**
 * Milliseconds between the polls of a task: each worker sends at most one create and one poll in the window of the rate
 * limits, so that a machine which stalls the sandbox breaks neither.
 */
const POLL_INTERVAL_MS = 1000;
/** Share of the requests with a fault, and the faults. */
const CREATES: [share: number, faults: string[]] = [
  0.05,
  ['status=500', 'status=503', 'reset', 'lost', 'malformed', 'cut', 'fail=No luck'],
];
const READS: [share: number, faults: string[]] = [
  0.02,
  ['status=500', 'status=503', 'reset', 'lost', 'malformed', 'cut'],
];

/**
 * Many tasks with callbacks through the real client, against a sandbox that fails in every way and is killed in the middle.
 * The URL of a callback names the create, so that the receiver knows which creates became tasks; what was paid confirms it.
 */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { tasks, keys, seed = 1, concurrency = 5, speed = 100, hangs, retention, onProgress } = options;
  const random = seeded(seed);
  const folder = await mkdtemp(join(tmpdir(), 'unigen-soak-'));
  let hanging = hangs;
  const receiver = await startReceiver((): Treatment => {
    const drawn = random();
    if (drawn < 0.02 && hanging > 0) {
      hanging--;
      return 'hang';
    }
    return drawn < 0.05 ? 'fail' : drawn < 0.06 ? 'reset' : 'accept';
  });
  const served = {
    port: await freePort(),
    state: join(folder, 'sandbox.jsonl'),
    seed,
    speed,
    balance: BALANCE,
    price: PRICE,
    retention: { tasks: retention, deliveries: retention },
  };
  const began = performance.now();
  let sandbox = await ServedSandbox.start(served);
  const first = sandbox;

  const faults: Record<string, number> = {};
  const handles = new Map<number, TaskHandle>();
  const ends = new Map<number, 'completed' | 'failed'>();
  const unknown = new Set<number>();
  const refused = new Set<number>();
  const problems: string[] = [];
  let limited = 0;
  let restart = 0;
  let restarted: Promise<void> | undefined;

  const fetchWithFaults = async (request: Request): Promise<Response> => {
    const [share, kinds] = request.method === 'POST' ? CREATES : READS;
    if (random() < share) {
      const fault = kinds[Math.floor(random() * kinds.length)]!;
      faults[fault.split('=')[0]!] = (faults[fault.split('=')[0]!] ?? 0) + 1;
      request.headers.set('X-Sandbox-Fault', fault);
    }
    const response = await fetch(request);
    if (response.status === 429) limited++;
    return response;
  };
  const clients = Array.from(
    { length: keys },
    (_, index) => new Unifically({ apiKey: `soak-${seed}-${index}`, baseUrl: sandbox.url, fetch: fetchWithFaults }),
  );

  const one = async (number: number): Promise<void> => {
    const client = clients[number % keys]!;
    try {
      handles.set(
        number,
        await client.tasks.create(MODEL, { prompt: `Soak ${number}` }, { webhook: receiver.url(number) }),
      );
    } catch (error) {
      if (error instanceof UnknownOutcomeError) unknown.add(number);
      else if (error instanceof ServerError || error instanceof ConnectionError) refused.add(number);
      else throw error;
      return;
    }
    if (handles.size >= tasks / 2) restarted ??= kill();
    ends.set(
      number,
      await client.tasks.wait(handles.get(number)!, { pollInterval: POLL_INTERVAL_MS, timeout: 120_000 }).then(
        () => 'completed' as const,
        (error: unknown) => {
          if (error instanceof TaskFailedError) return 'failed' as const;
          throw error;
        },
      ),
    );
    if (ends.size % Math.ceil(tasks / 20) === 0) {
      onProgress?.(ends.size);
      void sandbox.measure();
    }
  };

  async function kill(): Promise<void> {
    await sandbox.measure();
    await sandbox.kill();
    const killed = performance.now();
    sandbox = await ServedSandbox.start(served);
    restart = (performance.now() - killed) / 1000;
  }

  try {
    let next = 0;
    await Promise.all(
      Array.from({ length: keys * concurrency }, async () => {
        while (next < tasks) {
          const number = next++;
          await one(number).catch((error: unknown) => problems.push(`create ${number}: ${String(error)}`));
        }
      }),
    );
    await restarted;
    await untilNotified(sandbox.url, receiver, handles);
    await sandbox.measure();

    const paid = Math.round((await spent(sandbox.url)) / PRICE);
    const checked = checkCallbacks({ accepted: receiver.accepted, handles, ends, unknown, paid });
    problems.push(...checked.problems);
    const count = (end: string) => [...ends.values()].filter((value) => value === end).length;
    return {
      seconds: (performance.now() - began) / 1000,
      faults,
      created: handles.size,
      unknown: unknown.size,
      refused: refused.size,
      completed: count('completed'),
      failed: count('failed'),
      notified: checked.notified,
      paid,
      arrived: checked.arrived,
      deliveries: [...receiver.accepted.values()].reduce((sum, events) => sum + events.length, 0),
      receiver: receiver.refused,
      limited,
      restart,
      before: first.memory,
      after: sandbox.memory,
      problems,
    };
  } finally {
    await sandbox.kill();
    await receiver.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Resolves once every task has been notified and no event is scheduled; at the latest if nothing was notified for longer
 * than an attempt may take.
 */
async function untilNotified(url: string, receiver: Receiver, handles: Map<number, unknown>): Promise<void> {
  let notified = 0;
  let since = performance.now();
  for (let quiet = 0; quiet < 3 && performance.now() - since < MAX_ATTEMPT_MS; ) {
    const { pending } = (await (await fetch(`${url}/_sandbox/clock`)).json()) as { pending: number };
    const missing = [...handles.keys()].some((number) => !receiver.accepted.has(number));
    quiet = pending === 0 && !missing && receiver.open.size === 0 ? quiet + 1 : 0;
    if (receiver.accepted.size !== notified) since = performance.now();
    notified = receiver.accepted.size;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** US dollars that all accounts have spent. */
async function spent(url: string): Promise<number> {
  const { accounts } = (await (await fetch(`${url}/_sandbox/state`)).json()) as { accounts: { balance: number }[] };
  return accounts.reduce((sum, { balance }) => sum + BALANCE - balance, 0);
}
