import type { ModelEntry } from '../../../src/catalog/entry.js';
import type { ModelDetails } from '../../../src/catalog/model-details.js';

/** Whether the texts of a model's own parameters say that its output speaks, or it chooses a voice or moves lips. */
export function speaks({ capabilities }: ModelEntry, { parameters }: ModelDetails): boolean {
  const texts = Object.values(parameters).flatMap(({ generic, description = '' }) => (generic ? [] : [description]));
  return (
    capabilities.some((name) => name === 'voice-preset' || name === 'lip-sync') ||
    texts.some((text) => /\b(?:speech|dialogue|speaks?)\b/i.test(text))
  );
}
