import { loadDetails } from '../../catalog/details.js';
import type { ModelEntry, ModelKind } from '../../catalog/entry.js';
import { models } from '../../catalog/index.js';
import { listWords } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import type { Command } from '../command.js';
import { isSet, parseOptions, valueOf } from '../input/argv.js';
import { readApi } from '../input/model.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { table } from '../output/layout.js';
import { shortPrice } from '../output/price-words.js';
import { style, type Style } from '../output/style.js';
import { UsageError } from '../usage-error.js';

const KINDS: readonly ModelKind[] = ['image', 'video', 'audio', 'text', '3d'];

const options = {
  kind: { value: KINDS.join('|'), description: 'Only models that generate this' },
  api: { ...SHARED_OPTIONS.api, description: 'Only models of this API' },
  json: { description: 'Print the catalog entries as JSON' },
};

/** `unigen models`: the models of the catalog. */
export const modelsCommand: Command = {
  usage: '[word …]',
  description: 'List models with kind and price',
  options,
  examples: [
    ['unigen models', 'every model of both APIs'],
    ['unigen models kling pro --kind video', 'video models with both words in their id, title or provider'],
  ],
  notes: [
    'Prices are documented ones in US dollars; `~` marks an approximate price. A retired model names its successor.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('models', options, argv);
    const found = await findModels(
      parsed.positionals,
      readKind(valueOf(parsed, 'kind')),
      readApi(valueOf(parsed, 'api')),
    );
    const { stdout, stderr, isTTY, env, columns = 100 } = context;
    if (isSet(parsed, 'json')) {
      stdout.json(found, 2);
      return;
    }
    if (found.length === 0) {
      stderr.write('No model matches; `unigen models` lists all models.\n');
      return;
    }
    // A terminal gets lines that fit; a program gets one line per model.
    stdout.write(`${table(rows(found, style(env, isTTY.stdout)), isTTY.stdout ? columns : undefined)}\n`);
  },
};

/** The models that have every word in their id, title or provider. */
async function findModels(search: string[], kind: ModelKind | undefined, api: Api | undefined): Promise<ModelEntry[]> {
  const words = search.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
  return models.filter((entry) => {
    if ((kind ?? entry.kind) !== entry.kind || (api ?? entry.api) !== entry.api) return false;
    const text = `${entry.id} ${entry.title} ${details[entry.api][entry.id]!.provider}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function readKind(value: string | undefined): ModelKind | undefined {
  const kind = KINDS.find((one) => one === value);
  if (value !== undefined && kind === undefined)
    throw new UsageError(`--kind takes ${listWords(KINDS, 'or')}, not ${value}`);
  return kind;
}

function rows(entries: ModelEntry[], { bold, dim }: Style): string[][] {
  const row = ({ id, api, kind, price, title, deprecated, successor }: ModelEntry) => {
    const cells = [id, api, kind, shortPrice(price)];
    if (!deprecated) return [...cells, title];
    const retired = `retired${successor === undefined ? '' : `, use ${successor}`}`;
    return [...cells.map(dim), `${dim(title)} (${retired})`];
  };
  return [['ID', 'API', 'KIND', 'PRICE', 'TITLE'].map(bold), ...entries.map(row)];
}
