import type { ModelEntry, ModelKind } from '../../catalog/entry.js';
import { models } from '../../catalog/index.js';
import { SHARED, type Command } from '../command.js';
import { loadDetails } from '../../catalog/details.js';
import { UsageError } from '../failure.js';
import { table } from '../layout.js';
import { readApi } from '../model-choice.js';
import { among, isSet, parse, unknownOption, valueOf } from '../options.js';
import { priceInShort } from '../price-words.js';
import { style } from '../style.js';

const KINDS: readonly ModelKind[] = ['image', 'video', 'audio', 'text', '3d'];

const options = {
  kind: { value: KINDS.join('|'), about: 'Only models that make this' },
  api: { ...SHARED.api, about: 'Only models of this API' },
  json: { about: 'Print the catalog entries as JSON' },
};

/** `unigen models`: which models there are. */
export const modelsCommand: Command = {
  usage: '[filter]',
  summary: 'List the models, with what they make and cost',
  options,
  examples: [
    ['unigen models', 'every model of both APIs'],
    ['unigen models kling pro --kind video', 'video models with both words in their id, title or provider'],
  ],
  notes: [
    'Prices are those of the documents, in US dollars; `~` marks what the source calls approximate. A model that is ' +
      'retired names its successor.',
  ],
  async run(context, argv) {
    const parsed = parse(argv, among(options), unknownOption('models', options));
    const kind = valueOf(parsed, 'kind');
    if (kind !== undefined && !KINDS.includes(kind as ModelKind))
      throw new UsageError(`--kind takes ${KINDS.join(', ')}, not ${kind}`);
    const api = readApi(valueOf(parsed, 'api'));
    const words = parsed.words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
    const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
    const found = models.filter((entry) => {
      const text = `${entry.id} ${entry.title} ${details[entry.api][entry.id]!.provider}`.toLowerCase();
      if ((kind ?? entry.kind) !== entry.kind || (api ?? entry.api) !== entry.api) return false;
      return words.every((word) => text.includes(word));
    });

    if (isSet(parsed, 'json')) return context.stdout.json(found, 2);
    if (found.length === 0) return void context.stderr.write('No model fits; `unigen models` lists all of them.\n');
    const { bold, dim } = style(context.env, context.isTTY.stdout);
    const row = (entry: ModelEntry) => {
      const line = [entry.id, entry.api, entry.kind, priceInShort(entry.price), entry.title];
      if (!entry.deprecated) return line;
      const retired = `retired${entry.successor === undefined ? '' : `, use ${entry.successor}`}`;
      return [...line.slice(0, -1).map(dim), `${dim(entry.title)} (${retired})`];
    };
    const rows = [['ID', 'API', 'KIND', 'PRICE', 'TITLE'].map(bold), ...found.map(row)];
    // A program gets one line a model, a terminal lines that fit.
    context.stdout.write(`${table(rows, context.isTTY.stdout ? (context.columns ?? 100) : undefined)}\n`);
  },
};
