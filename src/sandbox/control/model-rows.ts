import type { Api } from '../../types/api.js';
import type { ModelRow } from './rows.js';

/** All models. Their bodies are loaded on the first call, since few sandboxes are asked. */
export async function modelRows(): Promise<ModelRow[]> {
  const { minimalBodies } = await import('../../../generated/minimal-bodies.js');
  return Object.entries(minimalBodies).flatMap(([api, bodies]) =>
    Object.entries(bodies).map(([id, body]) => ({ api: api as Api, id, body })),
  );
}
