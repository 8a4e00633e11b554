import { modelFolder, modelPath } from '../../src/reference/paths.js';
import { siteAssets } from './assets.js';
import { validatorAssets } from './validator-assets.js';
import { CatalogPage } from './pages/catalog-page.js';
import { formData } from './form-data.js';
import { ModelPage } from './pages/model-page.js';
import { readModelSite } from './pages/model/site.js';
import { renderPage } from './pages/render.js';
import type { Reference } from './read-reference.js';

/** All files of the site but the operations, by path from its root. */
export async function siteFiles(reference: Reference): Promise<Record<string, string>> {
  const [assets, validators, site] = await Promise.all([
    siteAssets(),
    validatorAssets(reference.document),
    readModelSite(reference),
  ]);
  return {
    ...assets,
    ...validators,
    'index.html': renderPage(<CatalogPage {...reference} />),
    ...Object.fromEntries(
      reference.models.flatMap((model) => [
        [modelPath(model), renderPage(<ModelPage model={model} site={site} />)],
        [`${modelFolder(model)}/form-data.js`, formData(model, site)],
      ]),
    ),
  };
}
