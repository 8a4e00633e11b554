import { shaping } from '../../generated/shaping.js';
import { gateaiSizes } from '../../generated/sizes.js';
import type { ModelEntry } from '../catalog/entry.js';
import { snap } from './gateai/sizes.js';
import { dimensionsOf, secondsOf, type Dimensions } from './media/dimensions.js';
import type { Shaping } from './shaping-entry.js';

const NONE: Shaping = { defaults: {}, choices: {} };
/** How many pictures a model makes from text alone where no member says it. */
const PICTURES: Record<string, number> = { 'xai/grok-imagine-image': 6 };
/** The most that one generation of GateAI makes. */
const MOST = 8;

export function shapingOf({ api, id }: ModelEntry): Shaping {
  return shaping[`${api} ${id}`] ?? NONE;
}

/** The size of what a model makes of an input; at GateAI one that the model knows. */
export function sizeOf(entry: ModelEntry, input: Record<string, unknown>): Dimensions {
  const size = dimensionsOf(input, entry.kind, shapingOf(entry).defaults);
  const sizes = entry.api === 'gateai' ? gateaiSizes[entry.id] : undefined;
  return (sizes && snap(sizes, size.width, size.height)) ?? size;
}

/** The seconds of what a model makes of an input. */
export function lengthOf(entry: ModelEntry, input: Record<string, unknown>): number {
  const { defaults } = shapingOf(entry);
  if (entry.kind !== 'audio') return secondsOf(input, 'video', defaults);
  // Higgsfield's speech has its text in `prompt`; what a sound effect is told is not spoken.
  const spoken =
    entry.id === 'higgsfield-ai/text-to-speech'
      ? input.prompt
      : entry.id === 'elevenlabs/sound-effect'
        ? ''
        : (input.text ?? '');
  return secondsOf({ ...input, text: spoken }, 'audio', defaults);
}

/** How many outputs a model makes of an input. */
export function countOf(entry: ModelEntry, input: Record<string, unknown>): number {
  const { defaults } = shapingOf(entry);
  const asked = [input.quantity, input.count, defaults.quantity, defaults.count].find(
    (value) => typeof value === 'number' && value >= 1,
  );
  if (asked !== undefined) return Math.min(MOST, Math.floor(asked as number));
  const edits = Array.isArray(input.image_urls) && input.image_urls.length > 0;
  return edits ? 1 : (PICTURES[entry.id] ?? 1);
}
