import { checkOperation, checkTarget, isCreate, isMet, operationOf, type FaultTarget } from './fault-targets.js';
import type { SandboxRequest } from './http.js';

export type { FaultTarget } from './fault-targets.js';

/** Something that goes wrong on demand. */
export type Fault =
  /** An error of the API: its status, and a message of your own. The request is not carried out. */
  | { kind: 'status'; status: number; message?: string; retryAfter?: number }
  /**
   * The request is carried out at once, and its answer comes so many milliseconds later by the clock of the sandbox: where
   * that is frozen, once it is moved. After a reset, or where the sandbox ends meanwhile, the connection is reset instead.
   */
  | { kind: 'delay'; ms: number }
  /** The connection is reset before anything is carried out. */
  | { kind: 'reset' }
  /** The request is carried out, and its answer is lost: the connection is reset. */
  | { kind: 'lost' }
  /** The request is carried out, and its answer is no JSON. */
  | { kind: 'malformed' }
  /** The request is carried out, and its answer is cut in the middle. */
  | { kind: 'cut' }
  /** A create is carried out, and its task will fail. Where it makes no task, such as a dry run, the fault goes on waiting. */
  | { kind: 'fail'; message?: string };

/** A fault that waits for requests. */
export interface QueuedFault extends FaultTarget {
  fault: Fault;
}

/** The members of each kind. */
const KINDS: Record<Fault['kind'], string[]> = {
  status: ['status', 'message', 'retryAfter'],
  delay: ['ms'],
  reset: [],
  lost: [],
  malformed: [],
  cut: [],
  fail: ['message'],
};
/** Faults that wait at once. */
const MOST = 1000;
/** Characters of a message. */
const MAX_MESSAGE = 1000;

/** The faults that wait for requests. */
export class Faults {
  readonly #queue: (QueuedFault & { times: number })[] = [];
  /** Failures, by how many requests have one that may yet make no task; they stay in their place in the queue until then. */
  readonly #lent = new Map<QueuedFault, number>();

  /** The faults that wait, the next one first. */
  get queued(): readonly QueuedFault[] {
    return this.#queue;
  }

  /** @throws Error if it is not a fault, or can match no request. */
  queue(entry: QueuedFault): void {
    checkFault(entry.fault);
    const { fault, times = 1, ...target } = entry;
    checkTarget(target, fault.kind === 'fail');
    if (this.#queue.length >= MOST) throw new Error(`At most ${MOST} faults wait at once`);
    if (!Number.isInteger(times) || times < 1) throw new Error('times must be a whole number of at least 1');
    this.#queue.push({ ...entry, times });
  }

  /** The next fault for a request; one of the kind `fail` has to be given back. */
  take(request: SandboxRequest): QueuedFault | undefined {
    if (this.#queue.length === 0) return undefined;
    const operation = operationOf(request);
    const entry = this.#queue.find((entry) => {
      // Only a create can be carried out so; any other request leaves it where it is.
      if (entry.fault.kind === 'fail' && !(isCreate(operation) && (this.#lent.get(entry) ?? 0) < entry.times))
        return false;
      return isMet(entry, request, operation);
    });
    if (!entry) return undefined;
    if (entry.fault.kind === 'fail') this.#lent.set(entry, (this.#lent.get(entry) ?? 0) + 1);
    else this.#use(entry);
    return entry;
  }

  /** Takes back what a request was given. @param made Whether it made a task: only then a failure is used up. */
  giveBack(entry: QueuedFault, made: boolean): void {
    const lent = this.#lent.get(entry);
    // Any other was used up when it was taken, or all were forgotten since.
    if (lent === undefined) return;
    if (lent > 1) this.#lent.set(entry, lent - 1);
    else this.#lent.delete(entry);
    if (made) this.#use(entry);
  }

  clear(): void {
    this.#queue.length = 0;
    this.#lent.clear();
  }

  #use(entry: QueuedFault): void {
    const index = this.#queue.findIndex((other) => other === entry);
    if (index >= 0 && --this.#queue[index]!.times === 0) this.#queue.splice(index, 1);
  }
}

/** @throws Error where a value is no fault. */
export function checkFault(value: unknown): asserts value is Fault {
  const { kind, ...rest } = Object(value) as { kind?: unknown } & Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind))
    throw new Error(`kind must be one of ${Object.keys(KINDS).join(', ')}`);
  const members = KINDS[kind as Fault['kind']];
  const extra = Object.keys(rest).find((name) => !members.includes(name));
  if (extra !== undefined) throw new Error(`a fault of the kind ${kind} has no ${extra.slice(0, 40)}`);
  const { status, ms, message, retryAfter } = rest;
  if (kind === 'status' && !(Number.isInteger(status) && within(status, 400, 599)))
    throw new Error('status must be a whole number from 400 to 599');
  if (kind === 'delay' && !within(ms, 0, 600_000)) throw new Error('ms must be a number from 0 to 600000');
  if (message !== undefined && !(typeof message === 'string' && message.length <= MAX_MESSAGE))
    throw new Error(`message must be text of at most ${MAX_MESSAGE} characters`);
  if (retryAfter !== undefined && !(Number.isInteger(retryAfter) && within(retryAfter, 0, 86_400)))
    throw new Error('retryAfter must be whole seconds from 0 to 86400');
}

function within(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to;
}

/**
 * The fault of a request's own header: `X-Sandbox-Fault: lost`, `status=503`, `delay=2000`, `fail=No such voice`. With
 * `; operation=createTask` at its end it holds for that operation alone, since a client may send it with each request.
 *
 * @throws Error if it is not a fault.
 */
export function faultFromHeader(text: string): QueuedFault {
  const [, written = '', operation] = /^(.*?)(?:;\s*operation\s*=\s*(.*?)\s*)?$/s.exec(text) ?? [];
  const [, kind, value] = /^\s*(\w*)\s*(?:=(.*))?$/s.exec(written) ?? [];
  const number = value?.trim() ? Number(value) : undefined;
  const members = { status: { status: number }, delay: { ms: number }, fail: value ? { message: value.trim() } : {} };
  const fault = { kind, ...members[kind as keyof typeof members] };
  checkFault(fault);
  if (operation === undefined) return { fault };
  checkOperation(operation);
  return { fault, operation };
}
