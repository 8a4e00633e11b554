import { CAPABILITY_NAMES } from '../../catalog/capabilities.js';
import { loadDetails } from '../../catalog/details.js';
import type { ModelEntry } from '../../catalog/entry.js';
import { models } from '../../catalog/index.js';
import { priceInputsOf } from '../../catalog/price.js';
import { highestPrice, requestPrice, requestPriceWords, type RequestPrice } from '../../catalog/request-price.js';
import type { Command } from '../command.js';
import { isSet, parseOptions } from '../input/argv.js';
import { fittingRequest } from '../input/fitting-request.js';
import { isDetailed, QUERY_OPTIONS, readQuery, type ModelQuery } from '../input/model-query.js';
import { fittingTable, table } from '../output/layout.js';
import { durationWords, resolutionWords } from '../output/output-words.js';
import { style, type Style } from '../output/style.js';

const options = {
  ...QUERY_OPTIONS,
  json: { description: 'Print the catalog entries as JSON, each with the request that the price is for' },
};

/** A model that fits, with what a request costs. */
interface FoundModel {
  entry: ModelEntry;
  /** The parameters that the query decides. */
  input: object;
  price: RequestPrice | undefined;
}

/** `unigen models`: the models of the catalog. */
export const modelsCommand: Command = {
  usage: '[word …]',
  description: 'List models by name, by what they can do, and by the price of a request',
  options,
  examples: [
    ['unigen models', 'every model of both APIs'],
    ['unigen models kling pro --kind video', 'video models with both words in their id, title or provider'],
    [
      'unigen models --can first-frame --can generated-audio --seed --max-price 0.2 --sort price',
      'models that can do both, take a seed, and cost at most $0.20 a request',
    ],
    ['unigen models --can text-to-video --seconds 10 --resolution 1080p --sort price', 'priced for such a video'],
  ],
  notes: [
    'The price is the documented one of a request in US dollars: with the length, the resolution and the aspect ratio of the options, and the defaults of the model otherwise. `~` marks an approximate price, `/s` and `/img` a price for each second or image of which the number is not known in advance, `?` a price that may be exceeded, and `-` that no document states one. --max-price leaves out what is unknown, and judges a range by its highest price; --sort price puts it last.',
    `Capabilities: ${CAPABILITY_NAMES.join(', ')}. \`unigen show\` explains those of a model.`,
  ],
  async run(context, argv) {
    const parsed = parseOptions('models', options, argv);
    const query = await readQuery(parsed);
    const fitting = sorted(await findModels(query), query.sort);
    const found = fitting.filter(({ price }) => isCheap(price, query.maxPrice));
    const { stdout, stderr, isTTY, env, columns = 100 } = context;
    const leftOut = leftOutWords(fitting, query.maxPrice);
    if (isSet(parsed, 'json')) {
      stdout.json(
        found.map(({ entry, input, price }) => ({ ...entry, request: { input, price } })),
        2,
      );
    } else if (found.length === 0) {
      stderr.write('No model matches; `unigen models` lists all models.\n');
    } else {
      // A terminal gets lines that fit; a program gets one line per model.
      const width = isTTY.stdout ? columns : undefined;
      const paint = style(env, isTTY.stdout);
      stdout.write(
        `${isDetailed(query) ? fittingTable(detailedRows(found, paint), width) : table(rows(found, paint), width)}\n`,
      );
      if (isDetailed(query) && found.some(({ entry }) => entry.deprecated))
        stderr.write('* retired; `unigen show` names the successor.\n');
    }
    if (leftOut !== undefined) stderr.write(`${leftOut}\n`);
  },
};

async function findModels(query: ModelQuery): Promise<FoundModel[]> {
  const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
  const found = models.map(async (entry) => {
    const own = details[entry.api][entry.id]!;
    if ((query.kind ?? entry.kind) !== entry.kind || (query.api ?? entry.api) !== entry.api) return [];
    const text = `${entry.id} ${entry.title} ${own.provider}`.toLowerCase();
    if (!query.words.every((word) => text.includes(word))) return [];
    const input = await fittingRequest(query, entry, own);
    return input ? [{ entry, input, price: requestPrice(entry, priceInputsOf(entry), input) }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Unknown prices come last: they may be high. */
function sorted(found: FoundModel[], order: ModelQuery['sort']): FoundModel[] {
  if (order === undefined) return found;
  if (order === 'id') return found.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const rank = ({ price }: FoundModel) => highestPrice(price) ?? Infinity;
  return found.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function isCheap(price: RequestPrice | undefined, maxPrice = Infinity): boolean {
  return maxPrice === Infinity || (highestPrice(price) ?? Infinity) <= maxPrice;
}

/** How many models `--max-price` leaves out though they may be cheap enough. */
function leftOutWords(fitting: FoundModel[], maxPrice: number | undefined): string | undefined {
  if (maxPrice === undefined) return undefined;
  const unknown = fitting.filter(({ price }) => highestPrice(price) === undefined).length;
  const wide = fitting.filter(({ price }) => {
    const highest = highestPrice(price);
    return highest !== undefined && highest > maxPrice && price!.lowest <= maxPrice;
  }).length;
  const parts = [
    ...(unknown > 0 ? [`${unknown} of which the price of such a request is unknown`] : []),
    ...(wide > 0 ? [`${wide} that may cost more`] : []),
  ];
  return parts.length > 0 ? `Left out: ${parts.join(', ')}.` : undefined;
}

function rows(found: FoundModel[], { bold, dim }: Style): string[][] {
  const row = ({ entry: { id, api, kind, title, deprecated, successor }, price }: FoundModel) => {
    const cells = [id, api, kind, requestPriceWords(price)];
    if (!deprecated) return [...cells, title];
    const retired = `retired${successor === undefined ? '' : `, use ${successor}`}`;
    return [...cells.map(dim), `${dim(title)} (${retired})`];
  };
  return [['ID', 'API', 'KIND', 'PRICE', 'TITLE'].map(bold), ...found.map(row)];
}

/** Rows of which every one fits on a line: columns at the end are left out if they don't. */
function detailedRows(found: FoundModel[], { bold, dim }: Style): string[][] {
  const row = ({ entry, price }: FoundModel) => {
    const { id, api, kind, title, deprecated, duration, resolution } = entry;
    const cells = [
      id,
      api,
      // The title may not fit.
      deprecated ? `${kind}*` : kind,
      requestPriceWords(price),
      durationWords(duration),
      resolutionWords(resolution),
      title,
    ];
    return deprecated ? cells.map(dim) : cells;
  };
  return [['ID', 'API', 'KIND', 'PRICE', 'SECONDS', 'RESOLUTION', 'TITLE'].map(bold), ...found.map(row)];
}
