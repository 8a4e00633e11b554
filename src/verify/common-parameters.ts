import { loadDetails } from '../catalog/details.js';
import type { Api } from '../types/api.js';

/** Names of the parameters that every model of an API takes, such as the inline references of GateAI. */
export async function commonParameters(api: Api): Promise<Set<string>> {
  const [first, ...others] = Object.values(await loadDetails(api)).map(({ parameters }) => parameters);
  return new Set(Object.keys(first!).filter((name) => others.every((parameters) => Object.hasOwn(parameters, name))));
}
