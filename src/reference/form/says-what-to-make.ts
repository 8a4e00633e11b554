import type { ParameterDetails } from '../../catalog/model-details.js';
import type { JsonRecord } from './json-path.js';

/** Whether an input has a text, media or a task of its own, and not only values that its model lists. */
export const saysWhatToMake = (parameters: Record<string, ParameterDetails>, input: JsonRecord): boolean =>
  ownParts(parameters, input).length > 0;

/** The parameters of an input whose values no model lists: texts, media, ids. */
export const ownParts = (parameters: Record<string, ParameterDetails>, input: JsonRecord): string[] =>
  Object.entries(input).flatMap(([name, value]) =>
    (typeof value === 'string' && !isListed(parameters[name], value)) || (typeof value === 'object' && value !== null)
      ? [name]
      : [],
  );

/** Whether the value is one that the model lists, perhaps beside values of another form. */
const isListed = (parameter: ParameterDetails | undefined, value: string): boolean =>
  [parameter, ...(parameter?.anyOf ?? [])].some((form) => form?.enum?.includes(value));
