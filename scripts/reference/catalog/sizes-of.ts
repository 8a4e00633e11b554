import type { ModelEntry } from '../../../src/catalog/entry.js';
import { ownParameters } from '../../../src/catalog/own-parameters.js';
import { sizeInput } from '../../../src/catalog/wanted-request.js';
import { RESOLUTIONS } from '../../../src/reference/catalog/resolutions.js';
import type { CatalogRow } from '../../../src/reference/catalog/row.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';

/** The parameters that make each resolution that a model is known to make. */
export function sizesOf(entry: ModelEntry, { parameters }: ReferenceModel['details']): CatalogRow['sizes'] {
  const own = ownParameters(parameters);
  const sizes = RESOLUTIONS.flatMap((resolution) => {
    const input = sizeInput({ resolution }, entry, own);
    return input ? [[resolution, input] as const] : [];
  });
  return sizes.length > 0 ? Object.fromEntries(sizes) : undefined;
}
