import { isOlderPrice } from '../../../src/catalog/older-price.js';
import { UNIONS } from '../../../src/contract/document/branches.js';
import { modelMarkdownPath, modelPath, modelSchemaPath } from '../../../src/reference/paths.js';
import type { Reference } from '../read-reference.js';

/**
 * The catalog as one JSON document, for programs and agents that choose a model: what `unigen/catalog` has of each
 * model, its modes and where it takes its input, and links from the root of the site. The guide to the catalog
 * describes it. Each model is one line.
 */
export function catalogJson({ models, date }: Reference): string {
  const entries = models.map(({ entry, details, counterpart, ...key }) => {
    const { schema: _schema, output: _output, ...facts } = entry;
    return {
      ...facts,
      ...(isOlderPrice(entry) && { olderPrice: true }),
      provider: details.provider,
      description: details.description,
      inputKey: UNIONS.find(({ api }) => api === key.api)!.inputKey,
      required: Object.entries(details.parameters)
        .filter(([, { required }]) => required)
        .map(([name]) => name),
      parameters: Object.entries(details.parameters)
        .filter(([, { generic }]) => !generic)
        .map(([name]) => name),
      modes: details.modes.map(({ title }) => title),
      output: Object.keys(details.output.properties),
      ...(counterpart && { counterpart: `${counterpart.api}/${counterpart.id}` }),
      links: { html: modelPath(key), markdown: modelMarkdownPath(key), schema: modelSchemaPath(key) },
    };
  });
  // A line for each model, so that tools that read lines find one, and a new version differs by lines.
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"date":${JSON.stringify(date)},"models":[\n${lines}\n]}\n`;
}
