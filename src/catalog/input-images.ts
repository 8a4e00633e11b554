import type { Capability } from './capabilities.js';
import type { ModelEntry } from './entry.js';
import type { ModelDetails } from './model-details.js';

/**
 * The most images that a list of a model takes.
 *
 * @returns 0 if no document says how many; undefined if no parameter takes a list of images.
 */
export function inputImages({ media }: ModelEntry, { parameters }: ModelDetails): number | undefined {
  const lists = media.flatMap(({ path, media: kind, many }) => {
    const [name, ...more] = path.split('.');
    const { maxItems, types, generic } = parameters[name!] ?? { types: ['string'], generic: true };
    const isUntyped = types.length === 0 && /urls$/.test(path);
    if (generic || (kind !== 'image' && kind !== 'any') || !(many || more.length > 0 || isUntyped)) return [];
    // Each character or keyframe has images of its own.
    return [more.length > 0 ? 0 : (maxItems ?? 0)];
  });
  return lists.length > 0 ? Math.max(...lists) : undefined;
}

/** What the images of a list are for. */
export const LIST_CAPABILITIES: readonly Capability[] = ['image-edit', 'image-reference', 'reference-image'];

/** What models of GateAI Core that may take a list of images can do: there are lists that no document assigns to models. */
export const OPEN_LISTS: readonly Capability[] = [...LIST_CAPABILITIES, '3d'];

/**
 * How many of the images of a request are its frames. A last frame comes after a first one; beside a first frame, the
 * second of two images is the last.
 */
export function frameImages(
  images: number,
  needed: readonly Capability[],
  capabilities: readonly Capability[],
): 0 | 1 | 2 {
  if (needed.includes('last-frame')) return 2;
  if (!needed.includes('first-frame')) return 0;
  return images === 2 && capabilities.includes('last-frame') ? 2 : 1;
}

/** Whether a model takes a number of images; undefined if no document says. */
export function takesImages(wanted: number, entry: ModelEntry, details: ModelDetails): boolean | undefined {
  const { api, media, capabilities } = entry;
  const most = inputImages(entry, details);
  const takesOne = capabilities.includes('3d') || media.some(({ media: kind }) => kind === 'image' || kind === 'any');
  if (wanted === 1 && (takesOne || most !== undefined)) return true;
  if (most !== undefined) return most === 0 ? undefined : wanted <= most;
  return api === 'gateai' && OPEN_LISTS.some((name) => capabilities.includes(name)) ? undefined : false;
}
