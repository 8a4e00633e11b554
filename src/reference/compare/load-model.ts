import type { ComparedModel } from './compared-model.js';

declare global {
  /** The models whose files are loaded, by their keys. */
  var comparedModels: Record<string, ComparedModel> | undefined;
}

const loading = new Map<string, Promise<ComparedModel>>();

/** Loads what the comparison knows of a model. A script can be loaded from disk too, which `fetch` can't. */
export function loadModel(key: string): Promise<ComparedModel> {
  const known = loading.get(key);
  if (known) return known;
  const loaded = new Promise<ComparedModel>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `models/${key.replace(':', '/')}.js`;
    script.onload = () => {
      const model = globalThis.comparedModels?.[key];
      if (model) resolve(model);
      else reject(new Error(`no data of ${key}`));
    };
    script.onerror = () => {
      loading.delete(key);
      reject(new Error(`${script.src} can't be loaded`));
    };
    document.head.append(script);
  });
  loading.set(key, loaded);
  return loaded;
}
