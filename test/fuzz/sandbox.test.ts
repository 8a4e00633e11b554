import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { SandboxAccount, SandboxTask } from 'unigen/sandbox';
import { FakeClock } from '../support/fake-clock.js';
import { as, caller, exampleOf, type ReceivedResponse, type Caller } from '../support/sandbox-caller.js';
import { parameters, seed, timeout } from '../support/fuzz-runs.js';
import { BALANCE, DAILY, SandboxModel, type ModelTask } from './sandbox-model.js';

// Random calls and moves of the clock against the sandbox and against a model of it: both must agree after each.

const KEYS = ['ada', 'bruno', 'chiara'];
const PRICES: Record<string, number> = {
  'google/veo-3.1-fast': 1.5,
  'google/nano-banana': 0.25,
  'gpt-image-2': 7,
  'seedance-2.0': 30,
};
const BODIES: Record<string, object> = {
  'google/veo-3.1-fast': { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } },
  'google/nano-banana': exampleOf('google/nano-banana'),
  'gpt-image-2': { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } },
  'seedance-2.0': { model: 'seedance-2.0', params: { prompt: 'A mountain lake' } },
};
const HOOK = 'http://127.0.0.1/hook';

interface Real {
  made: Caller;
  speed: number;
  clock: FakeClock;
  /** How many of the next callbacks are refused. */
  refusals: number;
  /** What callbacks were taken, by task. */
  taken: { task: string; status: string }[];
  refused: Map<string, number>;
}

const start = (real: Omit<Real, 'made'>, restore?: Parameters<typeof caller>[0]): Caller =>
  caller({
    rateLimit: true,
    balance: BALANCE,
    retention: { age: Infinity },
    speed: real.speed,
    clock: real.clock,
    prices: ({ id }) => PRICES[id],
    fetch: async (request) => {
      const { task_id, status } = (await request.json()) as { task_id: string; status: string };
      if (real.refusals > 0) {
        real.refusals--;
        real.refused.set(task_id, (real.refused.get(task_id) ?? 0) + 1);
        return new Response(null, { status: 503 });
      }
      real.taken.push({ task: task_id, status });
      return new Response();
    },
    ...restore,
  });

type Command = fc.AsyncCommand<SandboxModel, Real>;

/** A command after which the states of both are compared. */
abstract class Step implements Command {
  check(_model: Readonly<SandboxModel>): boolean {
    return true;
  }
  abstract act(model: SandboxModel, real: Real): Promise<void>;
  async run(model: SandboxModel, real: Real): Promise<void> {
    await this.act(model, real);
    await real.made.sandbox.control.delivered();
    agree(model, real);
  }
  toString(): string {
    return `${this.constructor.name}(${Object.values(this)
      .map((value) => JSON.stringify(value))
      .join(', ')})`;
  }
}

/** The digest of a key that its account has as its id. */
const accountIds = new Map<string, string>();
function accountIdOf(key: string): string {
  const id = accountIds.get(key) ?? createHash('sha256').update(`unigen sandbox ${key}`).digest('hex').slice(0, 16);
  accountIds.set(key, id);
  return id;
}

function agree(model: SandboxModel, { made: { sandbox } }: Real): void {
  const { accounts, now } = sandbox.control.state() as { accounts: SandboxAccount[]; now: string };
  expect(Date.parse(now)).toBe(model.now);
  const found: [name: string, balance: number, spent: number][] = [];
  for (const [name] of model.keys) {
    const account = accounts.find(({ id }) => id === accountIdOf(name));
    // A new day begins with the first request in it.
    found.push([name, account?.balance ?? BALANCE, account?.day === model.today ? account.spent : 0]);
  }
  // One `expect` for all, since a call of `expect` is slow.
  expect(found).toEqual(
    Array.from(model.keys, ([name, { balance }]) => [
      name,
      expect.closeTo(balance, 6),
      expect.closeTo(model.spentToday(name), 6),
    ]),
  );
  expect(found.filter(([, balance, spent]) => balance < -1e-6 || spent > DAILY + 1e-6)).toEqual([]);
  const states = (tasks: { id: string; state: string; refunded?: boolean }[]) =>
    tasks.map(({ id, state, refunded }) => `${id} ${state} ${refunded === true}`).sort();
  expect(states(sandbox.control.tasks())).toEqual(states(model.tasks));
}

/** A request whose response may get lost. */
async function send({ made }: Real, ...given: Parameters<Caller['call']>): Promise<ReceivedResponse | 'lost'> {
  try {
    const response = await made.call(...given);
    if (response.problem) throw new Error(response.problem);
    return response;
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code === 'ECONNRESET') return 'lost';
    throw error;
  }
}

const statusOf = (response: ReceivedResponse | 'lost') => (response === 'lost' ? response : response.status);

/** Notes the task that a create has made, whether it was answered or not. */
function note(
  model: SandboxModel,
  { made }: Real,
  more: Pick<ModelTask, 'api' | 'key' | 'fails' | 'callback'>,
): SandboxTask {
  const fresh = made.sandbox.control.tasks().filter(({ id }) => !model.tasks.some((task) => task.id === id));
  expect(fresh.length).toBeGreaterThan(0);
  const [{ id, cost, createdAt, startsAt, endsAt }] = fresh as [SandboxTask];
  expect([createdAt, startsAt >= createdAt, endsAt > startsAt]).toEqual([model.now, true, true]);
  model.create({ id, cost, createdAt, startsAt, endsAt, ...more });
  return fresh[0]!;
}

type Fault = 'none' | 'fail' | 'lost' | 'status=500' | 'reset';
const headersOf = (key: string, fault: Fault) => ({
  ...as(key),
  ...(fault !== 'none' && { 'X-Sandbox-Fault': fault }),
});

class Create extends Step {
  constructor(
    readonly key: string,
    readonly model: string,
    readonly fault: Fault,
    readonly callback: boolean,
    readonly dry: boolean,
  ) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const body = {
      ...BODIES[this.model],
      ...(this.callback && { callback_url: HOOK }),
      ...(this.dry && { dry_run: true }),
    };
    const response = await send(real, 'POST', '/v1/tasks', body, headersOf(this.key, this.fault));
    if (this.fault === 'status=500') return expect(statusOf(response)).toBe(500);
    if (this.fault === 'reset') return expect(response).toBe('lost');
    const cost = PRICES[this.model]!;
    const status = !model.enters(this.key, 'POST')
      ? 429
      : this.dry
        ? 200
        : model.key(this.key).balance < cost - 1e-9
          ? 402
          : 200;
    expect(statusOf(response)).toBe(this.fault === 'lost' ? 'lost' : status);
    if (status !== 200) return;
    if (this.dry) {
      if (response !== 'lost') expect(response.body.data).toEqual({ cost });
      return;
    }
    const task = note(model, real, {
      api: 'unifically',
      key: this.key,
      fails: this.fault === 'fail',
      callback: this.callback,
    });
    expect(task.cost).toBe(cost);
    if (response !== 'lost') expect(response.body.data.task_id).toBe(task.id);
  }
}

/** Creates that are in flight at once: the balance and the limit hold for all of them together. */
class Burst extends Step {
  constructor(
    readonly key: string,
    readonly count: number,
    readonly api: 'unifically' | 'gateai',
  ) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const [path, id] = this.api === 'gateai' ? ['/api/generate', 'gpt-image-2'] : ['/v1/tasks', 'google/veo-3.1-fast'];
    const responses = await Promise.all(
      Array.from({ length: this.count }, () => send(real, 'POST', path, BODIES[id], as(this.key))),
    );
    const cost = PRICES[id]!;
    const expected = responses.map(() => {
      const entered =
        this.api === 'gateai'
          ? model.mayGenerate(this.key) && model.inFlight(this.key) < 5
          : model.enters(this.key, 'POST');
      if (!entered) return 429;
      if (this.api === 'unifically' && model.key(this.key).balance < cost - 1e-9) return 402;
      if (
        this.api === 'gateai' &&
        DAILY - model.spentToday(this.key) < cost - 1e-9 &&
        real.made.sandbox.control.tasks().length === model.tasks.length
      )
        return 400;
      note(model, real, { api: this.api, key: this.key, fails: false, callback: false });
      return 200;
    });
    expect(responses.map(statusOf).sort()).toEqual(expected.sort());
  }
}

class Invalid extends Step {
  constructor(readonly key: string) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const response = await send(real, 'POST', '/v1/tasks', { model: 'google/veo-3.1-fast', input: {} }, as(this.key));
    expect(statusOf(response)).toBe(model.enters(this.key, 'POST') ? 422 : 429);
  }
}

class Generate extends Step {
  constructor(
    readonly key: string,
    readonly model: string,
    readonly fault: Fault,
  ) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const response = await send(real, 'POST', '/api/generate', BODIES[this.model], headersOf(this.key, this.fault));
    if (this.fault === 'status=500') return expect(statusOf(response)).toBe(500);
    if (this.fault === 'reset') return expect(response).toBe('lost');
    const left = DAILY - model.spentToday(this.key);
    const open = model.mayGenerate(this.key) && model.inFlight(this.key) < 5;
    const price = PRICES[this.model]!;
    if (!open) return expect(statusOf(response)).toBe(this.fault === 'lost' ? 'lost' : 429);
    // A create that exceeds the budget is lowered, or else refused.
    if (price > left + 1e-9 && real.made.sandbox.control.tasks().length === model.tasks.length) {
      if (response !== 'lost') expect([response.status, response.body.code]).toEqual([400, 'BUDGET_EXCEEDED']);
      return;
    }
    const { cost } = note(model, real, { api: 'gateai', key: this.key, fails: this.fault === 'fail', callback: false });
    if (price > left + 1e-9) expect(cost > 0 && cost <= left + 1e-6).toBe(true);
    else expect(cost).toBe(price);
    if (response !== 'lost')
      expect(response.body).toMatchObject({ cost, remaining: expect.closeTo(left - cost, 6), status: 'PROCESSING' });
  }
}

class Estimate extends Step {
  constructor(
    readonly key: string,
    readonly model: string,
  ) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const left = DAILY - model.spentToday(this.key);
    const { status, body } = (await send(
      real,
      'POST',
      '/api/estimate',
      BODIES[this.model],
      as(this.key),
    )) as ReceivedResponse;
    const price = PRICES[this.model]!;
    expect([status, body]).toMatchObject([
      200,
      { cost: price, daily_remaining: expect.closeTo(left, 6), fits_in_budget: price <= left + 1e-9 },
    ]);
  }
}

class Poll extends Step {
  constructor(
    readonly key: string,
    readonly which: number,
  ) {
    super();
  }
  override check(model: Readonly<SandboxModel>): boolean {
    return model.tasks.length > 0;
  }
  async act(model: SandboxModel, real: Real) {
    const task = model.tasks[this.which % model.tasks.length]!;
    const isOwn = task.key === this.key;
    if (task.api === 'gateai') {
      const { status, body } = (await send(
        real,
        'GET',
        `/get/${task.id}`,
        undefined,
        as(this.key),
      )) as ReceivedResponse;
      const state = { running: 'PROCESSING', completed: 'FINISHED', failed: 'FAILED' }[task.state];
      return expect([status, body.status]).toEqual(isOwn ? [200, state] : [404, undefined]);
    }
    const { status, body } = (await send(
      real,
      'GET',
      `/v1/tasks/${task.id}`,
      undefined,
      as(this.key),
    )) as ReceivedResponse;
    if (!model.enters(this.key, 'GET')) return expect(status).toBe(429);
    const state = task.state !== 'running' ? task.state : model.now < task.startsAt ? 'pending' : 'processing';
    expect([status, body.data.status]).toEqual(isOwn ? [200, state] : [404, undefined]);
  }
}

class Balance extends Step {
  constructor(readonly key: string) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const account = (await send(real, 'GET', '/account', undefined, as(this.key))) as ReceivedResponse;
    if (model.enters(this.key, 'GET'))
      expect(account.body.data.balance_usd).toBeCloseTo(model.key(this.key).balance, 6);
    else expect(account.status).toBe(429);
    const { body } = (await send(real, 'GET', '/credits', undefined, as(this.key))) as ReceivedResponse;
    expect(body.your_budget.remaining).toBeCloseTo(DAILY - model.spentToday(this.key), 6);
  }
}

class End extends Step {
  constructor(
    readonly which: number,
    readonly outcome: 'completed' | 'failed',
  ) {
    super();
  }
  override check(model: Readonly<SandboxModel>): boolean {
    return model.tasks.length > 0;
  }
  async act(model: SandboxModel, { made: { sandbox } }: Real) {
    const task = model.tasks[this.which % model.tasks.length]!;
    if (task.state !== 'running') return expect(() => sandbox.control.end(task.id, this.outcome)).toThrow('already');
    sandbox.control.end(task.id, this.outcome);
    model.end(task, this.outcome);
  }
}

class Advance extends Step {
  constructor(readonly ms: number) {
    super();
  }
  async act(model: SandboxModel, { made: { sandbox } }: Real) {
    sandbox.control.advance(this.ms);
    model.advance(this.ms);
  }
}

class Replay extends Step {
  constructor(readonly which: number) {
    super();
  }
  override check(model: Readonly<SandboxModel>): boolean {
    return model.tasks.length > 0;
  }
  async act(model: SandboxModel, { made: { sandbox } }: Real) {
    const task = model.tasks[this.which % model.tasks.length]!;
    const replay = () => sandbox.control.replay(task.id);
    if (!task.callback || task.state === 'running') return expect(replay).toThrow();
    replay();
    task.replays++;
  }
}

class Upload extends Step {
  constructor(readonly key: string) {
    super();
  }
  async act(model: SandboxModel, real: Real) {
    const { status, body } = (await send(
      real,
      'PUT',
      '/upload',
      { base64: btoa(`of ${this.key}`) },
      as(this.key),
    )) as ReceivedResponse;
    expect(status).toBe(200);
    model.key(this.key);
    model.files.push(body.file_url);
    for (const [files, expected] of [
      [model.files, 200],
      [model.gone.filter((url) => !model.files.includes(url)), 404],
    ] as const) {
      for (const url of files)
        expect([url, (await real.made.sandbox.fetch(new Request(url))).status]).toEqual([url, expected]);
    }
  }
}

class Refusals extends Step {
  constructor(readonly count: number) {
    super();
  }
  async act(_model: SandboxModel, real: Real) {
    real.refusals = this.count;
  }
}

class Reset extends Step {
  async act(model: SandboxModel, real: Real) {
    real.made.sandbox.control.reset();
    model.reset();
    real.taken = [];
    real.refused.clear();
  }
}

class Restart extends Step {
  async act(model: SandboxModel, real: Real) {
    const { sandbox } = real.made;
    const before = sandbox.control.state();
    const restore = structuredClone([...sandbox.snapshot()]);
    await sandbox.close();
    real.made = start(real, { restore });
    expect(real.made.sandbox.control.state()).toEqual(before);
    model.restart();
  }
}

/** Each callback was delivered at least once, and no more often than was requested. */
async function deliveredAll(model: SandboxModel, real: Real): Promise<void> {
  real.refusals = 0;
  for (let attempt = 0; attempt < 8; attempt++) {
    real.made.sandbox.control.advance(3_600_000);
    model.advance(3_600_000);
    await real.made.sandbox.control.delivered();
  }
  agree(model, real);
  for (const task of model.tasks) {
    const taken = real.taken.filter((event) => event.task === task.id);
    if (!task.callback || task.state === 'running') expect(taken).toEqual([]);
    // After six refusals in a row there is no further attempt.
    else if ((real.refused.get(task.id) ?? 0) < 6) expect(taken.length).toBeGreaterThanOrEqual(1);
    expect(taken.length).toBeLessThanOrEqual(1 + task.replays);
    for (const event of taken) expect(event.status).toBe(task.state);
  }
}

const key = fc.constantFrom(...KEYS);
const fault = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fault>('none') },
  fc.constantFrom<Fault>('fail', 'lost', 'status=500', 'reset'),
);
const which = fc.nat(1000);
const commands = fc.commands(
  [
    fc
      .tuple(
        key,
        fc.constantFrom('google/veo-3.1-fast', 'google/nano-banana'),
        fault,
        fc.boolean(),
        fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      )
      .map((given) => new Create(...given)),
    fc.tuple(key, fc.constantFrom('gpt-image-2', 'seedance-2.0'), fault).map((given) => new Generate(...given)),
    fc
      .tuple(key, fc.integer({ min: 2, max: 13 }), fc.constantFrom('unifically' as const, 'gateai' as const))
      .map((given) => new Burst(...given)),
    key.map((one) => new Invalid(one)),
    fc.tuple(key, fc.constantFrom('gpt-image-2', 'seedance-2.0')).map((given) => new Estimate(...given)),
    fc.tuple(key, which).map((given) => new Poll(...given)),
    key.map((one) => new Balance(one)),
    fc.tuple(which, fc.constantFrom('completed' as const, 'failed' as const)).map((given) => new End(...given)),
    fc
      .oneof(
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(999, 1000, 29_999, 30_000, 60_000, 600_000, 1_200_000, 2_400_000, 86_400_000),
        fc.integer({ min: 0, max: 7_200_000 }),
      )
      .map((ms) => new Advance(ms)),
    which.map((one) => new Replay(one)),
    key.map((one) => new Upload(one)),
    fc.integer({ min: 0, max: 3 }).map((count) => new Refusals(count)),
    fc.constant(new Reset()),
    fc.constant(new Restart()),
  ],
  { size: 'max', maxCommands: 60 },
);

let done = 0;
afterAll(() => console.log(`${done} runs of the model of the sandbox, from the seed ${seed}`));

it(
  'the sandbox agrees with a model of it, whatever is done',
  async () => {
    await fc.assert(
      fc.asyncProperty(commands, fc.constantFrom(30, 1, 0.01), async (steps, speed) => {
        const clock = new FakeClock();
        const real: Omit<Real, 'made'> = { speed, clock, refusals: 0, taken: [], refused: new Map() };
        const whole = Object.assign(real, { made: start(real) });
        const model = new SandboxModel(clock.date());
        await fc.asyncModelRun(() => ({ model, real: whole }), steps);
        await deliveredAll(model, whole);
        await whole.made.sandbox.close();
        done++;
      }),
      parameters(300),
    );
  },
  timeout(120_000),
);
