import { gateaiSizes } from '../../../generated/sizes.js';
import type { ModelEntry } from '../../catalog/entry.js';
import type { Sizes } from '../../catalog/sizes.js';
import { DURATION_PARAMETERS } from '../../contract/models/output-names.js';
import { roundUsd } from '../../internal/money.js';
import { extentOf } from '../media/dimensions.js';
import { countOf, durationOf, shapingOf, sizeOf } from '../shaping.js';
import type { Shaping } from '../shaping-entry.js';
import { snap } from './sizes.js';

type Input = Record<string, unknown>;

/** A generation as it is carried out. */
export interface AffordableRequest {
  input: Input;
  /** US dollars. */
  cost: number;
  /** What was lowered to fit the budget. */
  adjustments?: Record<string, { from: unknown; to: unknown }>;
}

/** What the model charges and accepts. */
export interface ModelRules {
  /** US dollars of an input, before the budget lowers it. */
  priceOf: (input: Input) => number;
  isValid: (input: Input) => boolean;
}

const MIN_COST_USD = 0.001;
/** Parameters that decide size and duration. */
const SHAPE_PARAMETERS = new Set(['mode', 'resolution', 'width', 'height', ...DURATION_PARAMETERS]);
/** Factor from one size that is tried to the next. */
const SCALE_STEP = 0.9;
const MIN_WIDTH = 16;
/** Sizes of a model without documented ones. */
const ANY_SIZE: Sizes = { range: { width: [16, 8192], height: [16, 8192], step: 2 } };

/**
 * Brings width and height to a size that the model makes. If the generation costs more than is left, lowers its
 * resolution, then its duration, then its size, until it fits. The documents say that this happens, but neither how nor at
 * which price: here in proportion to pixels and seconds, relative to the model's defaults. The result is a valid request
 * that fits as it is.
 *
 * @param left US dollars.
 * @returns undefined if nothing that the model makes fits.
 */
export function affordableRequest(
  entry: ModelEntry,
  given: Input,
  left: number,
  { priceOf, isValid }: ModelRules,
): AffordableRequest | undefined {
  const snapped = snapToSizes(entry, given);
  const full = priceOf(snapped);
  if (full <= left) return { input: snapped, cost: full };

  const defaultWork = pixelSeconds(entry, {});
  const costOf = (input: Input) => {
    const share = pixelSeconds(entry, input) / defaultWork;
    if (share >= 1) return priceOf(input);
    return roundUsd(Math.max(MIN_COST_USD, Math.min(priceOf(input), priceOf(withoutShape(input)) * share)));
  };
  let lowest = snapped;
  for (const input of candidates(entry, snapped)) {
    if (pixelSeconds(entry, input) > pixelSeconds(entry, lowest) || !isValid(input)) continue;
    lowest = input;
    const cost = costOf(input);
    if (cost <= left) return { input, cost, ...adjustmentsOf(entry, given, snapped, input) };
  }
  return undefined;
}

function adjustmentsOf(
  entry: ModelEntry,
  given: Input,
  snapped: Input,
  input: Input,
): Pick<AffordableRequest, 'adjustments'> {
  const { defaults } = shapingOf(entry);
  const changed = Object.keys(input).filter((name) => input[name] !== (snapped[name] ?? defaults[name]));
  if (changed.length === 0) return {};
  return {
    adjustments: Object.fromEntries(
      changed.map((name) => [name, { from: given[name] ?? defaults[name] ?? null, to: input[name] }]),
    ),
  };
}

/** An input without size and duration. */
function withoutShape(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !SHAPE_PARAMETERS.has(name)));
}

/** Pixels times seconds times outputs, to which the price of a lowered request is proportional. */
function pixelSeconds(entry: ModelEntry, input: Input): number {
  const { width, height } = sizeOf(entry, input);
  return width * height * countOf(entry, input) * (entry.kind === 'video' ? durationOf(entry, input) : 1);
}

/** The candidates: the request itself, then ever lower ones, each derived from the previous one. */
function* candidates(entry: ModelEntry, given: Input): Generator<Input> {
  let input = given;
  yield input;
  for (const name of ['mode', 'resolution'])
    for (const value of lowerResolutions(entry, given, name)) yield (input = { ...input, [name]: value });
  const { defaults, choices } = shapingOf(entry);
  for (const name of DURATION_PARAMETERS)
    for (const value of shorterDurations(choices[name], Number(given[name] ?? defaults[name])))
      yield (input = { ...input, [name]: value });
  if (choices.width === undefined && defaults.width === undefined && !gateaiSizes[entry.id]) return;
  const size = sizeOf(entry, input);
  for (let scale = SCALE_STEP; size.width * scale >= MIN_WIDTH; scale *= SCALE_STEP) {
    const side = (pixels: number) => 2 * Math.floor((pixels * scale) / 2);
    yield { ...input, ...snap(gateaiSizes[entry.id] ?? ANY_SIZE, side(size.width), side(size.height)) };
  }
}

/** The values of a parameter with fewer pixels than its given one, the largest first. */
function lowerResolutions(entry: ModelEntry, given: Input, name: string): unknown[] {
  const { defaults, choices } = shapingOf(entry);
  const values: Shaping['choices'][string] | undefined = choices[name];
  const current = pixelsOf(entry, given[name] ?? defaults[name]);
  if (!Array.isArray(values) || current === undefined) return [];
  return values
    .map((value: unknown) => ({ value, pixels: pixelsOf(entry, value) ?? Infinity }))
    .filter(({ pixels }) => pixels < current)
    .sort((a, b) => b.pixels - a.pixels)
    .map(({ value }) => value);
}

function pixelsOf(entry: ModelEntry, value: unknown): number | undefined {
  const extent = extentOf(value, entry.kind === 'video');
  return extent && (extent.area ?? extent.side ** 2);
}

/** The shorter durations that a model makes, the longest first. */
function shorterDurations(choice: Shaping['choices'][string] | undefined, current: number): number[] {
  if (choice === undefined || !Number.isFinite(current)) return [];
  if (!('minimum' in choice))
    return choice
      .filter((value): value is number => typeof value === 'number' && value > 0 && value < current)
      .sort((a, b) => b - a);
  const { minimum, maximum } = choice;
  const longest = Math.min(Math.ceil(current) - 1, maximum);
  return Array.from({ length: Math.max(0, longest - minimum + 1) }, (_, index) => longest - index).filter(
    (seconds) => seconds > 0,
  );
}

function snapToSizes(entry: ModelEntry, input: Input): Input {
  const sizes = gateaiSizes[entry.id];
  const { width, height } = input as { width?: number; height?: number };
  const size = sizes && snap(sizes, width, height);
  return size ? { ...input, ...size } : input;
}
