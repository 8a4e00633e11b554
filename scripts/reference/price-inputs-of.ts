import type { Plugin } from 'esbuild';
import { readModels } from '../../src/contract/models/read-models.js';
import type { Document } from '../../src/contract/document/types.js';
import { priceInputsModule } from '../../src/generate/price-inputs.js';

/** Lets scripts compute prices from a contract that may have overlays, and not from the one of the repository. */
export function priceInputsOf(document: Document): Plugin {
  let contents: string | undefined;
  return {
    name: 'price-inputs',
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]generated[\\/]details[\\/]price-inputs\.ts$/ }, () => ({
        contents: (contents ??= priceInputsModule(readModels(document))),
        loader: 'ts',
      }));
    },
  };
}
