import type { ModelEntry } from '../../catalog/entry.js';
import { gateSizes } from '../../../generated/sizes.js';
import { round } from '../world.js';
import { snap } from './sizes.js';

/** A generation as it is carried out: what was lowered or brought to a size that the model makes. */
export interface Fitted {
  input: Record<string, unknown>;
  cost: number;
  /** What differs from the request because of the budget, each with its old and new value. */
  adjustments?: Record<string, { from: unknown; to: unknown }>;
}

/** The least that a budget has to have left, in US dollars. */
const LEAST = 0.001;

/**
 * Brings width and height to what the model makes, and where the generation costs more than is left, lowers its size
 * or its length until it fits. The documents say that this happens, not how.
 *
 * @returns undefined where nothing is left to spend.
 */
export function fit(
  entry: ModelEntry,
  given: Record<string, unknown>,
  left: number,
  price: (input: Record<string, unknown>) => number,
): Fitted | undefined {
  const sized = snapped(entry, given);
  const cost = price(sized);
  if (cost <= left) return { input: sized, cost };
  if (left < LEAST) return undefined;

  const adjustments: Record<string, { from: unknown; to: unknown }> = {};
  let input = { ...sized };
  const change = (member: string, to: unknown) => {
    adjustments[member] = { from: given[member] ?? null, to };
    input = { ...input, [member]: to };
  };
  if (sized.mode === 'RESOLUTION_1080') change('mode', 'RESOLUTION_720');
  if (price(input) > left && typeof sized.duration === 'number') {
    change('duration', Math.max(1, Math.floor((sized.duration * left) / cost)));
  } else if (price(input) > left) {
    const { width = 1024, height = 1024 } = sized as { width?: number; height?: number };
    const scale = Math.sqrt(left / cost);
    const smaller = snapped(entry, { width: Math.floor(width * scale), height: Math.floor(height * scale) });
    change('width', smaller.width);
    change('height', smaller.height);
  }
  // What it costs then is not documented either: never more than is left.
  return { input, cost: round(Math.min(price(input), left)), adjustments };
}

function snapped(entry: ModelEntry, input: Record<string, unknown>): Record<string, unknown> {
  const sizes = gateSizes[entry.id];
  const { width, height } = input as { width?: number; height?: number };
  const size = sizes && snap(sizes, width, height);
  return size ? { ...input, ...size } : input;
}
