import type { ModelEntry } from '../entry.js';
import type { ModelDetails } from '../model-details.js';
import { soundSwitch } from '../sound-switch.js';

type SoundModel = {
  entry: Pick<ModelEntry, 'capabilities'>;
  details: Pick<ModelDetails, 'parameters'>;
};

/** Said of sound that only the name and the default of a parameter tell of. */
export const LIKELY = 'likely';

/** Whether a video has sound, and the same in one word for tables: `optional` if only a parameter is sure to give it. */
const WORDS = {
  yes: 'yes',
  'on by default': 'yes',
  'presumably on by default': LIKELY,
  'off by default': 'optional',
  optional: 'optional',
} as const;

/** Whether a video has sound, as its parameter and the default of it decide; undefined if no document says that it has. */
export function soundText({ entry, details }: SoundModel): keyof typeof WORDS | undefined {
  if (!entry.capabilities.includes('generated-audio')) return undefined;
  const parameter = details.parameters[soundSwitch(details.parameters) ?? ''];
  // The documents give some parameters only a default.
  if (!parameter?.types.includes('boolean') && typeof parameter?.default !== 'boolean') return 'yes';
  if (parameter.default === undefined) return 'optional';
  // Only the name of a parameter without a type tells what it does.
  if (parameter.default && parameter.types.length === 0) return 'presumably on by default';
  return parameter.default ? 'on by default' : 'off by default';
}

/** The same in one word. */
export function soundWord(model: SoundModel): string | undefined {
  const text = soundText(model);
  return text && WORDS[text];
}
