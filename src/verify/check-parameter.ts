import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { listWords } from '../internal/list-words.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkSizes } from './check-bounds.js';
import type { Body, ModelFacts } from './contract.js';
import type { LiveVerdict } from './live-api.js';
import { measureOf } from './measure.js';
import { referenceReason } from './own-tasks.js';
import { samplesOf } from './samples.js';
import { refusesAsUnknown } from './unknown-parameter.js';
import { inputOf, isReference, isValid, withInput } from './variants.js';

/** What is known of a parameter before its values are tried. */
export interface ParameterQuestion {
  /** Bodies that the API accepts; a value is tried in those in which the contract accepts it. */
  bodies: Body[];
  /** A value that is refused in the first body. */
  refused?: unknown;
  /** What the API said about it. */
  message?: string;
}

/** The verdicts on the documented values of a parameter. */
export interface Tried {
  accepted: Json[];
  refused: Json[];
  /** What the API said about the last refusal. */
  message: string;
  /** Whether the values were made from the schema, since no document has one. */
  isMade: boolean;
  /** Whether a refusal is reported. */
  isReported: boolean;
}

/** Bodies in which a refused value is tried, at most: another parameter may be why the first one is refused. */
const MAX_BODIES = 3;

/** Tries the documented values of a parameter, and reports those that the API refuses. */
export async function checkParameter(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  question: ParameterQuestion,
): Promise<Tried> {
  const { values, isMade } = samplesOf(context.contract, facts, name);
  const message = question.message ?? 'no reason given';
  const tried: Tried = { accepted: [], refused: [], message, isMade, isReported: false };
  const given = question.refused as Json | undefined;
  const own = isReference(name, facts.details.parameters[name])
    ? question.bodies.map((body) => inputOf(facts, body)[name] as Json | undefined).find((value) => value !== undefined)
    : undefined;
  if (own !== undefined) values.unshift(own);
  const all = given === undefined || values.some((value) => isSame(value, given)) ? values : [given, ...values];
  const measure = measureOf(facts.details.parameters[name] ?? { types: [] });
  const queue = [...all];
  for (let at = 0; at < queue.length; at++) {
    const value = queue[at]!;
    const verdict = await tryValue(context, facts, name, value, question.bodies);
    if (verdict.accepted !== undefined) tried[verdict.accepted ? 'accepted' : 'refused'].push(value);
    else if (given !== undefined && isSame(value, given)) tried.refused.push(value);
    if (verdict.accepted === false && verdict.message !== undefined) tried.message = verdict.message;
    // If all documented values are refused, there may be others next to them.
    const isLast = at === all.length - 1;
    if (isLast && measure && tried.accepted.length === 0) queue.push(...tried.refused.flatMap(neighbors));
  }
  // The documents can't name what only a real account has.
  const isForeign = tried.accepted.length > 0 && isReference(name, facts.details.parameters[name]);
  if (isForeign && measure?.upper !== 'maxItems') return tried;
  if (given !== undefined && tried.accepted.some((value) => isSame(value, given))) {
    tried.isReported = true;
    reportSometimes(context, facts, name, [given], message);
  } else if (tried.refused.length > 0) {
    tried.isReported = true;
    await report(context, facts, name, question.bodies, tried);
  }
  return tried;
}

function neighbors(value: Json): number[] {
  return typeof value === 'number' ? [value + 1, value - 1, value + 2, value - 2] : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Asks about a value of a parameter in bodies in which the contract accepts it, until the API accepts it too. */
async function tryValue(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  value: Json,
  bodies: Body[],
): Promise<LiveVerdict> {
  let verdict: LiveVerdict = {};
  let count = 0;
  for (const body of bodies) {
    const next = withInput(facts, body, { [name]: value });
    if (!(await isValid(facts, next))) continue;
    verdict = await ask(context, facts, next);
    if (verdict.accepted || ++count === MAX_BODIES) break;
  }
  return verdict;
}

async function report(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  bodies: Body[],
  { accepted, refused, message, isMade }: Tried,
): Promise<void> {
  const { found, live } = context;
  const { api, id: model, details } = facts;
  const parameter: ParameterDetails = details.parameters[name] ?? { types: [] };
  const shown = listWords(refused.map(shorten), 'and');
  if (accepted.length > 0 && isListed(parameter)) {
    found.addDrift({
      ...driftOf(facts, 'refused', listWords((parameter.enum ?? [true, false]).map(shorten), 'or'), `refuses ${shown}`),
      parameter: name,
      message: `${name} no longer accepts ${shown}, which the contract does: ${message}`,
      change: { type: 'values', parameter: name, add: [], remove: refused },
    });
    return;
  }
  const measure = measureOf(parameter);
  if (accepted.length > 0 && measure) {
    await checkSizes(context, facts, name, { bodies, measure, accepted, refused, message });
    return;
  }
  const isUnknown = await refusesAsUnknown(context, facts, bodies, name, message);
  const isAccepted = accepted.length > 0 || found.isAcceptedWith(live.api, model, facts.branch.inputKey, name);
  if (isAccepted) reportSometimes(context, facts, name, refused, message);
  else if (!isUnknown && (isMade || isReference(name, parameter))) {
    const reason = isMade
      ? `no document has a value of it, and one that was made up is refused: ${message}`
      : referenceReason(name, message);
    found.addNotChecked({ api, model, parameter: name, reason });
  } else {
    found.addDrift({
      ...driftOf(facts, 'parameter-gone', 'a parameter', 'refused'),
      parameter: name,
      message: `${name} is refused, but the contract accepts it: ${message}`,
      change: { type: 'remove-parameter', parameter: name },
    });
  }
}

function isListed({ enum: values, types, anyOf }: ParameterDetails): boolean {
  return values !== undefined || (anyOf === undefined && types.length === 1 && types[0] === 'boolean');
}

/** A refusal that depends on other parameters: no change of one parameter would express it. */
function reportSometimes(
  { found }: CheckContext,
  facts: ModelFacts,
  name: string,
  refused: Json[],
  message: string,
): void {
  found.addDrift({
    ...driftOf(facts, 'refused', 'accepted', 'refused'),
    parameter: name,
    message: `${name} is refused with ${listWords(refused.map(shorten), 'and')}, but not in every request: ${message}`,
  });
}
