import { loadScript, loadStyle } from '../../site/load-file.js';
import { assetPath } from '../../site/root-path.js';

/**
 * Loads the script and the style of a part of the page, which have its name. Without the style, the part works as well.
 *
 * @throws {Error} If the script can't be loaded.
 */
export const loadPart = (name: string): Promise<unknown> =>
  Promise.all([loadScript(assetPath(`${name}.js`)), loadStyle(assetPath(`${name}.css`)).catch(() => {})]);
