import { loadScript } from '../site/load-file.js';
import type { ComparedModel } from './compared-model.js';

declare global {
  /** The models whose files are loaded, by their keys. */
  var comparedModels: Record<string, ComparedModel> | undefined;
}

const loading = new Map<string, Promise<ComparedModel>>();

/** Loads the data of a model for the comparison. */
export function loadModel(key: string): Promise<ComparedModel> {
  const known = loading.get(key);
  if (known) return known;
  const loaded = loadScript(`models/${key.replace(':', '/')}.js`).then(
    () => {
      const model = globalThis.comparedModels?.[key];
      if (!model) throw new Error(`no data of ${key}`);
      return model;
    },
    (error: unknown) => {
      loading.delete(key);
      throw error;
    },
  );
  loading.set(key, loaded);
  return loaded;
}
