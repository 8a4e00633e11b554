import { readReference } from '../../scripts/reference/read-reference.js';
import type { NamedExample, ReferenceModel } from '../../src/reference/reference-model.js';
import { document } from '../support/contract.js';

export const reference = await readReference(document);

/** Every example of every model. */
export const examples: { model: ReferenceModel; example: NamedExample }[] = reference.models.flatMap((model) =>
  model.examples.map((example) => ({ model, example })),
);

/** One model of each kind at each API, plus models whose output is in an unusual place. */
export const selection: ReferenceModel[] = [
  ['unifically', 'google/veo-3.1-fast'],
  ['unifically', 'google/nano-banana-pro'],
  ['unifically', 'xai/grok-imagine-image'],
  ['unifically', 'elevenlabs/text-to-speech'],
  ['unifically', 'suno-ai/music'],
  ['unifically', 'suno-ai/lyrics'],
  ['unifically', 'suno-ai/voice'],
  ['gateai', 'gpt-image-2'],
  ['gateai', 'seedance-2.0'],
  ['gateai', 'rodin-v2'],
].map(([api, id]) => reference.models.find((model) => model.api === api && model.id === id)!);
