import { modelPath } from '../../src/reference/paths.js';
import { siteAssets } from './assets.js';
import { catalogFiles } from './catalog/catalog-files.js';
import { ModelPage } from './pages/model-page.js';
import { renderPage } from './pages/render.js';
import type { Reference } from './read-reference.js';

/** All files of the site but the operations, by path from its root. */
export async function siteFiles(reference: Reference): Promise<Record<string, string>> {
  return {
    ...(await siteAssets()),
    ...catalogFiles(reference),
    ...Object.fromEntries(reference.models.map((model) => [modelPath(model), renderPage(<ModelPage model={model} />)])),
  };
}
