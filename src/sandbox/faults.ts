/** Something that goes wrong on demand. */
export type Fault =
  /** An error of the API: its status, and a message of your own. The request is not carried out. */
  | { kind: 'status'; status: number; message?: string; retryAfter?: number }
  /** The answer comes so many milliseconds later. */
  | { kind: 'delay'; ms: number }
  /** The connection is reset before anything is carried out. */
  | { kind: 'reset' }
  /** The request is carried out, and its answer is lost: the connection is reset. */
  | { kind: 'lost' }
  /** The request is carried out, and its answer is no JSON. */
  | { kind: 'malformed' }
  /** The request is carried out, and its answer is cut in the middle. */
  | { kind: 'cut' }
  /** A create is carried out, and its task will fail. */
  | { kind: 'fail'; message?: string };

/** A fault that waits for requests. */
export interface QueuedFault {
  fault: Fault;
  /** Only requests of this method. */
  method?: string;
  /** Only requests to this path, or to those below it where it ends with `*`. */
  path?: string;
  /** How many requests it still meets. Default 1. */
  times?: number;
}

const KINDS = ['status', 'delay', 'reset', 'lost', 'malformed', 'cut', 'fail'];

/** The faults that wait for requests. */
export class Faults {
  readonly #queue: Required<Pick<QueuedFault, 'fault' | 'times'>>[] = [];

  /** The faults that wait, the next one first. */
  get queued(): readonly QueuedFault[] {
    return this.#queue;
  }

  /** @throws Error where it is no fault. */
  queue(entry: QueuedFault): void {
    checkFault(entry.fault);
    const { times = 1 } = entry;
    if (!Number.isInteger(times) || times < 1) throw new Error('times must be a whole number of at least 1');
    this.#queue.push({ ...entry, times });
  }

  /** The next fault for a request. */
  take(method: string, path: string): Fault | undefined {
    if (this.#queue.length === 0) return undefined;
    const index = this.#queue.findIndex((entry: QueuedFault) => {
      if (entry.method && entry.method.toUpperCase() !== method) return false;
      if (!entry.path) return true;
      return entry.path.endsWith('*') ? path.startsWith(entry.path.slice(0, -1)) : path === entry.path;
    });
    if (index < 0) return undefined;
    const entry = this.#queue[index]!;
    if (--entry.times === 0) this.#queue.splice(index, 1);
    return entry.fault;
  }

  clear(): void {
    this.#queue.length = 0;
  }
}

/** @throws Error where a value is no fault. */
export function checkFault(value: unknown): asserts value is Fault {
  const fault = value as Fault | null;
  if (typeof fault !== 'object' || fault === null || !KINDS.includes(fault.kind)) throw new Error(`kind must be one of ${KINDS.join(', ')}`);
  if (fault.kind === 'status' && !(Number.isInteger(fault.status) && fault.status >= 400 && fault.status <= 599)) throw new Error('status must be from 400 to 599');
  if (fault.kind === 'delay' && !(fault.ms >= 0 && fault.ms <= 600_000)) throw new Error('ms must be from 0 to 600000');
}

/**
 * The fault of a request's own header: `X-Sandbox-Fault: lost`, `status=503`, `delay=2000`, `fail=No such voice`.
 *
 * @throws Error where it is no fault.
 */
export function faultFromHeader(text: string): Fault {
  const [kind = '', value = ''] = text.split(/=(.*)/s);
  const fault = { kind: kind.trim(), ...(kind === 'status' && { status: Number(value) }), ...(kind === 'delay' && { ms: Number(value) }), ...(kind === 'fail' && value && { message: value }) };
  checkFault(fault);
  return fault;
}
