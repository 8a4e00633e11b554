import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installInto } from '../../interop/support/install.js';
import { runRedocly } from '../../../scripts/redocly/bundle.js';
import { withoutRemoteLogo } from '../../../scripts/reference/operations.js';

/** As their own instructions say, but with every file next to the page. */
const VERSIONS = { '@scalar/api-reference': '1.76.0', 'swagger-ui-dist': '5.35.0' };

/** A page and what it loads, by path. */
export type SiteFiles = Record<string, string>;

/** What others make of an OpenAPI document. */
export interface Peers {
  redoc: SiteFiles;
  scalar: SiteFiles;
  swaggerUi: SiteFiles;
}

/**
 * Installs the peers, if they aren't there yet, and makes their pages of a document.
 *
 * @param folder A folder that git ignores.
 * @param source Path of the document.
 * @throws Error if the registry can't be reached.
 */
export async function peerPages(folder: string, source: string): Promise<Peers> {
  const { npm } = installInto(folder);
  await npm(VERSIONS);
  const packaged = (path: string) => readFile(join(folder, 'node_modules', path), 'utf8');
  const document = await readFile(source, 'utf8');
  const redocPage = join(folder, 'redoc.html');
  await runRedocly(['build-docs', source, '--output', redocPage, '--inlineBundle']);
  return {
    redoc: { 'index.html': withoutRemoteLogo(await readFile(redocPage, 'utf8')) },
    scalar: {
      'index.html': page(
        '<div id="app"></div><script src="scalar.js"></script>',
        // Its fonts and its telemetry are other hosts.
        `Scalar.createApiReference('#app', { url: 'openapi.json', withDefaultFonts: false, telemetry: false })`,
      ),
      'scalar.js': await packaged('@scalar/api-reference/dist/browser/standalone.js'),
      'openapi.json': document,
    },
    swaggerUi: {
      'index.html': page(
        '<link rel="stylesheet" href="swagger-ui.css"><div id="app"></div><script src="swagger-ui.js"></script>',
        `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#app' })`,
      ),
      'swagger-ui.js': await packaged('swagger-ui-dist/swagger-ui-bundle.js'),
      'swagger-ui.css': await packaged('swagger-ui-dist/swagger-ui.css'),
      'openapi.json': document,
    },
  };
}

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Reference</title></head><body>${body}<script>${script}</script></body></html>`;
