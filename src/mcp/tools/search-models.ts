import { CAPABILITY_NAMES, models, type Capability, type ModelEntry } from '../../catalog/index.js';
import { loadDetails } from '../../catalog/details.js';
import { priceInputsOf } from '../../catalog/price.js';
import { highestPrice, requestPrice, requestPriceWords } from '../../catalog/request-price.js';
import { sureRank } from '../../catalog/sure-price.js';
import { capabilityInput } from '../../catalog/wanted-request.js';
import { UnigenError } from '../../errors/errors.js';
import { didYouMean } from '../../internal/list-words.js';
import { hasWord } from '../../internal/word-match.js';
import { findCapability, suggestCapabilities } from '../../validate/capability-names.js';
import { modelName } from '../allowed-models.js';
import { dataResult, type McpTool } from '../tool.js';

/** Models in one result: more are found by more words. */
const MAX_RESULTS = 15;

interface Query {
  query?: string;
  kind?: string;
  can?: string[];
  max_price?: number;
}

interface FoundModel {
  entry: ModelEntry;
  /** The words that it has nowhere. */
  lacks: string[];
  /** Number of words that are in its name. */
  inName: number;
  price: ReturnType<typeof requestPrice>;
}

/** Finds models by words, by what they do, and by price. */
export const searchModels: McpTool = {
  definition: {
    name: 'search_models',
    description: 'Find models that make images, videos, audio, text or 3D, with the price of a request in USD.',
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: 'Words of names, providers, capabilities' },
        kind: { type: 'string', enum: ['image', 'video', 'audio', 'text', '3d'] },
        can: {
          type: 'array',
          items: { type: 'string' },
          description: 'Capabilities such as first-frame; a wrong one lists all',
        },
        max_price: { type: 'number' },
      },
    },
    outputSchema: {
      type: 'object',
      properties: { models: { type: 'array' }, total: { type: 'integer' } },
      required: ['models'],
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async call(args, { session }) {
    const { query = '', kind, can = [], max_price: maxPrice = Infinity } = args as Query;
    const capabilities = can.map(readCapability);
    const texts = await (searchedTexts ??= readTexts());
    const { words, ranking } = readWords(query);
    const fitting = session.models.entries.flatMap((entry): FoundModel[] => {
      if (entry.deprecated || (kind ?? entry.kind) !== entry.kind) return [];
      if (!capabilities.every((capability) => entry.capabilities.includes(capability))) return [];
      const price = requestPrice(entry, priceInputsOf(entry), capabilityInput(capabilities, entry));
      if (maxPrice !== Infinity && !((highestPrice(price) ?? Infinity) <= maxPrice)) return [];
      const lacks = words.filter((word) => !hasWord(texts.get(entry)!, word));
      const name = `${modelName(entry)} ${entry.title}`.toLowerCase();
      const inName = words.filter((word) => hasWord(name, word) && !KINDS.has(word.replace(/s$/, ''))).length;
      return [{ entry, price, lacks, inName }];
    });
    const fewest = Math.min(...fitting.map(({ lacks }) => lacks.length));
    // A word that no model has must not make any of them the answer.
    const isNone = words.length > 0 && fewest === words.length;
    const found = isNone ? [] : fitting.filter(({ lacks }) => lacks.length === fewest);
    // If the conditions fit no model, it is not for the words.
    const notMatched = words.filter((word) => fitting.length > 0 && fitting.every(({ lacks }) => lacks.includes(word)));
    found.sort((a, b) => b.inName - a.inName || compare(sureRank(a), sureRank(b)));
    const hints = [
      ...(found.length === 0 ? ['No model fits: leave out words, a capability or the price.'] : []),
      ...(notMatched.length > 0 ? [NOT_MATCHED] : []),
      ...(found.some(({ lacks }) => lacks.length > notMatched.length)
        ? ['No model has all words; `lacks` has the rest.']
        : []),
      ...(ranking.length > 0
        ? [`Not searched for: ${ranking.join(', ')}. Models come cheapest first; max_price limits.`]
        : []),
    ];
    return dataResult({
      models: found.slice(0, MAX_RESULTS).map((one) => rowOf(one, notMatched)),
      total: found.length,
      ...(notMatched.length > 0 && { not_matched: notMatched.map(shownWord) }),
      ...(hints.length > 0 && { hint: hints.join(' ') }),
    });
  },
};

const NOT_MATCHED =
  'No such model has the words in `not_matched`: search for names, providers and capabilities. What an output shows is for the prompt.';

/** Unknown prices are infinite, whose difference is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function rowOf({ entry, price, lacks }: FoundModel, notMatched: string[]) {
  const { kind, capabilities, typicalSeconds } = entry;
  const own = lacks.filter((word) => !notMatched.includes(word));
  return {
    model: modelName(entry),
    kind,
    ...(price && { price: requestPriceWords(price) }),
    ...(typicalSeconds && { seconds: typicalSeconds[1] }),
    can: capabilities.join(' '),
    ...(own.length > 0 && { lacks: own.map(shownWord) }),
  };
}

/** A word as results show it: only what may be a name, since other text could be anything, even a prompt. */
function shownWord(word: string): string {
  return /^[\p{L}\p{N}._:/'-]{1,40}$/u.test(word) ? word : '…';
}

function readCapability(name: string): Capability {
  const found = findCapability(name);
  if (found) return found;
  // A text that can't be a name may be anything, even a prompt, and is not repeated.
  const isShown = /^[\w -]{1,40}$/.test(name);
  const near = isShown ? suggestCapabilities(name) : [];
  const wrong = isShown ? `\`${name}\` is not a capability${didYouMean(near) || '.'} ` : '';
  throw new UnigenError(`${wrong}\`can\` takes ${CAPABILITY_NAMES.join(', ')}`);
}

/** Words that say nothing about a model. */
const COMMON = new Set(
  'a an and any api by can for from generate generation generator in make makes model models of on or that the to with'.split(
    ' ',
  ),
);
/** Words that ask for an order, which the results have anyway. */
const RANKING = new Set(
  'affordable best budget cheap cheaper cheapest cost costs good inexpensive low lowest price prices priced'.split(' '),
);
/** Words for a kind in the name of a model do not make it a better match. */
const KINDS = new Set(['image', 'video', 'audio', 'text', '3d', 'music', 'speech']);

/** The words of a query to search for, and those that ask for an order. */
function readWords(query: string): { words: string[]; ranking: string[] } {
  const all = query
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[("'“‘]+|[.!?)"'”’]+$/gu, ''))
    .filter((word) => word !== '' && !COMMON.has(word));
  const unique = [...new Set(all)].slice(0, 20);
  return {
    words: unique.filter((word) => !RANKING.has(word)),
    ranking: unique.filter((word) => RANKING.has(word)),
  };
}

/** What the words of a query are looked for in, once it has been read. */
let searchedTexts: Promise<Map<ModelEntry, string>> | undefined;

async function readTexts(): Promise<Map<ModelEntry, string>> {
  const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
  return new Map(
    models.map((entry) => {
      const { api, id, title, kind, capabilities } = entry;
      const { provider, description } = details[api][id]!;
      return [entry, [api, id, title, provider, kind, capabilities.join(' '), description].join(' ').toLowerCase()];
    }),
  );
}
