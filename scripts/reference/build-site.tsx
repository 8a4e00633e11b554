import { modelPath } from '../../src/reference/paths.js';
import { siteAssets } from './assets.js';
import { catalogFiles } from './catalog/catalog-files.js';
import { ModelPage } from './pages/model-page.js';
import { readModelSite } from './pages/model/site.js';
import { renderPage } from './pages/render.js';
import type { Reference } from './read-reference.js';
import { textFiles } from './text-files.js';

/** All files of the site but the operations, by path from its root. */
export async function siteFiles(reference: Reference): Promise<Record<string, string>> {
  const [assets, site, text] = await Promise.all([siteAssets(), readModelSite(reference), textFiles(reference)]);
  return {
    ...assets,
    ...text,
    ...catalogFiles(reference),
    ...Object.fromEntries(
      reference.models.map((model) => [modelPath(model), renderPage(<ModelPage model={model} site={site} />)]),
    ),
  };
}
