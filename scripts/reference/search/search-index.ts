import { marked, type Tokens } from 'marked';
import { CAPABILITIES } from '../../../src/catalog/capabilities.js';
import { guidePath, modelPath, operationPath, UNKNOWN_OUTCOME_PATH } from '../../../src/reference/paths.js';
import { distinctWords, indexedTokensOf } from '../../../src/reference/search/tokens.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import type { IndexedParameter, SearchIndex, SearchRecord } from '../../../src/reference/search/records.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import type { Document } from '../../../src/contract/document/types.js';
import { requestOptions } from '../guides/api-guide.js';
import { contractOperations } from '../guides/contract-operations.js';
import { AUDIENCES, type Guide } from '../guides/guide.js';
import { plainText, type Heading, type ParsedGuide } from '../guides/outline.js';
import type { Reference } from '../read-reference.js';
import { weightOf } from './guide-weights.js';
import { kindWord } from '../../../src/catalog/words/kind-word.js';

/** Pages that are neither models nor guides, with the words that people search for. */
const PAGES = [
  {
    title: 'All models',
    subtitle: 'Find by name, filter, sort',
    url: 'index.html',
    names: ['models', 'list models', 'model list'],
  },
  {
    title: 'Prices',
    subtitle: 'All models, the cheapest first',
    url: 'index.html?sort=price',
    names: ['pricing', 'cost', 'price list', 'cheap', 'cheaper', 'cheapest', 'cheapest model'],
  },
  {
    title: 'Typical times',
    subtitle: 'All models, the fastest first',
    url: 'index.html?sort=time',
    names: ['time', 'speed', 'fast', 'faster', 'fastest', 'fastest model'],
  },
  {
    title: 'Compare models',
    subtitle: 'Two to four models side by side',
    url: 'compare/index.html',
    names: ['compare', 'comparison'],
  },
  {
    title: 'Operations',
    subtitle: 'Every request and response of both APIs',
    url: 'operations/index.html',
    names: ['api', 'api reference', 'endpoints'],
  },
  {
    title: 'OpenAPI document',
    subtitle: 'Download the contract as JSON or YAML',
    url: 'operations/index.html',
    names: ['openapi', 'openapi.json', 'openapi.yaml', 'openapi spec', 'swagger', 'contract', 'yaml', 'download'],
  },
].map((page): SearchRecord => ({ ...page, group: 'page', weight: 3 }));

/** Other names of sections, whose headings have none of these words. */
export const SECTION_NAMES: Record<string, string[]> = {
  'guides/webhooks/index.html': ['callback', 'callbacks'],
  'guides/client/index.html#api-keys-and-base-urls': ['key', 'keys', 'the key', 'api key'],
  'guides/client/index.html#ask-for-the-price-first': ['price limit', 'cost limit', 'max cost', 'spending limit'],
  'guides/client/index.html#files': [
    'local file',
    'local files',
    'local image',
    'own file',
    'own image',
    'upload a file',
  ],
  'guides/client/index.html#errors': ['timeout', 'timeouts'],
  'guides/proxy/index.html': ['api key browser', 'api key in the browser', 'key in the browser', 'browser key'],
  'guides/introduction/index.html': [
    'getting started',
    'get started',
    'quick start',
    'install',
    'installation',
    'setup',
  ],
  [UNKNOWN_OUTCOME_PATH]: [
    'not pay twice',
    'never pay twice',
    'pay twice',
    'avoid paying twice',
    'paying twice',
    'without paying twice',
    'paid twice',
    'charged twice',
    'double charge',
    'idempotency',
    'idempotency key',
  ],
};

/** Other names of operations, by their ids. */
export const OPERATION_NAMES: Record<string, string[]> = {
  getAccount: ['balance', 'account balance', 'my balance', 'get balance'],
};

/** What people call what a parameter does, if its name has other words. */
const PARAMETER_WORDS: Record<string, string> = {
  transparency: 'transparent background',
};

/** The search index: pages, models, parameters, sections of guides, operations and errors. */
export function searchIndex({ document, models }: Reference, guides: Map<Guide, ParsedGuide>): SearchIndex {
  const names = new Set(models.flatMap(({ entry }) => indexedTokensOf(entry.title)));
  const modelRecords = models.map((model): SearchRecord => {
    const { entry, details } = model;
    const can = entry.capabilities.map((name) => `${name} ${CAPABILITIES[name]}`);
    return {
      group: 'model',
      title: entry.title,
      subtitle: `${entry.id} · ${kindWord(entry.kind)} · ${API_TITLES[entry.api]}`,
      url: modelPath(model),
      words: [details.provider, ...can, ...details.modes.map(({ title }) => title)].join(' '),
      code:
        [ownWordsOf(plainOf(details.description), names), ...parameterWords(details)].filter(Boolean).join(' ') ||
        undefined,
      weight: entry.deprecated ? 0.3 : 1.5,
    };
  });
  const texts = new Map<string, number>();
  const parameters = models.map(({ details }) =>
    Object.entries(details.parameters)
      .filter(([, { generic }]) => !generic)
      .map(([name, { description }]): IndexedParameter => {
        const text = plainOf(description);
        if (text === undefined) return [name];
        const place = texts.get(text) ?? texts.size;
        texts.set(text, place);
        return [name, place];
      }),
  );
  return {
    records: [
      ...modelRecords,
      ...PAGES,
      ...guideRecords(guides),
      ...optionRecords(document),
      ...operationRecords(document),
    ],
    parameters: Object.fromEntries(parameters.map((own, place) => [place, own])),
    texts: [...texts.keys()],
  };
}

const parameterWords = ({ parameters }: ReferenceModel['details']) =>
  Object.keys(parameters).flatMap((name) => PARAMETER_WORDS[name] ?? []);

/**
 * The words of a model's description, each once, without the names of models: a description compares its model with
 * others, which a query for their names does not ask for.
 */
function ownWordsOf(description: string | undefined, names: Set<string>): string | undefined {
  const words = distinctWords(description ?? '').split(' ');
  return words.filter((word) => !indexedTokensOf(word).some((token) => names.has(token))).join(' ') || undefined;
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
      } else if (guide.slug !== 'changelog') {
        // Every query would find a list of all changes.
        const last = records.at(-1);
        if (!last) continue;
        if (last.group === 'parameter') last.text ??= /^\d+ models?/.exec(plainText([token]))?.[0];
        else if (token.type === 'code') last.code = `${last.code ?? ''} ${plainText([token])}`;
        else if (token.type === 'table') last.rows = [...(last.rows ?? []), ...rowsOf(token as Tokens.Table)];
        else last.text = `${last.text ?? ''} ${plainText([token])}`;
      }
    }
    return records.map((record) => ({
      ...record,
      names: SECTION_NAMES[record.url],
      text: record.text && inOneLine(record.text),
      code: record.code && distinctWords(record.code),
    }));
  });
}

/** Markdown of the contract as text. */
function plainOf(markdown = ''): string | undefined {
  return inOneLine(plainText(marked.lexer(markdown)));
}

function rowsOf({ rows }: Tokens.Table): string[] {
  const line = (cells: Tokens.TableCell[]) => cells.map(({ tokens }) => inOneLine(plainText(tokens)));
  return rows.map((cells) => line(cells).filter(Boolean).join(' · '));
}

function inOneLine(text: string): string | undefined {
  return text.replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** A guide is found by its folder too, `cli` is the command line, and by what the index says of its readers. */
function wholeGuide(guide: Guide): SearchRecord {
  const { slug, title, summary, audience } = guide;
  const words = `${slug} ${AUDIENCES[audience]}`;
  return { group: 'guide', title, subtitle: summary, url: guidePath(slug), words, weight: weightOf(guide) };
}

/** Errors and parameters are sections of guides, and groups of results. */
function sectionRecord(guide: Guide, { text, anchor, depth }: Heading, chapter: string): SearchRecord {
  const { slug, title } = guide;
  const url = `${guidePath(slug)}#${anchor}`;
  if (slug === 'errors' && depth > 2)
    return { group: 'error', title: text, subtitle: chapter, url, words: 'error', weight: 1.5 };
  if (slug === 'parameters')
    return { group: 'parameter', title: text, subtitle: 'All models', url, words: 'parameter', weight: 1.5 };
  return { group: 'guide', title: text, subtitle: title, url, weight: weightOf(guide) };
}

/** The options of a request, in addition to the parameters of its model. */
function optionRecords(document: Document): SearchRecord[] {
  return (['unifically', 'gateai'] as const).flatMap((api) =>
    Object.entries(requestOptions(document, api)).map(([name, { description }]) => ({
      group: 'parameter',
      title: name,
      subtitle: `Every request to ${API_TITLES[api]}`,
      url: `${guidePath(api)}#request-body`,
      words: 'parameter',
      text: plainOf(description),
      weight: 1.8,
    })),
  );
}

function operationRecords(document: Document): SearchRecord[] {
  const hook = document.webhooks?.taskFinished?.post;
  const webhook: SearchRecord = {
    group: 'operation',
    title: 'A task has finished',
    subtitle: 'webhook',
    url: `${guidePath('unifically')}#webhook`,
    words: 'callback event',
    text: plainOf(hook?.description as string | undefined),
    weight: 1.8,
  };
  const operations = contractOperations(document).map(
    (operation): SearchRecord => ({
      group: 'operation',
      title: operation.summary,
      subtitle: `${operation.method} ${operation.path}`,
      url: operationPath(operation.tag, operation.id),
      names: OPERATION_NAMES[operation.id],
      words: operation.id,
      text: plainOf(operation.description),
      weight: 1.8,
    }),
  );
  return hook ? [...operations, webhook] : operations;
}
