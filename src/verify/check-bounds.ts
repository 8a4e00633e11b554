import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { listWords } from '../internal/list-words.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import { isWithin, type BoundKeyword, type Measure } from './measure.js';
import { searchBound, searchRefusal } from './search-bound.js';
import { bodyWith, withInput } from './variants.js';

/** Integers between two bounds that are all tried; of more than these, a few. */
const MAX_INTEGERS = 31;
/** Sizes beyond a bound that other models have and that are tried. */
const MAX_CANDIDATES = 3;

/** The verdicts on values of a parameter that has a size. */
export interface SizeQuestion {
  /** Bodies that the API accepts. */
  bodies: Body[];
  measure: Measure;
  accepted: Json[];
  refused: Json[];
  /** What the API said about the last refusal. */
  message: string;
}

type Bounds = Partial<Record<BoundKeyword, number>>;

/** Finds the bounds within which the API accepts a parameter whose documented values it refuses in part. */
export async function checkSizes(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  { bodies, measure, accepted, refused, message }: SizeQuestion,
): Promise<void> {
  const parameter = facts.details.parameters[name] ?? { types: [] };
  const sizesOf = (values: Json[]) => values.map((value) => measure.sizeOf(value)).filter((size) => size !== undefined);
  const [starts, sizes] = [sizesOf(accepted), sizesOf(refused)];
  if (starts.length === 0 || sizes.length === 0) return;
  // A part of a value that the contract accepts is as valid.
  const sample = largest([...accepted, ...refused], measure);
  const accepts = async (size: number) => {
    const body = await bodyWith(facts, bodies, name, measure.withSize(sample, size));
    return body && (await ask(context, facts, body)).accepted;
  };
  const live: Bounds = {};
  const documented: Bounds = {};
  for (const size of sizes) {
    const start = starts.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best));
    const side = size > start ? measure.upper : measure.lower;
    // A refused size between accepted ones, or equal to an accepted one, is not a bound.
    if (starts.includes(size)) continue;
    if (starts.some((one) => one !== start && (side === measure.upper ? one > size : one < size))) continue;
    const known = live[side];
    // Of several refused values, the one nearest to the accepted ones is the bound.
    if (known !== undefined && (side === measure.upper ? size > known : size < known)) continue;
    live[side] = await searchBound(measure.step, start, size, accepts);
    documented[side] = parameter[side] ?? size;
  }
  if (await reportList(context, facts, name, { bodies, measure, sample, live, message })) return;
  const { subject, isNoLonger } = boundWords(name, measure);
  for (const [side, bound] of Object.entries(live) as [BoundKeyword, number][]) {
    const known = documented[side]!;
    context.found.addDrift({
      ...driftOf(facts, 'refused', `${side} ${known}`, `${side} ${bound}`),
      parameter: name,
      message: `${subject} ${isNoLonger} ${known}, only ${side === measure.upper ? 'up to' : 'from'} ${bound}: ${message}`,
      change: { type: 'range', parameter: name, [side]: bound },
    });
  }
}

/** What lies beyond the bounds of a parameter, and whether the API accepts everything between them. */
export async function probeSizes(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  question: { bodies: Body[]; measure: Measure; sample: Json },
): Promise<void> {
  const { bodies, measure, sample } = question;
  const parameter = facts.details.parameters[name]!;
  const live: Bounds = {};
  for (const side of [measure.upper, measure.lower]) {
    const bound = parameter[side];
    if (bound === undefined || (bound === 0 && side !== 'minimum')) continue;
    const body = await bodyWith(facts, bodies, name, measure.withSize(sample, bound));
    const accepts = async (size: number) =>
      (await ask(context, facts, withInput(facts, body!, { [name]: measure.withSize(sample, size) }))).accepted;
    if (!body || !(await accepts(bound))) continue;
    const outwards = side === measure.upper ? measure.step : -measure.step;
    const floor = side === 'minimum' ? -Infinity : 0;
    const found = await searchRefusal(bound, outwards, { reach: measure.reach, floor }, accepts);
    if (!found) {
      const { api, id: model } = facts;
      context.found.addNotChecked({ api, model, parameter: name, reason: `a dry run does not check its ${side}` });
      continue;
    }
    let last =
      found.accepted === bound ? bound : await searchBound(measure.step, found.accepted, found.refused, accepts);
    for (const size of sizesOfOthers(context, facts, name, side)) {
      if (isWithin({ [side]: last }, measure, size)) continue;
      if (await accepts(size)) last = size;
    }
    if (last !== bound) live[side] = last;
  }
  if (await reportList(context, facts, name, { ...question, live })) return;
  const { subject, is } = boundWords(name, measure);
  for (const [side, bound] of Object.entries(live) as [BoundKeyword, number][]) {
    const [reaches, ends] = side === measure.upper ? ['up to', 'ends'] : ['from', 'begins'];
    context.found.addDrift({
      ...driftOf(facts, 'accepted', `${side} ${parameter[side]}`, `${side} ${bound}`),
      parameter: name,
      message: `${subject} ${is} ${reaches} ${bound}, but the contract ${ends} at ${parameter[side]}`,
      change: { type: 'range', parameter: name, [side]: bound },
    });
  }
}

/** Reports that the API accepts only some of the integers of a range; false if it accepts all of them. */
export async function reportList(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  {
    bodies,
    measure,
    sample,
    live,
    message,
  }: { bodies: Body[]; measure: Measure; sample: Json; live: Bounds; message?: string },
): Promise<boolean> {
  const parameter = facts.details.parameters[name]!;
  if (measure.upper !== 'maximum' || measure.step !== 1) return false;
  const { minimum, maximum } = { ...boundsOf(parameter), ...live };
  if (minimum === undefined || maximum === undefined || maximum - minimum < 2) return false;
  const isComplete = maximum - minimum < MAX_INTEGERS;
  const accepted: number[] = [];
  let said = message;
  let isEnumerated = false;
  for (const value of integersBetween(minimum, maximum)) {
    const body = await bodyFor(facts, bodies, name, sample, value);
    if (!body) continue;
    const verdict = await ask(context, facts, body);
    if (verdict.accepted) accepted.push(value);
    else if (verdict.accepted === false) {
      isEnumerated = true;
      said ??= verdict.message;
    }
  }
  if (!isEnumerated) return false;
  const range = `${parameter.minimum ?? 'any'} to ${parameter.maximum ?? 'any'}`;
  const shown = listWords(accepted.map(shorten), 'and');
  context.found.addDrift({
    ...driftOf(facts, 'refused', range, shown),
    parameter: name,
    message: isComplete
      ? `${name} accepts only ${shown}, not everything from ${range}: ${said ?? 'no reason given'}`
      : `${name} accepts ${shown}, but not everything between: ${said ?? 'no reason given'}`,
    ...(isComplete && { change: { type: 'list', parameter: name, values: accepted } }),
  });
  return true;
}

/** A body with an integer: one that the contract accepts, or one in which a sample would be valid. */
async function bodyFor(
  facts: ModelFacts,
  bodies: Body[],
  name: string,
  sample: Json,
  value: number,
): Promise<Body | undefined> {
  const valid = await bodyWith(facts, bodies, name, value);
  if (valid) return valid;
  // A value that a rule of the contract forbids is not one that the range allows.
  if (isWithin(facts.details.parameters[name]!, { lower: 'minimum', upper: 'maximum' }, value)) return undefined;
  const body = await bodyWith(facts, bodies, name, sample);
  return body && withInput(facts, body, { [name]: value });
}

function boundsOf({ minimum, maximum }: ParameterDetails): Bounds {
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** All integers of a range, or a few if it is long. */
function integersBetween(minimum: number, maximum: number): number[] {
  const length = maximum - minimum + 1;
  if (length <= MAX_INTEGERS) return Array.from({ length }, (_, index) => minimum + index);
  const middle = Math.floor((minimum + maximum) / 2);
  return [minimum, minimum + 1, middle, maximum - 1, maximum];
}

/** Sizes beyond a bound that other models of the API have for the same parameter. */
function sizesOfOthers({ contract }: CheckContext, facts: ModelFacts, name: string, side: BoundKeyword): number[] {
  const bound = facts.details.parameters[name]![side]!;
  const isBeyond = (size: number) => (side.startsWith('max') ? size > bound : size < bound && size >= 0);
  const sizes = contract.models.flatMap(({ api, details }) => {
    const other = details.parameters[name];
    if (api !== facts.api || !other) return [];
    const values = side === 'minimum' || side === 'maximum' ? (other.enum ?? []) : [];
    return [other[side], ...values].filter((size) => typeof size === 'number');
  });
  const near = [...new Set(sizes.filter(isBeyond))].sort((one, two) => Math.abs(one - bound) - Math.abs(two - bound));
  return near.slice(0, MAX_CANDIDATES);
}

function largest(values: Json[], measure: Measure): Json {
  const sizeOf = (value: Json) => measure.sizeOf(value) ?? -1;
  return values.reduce((best, value) => (sizeOf(value) > sizeOf(best) ? value : best));
}

/** What a bound is of, and what it says. */
function boundWords(name: string, { upper }: Measure): { subject: string; is: string; isNoLonger: string } {
  if (upper === 'maximum') return { subject: name, is: 'accepts', isNoLonger: 'no longer accepts' };
  const subject = upper === 'maxLength' ? `the length of ${name}` : `the number of ${name}`;
  return { subject, is: 'may be', isNoLonger: 'may no longer be' };
}
