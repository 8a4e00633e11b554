import { UnigenError } from '../errors/errors.js';
import { isDeeperThan } from '../internal/json.js';

/** Deeper values are refused: functions that follow them, such as `JSON.stringify`, throw at some depth. */
const MAX_DEPTH = 100;

/** @throws UnigenError if a value is nested too deeply to be followed. */
export function assertShallow(value: unknown, label: string): void {
  if (typeof value === 'object' && isDeeperThan(value, MAX_DEPTH)) throw tooDeep(label);
}

/** Makes a value plain JSON that nobody can change: `plainJson`, or `freezeParsed`. */
export type ToPlainJson = <T>(value: T, label: string) => T;

/**
 * A copy of a value as JSON has it, which nobody can change. Undefined properties are omitted.
 *
 * @param label What messages call the value.
 * @throws UnigenError if JSON would lose a part of it in silence: a number that is not finite, a date, a file.
 */
export function plainJson<T>(value: T, label: string): T {
  assertShallow(value, label);
  return copyOf(value, label) as T;
}

/**
 * The same for a value that `JSON.parse` has just made. It is plain and has no other owner, so it is not copied: a journal
 * has hundreds of thousands of such values.
 */
export function freezeParsed<T>(value: T, label: string): T {
  freeze(value, label, MAX_DEPTH);
  return value;
}

function freeze(value: unknown, label: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0) throw tooDeep(label);
  for (const inner of Object.values(value)) if (typeof inner === 'object') freeze(inner, label, depth - 1);
  Object.freeze(value);
}

function tooDeep(label: string): UnigenError {
  return new UnigenError(`${label} is nested more than ${MAX_DEPTH} levels deep`);
}

function copyOf(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON has no negative zero.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return Object.freeze(value.map((item, index) => copyOf(item, `${path}[${index}]`)));
  if (!isPlain(value)) throw new UnigenError(`${path} must be plain JSON`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([name, item]) => [name, copyOf(item, `${path}.${name}`)])));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm has another `Object.prototype`, which has no prototype either.
  const isBare = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isBare && !('toJSON' in value && typeof value.toJSON === 'function');
}
