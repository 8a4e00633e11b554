import type { Json, ParameterDetails } from '../../catalog/model-details.js';

/** Whether an input has a text, media or a task of its own, and not only values that its model lists. */
export const saysWhatToMake = (parameters: Record<string, ParameterDetails>, input: object): boolean =>
  Object.entries(input).some(
    ([name, value]: [string, Json]) =>
      (typeof value === 'string' && !isListed(parameters[name], value)) ||
      (typeof value === 'object' && value !== null),
  );

/** Whether the value is one that the model lists, perhaps beside values of another form. */
const isListed = (parameter: ParameterDetails | undefined, value: string): boolean =>
  [parameter, ...(parameter?.anyOf ?? [])].some((form) => form?.enum?.includes(value));
