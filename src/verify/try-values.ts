import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { jsonOf } from '../internal/json.js';
import { validateRequest } from '../validate/index.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { bodyWith, samplesOf } from './check-parameter.js';
import type { Body, ModelFacts } from './contract.js';
import type { Change } from './report.js';
import { withInput } from './variants.js';

/** A value that a caller has seen elsewhere. */
export interface Try {
  parameter: string;
  /** The value as text; JSON if the parameter is no string. */
  value: string;
}

/** Asks the API about values and parameters that a caller names, in a request that it accepts otherwise. */
export async function tryValues(
  context: CheckContext,
  facts: ModelFacts,
  tries: readonly Try[],
  bodies: Body[],
): Promise<void> {
  const { found } = context;
  const { api, id: model, details } = facts;
  for (const { parameter: name, value: text } of tries) {
    const parameter = details.parameters[name];
    const value = valueOf(parameter, text);
    const subject = `${name}=${shorten(value)}`;
    const body = await bodyFor(facts, bodies, name, parameter, value);
    if (!body) {
      found.addUndecided({ api, model, subject, reason: 'the API accepts no example in which it could be tried' });
      continue;
    }
    const [issue] = await validateRequest(api, body);
    const { accepted, message = 'no reason given' } = await ask(context, facts, body);
    if (accepted === undefined) found.addUndecided({ api, model, subject, reason: message });
    else if (!accepted && issue)
      found.addUndecided({ api, model, subject, reason: `the API refuses it too: ${message}` });
    else if (!accepted) {
      found.addDrift({
        ...driftOf(facts, 'refused', 'accepted', 'refused'),
        parameter: name,
        message: `${subject} is refused, but the contract accepts it: ${message}`,
        ...(parameter?.enum?.includes(value) && {
          change: { type: 'values', parameter: name, add: [], remove: [value] },
        }),
      });
    } else if (issue) {
      const change = changeFor(name, parameter, value);
      found.addDrift({
        ...driftOf(facts, parameter ? 'accepted' : 'new-parameter', issue.message, `accepts ${shorten(value)}`),
        parameter: name,
        message: `${subject} is accepted, but the contract refuses it: ${issue.message}`,
        ...(change && { change }),
      });
    }
  }
}

function valueOf(parameter: ParameterDetails | undefined, text: string): Json {
  const types = parameter?.anyOf?.flatMap((form) => form.types) ?? parameter?.types ?? [];
  if (types[0] === 'string') return text;
  return (jsonOf(text) as Json | undefined) ?? text;
}

/** An accepted body with the value: one in which a documented value would be valid. */
async function bodyFor(
  facts: ModelFacts,
  bodies: Body[],
  name: string,
  parameter: ParameterDetails | undefined,
  value: Json,
): Promise<Body | undefined> {
  const valid = await bodyWith(facts, bodies, name, value);
  if (valid) return valid;
  for (const sample of parameter ? samplesOf(parameter) : []) {
    const body = await bodyWith(facts, bodies, name, sample);
    if (body) return withInput(facts, body, { [name]: value });
  }
  return bodies[0] && withInput(facts, bodies[0], { [name]: value });
}

function changeFor(name: string, parameter: ParameterDetails | undefined, value: Json): Change | undefined {
  if (!parameter) return { type: 'add-parameter', parameter: name, schema: { type: typeOf(value) } };
  const hasList = parameter.enum ?? parameter.anyOf?.some((form) => form.enum);
  if (hasList) return { type: 'values', parameter: name, add: [value], remove: [] };
  if (typeof value !== 'number') return undefined;
  const { minimum = -Infinity, maximum = Infinity } = parameter;
  if (value > maximum) return { type: 'range', parameter: name, maximum: value };
  return value < minimum ? { type: 'range', parameter: name, minimum: value } : undefined;
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return value === null ? 'object' : typeof value;
}
