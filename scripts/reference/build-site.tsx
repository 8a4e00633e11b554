import { modelFolder, modelPath } from '../../src/reference/paths.js';
import { MISSING_PATH } from './missing-path.js';
import { siteAssets } from './assets.js';
import { catalogFiles } from './catalog/catalog-files.js';
import { formData } from './form-data.js';
import { MissingPage } from './pages/missing-page.js';
import { ModelPage } from './pages/model-page.js';
import { readModelSite } from './pages/model/site.js';
import { renderPage } from './pages/render.js';
import type { Reference } from './read-reference.js';
import { sourceFiles } from './source-files.js';
import { textFiles } from './text-files.js';
import { validatorAssets } from './validator-assets.js';

/**
 * All files of the site but the operations, by path from its root.
 *
 * @param root Path of the root on the host of the site, if it is known.
 */
export async function siteFiles(reference: Reference, root?: string): Promise<Record<string, string>> {
  const [assets, validators, site, text, sources] = await Promise.all([
    siteAssets(),
    validatorAssets(reference.document),
    readModelSite(reference),
    textFiles(reference),
    sourceFiles(),
  ]);
  return {
    ...assets,
    ...validators,
    ...text,
    ...sources,
    ...catalogFiles(reference),
    [MISSING_PATH]: renderPage(<MissingPage root={root} />),
    ...Object.fromEntries(
      reference.models.flatMap((model) => [
        [modelPath(model), renderPage(<ModelPage model={model} site={site} />)],
        [`${modelFolder(model)}/form-data.js`, formData(model, site)],
      ]),
    ),
  };
}
