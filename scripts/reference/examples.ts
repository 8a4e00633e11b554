import { inputKey } from '../../src/catalog/request-parameters.js';
import type { Json, ParameterDetails } from '../../src/catalog/model-details.js';
import type { NamedExample } from '../../src/reference/reference-model.js';
import type { Api } from '../../src/types/api.js';

/**
 * The examples of a model, with the one first that a reader copies first: the first of the contract, unless it says
 * nothing of what to make, such as only a mode, and another one does. One with all parameters is the last choice.
 */
export function withUsefulFirst(
  api: Api,
  parameters: Record<string, ParameterDetails>,
  examples: NamedExample[],
): NamedExample[] {
  const useful = examples.filter(({ body }) => saysWhatToMake(parameters, (body[inputKey(api)] ?? {}) as object));
  const first = useful.find(({ name }) => name !== 'full') ?? useful[0];
  if (first === undefined || useful.includes(examples[0]!)) return examples;
  return [first, ...examples.filter((example) => example !== first)];
}

/** Whether an input has a text, media or a task of its own, and not only values that its model lists. */
const saysWhatToMake = (parameters: Record<string, ParameterDetails>, input: object): boolean =>
  Object.entries(input).some(
    ([name, value]: [string, Json]) =>
      (typeof value === 'string' && !isListed(value, parameters[name])) ||
      (typeof value === 'object' && value !== null),
  );

/** Whether a text is one of the values that a parameter lists, among others perhaps. */
const isListed = (value: string, details: ParameterDetails | undefined): boolean =>
  [details, ...(details?.anyOf ?? [])].some((one) => one?.enum?.includes(value));
