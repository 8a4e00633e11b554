import { inputIn } from '../../src/catalog/request-parameters.js';
import type { Json, ParameterDetails } from '../../src/catalog/model-details.js';
import { saysWhatToMake } from '../../src/reference/form/says-what-to-make.js';
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
  const useful = examples.filter(({ body }) => saysWhatToMake(parameters, inputIn(api, body)));
  const needsOwnId = ({ body }: NamedExample) => namesOwnId(parameters, inputIn(api, body));
  const [first] = useful.toSorted((a, b) => Number(needsOwnId(a)) - Number(needsOwnId(b)) || sizeOf(a) - sizeOf(b));
  if (first === undefined || useful.includes(examples[0]!)) return examples;
  return [first, ...examples.filter((example) => example !== first)];
}

/** Whether an input names something that a reader has to have made before, such as a model of their own. */
const namesOwnId = (parameters: Record<string, ParameterDetails>, input: object): boolean =>
  Object.entries(input).some(([name, value]: [string, Json]) =>
    (parameters[name]?.anyOf ?? []).some(
      ({ prefix }) => prefix !== undefined && typeof value === 'string' && value.startsWith(prefix),
    ),
  );

const sizeOf = ({ body }: NamedExample): number => JSON.stringify(body).length;
