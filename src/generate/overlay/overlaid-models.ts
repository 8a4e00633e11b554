import type { OverlaidModel } from '../../catalog/overlaid-model.js';
import { branches } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { reachableFrom } from '../checks/sound-part.js';
import type { OverlaidModels } from '../overlaid-models.js';
import type { OverlayChange } from './apply-overlay.js';

/**
 * What overlays said of each model that they added or changed, in its schema or in one that it refers to.
 *
 * @param base The contract without overlays.
 * @param document The contract with them.
 */
export function overlaidModels(base: Document, document: Document, changes: readonly OverlayChange[]): OverlaidModels {
  const known = new Set(branches(base).map(({ api, model }) => `${api} ${model}`));
  const entries = branches(document).flatMap(({ api, model, name }) => {
    const key = `${api} ${model}`;
    const own = reachableFrom(document.components.schemas, name);
    const changed = changes.filter(({ path }) => path[1] === 'schemas' && own.has(String(path[2])));
    if (changed.length === 0 && known.has(key)) return [];
    const overlaid: OverlaidModel = {
      files: [...new Set(changed.map(({ file }) => file))],
      ...(!known.has(key) && { added: true as const }),
      ...(changed.some(({ path }) => path[2] === name && path[3] === 'x-price') && { price: true as const }),
    };
    return [[key, overlaid] as const];
  });
  return Object.fromEntries(entries);
}
