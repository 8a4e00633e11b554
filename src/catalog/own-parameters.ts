import type { ParameterDetails } from './model-details.js';

/** The parameters that the documents list for the model itself. */
export const ownParameters = (parameters: Record<string, ParameterDetails>): Record<string, ParameterDetails> =>
  Object.fromEntries(Object.entries(parameters).filter(([, { generic }]) => !generic));
