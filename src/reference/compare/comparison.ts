import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from '../catalog/capability-words.js';
import { priceFilterWords, requestWords } from '../catalog/filter-words.js';
import { capitalized } from '../../internal/capitalized.js';
import { defaultsText } from '../catalog/defaults-text.js';
import { lengthText, priceText, resolutionFact, tasksText } from '../catalog/fact-text.js';
import { RATIOS } from '../catalog/ratios.js';
import { soundText } from '../catalog/sound-text.js';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import { modelKey } from '../reference-model.js';
import { judge, type Wanted } from '../catalog/wanted.js';
import { MAY_VARY_BY, mayVaryBy, nearestPriceWords, unpricedWords } from '../../catalog/words/unsure-price-words.js';
import { formatUsd } from '../../internal/money.js';
import { isOlderPrice } from '../../catalog/older-price.js';
import { OLDER_PRICE } from '../../catalog/words/price-words.js';
import { typicalWords } from '../../catalog/words/duration-words.js';
import { modeDurations, openSizeWords, outputCountWords, sizeWords } from '../../catalog/words/output-words.js';
import type { ComparedModel } from './compared-model.js';
import { line, NO_PARAMETER, NOT_DOCUMENTED, type Line, type Paragraph } from './line.js';
import { parameterLines, outputLines } from './parameter-lines.js';
import { documentedPriceCell } from './documented-price-cell.js';
import { kindWord } from '../../catalog/words/kind-word.js';

/** What is said of a model that can not make the request. */
export const UNFIT = 'does not fit';

/** The line stays, also if no model has a price. */
const UNPRICED: Paragraph = { text: NOT_DOCUMENTED, kind: 'none' };

/** Lines under a heading. */
export interface Section {
  title: string;
  lines: Line[];
  /** Which lines `foldLines` makes one: those that a single model has, or all that some lack. */
  fold?: 'one' | 'some';
}

/** The note before a comparison of models that seem to be the same. */
export function comparisonNote(models: ComparedModel[]): string | undefined {
  const keys = new Set(models.map(({ row }) => modelKey(row)));
  const isPair = ({ row: { api, counterpart } }: ComparedModel) =>
    counterpart !== undefined &&
    keys.has(modelKey({ api: api === 'gateai' ? 'unifically' : 'gateai', id: counterpart }));
  return models.some(isPair)
    ? 'Both services have this model, each with its own parameters, limits and prices: a request for one is not valid at the other.'
    : undefined;
}

/** What a request needs in addition to its size. */
export interface Needs {
  can?: readonly Capability[];
  /** Whether it has a seed. */
  seed?: boolean;
  /** The most that it may cost, in US dollars; @default any price */
  max?: number;
}

/** The name of what takes a seed, for people. */
const SEED = 'seed';

/** What a request is, in a few words; empty if nothing is asked for. */
export const neededWords = (wanted: Wanted, { can = [], seed, max }: Needs): string =>
  [
    requestWords(wanted),
    ...can.map((name) => CAPABILITY_WORDS[name]),
    ...(seed ? [SEED] : []),
    ...(max === undefined ? [] : [priceFilterWords(max)]),
  ]
    .filter(Boolean)
    .join(', ');

/** Everything about some models, side by side. */
export function compare(models: ComparedModel[], wanted: Wanted, needs: Needs = {}): Section[] {
  const { can = [] } = needs;
  const { own, generic } = parameterLines(models);
  const sections: Section[] = [
    { title: 'Price', lines: priceSection(models, wanted, needs) },
    { title: 'What my request needs', lines: can.map((name) => neededLine(models, name)) },
    { title: 'In short', lines: facts(models) },
    { title: 'What it takes and does', lines: capabilities(models, can), fold: 'one' },
    { title: 'Parameters', lines: own, fold: 'one' },
    {
      title: 'Rules',
      lines: [
        line('Modes', models.map(modeTitles)),
        line(
          'Rules',
          models.map((one) => one.details.rules),
        ),
      ],
    },
    { title: 'Output', lines: outputLines(models), fold: 'one' },
    { title: 'Parameters that an API lists for all of its models', lines: generic, fold: 'some' },
  ];
  return sections
    .map((section) => ({
      ...section,
      lines: section.lines.filter(({ cells, isMain }) => isMain || cells.some((cell) => cell.length > 0)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function priceSection(models: ComparedModel[], wanted: Wanted, needs: Needs): Line[] {
  const asked = neededWords(wanted, needs);
  const texts = models.map((model) => requestText(model, wanted, needs));
  const isDoubtful = texts.flat().some(({ text }) => text.startsWith(MAY_VARY_BY));
  const request: Line = {
    ...line('Price of my request', texts),
    note: asked,
    isDoubtful: isDoubtful || undefined,
    isMain: true,
    unfit: texts.map(([first]) => first!.kind === 'unfit'),
  };
  return [
    // Without a request it would repeat the documented price.
    ...(asked === '' ? [] : [request]),
    {
      ...line(
        'Documented price',
        models.map(({ entry }) => (entry.price ? documentedPriceCell(entry) : UNPRICED)),
      ),
      note: 'per task, if no other unit is named',
    },
    line(
      'Typical time',
      models.map(({ entry: { typicalSeconds } }) => typicalSeconds && typicalWords(typicalSeconds)),
    ),
  ];
}

function requestText(
  { row, entry }: ComparedModel,
  wanted: Wanted,
  { can = [], seed, max = Infinity }: Needs,
): Paragraph[] {
  const missing = can.filter((name) => !row.capabilities.includes(name));
  const { cannot: refused, undocumented, price, basis, requests, varies, nearest } = judge(row, wanted, can);
  const cannot = [
    ...missing.map((name) => `no ${CAPABILITY_WORDS[name]}`),
    ...(seed && entry.seed === undefined ? [`no ${SEED}`] : []),
    ...refused,
  ];
  if (cannot.length > 0) return [{ text: `${UNFIT}: ${cannot.join(', ')}`, kind: 'unfit' }];
  // What a price without a length or a number is for may cost more.
  const isSure = price !== undefined && !price.per && !varies;
  if (isSure && price.lowest > max)
    return [{ text: `${UNFIT}: ${priceText(price)}, more than ${formatUsd(max)}`, kind: 'unfit' }];
  const isSeveral = requests[1] > 1;
  return [
    price
      ? { text: priceText(price), ...(!varies && { kind: 'amount' as const }) }
      : nearest
        ? { text: unpricedWords(nearest), kind: 'none' }
        : UNPRICED,
    ...[
      ...(price || nearest ? defaultsText(row, wanted) : []),
      ...(nearest ? [`${nearestPriceWords(nearest, priceText)}${isSeveral ? ', each' : ''}`] : []),
      ...(isSeveral ? [tasksText(requests)] : []),
      ...(basis ? [basis] : []),
      ...(varies ? [mayVaryBy(varies)] : []),
      ...(price?.unbounded ? ['may cost less or more'] : []),
      ...(isSure && price.highest > max ? [`may cost more than ${formatUsd(max)}`] : []),
      ...(isOlderPrice(entry) ? [OLDER_PRICE] : []),
      ...(undocumented.length > 0 ? [`may fit: ${undocumented.join(', ')} not documented`] : []),
      ...(isSure && !price.unbounded && price.highest <= max && undocumented.length === 0 ? ['fits'] : []),
    ].map((text) => ({ text })),
  ];
}

function facts(models: ComparedModel[]): Line[] {
  const fact = (label: string, text: (model: ComparedModel) => string | undefined | false, missing?: string) =>
    line(label, models.map(text), missing);
  return [
    // Prose always differs.
    { ...fact('What it does', ({ details }) => details.description), differs: false },
    fact('API', ({ entry }) => API_TITLES[entry.api]),
    fact('Provider', ({ details }) => details.provider),
    fact('Makes', ({ entry }) => kindWord(entry.kind)),
    fact(
      'Retired',
      ({ entry }) => entry.deprecated && (entry.successor === undefined ? 'yes' : `yes; use \`${entry.successor}\``),
      'no',
    ),
    fact(
      'Length',
      ({ entry: { duration } }) => duration && `${lengthText(duration)}${modeDurations(duration)}`,
      NO_PARAMETER,
    ),
    fact('Resolution', ({ entry }) => resolutionFact(entry.resolution), NO_PARAMETER),
    fact(
      'Aspect ratio',
      // Some models take a width and a height instead.
      ({ entry, row }) =>
        ratiosText(entry.aspectRatio?.values) ?? (row.ratios && `${row.ratios.replaceAll(' ', ', ')}, by the size`),
      NO_PARAMETER,
    ),
    fact(
      'Sizes in pixels',
      ({ entry }) => entry.sizes && [sizeWords(entry.sizes), openSizeWords(entry)].filter(Boolean).join('; '),
    ),
    fact('Outputs of a request', ({ entry }) => entry.outputs && outputCountWords(entry.outputs)),
    fact('Sound', soundText),
    fact('Seed', ({ entry }) => entry.seed !== undefined && 'yes', NO_PARAMETER),
  ];
}

/** In one order, so that the same ratios are the same text. */
const ratiosText = (ratios: readonly string[] | undefined) =>
  ratios?.toSorted((a, b) => ratioRank(a) - ratioRank(b)).join(', ');

const ratioRank = (ratio: string) => (RATIOS.includes(ratio) ? RATIOS.indexOf(ratio) : RATIOS.length);

/** A capability that the request needs: its line stays, also if all models have it or none. */
function neededLine(models: ComparedModel[], name: Capability): Line {
  return { ...capabilityLine(models, name), label: capitalized(CAPABILITY_WORDS[name]), isMain: true };
}

/** @param needed Those that have lines of their own. */
function capabilities(models: ComparedModel[], needed: readonly Capability[]): Line[] {
  const used = new Set(models.flatMap(({ entry }) => entry.capabilities));
  return (Object.keys(CAPABILITY_WORDS) as Capability[])
    .filter((name) => used.has(name) && name !== 'generated-audio' && !needed.includes(name))
    .map((name) => capabilityLine(models, name));
}

const capabilityLine = (models: ComparedModel[], name: Capability): Line =>
  line(
    CAPABILITY_WORDS[name],
    models.map(({ entry }) => entry.capabilities.includes(name) && 'yes'),
  );

const modeTitles = ({ details }: ComparedModel) => details.modes.map(({ title }) => title);
