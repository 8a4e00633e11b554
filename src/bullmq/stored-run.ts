import { UnigenError } from '../errors/errors.js';
import { parseJson } from '../internal/json.js';
import { isRunState } from '../runs/check-change.js';
import type { NewRun, RunChange, RunRecord } from '../runs/store.js';

/** Amounts are stored as integers, so that sums of them are exact. */
const MICRO = 1e6;
const AMOUNTS: readonly (readonly [field: string, property: string])[] = [
  ['c', 'cost'],
  ['p', 'spent'],
];
const JSONS: readonly (readonly [field: string, property: string])[] = [
  ['y', 'payingAt'],
  ['h', 'handle'],
  ['o', 'output'],
  ['f', 'files'],
  ['e', 'error'],
];

/** An amount of US dollars as the store has it. */
export function toMicro(dollars: number): number {
  return Math.round(dollars * MICRO);
}

/** US dollars of a stored amount. */
export function fromMicro(amount: string): number {
  return Number(amount) / MICRO;
}

/** What a run asks for, as the store has it. */
export function storedRequest({ api, model, input, options }: NewRun): string {
  return JSON.stringify({ api, model, input, options });
}

/** The fields of a checked change: each with '1' and its value, or with '0' if it is removed. */
export function changedFields(change: RunChange): string[] {
  const properties = change as unknown as Record<string, unknown>;
  const fields: string[] = [];
  for (const list of [AMOUNTS, JSONS])
    for (const [field, property] of list) {
      if (!Object.hasOwn(properties, property)) continue;
      const value = properties[property];
      if (value === undefined) fields.push(field, '0', '');
      else fields.push(field, '1', list === AMOUNTS ? String(toMicro(value as number)) : JSON.stringify(value));
    }
  return fields;
}

/**
 * The record of a run from its hash: names and values in turn.
 *
 * @throws UnigenError if what is there is not a run.
 */
export function readStoredRun(name: string, hash: readonly string[]): RunRecord {
  const fields = new Map<string, string>();
  for (let index = 0; index + 1 < hash.length; index += 2) fields.set(hash[index]!, hash[index + 1]!);
  const request = parseJson(fields.get('r') ?? '') as Omit<NewRun, 'name'> | undefined;
  const state = fields.get('s');
  if (!request || !isRunState(state))
    throw new UnigenError(`The entry of the run ${JSON.stringify(name)} in Redis is damaged`);
  const record: Record<string, unknown> = {
    name,
    ...request,
    state,
    attempts: Number(fields.get('n')),
    updatedAt: new Date(Number(fields.get('t'))).toISOString(),
  };
  for (const [field, property] of AMOUNTS) {
    const amount = fields.get(field);
    if (amount !== undefined) record[property] = fromMicro(amount);
  }
  for (const [field, property] of JSONS) {
    const text = fields.get(field);
    if (text !== undefined) record[property] = JSON.parse(text);
  }
  return record as unknown as RunRecord;
}
