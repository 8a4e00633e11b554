import type { MediaParameter } from '../catalog/entry.js';
import { UNIONS } from '../contract/document/branches.js';
import { mediaParameters } from '../contract/models/catalog-entry.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { Code, constant, literal, moduleText } from './source.js';

/**
 * The catalog: one entry for each model, and the media parameters that the documents
 * list once for all models of an API.
 */
export function catalogModule(models: ModelRecord[]): string {
  return moduleText(
    `import type { MediaParameter, ModelEntry } from '../src/catalog/entry.js';
import type { Api } from '../src/types/api.js';
import { gateaiSizes } from './sizes.js';`,
    constant('models', models.map(entryWithSharedSizes), {
      doc: 'Every model of the contract, in its order.',
      type: 'readonly ModelEntry[]',
    }),
    constant('genericMedia', Object.fromEntries(UNIONS.map(({ api }) => [api, genericMedia(models, api)])), {
      doc: 'Media parameters that the documents list once for all models of an API.',
      type: 'Readonly<Record<Api, readonly MediaParameter[]>>',
    }),
  );
}

/** The sizes are long and stand in a module of their own. */
function entryWithSharedSizes({ entry }: ModelRecord): object {
  return entry.sizes ? { ...entry, sizes: new Code(`gateaiSizes[${literal(entry.id)}]!`) } : entry;
}

function genericMedia(models: ModelRecord[], api: ModelRecord['entry']['api']): MediaParameter[] {
  const found = new Map<string, MediaParameter>();
  for (const { details } of models.filter(({ entry }) => entry.api === api)) {
    const generic = Object.entries(details.parameters).filter(([, parameter]) => parameter.generic);
    for (const media of mediaParameters(Object.fromEntries(generic))) found.set(media.path, media);
  }
  return [...found.values()];
}
