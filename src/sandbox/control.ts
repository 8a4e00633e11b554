import { checkFault, type Fault, type QueuedFault } from './faults.js';
import { json, readJson, type SandboxRequest, type SandboxResponse } from './http.js';
import type { Delivery, SandboxTask } from './store.js';
import { end } from './tasks.js';
import type { World } from './world.js';

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

  /** Has the next requests go wrong. */
  fault(fault: Fault, where: Omit<QueuedFault, 'fault'> = {}): void {
    this.#world.faults.queue({ fault, ...where });
  }

  /** Moves time forward; what falls due on the way happens. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new Error('ms must be a number of at least 0');
    this.#world.clock.advance(ms);
  }

  freeze(): void {
    this.#world.clock.freeze();
  }

  resume(): void {
    this.#world.clock.resume();
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

const METHODS: Record<string, string[]> = {
  '/_sandbox/': ['GET'], '/_sandbox/state': ['GET'], '/_sandbox/reset': ['POST'], '/_sandbox/clock': ['GET', 'POST'], '/_sandbox/tasks': ['GET'],
  '/_sandbox/faults': ['GET', 'POST', 'DELETE'], '/_sandbox/deliveries': ['GET'],
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
    body = Object(read.value) as Record<string, unknown>;
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
  if (id !== undefined && action === 'replay') return self.replay(decodeURIComponent(id)), done;
  if (id !== undefined) return self.end(decodeURIComponent(id), action === 'fail' ? 'failed' : 'completed', textOf(body.message));
  const [, delivery] = DELIVERY.exec(path) ?? [];
  if (delivery !== undefined) return self.replay(decodeURIComponent(delivery)), done;
  switch (`${method} ${path}`) {
    case 'GET /_sandbox/':
      return { sandbox: 'unigen', control: [...Object.keys(METHODS), '/_sandbox/tasks/{id}/complete', '/_sandbox/tasks/{id}/fail', '/_sandbox/tasks/{id}/replay', '/_sandbox/deliveries/{id}/replay'] };
    case 'GET /_sandbox/state':
      return self.state();
    case 'POST /_sandbox/reset':
      return self.reset(), done;
    case 'GET /_sandbox/tasks':
      return self.tasks();
    case 'GET /_sandbox/deliveries':
      return self.deliveries();
    case 'GET /_sandbox/faults':
      return world.faults.queued;
    case 'DELETE /_sandbox/faults':
      return world.faults.clear(), done;
    case 'POST /_sandbox/faults': {
      const { method, path, times, ...fault } = body;
      checkFault(fault);
      self.fault(fault, { method: textOf(method), path: textOf(path), times: times as number | undefined });
      return world.faults.queued;
    }
    case 'POST /_sandbox/clock': {
      if (body.advance !== undefined) self.advance(Number(body.advance));
      if (body.freeze === true) self.freeze();
      if (body.freeze === false) self.resume();
    }
  }
  return { now: new Date(world.clock.now()).toISOString(), frozen: world.clock.frozen, pending: world.clock.pending };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
