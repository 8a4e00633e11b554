import type { Json } from '../catalog/model-details.js';
import { ask, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import { isWithin, measureOf } from './measure.js';
import type { Change } from './report.js';
import { inputOf, isValid, withInput } from './variants.js';

/** A refused body with accepted values of the parameters because of which it is refused, or without them. */
export async function repairedBody(context: CheckContext, facts: ModelFacts, body: Body): Promise<Body | undefined> {
  const input = inputOf(facts, body);
  const reasons = changesOf(context, facts).filter((change) => isReason(facts, change, input));
  const names = [...new Set(reasons.flatMap((change) => ('parameter' in change ? [change.parameter] : [])))];
  if (names.length === 0) return undefined;
  const isGood = (name: string, value: unknown) =>
    value !== undefined &&
    !reasons.some(
      (change) =>
        isReason(facts, change, { ...input, [name]: value }) && 'parameter' in change && change.parameter === name,
    );
  const accepted = context.found.acceptedBodies(facts).map((other) => inputOf(facts, other));
  const values = Object.fromEntries(
    names.map((name) => [name, accepted.map((other) => other[name]).find((value) => isGood(name, value))]),
  );
  const nothing = Object.fromEntries(names.map((name) => [name, undefined]));
  for (const changes of [values, nothing]) {
    const next = withInput(facts, body, changes);
    if ((await isValid(facts, next)) && (await ask(context, facts, next)).accepted) return next;
  }
  return undefined;
}

/** The changes of a model that are known so far. */
export function changesOf({ found }: CheckContext, facts: ModelFacts): Change[] {
  return found.drifts.flatMap(({ api, model, change }) =>
    api === facts.api && model === facts.id && change ? [change] : [],
  );
}

/** Whether a change is why the API refuses an input. */
export function isReason(facts: ModelFacts, change: Change, input: Record<string, unknown>): boolean {
  if (!('parameter' in change)) return false;
  const value = input[change.parameter];
  if (change.type === 'required') return change.required && value === undefined;
  if (value === undefined) return false;
  if (change.type === 'remove-parameter') return true;
  if (change.type === 'values') return change.remove.includes(value as Json);
  if (change.type === 'list') return !change.values.includes(value as Json);
  const measure = measureOf(facts.details.parameters[change.parameter] ?? { types: [] });
  const size = measure?.sizeOf(value);
  return change.type === 'range' && measure !== undefined && size !== undefined && !isWithin(change, measure, size);
}
