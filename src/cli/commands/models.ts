import { isOlderPrice } from '../../catalog/older-price.js';
import { CAPABILITY_NAMES } from '../../catalog/capabilities.js';
import { listWords } from '../../internal/list-words.js';
import { shellQuote } from '../../internal/shell-quote.js';
import type { Command } from '../command.js';
import { isSet, parseOptions } from '../input/argv.js';
import { findModels, unknownWords, type FoundModel, type FoundModels } from '../input/find-models.js';
import { isCapabilityWord, meantCapabilities } from '../input/meant-capabilities.js';
import { QUERY_OPTIONS, readQuery, type ModelQuery } from '../input/model-query.js';
import { conditionsOf } from '../input/query-conditions.js';
import { mayVaryBy, OUTPUTS } from '../../catalog/words/unsure-price-words.js';
import { wrapped } from '../output/layout.js';
import { isFromOlderDocument, modelsTable } from '../output/models-table.js';
import { style } from '../output/style.js';
import { withProgramName } from '../program.js';

/** Conditions, or pairs of them, that a message names. */
const MAX_ADVICE = 4;

const options = {
  ...QUERY_OPTIONS,
  json: { description: 'Print the catalog entries as JSON, each with the request that the price is for' },
};

/** `unigen models`: the models of the catalog. */
export const modelsCommand: Command = {
  usage: '[word …]',
  options,
  examples: [
    ['unigen models', 'every model of both APIs that is not retired'],
    ['unigen models kling pro --kind video', 'video models with both words in their id, title or provider'],
    [
      'unigen models --can first-frame --can generated-audio --seed --max-price 0.2 --sort price',
      'models that can do both, take a seed, and cost at most $0.20 a request',
    ],
    ['unigen models --can text-to-video --seconds 10 --resolution 1080p --sort price', 'priced for such a video'],
    ['unigen models --can text-to-image --outputs 4 --sort price', 'priced for four images, by one task or several'],
  ],
  notes: [
    'The price is the documented one of a whole request in US dollars. It has the length, the resolution, the aspect ratio and the ' +
      'number of outputs of the options; for the rest it takes the defaults of the model.',
    'With --outputs, a model whose task makes fewer needs several: the price is then that of all, and says of how many (`$0.12 for 4 tasks`). The last may make fewer (`last` in --json).',
    'Marks of a price: `~` it is approximate, or in proportion to those documented for other sizes and lengths; `/s`, `/img` it is for each second or image, of which the number is not known in ' +
      'advance; `?` a request may cost more; `*` it may vary by the length, or by --resolution or --outputs, no document says (a range for several outputs ends at what they cost if each is paid for); ' +
      '`†` only an older document states it (`olderPrice` in --json); `$0.20 for 5 s` it is that of the nearest length or size, the documents state none for the one asked for; `-` no document states one.',
    '--max-price leaves out models without a price, and judges a range by its highest price; --sort price puts ' +
      'prices that may vary after others, and models without a price last.',
    'If no model matches, nothing is listed, stderr says which condition to leave out or which capability a word describes, and the exit code is 0, as for any list.',
    'Retired models are left out unless --retired is given. Each model takes one line; a column that is empty for all of them is left out, and so are columns that a terminal has no room for.',
    `Capabilities: ${CAPABILITY_NAMES.join(', ')}. \`unigen show\` explains those of a model.`,
  ],
  async run(context, argv) {
    const parsed = parseOptions('models', options, argv);
    const query = await readQuery(parsed);
    const found = await findModels(query);
    const { listed } = found;
    const { stdout, stderr, isTTY, env, columns = 100 } = context;
    const remarks: (string | undefined)[] = [];
    if (isSet(parsed, 'json')) {
      stdout.json(
        listed.map(({ entry, input, last, tasks, price, nearest, varies }) => ({
          ...entry,
          ...(isOlderPrice(entry) && { olderPrice: true }),
          request: {
            input,
            ...(tasks[1] > 1 && { tasks: { fewest: tasks[0], most: tasks[1], ...(last && { last }) } }),
            price,
            ...(nearest && { nearest }),
            ...(varies.includes('length') && { mayVaryByLength: true }),
            ...(varies.includes('resolution') && { mayVaryByResolution: true }),
            ...(varies.includes(OUTPUTS) && { mayVaryByOutputs: true }),
          },
        })),
        2,
      );
    } else if (listed.length > 0) {
      // A terminal gets lines that fit; a program gets all columns.
      const { text, omitted } = modelsTable(listed, style(env, isTTY.stdout), isTTY.stdout ? columns : undefined);
      stdout.write(`${text}\n`);
      remarks.push(omitted, markWords(listed));
    }
    if (listed.length === 0 && found.retired > 0) {
      remarks.push(
        `No model matches but ${found.retired} retired; --retired lists ${found.retired === 1 ? 'it' : 'them'}.`,
      );
    } else {
      if (listed.length === 0) remarks.push(await noModelWords(query));
      remarks.push(leftOutWords(found, query));
    }
    for (const remark of remarks)
      if (remark !== undefined) stderr.write(`${wrapped(context, withProgramName(context, remark))}\n`);
  },
};

/** Says how many models are left out that a user may want. */
function leftOutWords(
  { retired, unknownPrice, otherPrice, mayCostMore, undocumented, needMore }: FoundModels,
  { seconds, outputs, images, resolution, aspectRatio }: ModelQuery,
): string | undefined {
  const unsaid = [
    ...(seconds === undefined ? [] : ['how long an output is']),
    ...(outputs === undefined ? [] : ['how many outputs a task makes']),
    ...(images === undefined ? [] : ['how many images a task takes']),
    ...(resolution === undefined ? [] : ['which resolutions a task makes']),
    ...(aspectRatio === undefined ? [] : ['which aspect ratios a task makes']),
  ];
  const parts = [
    ...(unknownPrice > 0 ? [`${unknownPrice} without a known price for such a request`] : []),
    ...(otherPrice > 0 ? [`${otherPrice} with prices for other lengths or sizes only`] : []),
    ...(mayCostMore > 0 ? [`${mayCostMore} that may cost more`] : []),
    ...(undocumented > 0 ? [`${undocumented} for which the documents leave open ${listWords(unsaid, 'or')}`] : []),
    ...(needMore > 0 ? [`${needMore} that also need a video or audio (--can or --takes asks for it)`] : []),
    ...(retired > 0 ? [`${retired} retired (--retired lists ${retired === 1 ? 'it' : 'them'})`] : []),
  ];
  return parts.length > 0 ? `Left out: ${parts.join(', ')}.` : undefined;
}

/** Explains prices that are not sure to be those of the request, if a row of the table has one. */
function markWords(listed: FoundModel[]): string | undefined {
  const varies = [...new Set(listed.flatMap((one) => one.varies))];
  const presumed = listed.flatMap(({ entry, isSoundLikely }) => (isSoundLikely ? [`\`${entry.id}\``] : []));
  const marks = [
    ...(varies.length > 0 ? [`\`*\`: the price ${mayVaryBy(varies)}; no document says.`] : []),
    ...(listed.some(isFromOlderDocument) ? ['`†`: only an older document states the price.'] : []),
    ...(listed.some(({ nearest }) => nearest)
      ? ['`for …`: no document states a price for the length or size of the request.']
      : []),
    ...(presumed.length > 0 ? [`Sound is only presumed of ${listWords(presumed, 'and')}.`] : []),
  ];
  return marks.length > 0 ? marks.join(' ') : undefined;
}

/** Says that no model matches, and what to look for instead. */
async function noModelWords(query: ModelQuery): Promise<string> {
  const unknown = await unknownWords(query);
  const jobs = await jobCommands(query, unknown?.words ?? []);
  const byJob = jobs.length > 0 ? ` By what it does: ${listWords(jobs, 'or')}.` : '';
  if (!unknown) return `${await fewerConditionsWords(query, byJob !== '')}${byJob}`;
  const words = unknown.words.map((word) => `\`${word}\``);
  const end = unknown.advice || (byJob ? '.' : '; `unigen models --help` lists the capabilities for --can.');
  return `No model has ${listWords(words, 'or')} in its id, title or provider${end}${byJob}`;
}

/**
 * The commands that list models by the capabilities which words of a query describe: with its other words and its
 * options, or without them if nothing does it with them.
 */
async function jobCommands(query: ModelQuery, unknown: readonly string[]): Promise<string[]> {
  const names = query.words.filter((word) => !unknown.includes(word) && !isCapabilityWord(word));
  const unnamed: ModelQuery = { ...query, words: [] };
  const bare = conditionsOf(unnamed).reduce((rest, { without }) => without(rest), unnamed);
  for (const rest of [{ ...query, words: names }, unnamed, bare]) {
    const commands = meantCapabilities(query.words).map(async (capability) => {
      const job: ModelQuery = { ...rest, capabilities: [...new Set([...rest.capabilities, capability])] };
      const { listed } = await findModels(job);
      const options = conditionsOf(job).flatMap(({ isWord, words }) => (isWord ? [] : [words]));
      const parts = [...job.words.map(shellQuote), ...options];
      return listed.length > 0 ? [`\`unigen models ${parts.join(' ')}\``] : [];
    });
    const found = (await Promise.all(commands)).flat();
    if (found.length > 0) return found;
  }
  return [];
}

/** Says which one or two conditions to leave out. */
async function fewerConditionsWords(query: ModelQuery, isEnough: boolean): Promise<string> {
  const conditions = conditionsOf(query);
  const pairs = conditions.flatMap((one, at) => conditions.slice(at + 1).map((other) => [one, other]));
  // A model that is looked for by its name is not just any.
  const [words, options] = [true, false].map((isWord) => conditions.filter((one) => isWord === Boolean(one.isWord)));
  for (const attempts of [options!.map((one) => [one]), words!.map((one) => [one]), pairs]) {
    const found: string[] = [];
    for (const left of attempts) {
      const { listed } = await findModels(left.reduce((rest, { without }) => without(rest), query));
      const names = left.map((one) => one.words);
      if (listed.length > 0) found.push(`${listed.length} without ${listWords(names, 'and')}`);
    }
    if (found.length > 0 && conditions.length > 1)
      return `No model matches. There would be ${listWords(found.slice(0, MAX_ADVICE), 'or')}.`;
  }
  return isEnough ? 'No model matches.' : 'No model matches; `unigen models` lists all models.';
}
