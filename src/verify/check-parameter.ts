import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { listWords } from '../internal/list-words.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import { searchBound } from './search-bound.js';
import { isReference, isValid, withInput } from './variants.js';

/** What is known of a parameter before its values are tried. */
export interface ParameterQuestion {
  /** Bodies that the API accepts; a value is tried in the first one in which the contract accepts it. */
  bodies: Body[];
  /** A value that is refused in the first body. */
  refused?: unknown;
  /** What the API said about it. */
  message?: string;
}

/** The verdicts on the documented values of a parameter. */
interface Tried {
  accepted: Json[];
  refused: Json[];
  /** What the API said about the last refusal. */
  message: string;
}

/** Tries the documented values of a parameter, and reports those that the API refuses. */
export async function checkParameter(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  question: ParameterQuestion,
): Promise<Tried> {
  const details = facts.details.parameters[name] ?? { types: [] };
  const tried: Tried = { accepted: [], refused: [], message: question.message ?? 'no reason given' };
  if (question.refused !== undefined) tried.refused.push(question.refused as Json);
  for (const value of samplesOf(details)) {
    if (value === question.refused) continue;
    const body = await bodyWith(facts, question.bodies, name, value);
    if (!body) continue;
    const { accepted, message } = await ask(context, facts, body);
    if (accepted !== undefined) tried[accepted ? 'accepted' : 'refused'].push(value);
    if (accepted === false && message !== undefined) tried.message = message;
  }
  if (tried.refused.length > 0) await report(context, facts, name, question, tried);
  return tried;
}

/** The first body that the contract accepts with a value of a parameter. */
export async function bodyWith(
  facts: ModelFacts,
  bodies: Body[],
  name: string,
  value: unknown,
): Promise<Body | undefined> {
  for (const body of bodies) {
    const next = withInput(facts, body, { [name]: value });
    if (await isValid(facts, next)) return next;
  }
  return undefined;
}

/** Documented values of a parameter: all of a list, the bounds of a range. */
export function samplesOf({ enum: values, types, minimum, maximum, default: given }: ParameterDetails): Json[] {
  if (values) return values;
  if (types.includes('boolean')) return [true, false];
  const bounds = [given, minimum, maximum].filter((value) => value !== undefined);
  return types.includes('integer') || types.includes('number') ? [...new Set(bounds)] : [];
}

async function report(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  { bodies }: ParameterQuestion,
  { accepted, refused, message }: Tried,
): Promise<void> {
  const { found, live } = context;
  const { api, id: model, details } = facts;
  const parameter = details.parameters[name] ?? { types: [] };
  const shown = listWords(refused.map(shorten), 'and');
  if (accepted.length > 0 && parameter.enum) {
    found.addDrift({
      ...driftOf(facts, 'refused', listWords(parameter.enum.map(shorten), 'or'), `refuses ${shown}`),
      parameter: name,
      message: `${name} no longer accepts ${shown}, which the contract does: ${message}`,
      change: { type: 'values', parameter: name, add: [], remove: refused },
    });
    return;
  }
  const start = accepted.find((value) => typeof value === 'number');
  if (start !== undefined && refused.every((value) => typeof value === 'number')) {
    for (const value of refused) {
      const side = value > start ? 'maximum' : 'minimum';
      const bound = await searchBound(parameter, start, value, async (one) => {
        const body = await bodyWith(facts, bodies, name, one);
        return body && (await ask(context, facts, body)).accepted;
      });
      found.addDrift({
        ...driftOf(facts, 'refused', `${side} ${value}`, `${side} ${bound}`),
        parameter: name,
        message: `${name} no longer accepts ${value}, only ${side === 'maximum' ? 'up to' : 'from'} ${bound}: ${message}`,
        change: { type: 'range', parameter: name, [side]: bound },
      });
    }
    return;
  }
  if (isReference(name, parameter)) {
    const reason = `\`${name}\` names something that only a real account has: ${message}`;
    found.addUndecided({ api, model, subject: name, reason });
  } else if (accepted.length > 0 || found.isAcceptedWith(live.api, model, facts.branch.inputKey, name)) {
    found.addDrift({
      ...driftOf(facts, 'refused', 'accepted', 'refused'),
      parameter: name,
      message: `${name} is refused with ${shown}, but not in every request: ${message}`,
    });
  } else {
    found.addDrift({
      ...driftOf(facts, 'parameter-gone', 'a parameter', 'refused'),
      parameter: name,
      message: `${name} is refused, but the contract accepts it: ${message}`,
      change: { type: 'remove-parameter', parameter: name },
    });
  }
}
