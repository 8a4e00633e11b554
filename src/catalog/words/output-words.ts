import type { DurationParameter, ModelEntry, NumberChoice, OutputCount, ResolutionParameter } from '../entry.js';
import type { Pair, Sizes } from '../sizes.js';
import { listWords } from '../../internal/list-words.js';

/** Durations that are listed one by one; more are shown as a range. */
const MAX_LISTED = 4;

/** The durations that a model offers, in a few characters; empty if it has no parameter for them. */
export function durationWords(duration: DurationParameter | undefined): string {
  return duration ? choiceWords(duration) : '';
}

/** Numbers in a few characters: `5 10`, `3-15`, or `6 8 … 20`. */
export function choiceWords({ values, minimum, maximum }: NumberChoice): string {
  if (values && values.length <= MAX_LISTED) return values.join(' ');
  if (values && !isConsecutive(values)) return `${values.slice(0, 2).join(' ')} … ${values.at(-1)!}`;
  const [from, to] = values ? [values[0], values.at(-1)] : [minimum, maximum];
  if (from === undefined) return to === undefined ? 'any' : `up to ${to}`;
  return to === undefined ? `${from} or more` : `${from}-${to}`;
}

/** The durations that differ in some modes, such as `; Reference mode: 8`. */
export function modeDurations({ modes = [] }: DurationParameter): string {
  // A mode such as `10 seconds` says its length itself.
  const others = modes.filter(({ mode, values }) => values?.length !== 1 || !mode.startsWith(`${values[0]} second`));
  return others.map(({ mode, ...choice }) => `; ${mode}: ${choiceWords(choice)}`).join('');
}

/** The sizes that a model makes. */
export function sizeWords(sizes: Sizes): string {
  if ('pairs' in sizes) return sizes.pairs.map(([width, height]) => `${width}×${height}`).join(' ');
  const { width, height, step, narrower } = sizes.range;
  const steps = step > 1 ? `, in steps of ${step}` : '';
  const elsewhere = narrower ? `; another part of the documents says ${narrower[0]} to ${narrower[1]}` : '';
  return `${width[0]} to ${width[1]} by ${height[0]} to ${height[1]}${steps}${elsewhere}`;
}

/**
 * What the documents leave open about the sizes of a model, such as `no document says the size at 1080p`; empty if
 * nothing.
 */
export function openSizeWords(entry: Pick<ModelEntry, 'resolution' | 'sizes'>): string {
  const open = openResolutions(entry);
  return open.length > 0 ? `no document says the size at ${listWords(open, 'or')}` : '';
}

/** The resolutions of a model at which no document says how many pixels an output has, such as `1080p`. */
export function openResolutions({ resolution, sizes }: Pick<ModelEntry, 'resolution' | 'sizes'>): string[] {
  if (!resolution || !sizes || !('pairs' in sizes)) return [];
  const known = new Set(sizes.pairs.map((pair) => Math.min(...pair)));
  return resolutionWords(resolution)
    .split(' ')
    .filter((name) => !known.has(Number.parseInt(name, 10)));
}

/** The resolutions that a model offers, as people name them; empty if it has no parameter for them. */
export function resolutionWords(resolution: ResolutionParameter | undefined): string {
  return (resolution?.values ?? []).map((value) => resolution?.means?.[value] ?? value).join(' ');
}

/** The resolutions that a model offers, or the largest size that it makes; empty if no document states either. */
export function shortSizeWords({ resolution, sizes }: ModelEntry): string {
  if (resolution) return resolutionWords(resolution);
  if (!sizes) return '';
  // 1920×1080 says more about a video than 1440×1440, which has as many pixels.
  const compare = (one: Pair, other: Pair) => one[0] * one[1] - other[0] * other[1] || one[0] - other[0];
  const largest =
    'pairs' in sizes ? sizes.pairs.toSorted(compare).at(-1)! : [sizes.range.width[1], sizes.range.height[1]];
  return `up to ${largest[0]}×${largest[1]}`;
}

/** How many results a request gives. */
export function outputCountWords({ parameter, minimum, maximum, default: defaultValue }: OutputCount): string {
  const range = minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`;
  if (parameter === undefined || minimum === maximum) return range;
  return `${range} (\`${parameter}\`${defaultValue === undefined ? '' : `, ${defaultValue} if omitted`})`;
}

function isConsecutive(values: number[]): boolean {
  return values.every((value, at) => at === 0 || value === values[at - 1]! + 1);
}
