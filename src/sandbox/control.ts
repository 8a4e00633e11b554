import type { Fault, FaultTarget } from './faults.js';
import { json, readJson, type SandboxRequest, type SandboxResponse } from './http.js';
import type { Delivery, SandboxTask } from './store.js';
import { end } from './tasks.js';
import type { World } from './world.js';
import { isObject } from '../internal/json.js';

/** What tests and developers do to a sandbox; the same over `/_sandbox/` as by method. */
export class Control {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Forgets everything, and starts the seed anew. */
  reset(): void {
    this.#world.reset();
  }

  /** Everything that is remembered, but no file's content and no key. */
  state(): object {
    const { store, clock, faults } = this.#world;
    clock.catchUp();
    return {
      now: new Date(clock.now()).toISOString(),
      frozen: clock.frozen,
      accounts: [...store.accounts.values()],
      tasks: this.tasks(),
      uploads: [...store.uploads.values()].map(({ bytes, ...upload }) => ({ ...upload, size: bytes.length })),
      deliveries: this.deliveries(),
      faults: faults.queued,
    };
  }

  /** All tasks, the oldest first. */
  tasks(): SandboxTask[] {
    this.#world.clock.catchUp();
    return [...this.#world.store.tasks.values()];
  }

  /** Every attempt to tell a callback address, the oldest first. */
  deliveries(): Delivery[] {
    return [...this.#world.store.deliveries.values()];
  }

  /**
   * Ends a task now.
   *
   * @param message Why it failed.
   * @throws Error where there is no such task, or it has ended.
   */
  end(id: string, fate: 'completed' | 'failed', message?: string): SandboxTask {
    this.#world.clock.catchUp();
    const task = this.#world.store.tasks.get(id);
    if (!task) throw new Error(`There is no task ${id}`);
    if (task.state !== 'running') throw new Error(`The task has ${task.state} already`);
    end(this.#world, task, fate, message);
    return task;
  }

  /**
   * Has the next requests go wrong. Which ones may stand in the fault itself, as over HTTP, or beside it.
   *
   * @throws Error if it is not a fault, or can match no request: the sentence names the nearest path.
   */
  fault(fault: Fault & FaultTarget, where: FaultTarget = {}): void {
    const { method, path, operation, times, ...rest } = Object(fault) as Fault & FaultTarget;
    const target = { method, path, operation, times };
    for (const [name, value] of Object.entries(where))
      if (value !== undefined) Object.assign(target, { [name]: value });
    this.#world.faults.queue({ fault: rest as Fault, ...target });
  }

  /** Moves time forward; what falls due on the way happens. */
  advance(ms: number): void {
    if (typeof ms !== 'number' || !(ms >= 0 && ms <= CENTURY))
      throw new Error(`advance must be milliseconds from 0 to ${CENTURY}`);
    this.#world.clock.advance(ms);
    this.#world.noteClock();
  }

  /** Has time stand still; also after a restart. */
  freeze(): void {
    this.#world.clock.freeze();
    this.#world.noteClock();
  }

  /** Lets time run again. */
  resume(): void {
    this.#world.clock.resume();
    this.#world.noteClock();
  }

  /** Tells a task's callback address again. @param id A task or a delivery. */
  replay(id: string): void {
    this.#world.webhooks.replay(id);
  }

  /** Resolves once every callback that is on its way has been answered. */
  delivered(): Promise<void> {
    return this.#world.webhooks.settled();
  }
}

/** Milliseconds; the calendar of JavaScript ends some day. */
const CENTURY = 36_525 * 86_400_000;

const METHODS: Record<string, string[]> = {
  '/_sandbox/': ['GET'],
  '/_sandbox/state': ['GET'],
  '/_sandbox/reset': ['POST'],
  '/_sandbox/clock': ['GET', 'POST'],
  '/_sandbox/tasks': ['GET'],
  '/_sandbox/faults': ['GET', 'POST', 'DELETE'],
  '/_sandbox/deliveries': ['GET'],
};
const TASK = /^\/_sandbox\/tasks\/([^/]+)\/(complete|fail|replay)$/;
const DELIVERY = /^\/_sandbox\/deliveries\/([^/]+)\/replay$/;

/** The methods of a path of the control; undefined where there is no such path. */
export function controlMethods(path: string): string[] | undefined {
  if (Object.hasOwn(METHODS, path)) return METHODS[path];
  return TASK.test(path) || DELIVERY.test(path) ? ['POST'] : undefined;
}

/** Answers a request below `/_sandbox/` whose path and method are known to be right. */
export function control(world: World, self: Control, request: SandboxRequest): SandboxResponse {
  const { path, method } = request;
  let body: Record<string, unknown> = {};
  if (method === 'POST' && request.body.length > 0) {
    const read = readJson(request);
    if ('wrong' in read) return json(read.status, { error: read.wrong });
    if (!isObject(read.value)) return json(400, { error: 'The body must be a JSON object' });
    body = read.value;
  }
  try {
    return json(200, act(world, self, path, method, body));
  } catch (error) {
    const { message } = error as Error;
    return json(/^There is no/.test(message) ? 404 : 400, { error: message });
  }
}

function act(world: World, self: Control, path: string, method: string, body: Record<string, unknown>): unknown {
  const done = { ok: true };
  const [, id, action] = TASK.exec(path) ?? [];
  if (id !== undefined) {
    only(body, action === 'fail' ? ['message'] : []);
    if (action === 'replay') return (self.replay(decodeURIComponent(id)), done);
    if (body.message !== undefined && typeof body.message !== 'string') throw new Error('message must be text');
    return self.end(decodeURIComponent(id), action === 'fail' ? 'failed' : 'completed', body.message);
  }
  const [, delivery] = DELIVERY.exec(path) ?? [];
  if (delivery !== undefined) return (only(body, []), self.replay(decodeURIComponent(delivery)), done);
  switch (`${method} ${path}`) {
    case 'GET /_sandbox/':
      return {
        sandbox: 'unigen',
        control: [
          ...Object.keys(METHODS),
          '/_sandbox/tasks/{id}/complete',
          '/_sandbox/tasks/{id}/fail',
          '/_sandbox/tasks/{id}/replay',
          '/_sandbox/deliveries/{id}/replay',
        ],
      };
    case 'GET /_sandbox/state':
      return self.state();
    case 'POST /_sandbox/reset':
      return (only(body, []), self.reset(), done);
    case 'GET /_sandbox/tasks':
      return self.tasks();
    case 'GET /_sandbox/deliveries':
      return self.deliveries();
    case 'GET /_sandbox/faults':
      return world.faults.queued;
    case 'DELETE /_sandbox/faults':
      return (world.faults.clear(), done);
    case 'POST /_sandbox/faults':
      // Whether it is one is looked at where it is queued.
      self.fault(body as unknown as Fault);
      return { queued: world.faults.queued.at(-1), waiting: world.faults.queued.length };
    case 'POST /_sandbox/clock': {
      const { advance, freeze } = body;
      only(body, ['advance', 'freeze']);
      if (advance === undefined && freeze === undefined) throw new Error('The clock takes advance, freeze or both');
      if (freeze !== undefined && typeof freeze !== 'boolean') throw new Error('freeze must be true or false');
      if (freeze === true) self.freeze();
      if (advance !== undefined) self.advance(advance as number);
      if (freeze === false) self.resume();
    }
  }
  return { now: new Date(world.clock.now()).toISOString(), frozen: world.clock.frozen, pending: world.clock.pending };
}

/** @throws Error where a body has other members. */
function only(body: Record<string, unknown>, members: string[]): void {
  const extra = Object.keys(body).find((name) => !members.includes(name));
  if (extra === undefined) return;
  throw new Error(
    `unknown member ${extra.slice(0, 40)}: ${members.length > 0 ? `it takes ${members.join(', ')}` : 'it takes none'}`,
  );
}
