import { MAX_KEY_LENGTH } from './account-id.js';
import { isObject } from '../internal/json.js';
import { didYouMean } from '../internal/list-words.js';
import { parseUrl } from '../internal/parse-url.js';
import { nearest } from '../validate/nearest.js';
import type { SandboxOptions } from './options.js';
import type { RecordOptions } from './record/recorder.js';
import { exchangeProblem } from './record/recording-format.js';
import type { Retention } from './store.js';

interface Rule {
  /** Follows the name of the option in a message. */
  must: string;
  isMet(value: unknown): boolean;
}

const number: Rule = { must: 'be a finite number', isMet: Number.isFinite };
const positive: Rule = { must: 'be a number above 0', isMet: (value) => typeof value === 'number' && value > 0 };

/** Every option, with a rule if a wrong value would show late or never. */
const OPTION_RULES: Record<keyof SandboxOptions, Rule | undefined> = {
  speed: { must: 'be a finite number above 0', isMet: (value) => Number.isFinite(value) && positive.isMet(value) },
  seed: number,
  balance: {
    must: 'be a finite number of at least 0',
    isMet: (value) => Number.isFinite(value) && (value as number) >= 0,
  },
  keys: {
    must: `be an array of non-empty strings of at most ${MAX_KEY_LENGTH} characters`,
    isMet: (value) =>
      Array.isArray(value) &&
      value.every((key) => typeof key === 'string' && key !== '' && key.length <= MAX_KEY_LENGTH),
  },
  retention: {
    must: 'be an object',
    isMet: isObject,
  },
  rateLimit: undefined,
  prices: undefined,
  origin: {
    must: 'be a URL of http or https without a slash at its end',
    isMet: (value) =>
      typeof value === 'string' && /^https?:$/.test(parseUrl(value)?.protocol ?? '') && !value.endsWith('/'),
  },
  maxUploadBytes: undefined,
  allowHosts: undefined,
  loopback: undefined,
  fetch: undefined,
  clock: undefined,
  frozen: undefined,
  // Scenarios have a reader of their own.
  scenario: undefined,
  anyId: { must: 'be true or false', isMet: (value) => typeof value === 'boolean' },
  record: undefined,
  replay: { must: 'be an array of exchanges', isMet: Array.isArray },
  restore: undefined,
  onChange: undefined,
  corsOrigin: undefined,
};
/** Infinity is allowed. */
const RETENTION_RULES: Record<keyof Retention, Rule> = {
  tasks: positive,
  age: positive,
  deliveries: positive,
  uploads: positive,
  accounts: positive,
};
const RECORD_RULES: Record<keyof RecordOptions, Rule | undefined> = {
  // `checkUpstream` checks this option.
  upstream: undefined,
  allowCreates: { must: 'be true or false', isMet: (value) => typeof value === 'boolean' },
  secrets: { must: 'be an array of strings', isMet: isArrayOfStrings },
  onExchange: { must: 'be a function', isMet: (value) => typeof value === 'function' },
  fetch: { must: 'be a function', isMet: (value) => typeof value === 'function' },
};

/**
 * Checks the options of a sandbox.
 *
 * @throws TypeError that names the option and its rule, or suggests the option that was meant.
 */
export function checkOptions(options: unknown): asserts options is SandboxOptions {
  if (!isObject(options)) throw new TypeError('The options of a sandbox must be an object');
  check(options, OPTION_RULES, '');
  if (options.record !== undefined) checkRecordOptions(options.record, options.replay);
  if (Array.isArray(options.replay)) checkExchanges(options.replay);
  if (isObject(options.retention)) check(options.retention, RETENTION_RULES, 'retention.');
}

function checkRecordOptions(value: unknown, replay: unknown): void {
  if (!isObject(value)) throw new TypeError('The option record must be an object');
  check(value, RECORD_RULES, 'record.');
  if (value.onExchange === undefined) throw new TypeError('The option record.onExchange is missing');
  if (replay !== undefined) throw new TypeError('The options record and replay exclude each other');
}

function checkExchanges(exchanges: unknown[]): void {
  for (const [index, exchange] of exchanges.entries()) {
    const problem = exchangeProblem(exchange);
    if (problem !== undefined) throw new TypeError(`The option replay[${index}] is not an exchange: ${problem}`);
  }
}

function check(given: object, rules: Record<string, Rule | undefined>, prefix: string): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(rules, name)) {
      const near = nearest(name, Object.keys(rules)).slice(0, 1);
      throw new TypeError(
        `A sandbox has no option ${prefix}${name.slice(0, 40)}${didYouMean(near.map((one) => prefix + one))}`,
      );
    }
    const rule = rules[name];
    // An undefined option has its default.
    if (value !== undefined && rule && !rule.isMet(value))
      throw new TypeError(`The option ${prefix}${name} must ${rule.must}, not ${shown(value)}`);
  }
}

/** A value in a message. Strings are not shown, since keys are secret. */
function shown(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'string') return 'a string';
  return Array.isArray(value) ? 'this array' : `a value of the type ${typeof value}`;
}

function isArrayOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
