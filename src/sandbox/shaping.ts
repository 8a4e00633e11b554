import { shaping } from '../../generated/shaping.js';
import { gateaiSizes } from '../../generated/sizes.js';
import type { ModelEntry } from '../catalog/entry.js';
import { COUNT_PARAMETERS } from '../contract/models/output-names.js';
import { snap } from './gateai/sizes.js';
import { dimensionsOf, type Dimensions } from './media/dimensions.js';
import { secondsOf } from './media/duration.js';
import type { Shaping } from './shaping-entry.js';

const NONE: Shaping = { defaults: {}, choices: {} };
/** How many images a model makes from text alone if it has no parameter for that. */
const IMAGE_COUNTS: Record<string, number> = { 'xai/grok-imagine-image': 6 };
/** Maximum number of outputs of one generation at GateAI. */
const MAX_COUNT = 8;

export function shapingOf({ api, id }: ModelEntry): Shaping {
  return shaping[`${api} ${id}`] ?? NONE;
}

/** The size of what a model makes of an input; at GateAI one of its documented sizes. */
export function sizeOf(entry: ModelEntry, input: Record<string, unknown>): Dimensions {
  const size = dimensionsOf(input, entry.kind, shapingOf(entry).defaults);
  const sizes = entry.api === 'gateai' ? gateaiSizes[entry.id] : undefined;
  return (sizes && snap(sizes, size.width, size.height)) ?? size;
}

/** The duration in seconds of what a model makes of an input. */
export function durationOf(entry: ModelEntry, input: Record<string, unknown>): number {
  const { defaults } = shapingOf(entry);
  if (entry.kind !== 'audio') return secondsOf(input, 'video', defaults);
  return secondsOf({ ...input, text: spokenText(entry.id, input) }, 'audio', defaults);
}

function spokenText(model: string, { prompt, text = '' }: Record<string, unknown>): unknown {
  // Its text is in `prompt`.
  if (model === 'higgsfield-ai/text-to-speech') return prompt;
  // Its text describes the sound.
  return model === 'elevenlabs/sound-effect' ? '' : text;
}

/** How many outputs a model makes of an input. */
export function countOf(entry: ModelEntry, input: Record<string, unknown>): number {
  const { defaults } = shapingOf(entry);
  const asked = [input, defaults]
    .flatMap((values) => COUNT_PARAMETERS.map((name) => values[name]))
    .find((value) => typeof value === 'number' && value >= 1);
  if (asked !== undefined) return Math.min(MAX_COUNT, Math.floor(asked as number));
  const edits = Array.isArray(input.image_urls) && input.image_urls.length > 0;
  return edits ? 1 : (IMAGE_COUNTS[entry.id] ?? 1);
}
