import type { ReferenceModel } from '../reference-model.js';
import { soundSwitch } from '../form/wanted-sound.js';

type SoundModel = {
  entry: Pick<ReferenceModel['entry'], 'capabilities'>;
  details: Pick<ReferenceModel['details'], 'parameters'>;
};

/** Whether a video has sound, as its parameter and the default of it decide; undefined if no document says that it has. */
export function soundText({ entry, details }: SoundModel): string | undefined {
  if (!entry.capabilities.includes('generated-audio')) return undefined;
  const parameter = details.parameters[soundSwitch(details.parameters) ?? ''];
  if (!parameter?.types.includes('boolean')) return 'yes';
  if (parameter.default === undefined) return 'optional';
  return parameter.default ? 'on by default' : 'off by default';
}

/** The same in one word: `optional` if a request without the parameter is not sure to have sound. */
export function soundWord(model: SoundModel): string | undefined {
  const text = soundText(model);
  return text === 'on by default' ? 'yes' : text?.replace('off by default', 'optional');
}
