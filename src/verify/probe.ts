import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { listWords } from '../internal/list-words.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkParameter } from './check-parameter.js';
import { probeSizes } from './check-bounds.js';
import type { Body, ModelFacts } from './contract.js';
import { measureOf } from './measure.js';
import { exampleOf, samplesOf } from './samples.js';
import { askUnknown } from './unknown-parameter.js';
import { reportRequired } from './explain-refusals.js';
import { bodyWith, inputOf, isValid, withInput } from './variants.js';

/** A value that no API can know: if it accepts one, it does not check the values in a dry run. */
const CONTROL_VALUES: Record<string, Json> = { string: 'unigen-probe', integer: 987_654_321, number: 987_654_321 };
/** Values and parameters of other models that are tried, at most. */
const MAX_CANDIDATES = 30;

/**
 * Tries what the examples leave open: every documented value, values and parameters that other models take, what lies
 * beyond each range, and what may be omitted.
 */
export async function probe(context: CheckContext, facts: ModelFacts): Promise<void> {
  const { found, common } = context;
  const bodies = found.acceptedBodies(facts);
  const own = Object.entries(facts.details.parameters).filter(([name]) => !common.has(name));
  if (bodies.length === 0) {
    const isGone = found.drifts.some(({ kind, model }) => kind === 'model-gone' && model === facts.id);
    if (!isGone && own.length > 0) {
      const names = listWords(own.map(([name]) => name).sort(), 'and');
      notChecked(context, facts, undefined, `no example is accepted in which they could be tried: ${names}`);
    }
    return;
  }
  for (const [name, parameter] of own) await probeParameter(context, facts, name, parameter, bodies);
  if (!facts.details.open) await probeParameters(context, facts, bodies[0]!);
}

async function probeParameter(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  parameter: ParameterDetails,
  bodies: Body[],
): Promise<void> {
  const { found } = context;
  const { accepted, refused, isReported } = await checkParameter(context, facts, name, { bodies });
  if (accepted.length === 0) {
    const isShown = found.isAcceptedWith(facts.api, facts.id, facts.branch.inputKey, name);
    if (refused.length === 0 && !isShown)
      notChecked(context, facts, name, 'no request is accepted in which it could be tried');
    return;
  }
  const measure = measureOf(parameter);
  if (parameter.enum) await probeValues(context, facts, name, parameter, bodies);
  else if (measure && !isReported)
    await probeSizes(context, facts, name, { bodies, measure, sample: accepted.at(-1)! });
  await probeOmission(context, facts, name, bodies);
}

/** Values that the contract refuses: one that no API can know, and those of other models. */
async function probeValues(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  parameter: ParameterDetails,
  bodies: Body[],
): Promise<void> {
  // Bodies in which a documented value is valid; each mode may allow other values.
  const valid: Body[] = [];
  for (const body of bodies)
    if (await firstDefined(parameter.enum ?? [], (value) => bodyWith(facts, [body], name, value))) valid.push(body);
  const [first] = valid;
  if (!first) return;
  const accepts = async (value: Json) => {
    for (const body of valid.slice(0, MAX_BODIES))
      if ((await ask(context, facts, withInput(facts, body, { [name]: value }))).accepted) return true;
    return false;
  };
  const control = CONTROL_VALUES[parameter.types[0] ?? ''];
  if (control === undefined || (await accepts(control))) {
    notChecked(context, facts, name, 'a dry run does not check its values');
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

/** Bodies in which another value is tried: one of each of the first modes. */
const MAX_BODIES = 2;

/** Whether a required parameter may be omitted, and whether an optional one may. */
async function probeOmission(context: CheckContext, facts: ModelFacts, name: string, bodies: Body[]): Promise<void> {
  const { required, types } = facts.details.parameters[name]!;
  const without = bodies.map((body) => withInput(facts, body, { [name]: undefined }));
  // An accepted example may lack it.
  if (bodies.some((body) => inputOf(facts, body)[name] === undefined)) return;
  if (!required) {
    const verdicts = [];
    for (const body of without) if (await isValid(facts, body)) verdicts.push(await ask(context, facts, body));
    const refusal = verdicts.find(({ accepted }) => accepted === false);
    if (refusal && verdicts.every(({ accepted }) => accepted === false))
      reportRequired(context, facts, name, {
        value: inputOf(facts, bodies[0]!)[name] as Json,
        message: refusal.message,
      });
    return;
  }
  if (!(await ask(context, facts, without[0]!)).accepted) return;
  // An API that does not even look at its type does not check the parameter in a dry run.
  const wrong = types.includes('object') ? 'x' : { unigen: 'probe' };
  if ((await ask(context, facts, withInput(facts, bodies[0]!, { [name]: wrong }))).accepted !== false) {
    notChecked(context, facts, name, 'a dry run does not check whether it is there');
    return;
  }
  context.found.addDrift({
    ...driftOf(facts, 'accepted', 'required', 'optional'),
    parameter: name,
    message: `${name} may be omitted, but the contract requires it`,
    change: { type: 'required', parameter: name, required: false, value: inputOf(facts, bodies[0]!)[name] as Json },
  });
}

/** Parameters that other models of the provider take. */
async function probeParameters(context: CheckContext, facts: ModelFacts, body: Body): Promise<void> {
  if ((await askUnknown(context, facts, body)).accepted !== false) {
    notChecked(context, facts, undefined, 'a dry run does not refuse unknown parameters');
    return;
  }
  for (const { name, value, like } of candidateParameters(context, facts)) {
    if (!(await ask(context, facts, withInput(facts, body, { [name]: value }))).accepted) continue;
    context.found.addDrift({
      ...driftOf(facts, 'new-parameter', 'no such parameter', 'a parameter'),
      parameter: name,
      message: `${name} is accepted, as by ${like}, but the contract refuses it`,
      change: { type: 'add-parameter', parameter: name, schema: { like } },
    });
  }
}

function notChecked(
  { found }: CheckContext,
  { api, id: model }: ModelFacts,
  parameter: string | undefined,
  reason: string,
): void {
  found.addNotChecked({ api, model, ...(parameter !== undefined && { parameter }), reason });
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
    for (const name of Object.keys(other.details.parameters)) {
      if (Object.hasOwn(facts.details.parameters, name) || found.has(name)) continue;
      const value = exampleOf(other, name) ?? samplesOf(contract, other, name).values[0];
      if (value !== undefined) found.set(name, { name, value, like: other.id });
    }
  }
  return [...found.values()].slice(0, MAX_CANDIDATES);
}

async function firstDefined<T, U>(items: T[], find: (item: T) => Promise<U | undefined>): Promise<U | undefined> {
  for (const item of items) {
    const found = await find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
