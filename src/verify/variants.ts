import type { ParameterDetails } from '../catalog/model-details.js';
import { isObject } from '../internal/json.js';
import { validateRequest } from '../validate/index.js';
import type { Body, ModelFacts } from './contract.js';

/** The parameters of a body. */
export function inputOf({ branch }: ModelFacts, body: Record<string, unknown>): Record<string, unknown> {
  const input = body[branch.inputKey];
  return isObject(input) ? input : {};
}

/** A body with other parameters; `undefined` omits one. */
export function withInput(facts: ModelFacts, body: Body, changes: Record<string, unknown>): Body {
  const entries = Object.entries({ ...inputOf(facts, body), ...changes }).filter(([, value]) => value !== undefined);
  return { ...body, [facts.branch.inputKey]: Object.fromEntries(entries) };
}

/** Whether the contract accepts a body. */
export async function isValid({ api, like }: ModelFacts, body: Body): Promise<boolean> {
  return (await validateRequest(api, like === undefined ? body : { ...body, model: like })).length === 0;
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

/** The smallest body that the contract accepts, among those that lack some parameters of this one. */
export async function smallest(facts: ModelFacts, body: Body): Promise<Body> {
  let current = body;
  for (const name of Object.keys(inputOf(facts, body))) {
    const without = withInput(facts, current, { [name]: undefined });
    if (await isValid(facts, without)) current = without;
  }
  return current;
}

/** Whether a value names something that only a real account has: an earlier task, a clip, a voice, an upload. */
export function isReference(name: string, parameter: ParameterDetails | undefined): boolean {
  return !parameter?.enum && /(?:^|_)(?:ids?|voices?|persona)$/.test(name);
}

/** The parameters of a body that name such things. */
export function referencesIn(facts: ModelFacts, body: Body): string[] {
  return Object.keys(inputOf(facts, body)).filter((name) => isReference(name, facts.details.parameters[name]));
}
