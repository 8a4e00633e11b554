import type { ModelEntry } from '../../catalog/entry.js';
import { gateaiSizes } from '../../../generated/sizes.js';
import { extentOf } from '../media/dimensions.js';
import { countOf, lengthOf, shapingOf, sizeOf } from '../shaping.js';
import { roundUsd } from '../../internal/money.js';
import { snap } from './sizes.js';
import type { Shaping } from '../shaping-entry.js';

type Input = Record<string, unknown>;

/** A generation as it is carried out: what was lowered or brought to a size that the model makes. */
export interface Fitted {
  input: Input;
  cost: number;
  /** What differs from the request because of the budget, each with its old and new value. */
  adjustments?: Record<string, { from: unknown; to: unknown }>;
}

/** The least that a generation costs, in US dollars. */
const LEAST = 0.001;
/** Members that ask for a size or a length. */
const SHAPE = new Set(['mode', 'resolution', 'duration', 'durationSeconds', 'width', 'height']);
/** By how much a size is made smaller from one attempt to the next. */
const STEP = 0.9;

/**
 * Brings width and height to what the model makes, and where the generation costs more than is left, lowers its
 * resolution, then its length, then its size, until it fits. The documents say that this happens, not how, nor what it
 * costs then: here, less in proportion to pixels and seconds, from what the model makes by default. What comes out is a
 * request that the model takes and that fits as it is.
 *
 * @param price What an input costs by itself.
 * @param valid Whether the model takes an input.
 * @returns undefined where nothing that the model makes is covered by what is left.
 */
export function fit(
  entry: ModelEntry,
  given: Input,
  left: number,
  price: (input: Input) => number,
  valid: (input: Input) => boolean,
): Fitted | undefined {
  const sized = snapped(entry, given);
  const full = price(sized);
  if (full <= left) return { input: sized, cost: full };

  const usual = work(entry, {});
  const costOf = (input: Input) => {
    const share = work(entry, input) / usual;
    return share >= 1
      ? price(input)
      : roundUsd(Math.max(LEAST, Math.min(price(input), price(unshaped(input)) * share)));
  };
  let lowest = sized;
  for (const input of lower(entry, sized)) {
    if (work(entry, input) > work(entry, lowest) || !valid(input)) continue;
    lowest = input;
    const cost = costOf(input);
    if (cost > left) continue;
    const { defaults } = shapingOf(entry);
    const changed = Object.keys(input).filter((member) => input[member] !== (sized[member] ?? defaults[member]));
    if (changed.length === 0) return { input, cost };
    return {
      input,
      cost,
      adjustments: Object.fromEntries(
        changed.map((member) => [member, { from: given[member] ?? defaults[member] ?? null, to: input[member] }]),
      ),
    };
  }
  return undefined;
}

/** An input that asks for no size and no length. */
function unshaped(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([member]) => !SHAPE.has(member)));
}

/** Pixels times seconds times outputs. */
function work(entry: ModelEntry, input: Input): number {
  const { width, height } = sizeOf(entry, input);
  return width * height * countOf(entry, input) * (entry.kind === 'video' ? lengthOf(entry, input) : 1);
}

/** The request itself, and then requests for less and less, each going on from the one before. */
function* lower(entry: ModelEntry, given: Input): Generator<Input> {
  const { defaults, choices } = shapingOf(entry);
  let input = given;
  yield input;
  for (const member of ['mode', 'resolution']) {
    const extent = (value: unknown) => {
      const { side, area } = extentOf(value, entry.kind === 'video') ?? {};
      return area ?? (side ?? NaN) ** 2;
    };
    const current = extent(given[member] ?? defaults[member]);
    const values = Array.isArray(choices[member]) ? choices[member].filter((value) => extent(value) < current) : [];
    for (const value of values.sort((a, b) => extent(b) - extent(a))) yield (input = { ...input, [member]: value });
  }
  for (const member of ['duration', 'durationSeconds']) {
    const current = Number(given[member] ?? defaults[member]);
    for (const value of below(choices[member], current)) yield (input = { ...input, [member]: value });
  }
  if (choices.width === undefined && defaults.width === undefined && !gateaiSizes[entry.id]) return;
  const size = sizeOf(entry, input);
  for (let scale = STEP; size.width * scale >= 16; scale *= STEP) {
    const [width, height] = [size.width, size.height].map((side) => 2 * Math.floor((side * scale) / 2)) as [
      number,
      number,
    ];
    yield {
      ...input,
      ...snap(gateaiSizes[entry.id] ?? { range: { width: [16, 8192], height: [16, 8192], step: 2 } }, width, height),
    };
  }
}

/** The lengths that a model makes below one, the longest first. */
function below(choice: Shaping['choices'][string] | undefined, current: number): number[] {
  if (choice === undefined || !Number.isFinite(current)) return [];
  if (!('minimum' in choice))
    return choice
      .filter((value): value is number => typeof value === 'number' && value > 0 && value < current)
      .sort((a, b) => b - a);
  const most = Math.min(Math.ceil(current) - 1, choice.maximum);
  return Array.from({ length: Math.max(0, most - choice.minimum + 1) }, (_, index) => most - index).filter(
    (seconds) => seconds > 0,
  );
}

function snapped(entry: ModelEntry, input: Input): Input {
  const sizes = gateaiSizes[entry.id];
  const { width, height } = input as { width?: number; height?: number };
  const size = sizes && snap(sizes, width, height);
  return size ? { ...input, ...size } : input;
}
