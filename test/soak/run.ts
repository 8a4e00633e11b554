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
import { startReceiver, type Receiver, type Treatment } from './receiver.js';
import { ServedSandbox, type Memory } from './served-sandbox.js';

export interface SoakOptions {
  tasks: number;
  /** Each has its own client and its own rate limit of ten creates a second. */
  keys: number;
  seed?: number;
  /** Tasks of a key that are under way at once. */
  concurrency?: number;
  /** How many times faster than real tasks are. */
  speed?: number;
  /** How many callbacks the receiver leaves without an answer; each takes ten seconds. */
  hangs: number;
  /** Tasks and deliveries that the sandbox keeps. */
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
  /** Tasks that there ever were: those that a callback told of, and by what was paid. */
  told: number;
  paid: number;
  /** Tasks whose create the client knew nothing of. */
  arrived: number;
  deliveries: number;
  receiver: Receiver['refused'];
  /** Bans: 429 that no fault asked for. */
  limited: number;
  /** Seconds from the kill until it answered again. */
  restart: number;
  before: Memory;
  after: Memory;
  /** What is not as it should be; nothing where all is well. */
  wrong: string[];
}

const MODEL = 'google/veo-3.1-fast';
const PRICE = 0.01;
const BALANCE = 1000;
/** Milliseconds of an attempt to tell, and of the pause before the next. */
const LONGEST_ATTEMPT = 20_000;
/** Share of the requests that meet a fault, and the faults. */
const CREATES: [share: number, faults: string[]] = [
  0.05,
  ['status=500', 'status=503', 'reset', 'lost', 'malformed', 'cut', 'fail=No luck'],
];
const READS: [share: number, faults: string[]] = [
  0.02,
  ['status=500', 'status=503', 'reset', 'lost', 'malformed', 'cut'],
];

/**
 * Many tasks with callbacks through the real client, against a sandbox that is made to fail in every way and is killed
 * in the middle. The address of a callback names the create, so that the receiver tells which creates became tasks, and
 * how many; what was paid tells it again.
 */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { tasks, keys, seed = 1, concurrency = 5, speed = 100, hangs, retention, onProgress } = options;
  const random = seeded(seed);
  const folder = await mkdtemp(join(tmpdir(), 'unigen-soak-'));
  let hanging = hangs;
  const receiver = await startReceiver((): Treatment => {
    const drawn = random();
    if (drawn < 0.02 && hanging > 0) return (hanging--, 'hang');
    return drawn < 0.05 ? 'fail' : drawn < 0.06 ? 'reset' : 'take';
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
  const wrong: string[] = [];
  let limited = 0;
  let restart = 0;
  let restarted: Promise<void> | undefined;

  const faulty = async (request: Request): Promise<Response> => {
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
    (_, index) => new Unifically({ apiKey: `soak-${seed}-${index}`, baseUrl: sandbox.url, fetch: faulty }),
  );

  const one = async (number: number): Promise<void> => {
    const client = clients[number % keys]!;
    try {
      handles.set(
        number,
        await client.tasks.create(MODEL, { prompt: `Soak ${number}` }, { webhook: receiver.address(number) }),
      );
    } catch (error) {
      if (error instanceof UnknownOutcomeError) return void unknown.add(number);
      if (error instanceof ServerError || error instanceof ConnectionError) return void refused.add(number);
      throw error;
    }
    if (handles.size >= tasks / 2) restarted ??= kill();
    ends.set(
      number,
      await client.tasks.wait(handles.get(number)!, { pollInterval: 500, timeout: 120_000 }).then(
        () => 'completed' as const,
        (error: Error) => {
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
          await one(number).catch((error: Error) => wrong.push(`create ${number}: ${error.name}: ${error.message}`));
        }
      }),
    );
    await restarted;
    await untilTold(sandbox.url, receiver, handles);
    await sandbox.measure();

    let told = 0;
    let completed = 0;
    for (const [number, events] of receiver.taken) {
      const ids = new Set(events.map(({ task_id }) => task_id));
      told += ids.size;
      if (ids.size > 1) wrong.push(`create ${number} became ${ids.size} tasks`);
      if (new Set(events.map(({ status }) => status)).size > 1)
        wrong.push(`create ${number} was told to end in two ways`);
      if (events[0]!.status === 'completed') completed++;
      const handle = handles.get(number);
      if (handle && !ids.has(handle.id)) wrong.push(`create ${number} was told of another task`);
      if (!handle && !unknown.has(number)) wrong.push(`create ${number} was refused, and is a task all the same`);
    }
    for (const number of handles.keys()) {
      if (!ends.has(number)) wrong.push(`create ${number} was accepted, and did not end`);
      if (!receiver.taken.has(number)) wrong.push(`create ${number} was accepted, and its callback never came`);
    }
    // What fails is paid back; so the money counts what was completed.
    const paid = Math.round((await spent(sandbox.url)) / PRICE);
    if (paid !== completed) wrong.push(`${paid} tasks were paid for, and ${completed} completed`);
    const arrived = [...unknown].filter((number) => receiver.taken.has(number)).length;
    if (told !== handles.size + arrived)
      wrong.push(`there were ${told} tasks, and ${handles.size + arrived} creates that arrived`);
    const count = (end: string) => [...ends.values()].filter((value) => value === end).length;
    return {
      seconds: (performance.now() - began) / 1000,
      faults,
      created: handles.size,
      unknown: unknown.size,
      refused: refused.size,
      completed: count('completed'),
      failed: count('failed'),
      told,
      paid,
      arrived,
      deliveries: [...receiver.taken.values()].reduce((sum, events) => sum + events.length, 0),
      receiver: receiver.refused,
      limited,
      restart,
      before: first.memory,
      after: sandbox.memory,
      wrong,
    };
  } finally {
    await sandbox.kill();
    await receiver.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Resolves once all that are known have been told, and nothing else is to come; at the latest where nothing was told for
 * longer than an attempt may take.
 */
async function untilTold(url: string, receiver: Receiver, handles: Map<number, unknown>): Promise<void> {
  let told = 0;
  let since = performance.now();
  for (let quiet = 0; quiet < 3 && performance.now() - since < LONGEST_ATTEMPT; ) {
    const { pending } = (await (await fetch(`${url}/_sandbox/clock`)).json()) as { pending: number };
    const missing = [...handles.keys()].some((number) => !receiver.taken.has(number));
    quiet = pending === 0 && !missing && receiver.open.size === 0 ? quiet + 1 : 0;
    if (receiver.taken.size !== told) since = performance.now();
    told = receiver.taken.size;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** US dollars that all accounts have spent. */
async function spent(url: string): Promise<number> {
  const { accounts } = (await (await fetch(`${url}/_sandbox/state`)).json()) as { accounts: { balance: number }[] };
  return accounts.reduce((sum, { balance }) => sum + BALANCE - balance, 0);
}
