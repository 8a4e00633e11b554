import { UnigenError } from '../errors/errors.js';
import { isObject } from '../internal/json.js';
import type { RunStore } from '../runs/store.js';
import { checkNames } from '../validate/unknown-name.js';
import type { RedisConnection } from './redis-script.js';

/** What an option must be, and whether a value is that. */
export type OptionRule = readonly [must: string, holds: (value: unknown) => boolean];

const hasMethods = (value: unknown, ...names: string[]) =>
  isObject(value) && names.every((name) => typeof value[name] === 'function');

/** For what the names of our entries start with: a brace would break their hash tag. */
export const PREFIX: OptionRule = [
  'only letters, digits, dots, dashes and underscores',
  (value) => typeof value === 'string' && /^[\w.-]+$/.test(value),
];
export const STRING: OptionRule = ['a string, not an empty one', (value) => typeof value === 'string' && value !== ''];
export const FUNCTION: OptionRule = ['a function', (value) => typeof value === 'function'];
export const COUNT: OptionRule = [
  'an integer of at least 1',
  (value) => Number.isInteger(value) && (value as number) >= 1,
];
export const COUNT_OR_NONE: OptionRule = [
  'an integer of at least 0',
  (value) => Number.isInteger(value) && (value as number) >= 0,
];
export const MILLISECONDS: OptionRule = [
  'a number of milliseconds of at least 0',
  (value) => typeof value === 'number' && value >= 0 && value < Infinity,
];
export const MILLISECONDS_ABOVE_0: OptionRule = [
  'a number of milliseconds above 0',
  (value) => typeof value === 'number' && value > 0 && value < Infinity,
];
/** BullMQ separates the parts of its names by colons. */
export const QUEUE: OptionRule = [
  'a string without a colon, not an empty one',
  (value) => typeof value === 'string' && value !== '' && !value.includes(':'),
];
export const CONNECTION: OptionRule = [
  'a connection of ioredis, or the options of one; for a URL, `new Redis(url, { maxRetriesPerRequest: null })`',
  isObject,
];

/**
 * Checks the options of a function before anything is connected.
 *
 * @param of Name of the function.
 * @param rules Every option that it has.
 * @param required Options that must be there.
 * @throws UnigenError that names the option and its rule.
 */
export function checkOptions<Options>(
  of: string,
  options: unknown,
  rules: Readonly<Record<keyof Options & string, OptionRule>>,
  required: readonly (keyof Options & string)[] = [],
): asserts options is Options {
  if (!isObject(options)) throw new UnigenError(`The options of ${of} must be an object`);
  checkNames(options, Object.keys(rules), `of ${of}`);
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) checkOption(name, value, rules[name as keyof Options & string]);
  for (const name of required)
    if (options[name] === undefined) throw new UnigenError(`\`${name}\` of ${of} is required: ${rules[name][0]}`);
}

/** @throws UnigenError that names the option and its rule. */
export function checkOption(name: string, value: unknown, [must, holds]: OptionRule): void {
  // "must have" reads wrong for none of the others.
  if (!holds(value)) throw new UnigenError(`\`${name}\` must ${must.startsWith('only') ? 'have' : 'be'} ${must}`);
}

/** @throws UnigenError if the first argument of a function is not a connection; what it is is not shown, since a URL has a password. */
export function checkRedis(of: string, redis: RedisConnection): void {
  if (!hasMethods(redis, 'evalsha', 'eval', 'on'))
    throw new UnigenError(
      `${of} needs a connection of ioredis first, such as \`new Redis('redis://127.0.0.1:6379', { maxRetriesPerRequest: null })\``,
    );
}

/** @throws UnigenError if the first argument of a function is not a store. */
export function checkStore(of: string, store: RunStore): void {
  if (!hasMethods(store, 'add', 'get', 'change', 'list', 'counts'))
    throw new UnigenError(`${of} needs a run store first, such as \`createRedisStore(redis)\``);
}
