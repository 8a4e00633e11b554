import type { ModelEntry } from '../../../src/catalog/entry.js';
import type { ModelDetails } from '../../../src/catalog/model-details.js';

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
