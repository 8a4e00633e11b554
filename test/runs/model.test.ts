import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createMemoryStore, type Runs, type RunStore } from 'unigen/runs';
import type { Fault } from 'unigen/sandbox';
import { parameters, timeout } from '../support/fuzz-runs.js';
import { item, tasksByPrompt, warmUp, setUp, type Setup } from './support.js';

// Whatever goes wrong, in whatever order, no run is paid for twice in the sandbox.

beforeAll(warmUp);

const NAMES = 30;
const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: 3 },
  { kind: 'status', status: 429, retryAfter: 400 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 402 },
  { kind: 'lost' },
  { kind: 'reset' },
  { kind: 'malformed' },
  { kind: 'cut' },
  { kind: 'fail' },
];

/** How a change of the store goes wrong: it is not made, or it is made and the caller does not learn of it. */
type Trouble = 'before' | 'after' | undefined;

class Real {
  runs!: Runs;
  /** How the next changes of the store go wrong, in order. */
  troubles: Trouble[] = [];
  /** Number of further changes that reach the store, before the process counts as killed. */
  changesLeft = Infinity;

  constructor(
    readonly made: Setup,
    readonly store: RunStore,
  ) {}
}

/** A memory store whose changes fail as configured. */
function troubledStore(next: () => Trouble): RunStore {
  const store = createMemoryStore();
  return {
    exclusive: true,
    add: (runs) => store.add(runs),
    get: (name) => store.get(name),
    async change(...change) {
      const trouble = next();
      if (trouble === 'before') throw new Error('EIO before');
      const result = await store.change(...change);
      if (trouble === 'after') throw new Error('EIO after');
      return result;
    },
    list: (wanted) => store.list(wanted),
    counts: () => store.counts(),
    upload: (digest) => store.upload(digest),
    addUpload: (digest, reference) => store.addUpload(digest, reference),
    close: () => store.close(),
  };
}

/** There is no model state: only an invariant is checked. */
type Model = Record<string, never>;
type Command = fc.AsyncCommand<Model, Real>;

function neverTwice({ made }: Real): void {
  const twice = [...tasksByPrompt(made.sandbox)].filter(([, count]) => count > 1);
  expect(twice).toEqual([]);
}

const always = () => true;

/** Processes for a while, with faults of the API and of the store, and maybe an abort. */
const processing = fc
  .record({
    faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 6 }),
    refused: fc.boolean(),
    troubles: fc.array(fc.constantFrom<Trouble>('before', 'after', ...Array<undefined>(12).fill(undefined)), {
      maxLength: 40,
    }),
    killAfter: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    abortAfterMs: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    concurrency: fc.integer({ min: 1, max: 12 }),
    budget: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  })
  .map(
    (round): Command => ({
      check: always,
      toString: () => `process(${JSON.stringify(round)})`,
      async run(_model, real) {
        const { made, runs } = real;
        const { faults, refused, troubles, killAfter = Infinity, abortAfterMs, ...options } = round;
        for (const fault of faults) made.sandbox.control.fault({ ...fault, operation: 'createTask' });
        let refusals = refused ? 3 : 0;
        made.before = ({ method }) => {
          if (method !== 'POST' || refusals-- <= 0) return undefined;
          throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
        };
        real.troubles = [...troubles];
        real.changesLeft = killAfter;
        const stop = new AbortController();
        if (abortAfterMs !== undefined) made.clock.setTimer(abortAfterMs, () => stop.abort());
        await made.until(runs.process({ ...options, signal: stop.signal }).catch(() => {}));
        const wasKilled = real.changesLeft <= 0;
        real.troubles = [];
        real.changesLeft = Infinity;
        if (wasKilled) real.runs = await made.reopen();
        neverTwice(real);
      },
    }),
  );

/** The process ends, and another begins. */
const reopening = fc.constant<Command>({
  check: always,
  toString: () => 'reopen()',
  async run(_model, real) {
    real.runs = await real.made.reopen();
    expect((await real.runs.status()).paying).toBe(0);
  },
});

/** A person looks at the account, and settles what is unknown. */
const settling = fc.constant<Command>({
  check: always,
  toString: () => 'settle()',
  run: (_model, real) => settle(real),
});

async function settle(real: Real): Promise<void> {
  const { made } = real;
  made.before = () => undefined;
  for (const { name, input } of await real.runs.unknown()) {
    const task = made.sandbox.control.tasks().find((one) => one.input.prompt === input.prompt);
    await made.until(task ? real.runs.resolve(name, 'created', task.id) : real.runs.resolve(name, 'not-created'));
  }
}

async function check(commands: Iterable<Command>): Promise<void> {
  const setup = async () => {
    const holder: { real?: Real } = {};
    const store = troubledStore(() => {
      if (holder.real && holder.real.changesLeft-- <= 0) return 'before';
      return holder.real?.troubles.shift();
    });
    const made = await setUp({ store, balance: 1000 });
    const real = new Real(made, store);
    holder.real = real;
    real.runs = made.runs;
    await real.runs.add(Array.from({ length: NAMES }, (_, index) => item(`run-${index}`)));
    return { model: {} as Model, real };
  };
  let real!: Real;
  await fc.asyncModelRun(async () => {
    const begun = await setup();
    real = begun.real;
    return begun;
  }, commands);
  // Then everything works again.
  const { made, store } = real;
  made.before = () => undefined;
  made.sandbox.control.clearFaults();
  real.runs = await made.reopen();
  await settle(real);
  const status = await made.until(real.runs.process());
  neverTwice(real);
  expect(status).toMatchObject({ total: NAMES, waiting: 0, paying: 0, running: 0, unknown: 0 });
  const paid = tasksByPrompt(made.sandbox);
  let finished = 0;
  for await (const { state, input, cost = 0 } of store.list()) {
    if (state === 'finished') {
      finished++;
      expect(paid.get(String(input.prompt))).toBe(1);
    }
    // Runs that were never created cost nothing.
    if (!paid.has(String(input.prompt))) expect(cost).toBe(0);
  }
  expect(finished + status.failed).toBe(NAMES);
  await made.sandbox.close();
}

it(
  'no name is paid twice, and each ends or is unknown',
  async () => {
    const commands = fc.commands([processing, processing, reopening, settling], { maxCommands: 8 });
    await fc.assert(
      fc.asyncProperty(commands, (list) => check(list as Iterable<Command>)),
      parameters(12),
    );
  },
  timeout(30_000),
);
