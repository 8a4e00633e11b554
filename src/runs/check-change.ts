import { UnigenError } from '../errors/errors.js';
import { isObject } from '../internal/json.js';
import { amountOf, textOf } from '../internal/values.js';
import { roundUsd } from '../internal/money.js';
import { plainJson, type ToPlainJson } from './plain-json.js';
import type { RunChange, RunState } from './store.js';

/** All states, in the order of a run's life. */
export const RUN_STATES: readonly RunState[] = ['waiting', 'paying', 'running', 'finished', 'failed', 'unknown'];

type Rule = [must: string, holds: (value: unknown) => boolean];

const RULES: Record<Exclude<keyof RunChange, 'state'>, Rule> = {
  cost: ['a number of US dollars of at least 0', (value) => amountOf(value) !== undefined],
  spent: ['a number of US dollars of at least 0', (value) => amountOf(value) !== undefined],
  payingAt: ['an ISO 8601 time', (value) => textOf(value) !== undefined && !Number.isNaN(Date.parse(value as string))],
  handle: ['a task handle', (value) => isObject(value) && textOf(value.id) !== undefined],
  output: ['plain JSON', () => true],
  files: ['an array of paths', (value) => Array.isArray(value) && value.every((path) => typeof path === 'string')],
  error: [
    'an object with `name` and `message`',
    (value) => isObject(value) && typeof value.name === 'string' && typeof value.message === 'string',
  ],
};

/** @throws UnigenError if an upload can't be noted. Every store calls it. */
export function checkUpload(digest: unknown, reference: unknown): void {
  for (const [name, value] of Object.entries({ digest, reference }))
    if (textOf(value) === undefined) throw new UnigenError(`\`${name}\` must be a string, not an empty one`);
}

export const isRunState = (value: unknown): value is RunState => RUN_STATES.includes(value as RunState);

/**
 * Checks a change before a store makes it, and copies it: costs are rounded to a millionth of a dollar, so that sums of
 * them stay exact. A property that is there and undefined stays so: it is to be removed. Every store calls it.
 *
 * @param toPlain Copies and freezes values, or only freezes those that are nobody else's.
 * @throws UnigenError that names the property and its rule.
 */
export function checkChange(change: RunChange, toPlain: ToPlainJson = plainJson): RunChange {
  if (!isObject(change) || !isRunState(change.state))
    throw new UnigenError(`\`state\` must be one of ${RUN_STATES.join(', ')}`);
  const checked: Record<string, unknown> = { state: change.state };
  for (const name in change) {
    if (name === 'state') continue;
    const value: unknown = change[name as keyof RunChange];
    const rule = Object.hasOwn(RULES, name) ? RULES[name as keyof typeof RULES] : undefined;
    if (!rule) throw new UnigenError(`Unknown property \`${name}\` of a change`);
    if (value !== undefined && !rule[1](value)) throw new UnigenError(`\`${name}\` must be ${rule[0]}`);
    if (name === 'cost' || name === 'spent')
      checked[name] = value === undefined ? undefined : roundUsd(value as number);
    else checked[name] = value === undefined ? undefined : toPlain(value, `\`${name}\``);
  }
  return checked as unknown as RunChange;
}
