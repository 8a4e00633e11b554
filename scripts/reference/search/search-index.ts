import { CAPABILITIES } from '../../../src/catalog/capabilities.js';
import { guidePath, modelPath } from '../../../src/reference/paths.js';
import type { SearchIndex, SearchRecord } from '../../../src/reference/search/records.js';
import { contractOperations } from '../guides/contract-operations.js';
import type { Guide } from '../guides/guide.js';
import { plainText, type Heading, type ParsedGuide } from '../guides/outline.js';
import type { Reference } from '../read-reference.js';

/** What the search finds: models, parameters, sections of guides, operations and errors. */
export function searchIndex({ document, models }: Reference, guides: Map<Guide, ParsedGuide>): SearchIndex {
  const modelRecords = models.map((model): SearchRecord => {
    const { entry, details } = model;
    const can = entry.capabilities.map((name) => `${name} ${CAPABILITIES[name]}`);
    return {
      group: 'model',
      title: entry.title,
      subtitle: `${entry.id} · ${entry.kind} · ${entry.api}`,
      url: modelPath(model),
      words: [details.provider, ...can, ...details.modes.map(({ title }) => title)].join(' '),
      weight: entry.deprecated ? 0.3 : 1.5,
    };
  });
  const names = models.map(({ details }) =>
    Object.entries(details.parameters)
      .filter(([, { generic }]) => !generic)
      .map(([name]) => name),
  );
  return {
    records: [...modelRecords, ...guideRecords(guides), ...operationRecords(document)],
    parameters: Object.fromEntries(names.map((own, place) => [place, own])),
  };
}

/** One record for each section of a guide, found by any of its words. */
function guideRecords(guides: Map<Guide, ParsedGuide>): SearchRecord[] {
  return [...guides].flatMap(([guide, { tokens, headings }]) => {
    const records: SearchRecord[] = [];
    let chapter = guide.title;
    for (const token of tokens) {
      const heading = headings.get(token);
      if (heading) {
        records.push(heading.depth === 1 ? wholeGuide(guide) : sectionRecord(guide, heading, chapter));
        if (heading.depth === 2) chapter = heading.text;
      } else {
        const last = records.at(-1);
        if (last?.words !== undefined) last.words += ` ${plainText([token])}`;
      }
    }
    return records.map((record) => ({ ...record, words: distinctWords(record.words ?? '') }));
  });
}

function wholeGuide({ slug, title, summary }: Guide): SearchRecord {
  return { group: 'guide', title, subtitle: summary, url: guidePath(slug), words: '' };
}

/** Errors and parameters are sections of guides, and groups of results. */
function sectionRecord({ slug, title }: Guide, { text, anchor, depth }: Heading, chapter: string): SearchRecord {
  const url = `${guidePath(slug)}#${anchor}`;
  if (slug === 'errors' && depth > 2)
    return { group: 'error', title: text, subtitle: chapter, url, words: '', weight: 1.5 };
  if (slug === 'parameters') return { group: 'parameter', title: text, subtitle: 'All models', url, weight: 1.5 };
  return { group: 'guide', title: text, subtitle: title, url, words: '' };
}

/** Each word once, so that the index stays small. */
function distinctWords(text: string): string {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])].join(' ');
}

function operationRecords(document: Reference['document']): SearchRecord[] {
  return contractOperations(document).map((operation) => ({
    group: 'operation',
    title: operation.summary,
    subtitle: `${operation.method} ${operation.path}`,
    url: `operations/index.html#/${operation.tag}/${operation.id}`,
    words: `${operation.id} ${operation.description}`,
    weight: 1.2,
  }));
}
