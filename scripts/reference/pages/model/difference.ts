import type { Capability } from '../../../../src/catalog/capabilities.js';
import { CAPABILITY_WORDS } from '../../../../src/reference/catalog/capability-words.js';
import type { ModelEntry, Price } from '../../../../src/catalog/entry.js';
import { resolutionText } from '../../../../src/reference/catalog/fact-text.js';
import { kindWord } from '../../../../src/catalog/words/kind-word.js';

/** Maximum number of capabilities that are named; the others are counted. */
const MAX_CAPABILITIES = 2;

/** Resolutions from the lowest; those of images and of videos are not compared with each other. */
const RESOLUTION_ORDER = ['480p', '720p', '768p', '1080p', '1440p', '1k', '2k', '4k'];

/** How another model differs from one, in a phrase such as `costs less; up to 10 s, not 15 s; no lip sync, can't choose voices`. */
export function differenceWords(own: ModelEntry, other: ModelEntry): string {
  const parts = [
    own.kind === other.kind ? '' : `makes ${kindWord(other.kind)}`,
    priceDifference(own.price, other.price),
    upTo(longest(own), longest(other), (seconds) => `${seconds} s`),
    upTo(highestResolution(own), highestResolution(other), (at) => RESOLUTION_ORDER[at]!),
    gainWords(own, other),
    lackWords(own, other),
  ].filter((part) => part !== '');
  return parts.join('; ') || timeDifference(own, other) || 'none documented';
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
  return `up to ${words(other)}, not ${words(own)}`;
}

const wordsOf = (name: Capability): string => CAPABILITY_WORDS[name];

function gainWords(own: ModelEntry, other: ModelEntry): string {
  const { shown, more } = missingIn(own, other);
  return shown.length === 0 ? '' : `also ${shown.map(wordsOf).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function lackWords(own: ModelEntry, other: ModelEntry): string {
  const { shown, more } = missingIn(other, own);
  return [...shown.map(lackOf), ...(more > 0 ? [`lacks ${more} more`] : [])].join(', ');
}

/** The capabilities that a model lacks and another has: the first ones, and the number of others. */
function missingIn(lacking: ModelEntry, one: ModelEntry): { shown: Capability[]; more: number } {
  const names = one.capabilities.filter((name) => !lacking.capabilities.includes(name));
  const shown = names.slice(0, MAX_CAPABILITIES);
  return { shown, more: names.length - shown.length };
}

/**
 * Some capabilities begin with a verb, such as `chooses voices`; others are nouns, such as `image references`. Without a
 * parameter for sound, a video may still have it.
 */
function lackOf(name: Capability): string {
  if (name === 'generated-audio') return 'sound not documented';
  const words = wordsOf(name);
  const [, verb, object] =
    /^(add|choose|create|edit|extend|isolate|keep|make|separate|take|train|upscale)s (.*)$/.exec(words) ?? [];
  return verb === undefined ? `no ${words}` : `can't ${verb} ${object}`;
}

function timeDifference({ typicalSeconds: own }: ModelEntry, { typicalSeconds: other }: ModelEntry): string {
  if (!own || !other || own[1] === other[1]) return '';
  return other[1] < own[1] ? 'faster' : 'slower';
}
