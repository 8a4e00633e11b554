import type { Json } from '../catalog/model-details.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkParameter } from './check-parameter.js';
import type { Body, ModelFacts } from './contract.js';
import { referenceReason } from './own-tasks.js';
import { changesOf, isReason, repairedBody } from './repaired-body.js';
import { samplesOf } from './samples.js';
import { refusesAsUnknown } from './unknown-parameter.js';
import { inputOf, isValid, referencesIn, smallest, withInput } from './variants.js';

/** An example that the contract accepts and the API refuses. */
export interface Refusal {
  /** Name of the example. */
  name: string;
  body: Body;
  status?: number;
  message: string;
}

/** Accepted bodies that a refused one is compared with, at most. */
const MAX_BODIES = 4;
/** Values of a parameter that may be missing, at most. */
const MAX_VALUES = 3;

/** Reports the parameter for which an example is refused; false if there is no such parameter. */
type Explanation = (context: CheckContext, facts: ModelFacts, refusal: Refusal) => Promise<boolean>;

/** Ways to find the reason of a refusal, first those that need no guess. */
const EXPLANATIONS: Explanation[] = [
  explainByGrowing,
  explainByAcceptedBodies,
  explainByOtherValues,
  explainByMissing,
  explainByMessage,
];

/**
 * Finds the parameters for which examples are refused, and reports examples whose reason is not found.
 *
 * @returns The examples whose reason was found, changed so that the API accepts them, if possible: their other
 *   parameters can then be tried.
 */
export async function explainRefusals(
  context: CheckContext,
  facts: ModelFacts,
  refusals: Refusal[],
): Promise<[name: string, body: Body][]> {
  const left: Refusal[] = [];
  for (const refusal of refusals) {
    if (isExplained(context, facts, refusal)) continue;
    if (!(await explain(context, facts, refusal))) left.push(refusal);
  }
  // A later example may have shown the reason.
  for (const refusal of left) if (!isExplained(context, facts, refusal)) addRefused(context, facts, refusal);
  const repaired: [string, Body][] = [];
  for (const { name, body } of refusals) {
    const found = await repairedBody(context, facts, body);
    if (found) repaired.push([name, found]);
  }
  return repaired;
}

async function explain(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<boolean> {
  for (const find of EXPLANATIONS) if (await find(context, facts, refusal)) return true;
  return false;
}

/** Whether a body is refused because of a difference that is already known. */
function isExplained(context: CheckContext, facts: ModelFacts, { body }: Refusal): boolean {
  const input = inputOf(facts, body);
  return changesOf(context, facts).some((change) => isReason(facts, change, input));
}

/** An example is built up again from its smallest form, if that is accepted. */
async function explainByGrowing(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<boolean> {
  const base = await smallest(facts, refusal.body);
  if (!(await ask(context, facts, base)).accepted) return false;
  return growTowards(context, facts, base, refusal);
}

/** Compares the example with a request that is accepted. */
async function explainByAcceptedBodies(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<boolean> {
  for (const body of context.found.acceptedBodies(facts).slice(0, MAX_BODIES))
    if (await growTowards(context, facts, body, refusal)) return true;
  return false;
}

/** Gives an accepted body the parameters of a refused one, one after another, and reports those that the API refuses. */
async function growTowards(context: CheckContext, facts: ModelFacts, base: Body, refusal: Refusal): Promise<boolean> {
  const wanted = inputOf(facts, refusal.body);
  const own = inputOf(facts, base);
  let current = base;
  let rest = Object.keys(wanted).filter((name) => JSON.stringify(own[name]) !== JSON.stringify(wanted[name]));
  const guilty: string[] = [];
  for (let isStuck = false; !isStuck; ) {
    isStuck = true;
    const later: string[] = [];
    for (const name of rest) {
      const next = withInput(facts, current, { [name]: wanted[name] });
      // Some parameters need others.
      if (!(await isValid(facts, next))) later.push(name);
      else {
        isStuck = false;
        if ((await ask(context, facts, next)).accepted) current = next;
        else guilty.push(name);
      }
    }
    rest = later;
  }
  const bodies = [current, ...context.found.acceptedBodies(facts)];
  for (const name of guilty) await blame(context, facts, refusal, name, bodies);
  return guilty.length > 0;
}

async function blame(
  context: CheckContext,
  facts: ModelFacts,
  { body, message }: Refusal,
  name: string,
  bodies: Body[],
): Promise<void> {
  await checkParameter(context, facts, name, { bodies, refused: inputOf(facts, body)[name], message });
}

/** If a parameter can't be left out, the API may accept another value of it. */
async function explainByOtherValues(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<boolean> {
  const base = await smallest(facts, refusal.body);
  for (const [name, value] of Object.entries(inputOf(facts, base))) {
    for (const other of samplesOf(context.contract, facts, name).values) {
      const next = withInput(facts, base, { [name]: other });
      if (other === value || !(await isValid(facts, next)) || !(await ask(context, facts, next)).accepted) continue;
      await blame(context, facts, refusal, name, [next, ...context.found.acceptedBodies(facts)]);
      return true;
    }
  }
  return false;
}

/** The API may require a parameter that the contract does not. */
async function explainByMissing(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<boolean> {
  const { common } = context;
  const input = inputOf(facts, refusal.body);
  const names = Object.keys(facts.details.parameters).filter(
    (name) => !Object.hasOwn(input, name) && !common.has(name),
  );
  // Most APIs name the parameter.
  const byMention = (name: string) => Number(!mentions(refusal.message, name));
  for (const name of names.sort((one, other) => byMention(one) - byMention(other))) {
    const { values, isMade } = samplesOf(context.contract, facts, name);
    if (isMade && byMention(name) === 1) continue;
    const value = await firstAccepted(context, facts, refusal.body, name, values);
    if (value === undefined) continue;
    reportRequired(context, facts, name, { value, message: refusal.message });
    return true;
  }
  return false;
}

/**
 * Reports that the API requires a parameter: in some requests if it has accepted others without the parameter,
 * otherwise in all.
 */
export function reportRequired(
  { found }: CheckContext,
  facts: ModelFacts,
  name: string,
  { value, message = 'no reason given' }: { value: Json; message?: string },
): void {
  const isAlways = found.acceptedBodies(facts).every((body) => Object.hasOwn(inputOf(facts, body), name));
  found.addDrift({
    ...driftOf(facts, 'refused', 'optional', 'required'),
    parameter: name,
    message: `${name} is required${isAlways ? '' : ' in some requests'}, but optional in the contract: ${message}`,
    ...(isAlways && { change: { type: 'required', parameter: name, required: true, value } }),
  });
}

/** The first value of a parameter with which the API accepts a body. */
async function firstAccepted(
  context: CheckContext,
  facts: ModelFacts,
  body: Body,
  name: string,
  values: Json[],
): Promise<Json | undefined> {
  let count = 0;
  for (const value of values) {
    const next = withInput(facts, body, { [name]: value });
    if (!(await isValid(facts, next))) continue;
    if ((await ask(context, facts, next)).accepted) return value;
    if (++count === MAX_VALUES) break;
  }
  return undefined;
}

/** If other requests don't show the reason, the API may name the parameter. */
async function explainByMessage(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<boolean> {
  const { found } = context;
  const { body, message } = refusal;
  const names = Object.keys(inputOf(facts, body)).filter((name) => mentions(message, name));
  const bodies = found.acceptedBodies(facts);
  for (const name of names) {
    const others = bodies.length > 0 ? bodies : [withInput(facts, body, { [name]: undefined })];
    const isUnknown = await refusesAsUnknown(context, facts, others, name, message);
    if (!isUnknown || found.isAcceptedWith(facts.api, facts.id, facts.branch.inputKey, name)) continue;
    found.addDrift({
      ...driftOf(facts, 'parameter-gone', 'a parameter', 'refused'),
      parameter: name,
      message: `${name} is refused, but the contract accepts it: ${message}`,
      change: { type: 'remove-parameter', parameter: name },
    });
    return true;
  }
  // If a mode is refused, its value can only be tried together with the parameters that the mode requires.
  const base = inputOf(facts, await smallest(facts, body));
  const modes = facts.details.modes.flatMap(({ when }) => Object.keys(when));
  const name = modes.find((one) => Object.hasOwn(base, one) && facts.details.parameters[one]?.enum);
  if (bodies.length === 0 || name === undefined || names.some((one) => one !== name)) return false;
  await checkParameter(context, facts, name, { bodies, refused: base[name], message });
  return true;
}

function mentions(message: string, name: string): boolean {
  return new RegExp(`(?<!\\w)${name}(?!\\w)`).test(message);
}

function addRefused({ found }: CheckContext, facts: ModelFacts, { name, body, message }: Refusal): void {
  const { api, id: model } = facts;
  const [reference] = referencesIn(facts, body);
  if (reference !== undefined) {
    const reason = referenceReason(reference, message);
    found.addNotChecked({ api, model, subject: name, reason });
    return;
  }
  found.addDrift({
    ...driftOf(facts, 'refused', 'accepted', 'refused'),
    message: `the example \`${name}\` is refused, but the contract accepts it: ${message}`,
  });
}
