import { UnigenError } from '../errors/errors.js';
import { amountOf } from '../internal/values.js';

type Rule = [must: string, holds: (value: unknown) => boolean];

const isAmount = (value: unknown) => amountOf(value) !== undefined;
const DOLLARS: Rule = ['a number of US dollars of at least 0', isAmount];
const FUNCTION: Rule = ['a function', (value) => typeof value === 'function'];

const RULES: Record<string, Rule> = {
  maxCost: DOLLARS,
  budget: DOLLARS,
  timeout: ['a number of milliseconds above 0', (value) => typeof value === 'number' && value > 0],
  pollInterval: ['a number of milliseconds of at least 0', isAmount],
  signal: ['an AbortSignal', (value) => typeof (value as AbortSignal | null)?.aborted === 'boolean'],
  beforePay: FUNCTION,
  onCreate: FUNCTION,
  onUpdate: FUNCTION,
  onResult: FUNCTION,
};

/**
 * Checks options before anything is sent: a mistake must not show after the payment, and a misspelled name must not lift
 * a limit. Names that have nothing to do with money are left to the compiler.
 *
 * @param money The names that have.
 * @throws UnigenError that names the option and its rule.
 */
export function checkOptions(options: unknown, money = ['maxCost', 'beforePay']): void {
  if (typeof options !== 'object' || options === null) throw new UnigenError('The options must be an object');
  for (const name in options) {
    const value = (options as Record<string, unknown>)[name];
    const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
    if (value !== undefined && rule && !rule[1](value)) throw new UnigenError(`\`${name}\` must be ${rule[0]}`);
    if (/cost|budget|pay|limit/i.test(name) && !money.includes(name))
      throw new UnigenError(`Unknown option \`${name}\`; did you mean ${money.join(' or ')}?`);
  }
}
