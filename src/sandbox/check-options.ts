import { nearest } from '../validate/nearest.js';
import type { SandboxOptions } from './options.js';
import type { Retention } from './store.js';

/** Characters of a key that is read at all; real ones have less than a hundred. */
export const MAX_KEY = 1000;

interface Rule {
  /** Ends the sentence that begins with the option. */
  must: string;
  holds(value: unknown): boolean;
}

const number: Rule = { must: 'be a finite number', holds: Number.isFinite };
const positive: Rule = { must: 'be a number above 0', holds: (value) => typeof value === 'number' && value > 0 };

/** Every option, so that no other is taken for one, and what holds of those whose mistakes would show late or never. */
const RULES: Record<keyof SandboxOptions, Rule | undefined> = {
  speed: { must: 'be a finite number above 0', holds: (value) => Number.isFinite(value) && positive.holds(value) },
  seed: number,
  balance: {
    must: 'be a finite number of at least 0',
    holds: (value) => Number.isFinite(value) && (value as number) >= 0,
  },
  keys: {
    must: `be an array of texts that are not empty, of at most ${MAX_KEY} characters`,
    holds: (value) =>
      Array.isArray(value) && value.every((key) => typeof key === 'string' && key !== '' && key.length <= MAX_KEY),
  },
  retention: {
    must: 'be an object',
    holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
  rateLimit: undefined,
  prices: undefined,
  origin: undefined,
  maxUpload: undefined,
  allowHosts: undefined,
  loopback: undefined,
  fetch: undefined,
  clock: undefined,
  frozen: undefined,
  restore: undefined,
  onChange: undefined,
  corsOrigin: undefined,
};
/** No bound at all is a right one too. */
const RETENTION: Record<keyof Retention, Rule> = {
  tasks: positive,
  age: positive,
  deliveries: positive,
  uploads: positive,
  accounts: positive,
};

/**
 * Looks at the options of a sandbox before anything is made of them.
 *
 * @throws TypeError that names the option, and its rule or the name that was meant.
 */
export function checkOptions(options: SandboxOptions): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError('The options of a sandbox must be an object');
  check(options, RULES, '');
  if (options.retention !== undefined) check(options.retention, RETENTION, 'retention.');
}

function check(given: object, rules: Record<string, Rule | undefined>, before: string): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(rules, name)) {
      const [meant] = nearest(name, Object.keys(rules));
      throw new TypeError(
        `A sandbox has no option ${before}${name.slice(0, 40)}${meant === undefined ? '' : `; did you mean ${before}${meant}?`}`,
      );
    }
    const rule = rules[name];
    // What is left out on purpose has its default.
    if (value !== undefined && rule && !rule.holds(value))
      throw new TypeError(`The option ${before}${name} must ${rule.must}, not ${shown(value)}`);
  }
}

/** A value in a few words; of `keys` none, since they are secret. */
function shown(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'string') return 'a text';
  return Array.isArray(value) ? 'such an array' : `a value of the type ${typeof value}`;
}
