import type { PriceTier } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import type { ModelProblem } from './model-problem.js';
import { listWords } from '../../internal/list-words.js';

type Parameters = Record<string, ParameterDetails>;

/** No document states the price of each value of a range with more values than this. */
const MAX_VALUES = 1000;

/**
 * Values of a parameter that have no tier, though values below and above have one. In a range, a document may state the
 * prices of single values, such as 5 and 10 seconds, and say nothing of those between; then the gaps are not a mistake.
 * Gaps in an overlay are not either: it may allow a value without knowing what the value costs.
 */
export function gapProblems(tiers: readonly PriceTier[], parameters: Parameters): ModelProblem[] {
  const names = new Set(tiers.flatMap(({ when = {} }) => Object.keys(when)));
  const problems = [...names].flatMap((name) => {
    const details = Object.hasOwn(parameters, name) ? parameters[name]! : undefined;
    return details ? groupsOf(tiers, name).flatMap((group) => gapsIn(group, name, details)) : [];
  });
  return [...new Set(problems)].map((message) => ({ message, keys: ['x-price', 'tiers'] }));
}

/** The values of a parameter that have tiers, for each combination of other conditions. */
function groupsOf(tiers: readonly PriceTier[], name: string): number[][][] {
  const groups = new Map<string, number[][]>();
  for (const { amount: _amount, label: _label, at: _at, doubt: _doubt, when = {}, ...rest } of tiers) {
    const { [name]: own = [], ...others } = when;
    const key = JSON.stringify([rest, Object.entries(others).sort()]);
    const priced = [own].flat().filter((value) => typeof value === 'number');
    groups.set(key, [...(groups.get(key) ?? []), priced]);
  }
  return [...groups.values()];
}

function gapsIn(group: number[][], name: string, details: ParameterDetails): string[] {
  const priced = new Set(group.flat());
  const [least, most] = [Math.min(...priced), Math.max(...priced)];
  const missing = numbersOf(details).filter((value) => value > least && value < most && !priced.has(value));
  const isOfPoints = !details.enum && group.every((values) => values.length < 2);
  return missing.length === 0 || isOfPoints ? [] : [gapWords(name, missing)];
}

function gapWords(name: string, missing: number[]): string {
  return `\`x-price\` has no tier for \`${name}\` ${listWords(missing.map(String), 'and')}, though it has some for less and for more`;
}

/** The integers that a parameter takes, if they are few. */
function numbersOf({ types, enum: values, minimum, maximum, anyOf = [] }: ParameterDetails): number[] {
  if (values) return values.filter((value) => typeof value === 'number').sort((one, other) => one - other);
  if (!types.includes('integer') || minimum === undefined || maximum === undefined)
    return anyOf.flatMap((form) => numbersOf(form as ParameterDetails));
  const count = maximum - minimum + 1;
  return count > MAX_VALUES ? [] : Array.from({ length: count }, (_, index) => minimum + index);
}
