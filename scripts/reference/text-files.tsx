import { readFile } from 'node:fs/promises';
import { readModels } from '../../src/contract/models/read-models.js';
import { schemaFiles } from '../../src/generate/schemas/schema-files.js';
import { guideMarkdownPath, guidePath, modelMarkdownPath, modelSchemaPath } from '../../src/reference/paths.js';
import { catalogJson } from './agents/catalog-json.js';
import { llmsFullText, llmsText } from './agents/llms.js';
import { guideMarkdown } from './guides/guide-markdown.js';
import { operationPaths } from './operation-paths.js';
import { linkResolver } from './guides/links.js';
import { parseGuides } from './guides/outline.js';
import { readGuides } from './guides/read-guides.js';
import { modelMarkdown } from './markdown/model-markdown.js';
import { GuidePage, GuidesPage } from './pages/guide-page.js';
import { renderPage } from './pages/render.js';
import { searchIndex } from './search/search-index.js';
import type { Reference } from './read-reference.js';

/** The guides and all files for agents, by path from the root of the site. */
export async function textFiles(reference: Reference): Promise<Record<string, string>> {
  const { document, models } = reference;
  const guides = await readGuides(reference);
  const parsed = parseGuides(guides);
  const toPage = linkResolver(guides, 'page');
  const toMarkdown = linkResolver(guides, 'markdown');
  const schemas = schemaFiles(document, readModels(document));
  const markdown = [
    ...guides.map((guide) => [guideMarkdownPath(guide.slug), guideMarkdown(guide, toMarkdown)] as [string, string]),
    ...models.map((model) => [modelMarkdownPath(model), modelMarkdown(model)] as [string, string]),
  ];
  const catalog = catalogJson(reference);
  const openapi = `${JSON.stringify(document, null, 2)}\n`;
  const bytes = (text: string) => Buffer.byteLength(text);
  const full = markdown.reduce((sum, [, text]) => sum + bytes(text), 0);
  const operations = operationPaths(document);
  const llms = llmsText(reference, guides, { catalog: bytes(catalog), openapi: bytes(openapi), full });
  return {
    'guides/index.html': renderPage(<GuidesPage guides={guides} />),
    ...Object.fromEntries(
      guides.map((guide) => [
        guidePath(guide.slug),
        renderPage(
          <GuidePage
            guide={guide}
            guides={guides}
            parsed={parsed.get(guide)!}
            resolveLink={toPage}
            operations={operations}
          />,
        ),
      ]),
    ),
    ...Object.fromEntries(markdown),
    ...Object.fromEntries(
      models.map((model) => [modelSchemaPath(model), schemas[`schemas/${model.api}/${model.id}.json`]!]),
    ),
    'catalog.json': catalog,
    'openapi.json': openapi,
    'assets/search-index.js': `globalThis.unigenSearchIndex=${JSON.stringify(searchIndex(reference, parsed))}\n`,
    'assets/icon.svg': await readFile('src/reference/icon.svg', 'utf8'),
    'llms.txt': llms,
    'llms-full.txt': llmsFullText(llms, markdown),
    'SKILL.md': await readFile('src/reference/SKILL.md', 'utf8'),
  };
}
