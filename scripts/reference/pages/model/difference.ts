import type { Capability } from '../../../../src/catalog/capabilities.js';
import { CAPABILITY_WORDS } from '../../../../src/reference/catalog/capability-words.js';
import type { ModelEntry, Price } from '../../../../src/catalog/entry.js';
import { resolutionText } from '../../../../src/reference/catalog/fact-text.js';
import { acceptedValues, presenceWords } from '../../../../src/catalog/words/accepted-values.js';
import { CAPABILITY_MEDIA, MORE_MEDIA } from '../../../../src/catalog/wanted-request.js';
import { capitalized } from '../../../../src/internal/capitalized.js';
import { LIKELY, soundWord } from '../../../../src/catalog/words/sound-text.js';
import { listWords } from '../../../../src/internal/list-words.js';
import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import { kindWord } from '../../../../src/catalog/words/kind-word.js';

/** Resolutions from the lowest; those of images and of videos are not compared with each other. */
const RESOLUTION_ORDER = ['480p', '720p', '768p', '1080p', '1440p', '1k', '2k', '4k'];

/** What is compared of a model. */
export type Differing = Pick<ReferenceModel, 'entry'> & { details: Pick<ReferenceModel['details'], 'parameters'> };

/** How another model differs from one, in a phrase such as `costs less; up to 10 s instead of 15 s; no lip sync`. */
export function differenceWords(own: Differing, other: Differing): string {
  const { sure, open } = differences(own, other);
  const parts = open.length > 0 ? [...sure, `${listWords(open, 'and')} not documented`] : sure;
  return parts.join('; ') || smallDifference(own, other);
}

/** The same in sentences, such as `Costs less. Not documented there: last frame, editing images.` */
export function differenceSentences(own: Differing, other: Differing): string {
  const { sure, open } = differences(own, other);
  const words = sure.join('; ') || (open.length > 0 ? '' : smallDifference(own, other));
  return [words && `${capitalized(words)}.`, open.length > 0 && `Not documented there: ${open.join(', ')}.`]
    .filter(Boolean)
    .join(' ');
}

/** What another model surely has or lacks, in phrases, and what it may have although no document says so, as nouns. */
function differences({ entry: own }: Differing, model: Differing): { sure: string[]; open: string[] } {
  const { entry: other } = model;
  const missing = missingIn(other, own);
  const lacks = missing.filter((name) => isSurelyMissing(name, other));
  const sure = [
    own.kind === other.kind ? '' : `makes ${kindWord(other.kind)}`,
    priceDifference(own.price, other.price),
    upTo(longest(own), longest(other), (seconds) => `${seconds} s`),
    upTo(highestResolution(own), highestResolution(other), (at) => RESOLUTION_ORDER[at]!),
    ...gainWords(own, model),
    lackWords(lacks),
  ].filter((part) => part !== '');
  return { sure, open: missing.filter((name) => !lacks.includes(name)).map(nounOf) };
}

/** How two models differ that can do the same. */
function smallDifference(own: Differing, other: Differing): string {
  return (
    parameterDifference(own, other) || timeDifference(own.entry, other.entry) || 'same capabilities and parameters'
  );
}

/** The difference of two prices in words; empty if they depend on the request in different ways. */
function priceDifference(own: Price | undefined, other: Price | undefined): string {
  if (!own || !other || own.unit !== other.unit) return '';
  const [[low, high], [otherLow, otherHigh]] = [bounds(own), bounds(other)];
  if (low === otherLow && high === otherHigh) return '';
  if (otherLow <= low && otherHigh <= high) return 'costs less';
  return otherLow >= low && otherHigh >= high ? 'costs more' : '';
}

function bounds({ tiers, amount }: Price): [low: number, high: number] {
  const amounts = tiers?.map((tier) => tier.amount) ?? [amount!];
  return [Math.min(...amounts), Math.max(...amounts)];
}

function longest({ duration }: ModelEntry): number | undefined {
  if (!duration) return undefined;
  const lengths = [duration, ...(duration.modes ?? [])].flatMap(({ values, maximum }) => values ?? maximum ?? []);
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

function highestResolution({ resolution }: ModelEntry): number | undefined {
  const places = resolutionText(resolution)
    .split(', ')
    .map((name) => RESOLUTION_ORDER.indexOf(name));
  const highest = Math.max(...places);
  return highest < 0 ? undefined : highest;
}

function upTo(own: number | undefined, other: number | undefined, words: (value: number) => string): string {
  if (own === undefined || other === undefined || own === other) return '';
  return `up to ${words(other)} instead of ${words(own)}`;
}

const wordsOf = (name: Capability): string => CAPABILITY_WORDS[name];

/** What only the other model has. Where this one may have it too, it is no more than documented for the other. */
function gainWords(own: ModelEntry, other: Differing): string[] {
  const gained = missingIn(own, other.entry);
  const sure = gained.filter((name) => isSurelyMissing(name, own));
  const isLikely = (name: Capability) => name === 'generated-audio' && soundWord(other) === LIKELY;
  const open = gained.filter((name) => !sure.includes(name) && !isLikely(name));
  // Among things, what is done is one too: `also last frame and choosing voices`.
  const words = sure.some((name) => verbOf(name) === undefined) ? nounOf : wordsOf;
  return [
    sure.length > 0 ? `also ${listWords(sure.map(words), 'and')}` : '',
    open.length > 0 ? `documents ${listWords(open.map(nounOf), 'and')}` : '',
    gained.some(isLikely) ? 'presumably makes sound' : '',
  ];
}

/** What a model can't do. */
function lackWords(missing: Capability[]): string {
  const nouns = missing.filter((name) => verbOf(name) === undefined);
  const verbs = missing.flatMap((name) => verbOf(name) ?? []);
  return [
    nouns.length > 0 ? `no ${listWords(nouns.map(wordsOf), 'or')}` : '',
    verbs.length > 0
      ? `can't ${listWords(
          verbs.map(({ verb, object }) => `${verb} ${object}`),
          'or',
        )}`
      : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The capabilities that a model lacks and another has. Who speaks a dialogue makes speech. */
function missingIn(lacking: ModelEntry, one: ModelEntry): Capability[] {
  const speaks = lacking.capabilities.includes('dialogue');
  return one.capabilities.filter((name) => !lacking.capabilities.includes(name) && !(name === 'speech' && speaks));
}

/** What a prompt may do without a parameter, and what a video may have without one. */
const WITHOUT_PARAMETER: readonly Capability[] = ['multi-shot', 'generated-audio', 'several-outputs'];

/**
 * Whether a model can't have a capability that its documents don't mention. Unifically refuses unknown parameters, so
 * that a model without a parameter for it lacks it; but one that takes such media may use them for more than its documents
 * say. At GateAI Core, every model takes media of which no document says what they do.
 */
function isSurelyMissing(name: Capability, { api, media, capabilities }: ModelEntry): boolean {
  if (api !== 'unifically' || WITHOUT_PARAMETER.includes(name)) return false;
  const needed = CAPABILITY_MEDIA[name] ?? MORE_MEDIA[name];
  const taken = media.filter((one) => one.media === needed || one.media === 'any');
  // A frame has a parameter of its own: that of another image is none, and a frame is no other image.
  if (/-frame$/.test(name)) return taken.length === 0 || capabilities.some((one) => CAPABILITY_MEDIA[one] === needed);
  return taken.every(({ path }) => FRAME.test(path));
}

/** Names of parameters for frames. */
const FRAME = /^(?:start|end|first|last)_/;

/** The parts of words that begin with a verb, such as `edits images`; others are nouns, such as `image references`. */
function verbOf(name: Capability): { verb: string; object: string } | undefined {
  const [, verb, object] =
    /^(add|choose|create|edit|extend|isolate|keep|make|separate|take|train|upscale)s (.*)$/.exec(wordsOf(name)) ?? [];
  return verb === undefined ? undefined : { verb, object: object! };
}

/** `edits images` as a noun: `editing images`. */
function nounOf(name: Capability): string {
  if (name === 'generated-audio') return 'sound';
  const parts = verbOf(name);
  return parts ? `${parts.verb.replace(/e$/, '')}ing ${parts.object}` : wordsOf(name);
}

/** The most parameters that are named; more are counted. */
const MAX_PARAMETERS = 3;

/**
 * How the parameters of two models differ that can do the same: those that only one has, and those with other values.
 * The APIs have other names for everything.
 */
function parameterDifference(own: Differing, other: Differing): string {
  if (own.entry.api !== other.entry.api) return '';
  const [a, b] = [ownParameters(own), ownParameters(other)];
  const only = (one: typeof a, without: typeof a) => [...one.keys()].filter((name) => !without.has(name));
  const changed = [...b].filter(([name, values]) => (a.get(name) ?? values) !== values).map(([name]) => name);
  const areSizesOther = JSON.stringify(own.entry.sizes) !== JSON.stringify(other.entry.sizes);
  return [
    named('also', only(b, a)),
    named('without', only(a, b)),
    ...(areSizesOther ? ['other sizes'] : []),
    named(
      'other values of',
      changed.filter((name) => !areSizesOther || !/^(?:width|height)$/.test(name)),
    ),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** What each parameter takes that is documented for the model, by its name. */
function ownParameters({ details }: Differing): Map<string, string> {
  return new Map(
    Object.entries(details.parameters)
      .filter(([, { generic }]) => !generic)
      .map(([name, parameter]) => [name, `${acceptedValues(parameter)} ${presenceWords(parameter)}`]),
  );
}

function named(words: string, names: string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, MAX_PARAMETERS).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return `${words} ${listWords([...shown, ...(more > 0 ? [`${more} more`] : [])], 'and')}`;
}

function timeDifference({ typicalSeconds: own }: ModelEntry, { typicalSeconds: other }: ModelEntry): string {
  if (!own || !other || own[1] === other[1]) return '';
  return other[1] < own[1] ? 'faster' : 'slower';
}
