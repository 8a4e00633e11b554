import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { bodyWith, checkParameter, samplesOf } from './check-parameter.js';
import type { Body, ModelFacts } from './contract.js';
import { searchBound, searchRefusal } from './search-bound.js';
import { inputOf, withInput } from './variants.js';

/** A name and a value that no API can know: if it accepts one, it does not check this at all in a dry run. */
const CONTROL_NAME = 'unigen_probe';
const CONTROL_VALUES: Record<string, Json> = { string: 'unigen-probe', integer: 987_654_321, number: 987_654_321 };
/** Values and parameters of other models that are tried, at most. */
const MAX_CANDIDATES = 30;

/**
 * Tries what the examples leave open: every documented value, values and parameters that other models take, and what
 * lies beyond each range.
 */
export async function probe(context: CheckContext, facts: ModelFacts): Promise<void> {
  const bodies = context.found.acceptedBodies(facts);
  if (bodies.length === 0) return;
  for (const [name, parameter] of Object.entries(facts.details.parameters)) {
    if (parameter.media !== undefined || context.common.has(name)) continue;
    const { accepted } = await checkParameter(context, facts, name, { bodies });
    if (accepted.length === 0) continue;
    if (parameter.enum) await probeValues(context, facts, name, parameter, bodies);
    else if (parameter.anyOf === undefined) {
      if (parameter.maximum !== undefined) await probeBound(context, facts, name, parameter, bodies, 'maximum');
      if (parameter.minimum !== undefined) await probeBound(context, facts, name, parameter, bodies, 'minimum');
    }
  }
  if (!facts.details.open) await probeParameters(context, facts, bodies[0]!);
}

/** About how many requests a probe takes if there is no drift. */
export function countProbes(context: Pick<CheckContext, 'contract' | 'common'>, facts: ModelFacts): number {
  const counts = Object.entries(facts.details.parameters).map(([name, parameter]) => {
    if (parameter.media !== undefined || context.common.has(name)) return 0;
    const values = samplesOf(parameter).length;
    if (values === 0) return 0;
    if (parameter.enum) return values + 1 + candidateValues(context, facts, name, parameter).length;
    return values + Number(parameter.maximum !== undefined) + Number(parameter.minimum !== undefined);
  });
  const parameters = facts.details.open ? 0 : 1 + candidateParameters(context, facts).length;
  return counts.reduce((sum, count) => sum + count, parameters);
}

/** Values that the contract refuses: one that no API can know, and those of other models. */
async function probeValues(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  parameter: ParameterDetails,
  bodies: Body[],
): Promise<void> {
  // A body in which the documented values are valid.
  const valid = await firstDefined(samplesOf(parameter), (value) => bodyWith(facts, bodies, name, value));
  if (!valid) return;
  const accepts = (value: Json) => acceptsValue(context, facts, valid, name, value);
  const control = CONTROL_VALUES[parameter.types[0] ?? ''];
  if (control === undefined || (await accepts(control))) {
    unchecked(context, facts, name, `a dry run does not check the values of \`${name}\``);
    return;
  }
  const added: Json[] = [];
  for (const value of candidateValues(context, facts, name, parameter)) if (await accepts(value)) added.push(value);
  for (const value of added) {
    const shown = shorten(value);
    context.found.addDrift({
      ...driftOf(facts, 'accepted', `refuses ${shown}`, `accepts ${shown}`),
      parameter: name,
      message: `${name} accepts ${shown}, which the contract refuses`,
      change: { type: 'values', parameter: name, add: [value], remove: [] },
    });
  }
}

/** Whether the API accepts a body with another value of a parameter. */
async function acceptsValue(
  context: CheckContext,
  facts: ModelFacts,
  body: Body,
  name: string,
  value: Json,
): Promise<boolean | undefined> {
  return (await ask(context, facts, withInput(facts, body, { [name]: value }))).accepted;
}

/** What lies beyond a bound. */
async function probeBound(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  parameter: ParameterDetails,
  bodies: Body[],
  side: 'minimum' | 'maximum',
): Promise<void> {
  const bound = parameter[side]!;
  const valid = await bodyWith(facts, bodies, name, bound);
  if (!valid) return;
  const accepts = (value: number) => acceptsValue(context, facts, valid, name, value);
  const unit = parameter.types.includes('number') ? 0.1 : 1;
  const step = side === 'maximum' ? unit : -unit;
  const found = await searchRefusal(bound, step, accepts);
  if (!found) {
    unchecked(context, facts, name, `a dry run does not check the ${side} of \`${name}\``);
    return;
  }
  if (found.accepted === bound) return;
  const live = await searchBound(parameter, found.accepted, found.refused, accepts);
  context.found.addDrift({
    ...driftOf(facts, 'accepted', `${side} ${bound}`, `${side} ${live}`),
    parameter: name,
    message: `${name} accepts ${side === 'maximum' ? 'up to' : 'from'} ${live}, but the contract ${side === 'maximum' ? 'ends' : 'begins'} at ${bound}`,
    change: { type: 'range', parameter: name, [side]: live },
  });
}

/** Parameters that other models of the provider take. */
async function probeParameters(context: CheckContext, facts: ModelFacts, body: Body): Promise<void> {
  const accepts = async (name: string, value: Json) =>
    (await ask(context, facts, withInput(facts, body, { [name]: value }))).accepted;
  if ((await accepts(CONTROL_NAME, 'x')) !== false) {
    unchecked(context, facts, 'unknown parameters', 'a dry run does not refuse unknown parameters');
    return;
  }
  for (const { name, value, like } of candidateParameters(context, facts)) {
    if (!(await accepts(name, value))) continue;
    context.found.addDrift({
      ...driftOf(facts, 'new-parameter', 'no such parameter', 'a parameter'),
      parameter: name,
      message: `${name} is accepted, as by ${like}, but the contract refuses it`,
      change: { type: 'add-parameter', parameter: name, schema: { like } },
    });
  }
}

function unchecked({ found }: CheckContext, { api, id: model }: ModelFacts, subject: string, reason: string): void {
  found.addUndecided({ api, model, subject, reason });
}

/** The values of the same parameter in other models of the API, those that most models have first. */
function candidateValues(
  { contract }: Pick<CheckContext, 'contract'>,
  facts: ModelFacts,
  name: string,
  { enum: own = [], types }: ParameterDetails,
): Json[] {
  const counts = new Map<Json, number>();
  for (const { api, details } of contract.models) {
    const other = details.parameters[name];
    if (api !== facts.api || other?.types[0] !== types[0]) continue;
    for (const value of other?.enum ?? []) if (!own.includes(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_CANDIDATES)
    .map(([value]) => value);
}

interface CandidateParameter {
  name: string;
  value: Json;
  /** The model that has it. */
  like: string;
}

function candidateParameters({ contract }: Pick<CheckContext, 'contract'>, facts: ModelFacts): CandidateParameter[] {
  const found = new Map<string, CandidateParameter>();
  for (const other of contract.models) {
    if (other.api !== facts.api || other.details.provider !== facts.details.provider) continue;
    for (const [name, parameter] of Object.entries(other.details.parameters)) {
      if (Object.hasOwn(facts.details.parameters, name) || found.has(name)) continue;
      const value = exampleOf(other, name) ?? samplesOf(parameter)[0];
      if (value !== undefined) found.set(name, { name, value, like: other.id });
    }
  }
  return [...found.values()].slice(0, MAX_CANDIDATES);
}

function exampleOf(facts: ModelFacts, name: string): Json | undefined {
  for (const [, body] of facts.examples) {
    const value = inputOf(facts, body)[name];
    if (value !== undefined) return value as Json;
  }
  return undefined;
}

async function firstDefined<T, U>(items: T[], find: (item: T) => Promise<U | undefined>): Promise<U | undefined> {
  for (const item of items) {
    const found = await find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
