import { CAPABILITY_NAMES, models, type Capability, type ModelEntry } from '../../catalog/index.js';
import { loadDetails } from '../../catalog/details.js';
import { priceInputsOf } from '../../catalog/price.js';
import { highestPrice, priceRank, requestPrice, requestPriceWords } from '../../catalog/request-price.js';
import { capabilityInput } from '../../catalog/wanted-request.js';
import { UnigenError } from '../../errors/errors.js';
import { didYouMean } from '../../internal/list-words.js';
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
  /** How many of the words it has anywhere. */
  words: number;
  /** How many are in its name. */
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
    const words = wordsOf(query);
    const fitting = session.models.entries.flatMap((entry): FoundModel[] => {
      if (entry.deprecated || (kind ?? entry.kind) !== entry.kind) return [];
      if (!capabilities.every((capability) => entry.capabilities.includes(capability))) return [];
      const price = requestPrice(entry, priceInputsOf(entry), capabilityInput(capabilities, entry));
      if (maxPrice !== Infinity && !((highestPrice(price) ?? Infinity) <= maxPrice)) return [];
      const among = (text: string) => words.filter((word) => text.includes(word));
      const name = `${modelName(entry)} ${entry.title}`.toLowerCase();
      const inName = among(name).filter((word) => !KINDS.has(word)).length;
      return [{ entry, price, words: among(texts.get(entry)!).length, inName }];
    });
    const most = Math.max(0, ...fitting.map(({ words }) => words));
    // If a word is in no model, the others count.
    const found = words.length > 0 && most === 0 ? [] : fitting.filter(({ words }) => words === most);
    found.sort((a, b) => b.inName - a.inName || compare(priceRank(a.price), priceRank(b.price)));
    return dataResult({
      models: found.slice(0, MAX_RESULTS).map(rowOf),
      total: found.length,
      ...(found.length === 0 && { hint: 'No model fits: leave out words, a capability or the price' }),
    });
  },
};

/** Unknown prices are infinite, whose difference is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function rowOf({ entry, price }: FoundModel) {
  const { kind, capabilities, typicalSeconds } = entry;
  return {
    model: modelName(entry),
    kind,
    ...(price && { price: requestPriceWords(price) }),
    ...(typicalSeconds && { seconds: typicalSeconds[1] }),
    can: capabilities.join(' '),
  };
}

function readCapability(name: string): Capability {
  const found = findCapability(name);
  if (found) return found;
  // What is no name may be anything, a prompt included: it is not repeated.
  const isShown = /^[\w -]{1,40}$/.test(name);
  const near = isShown ? suggestCapabilities(name) : [];
  const wrong = isShown ? `\`${name}\` is not a capability${didYouMean(near) || '.'} ` : '';
  throw new UnigenError(`${wrong}\`can\` takes ${CAPABILITY_NAMES.join(', ')}`);
}

/** Words that say nothing about a model; those of prices neither, since the results are in that order. */
const COMMON = new Set(
  (
    'a an and any api best by can for from generate generation generator good in make makes model models of on or that the to with ' +
    'affordable budget cheap cheaper cheapest cost costs inexpensive low lowest price prices priced'
  ).split(' '),
);
/** What a name says of the kind makes no model fit better than another. */
const KINDS = new Set(['image', 'video', 'audio', 'text', '3d', 'music', 'speech']);

function wordsOf(query: string): string[] {
  const words = query
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '' && !COMMON.has(word));
  return [...new Set(words)].slice(0, 20);
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
