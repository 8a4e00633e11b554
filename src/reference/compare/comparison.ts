import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from '../catalog/capability-words.js';
import { ratiosBySize, resolutionBySize } from '../catalog/size-names.js';
import { lengthText, resolutionFact } from '../catalog/fact-text.js';
import { RATIOS } from '../catalog/ratios.js';
import { soundText, soundWord } from '../../catalog/words/sound-text.js';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import { ownParameters } from '../../catalog/own-parameters.js';
import { modelKey } from '../reference-model.js';
import type { Sizes } from '../../catalog/sizes.js';
import type { Wanted } from '../catalog/wanted.js';
import { MAY_VARY_BY } from '../../catalog/words/unsure-price-words.js';
import { typicalWords } from '../../catalog/words/duration-words.js';
import { extendedLength } from '../../catalog/words/extended-length.js';
import { modeDurations, openSizeWords, outputCountWords, sizeWords } from '../../catalog/words/output-words.js';
import { capabilityLabel, yesWords } from './capability-label.js';
import type { ComparedModel } from './compared-model.js';
import { EXTENDED_LENGTH } from './extended-length-words.js';
import { line, NO_PARAMETER, NOT_DOCUMENTED, type Line } from './line.js';
import { neededLines } from './needed-lines.js';
import { neededWords, type Needs } from './needs.js';
import { outputsOf } from '../../catalog/single-output.js';
import { parameterLines, outputLines } from './parameter-lines.js';
import { documentedPriceCell } from './documented-price-cell.js';
import { requestPriceCell, UNPRICED } from './request-price-cell.js';
import { kindWord } from '../../catalog/words/kind-word.js';

/** Lines under a heading. */
export interface Section {
  title: string;
  lines: Line[];
  /** Which lines `foldLines` makes one: those that a single model has, or all that some lack. */
  fold?: 'one' | 'some';
  /** Whether all lines are shown, also those in which the models agree. */
  isWhole?: true;
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

/** Everything about some models, side by side. */
export function compare(models: ComparedModel[], wanted: Wanted, needs: Needs = {}): Section[] {
  const { can = [] } = needs;
  const { own, generic } = parameterLines(models);
  const sections: Section[] = [
    { title: 'Price', lines: priceSection(models, wanted, needs) },
    { title: 'What my request needs', lines: neededLines(models, wanted, needs), isWhole: true },
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
  const texts = models.map((model) => requestPriceCell(model, wanted, needs));
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

/** Said of what a model makes by a width and a height, if no document lists them. */
const unlistedSize = ({ details }: ComparedModel) => ownParameters(details.parameters).width && NOT_DOCUMENTED;

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
    fact('Length', lengthFact, NO_PARAMETER),
    fact(
      'Resolution',
      (one) => resolutionFact(one.entry.resolution) || (resolutionBySize(one.row) ?? unlistedSize(one)),
      NO_PARAMETER,
    ),
    fact(
      'Aspect ratio',
      (one) => ratiosText(one.entry.aspectRatio?.values) ?? ratiosBySize(one.row) ?? unlistedSize(one),
      NO_PARAMETER,
    ),
    fact(
      'Sizes in pixels',
      ({ entry }) => entry.sizes && [sizeList(entry.sizes), openSizeWords(entry)].filter(Boolean).join('; '),
    ),
    fact('Outputs of a task', (model) => {
      const outputs = outputsOf(model.entry, model.details);
      return outputs && outputCountWords(outputs);
    }),
    fact('Sound', soundFact),
    fact('Seed', ({ entry }) => (entry.seed === undefined ? 'no' : 'yes')),
  ];
}

/** Sizes with a comma between them: thirty of them are hard to read without. */
const sizeList = (sizes: Sizes): string => sizeWords(sizes).replaceAll(/(?<=\d×\d+) (?=\d)/g, ', ');

/** The lengths of a model, and what a length means if it extends a video. */
function lengthFact({ entry, details }: ComparedModel): string | undefined {
  const { duration } = entry;
  if (!duration) return undefined;
  const extended = extendedLength(entry, details);
  const text = `${lengthText(duration)}${modeDurations(duration)}`;
  if (extended === 'added') return `adds ${text}`;
  if (!extended) return text;
  const doesMore = entry.capabilities.some((name) => name === 'text-to-video' || name === 'first-frame');
  return `${text}; ${doesMore ? 'if it extends a video, ' : ''}${EXTENDED_LENGTH[extended]}`;
}

/** Whether a video has sound: as the catalog says it, with the default. */
function soundFact(model: ComparedModel): string | undefined {
  const text = soundText(model);
  if (text === 'optional') return 'optional, default not documented';
  if (text === 'presumably on by default') return text;
  return text?.endsWith('by default') ? `${soundWord(model)}, ${text}` : text;
}

/** Capabilities that a line of the facts is about. */
const IN_FACTS: readonly Capability[] = ['generated-audio', 'several-outputs'];

/** In one order, so that the same ratios are the same text. */
const ratiosText = (ratios: readonly string[] | undefined) =>
  ratios?.toSorted((a, b) => ratioRank(a) - ratioRank(b)).join(', ');

const ratioRank = (ratio: string) => (RATIOS.includes(ratio) ? RATIOS.indexOf(ratio) : RATIOS.length);

/** @param needed Those that have lines of their own. */
function capabilities(models: ComparedModel[], needed: readonly Capability[]): Line[] {
  const used = models.flatMap(({ entry }) => entry.capabilities);
  return (Object.keys(CAPABILITY_WORDS) as Capability[])
    .filter((name) => used.includes(name) && !IN_FACTS.includes(name) && !needed.includes(name))
    .map((name) =>
      line(
        capabilityLabel(name, [...used, ...needed]),
        models.map((model) => model.entry.capabilities.includes(name) && yesWords(model, name)),
      ),
    );
}

const modeTitles = ({ details }: ComparedModel) => details.modes.map(({ title }) => title);
