import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';

/** An injected fault. */
export type Fault =
  /** An error of the API, with its status and a message of your own. The request is not carried out. */
  | { kind: 'status'; status: number; message?: string; retryAfter?: number }
  /**
   * The request is carried out at once. Its response follows that many milliseconds later by the clock of the sandbox: if that
   * is frozen, once it is moved. After a reset, or if the sandbox is closed, the connection is reset instead.
   */
  | { kind: 'delay'; ms: number }
  /** The connection is reset, and the request is not carried out. */
  | { kind: 'reset' }
  /** The request is carried out, and its response is lost: the connection is reset. */
  | { kind: 'lost' }
  /** The request is carried out, and its response is not valid JSON. */
  | { kind: 'malformed' }
  /** The request is carried out, and its response is cut off in the middle. */
  | { kind: 'cut' }
  /**
   * A create is carried out, and its task will fail. It stays paid for, unless `refund` is true. A create that makes no task,
   * such as a dry run, does not use up the fault.
   */
  | { kind: 'fail'; message?: string; refund?: boolean };

/** Why a task fails if a fault does not say it. */
export const DEFAULT_FAILURE = 'The provider refused the prompt';

/** The properties of each kind. */
export const PROPERTIES: Record<Fault['kind'], string[]> = {
  status: ['status', 'message', 'retryAfter'],
  delay: ['ms'],
  reset: [],
  lost: [],
  malformed: [],
  cut: [],
  fail: ['message', 'refund'],
};
const KINDS = Object.keys(PROPERTIES);
export const MAX_MESSAGE_LENGTH = 1000;
export const MAX_DELAY_MS = 600_000;
export const MAX_RETRY_AFTER_S = 86_400;

/** @throws Error if a value is not a fault. */
export function checkFault(value: unknown): asserts value is Fault {
  const { kind, ...rest } = Object(value) as { kind?: unknown } & Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(PROPERTIES, kind))
    throw new Error(`kind must be one of ${KINDS.join(', ')}${suggestion(kind)}`);
  const properties = PROPERTIES[kind as Fault['kind']];
  const extra = Object.keys(rest).find((name) => !properties.includes(name));
  if (extra !== undefined) throw new Error(`a fault of the kind ${kind} has no ${extra.slice(0, 40)}`);
  const { status, ms, message, retryAfter, refund } = rest;
  if (kind === 'status' && !isInteger(status, 400, 599)) throw new Error('status must be an integer from 400 to 599');
  if (kind === 'delay' && !isNumber(ms, 0, MAX_DELAY_MS))
    throw new Error(`ms must be a number from 0 to ${MAX_DELAY_MS}`);
  if (message !== undefined && !(typeof message === 'string' && message.length <= MAX_MESSAGE_LENGTH))
    throw new Error(`message must be a string of at most ${MAX_MESSAGE_LENGTH} characters`);
  if (retryAfter !== undefined && !isInteger(retryAfter, 0, MAX_RETRY_AFTER_S))
    throw new Error(`retryAfter must be an integer from 0 to ${MAX_RETRY_AFTER_S} (seconds)`);
  if (refund !== undefined && typeof refund !== 'boolean') throw new Error('refund must be true or false');
}

function suggestion(kind: unknown): string {
  return typeof kind === 'string' ? didYouMean(nearest(kind, KINDS)) : '';
}

function isNumber(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to;
}

function isInteger(value: unknown, from: number, to: number): boolean {
  return Number.isInteger(value) && isNumber(value, from, to);
}
