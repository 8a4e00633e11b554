import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { parseJson } from '../internal/json.js';
import { validateRequest } from '../validate/index.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkParameter } from './check-parameter.js';
import { reportList } from './check-bounds.js';
import type { Body, ModelFacts } from './contract.js';
import { isWithin, measureOf } from './measure.js';
import type { Change } from './report.js';
import { samplesOf } from './samples.js';
import { bodyWith, withInput } from './variants.js';

/** A value that a caller has seen elsewhere. */
export interface Try {
  parameter: string;
  /** The value as text; JSON if the parameter is not a string. */
  value: string;
}

/** Asks the API about values and parameters that a caller names, in a request that it accepts otherwise. */
export async function tryValues(
  context: CheckContext,
  facts: ModelFacts,
  tries: readonly Try[],
  bodies: Body[],
): Promise<void> {
  for (const { parameter: name, value: text } of tries) {
    const parameter = facts.details.parameters[name];
    await tryOne(context, facts, name, parameter, valueOf(parameter, text), bodies);
  }
}

async function tryOne(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  parameter: ParameterDetails | undefined,
  value: Json,
  bodies: Body[],
): Promise<void> {
  const { found } = context;
  const { api, id: model } = facts;
  const subject = `${name}=${shorten(value)}`;
  const body = await bodyFor(context, facts, bodies, name, value);
  if (!body) {
    const reason = 'the API accepts no example in which it could be tried';
    found.addNotChecked({ api, model, parameter: name, subject, reason });
    return;
  }
  const [issue] = await validateRequest(api, body);
  const { accepted, message = 'no reason given' } = await ask(context, facts, body);
  if (accepted === undefined) {
    found.addNotChecked({ api, model, parameter: name, subject, reason: message });
    return;
  }
  found.addTried({ api, model, subject, accepted, documented: !issue, ...(!accepted && { message }) });
  if (!accepted && !issue) {
    // It may be the value, the parameter, or a range.
    await checkParameter(context, facts, name, { bodies: [body, ...bodies], refused: value, message });
  } else if (accepted && issue) {
    const change = changeFor(name, parameter, value);
    const measure = parameter && measureOf(parameter);
    if (measure && change?.type === 'range') {
      const sample = samplesOf(context.contract, facts, name).values[0] ?? value;
      // Between the range and the value there may be others that it refuses.
      if (await reportList(context, facts, name, { bodies, measure, sample, live: boundsOf(change) })) return;
    }
    found.addDrift({
      ...driftOf(facts, parameter ? 'accepted' : 'new-parameter', issue.message, `accepts ${shorten(value)}`),
      parameter: name,
      message: `${subject} is accepted, but the contract refuses it: ${issue.message}`,
      ...(change && { change }),
    });
  }
}

function valueOf(parameter: ParameterDetails | undefined, text: string): Json {
  const types = parameter?.anyOf?.flatMap((form) => form.types) ?? parameter?.types ?? [];
  if (types[0] === 'string') return text;
  return (parseJson(text) as Json | undefined) ?? text;
}

/** An accepted body with the value: one in which a documented value would be valid. */
async function bodyFor(
  { contract }: CheckContext,
  facts: ModelFacts,
  bodies: Body[],
  name: string,
  value: Json,
): Promise<Body | undefined> {
  const valid = await bodyWith(facts, bodies, name, value);
  if (valid) return valid;
  const isKnown = Object.hasOwn(facts.details.parameters, name);
  for (const sample of isKnown ? samplesOf(contract, facts, name).values : []) {
    const body = await bodyWith(facts, bodies, name, sample);
    if (body) return withInput(facts, body, { [name]: value });
  }
  return bodies[0] && withInput(facts, bodies[0], { [name]: value });
}

function changeFor(name: string, parameter: ParameterDetails | undefined, value: Json): Change | undefined {
  if (!parameter) return { type: 'add-parameter', parameter: name, schema: { type: typeOf(value) } };
  const hasList = parameter.enum ?? parameter.anyOf?.some((form) => form.enum);
  if (hasList) return { type: 'values', parameter: name, add: [value], remove: [] };
  const measure = measureOf(parameter);
  const size = measure?.sizeOf(value);
  if (!measure || size === undefined || isWithin(parameter, measure, size)) return undefined;
  const side = size > (parameter[measure.upper] ?? Infinity) ? measure.upper : measure.lower;
  return { type: 'range', parameter: name, [side]: size };
}

function boundsOf({ minimum, maximum }: Change & { type: 'range' }): { minimum?: number; maximum?: number } {
  return { ...(typeof minimum === 'number' && { minimum }), ...(typeof maximum === 'number' && { maximum }) };
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return value === null ? 'object' : typeof value;
}
