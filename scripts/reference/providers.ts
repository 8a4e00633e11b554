import { branches, providerOf } from '../../src/contract/document/branches.js';
import type { Document } from '../../src/contract/document/types.js';
import { modelKey } from '../../src/reference/reference-model.js';

/** The validators of each model, such as `unifically/google`, by its key. */
export function providersOf(document: Document): Map<string, string> {
  return new Map(
    branches(document).map((branch) => [
      modelKey({ api: branch.api, id: branch.model }),
      `${branch.api}/${providerOf(branch)}`,
    ]),
  );
}
