import { inputIn } from '../../catalog/request-parameters.js';
import { isOwn, soundSwitch } from '../../catalog/sound-switch.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';

/** A parameter that makes the sound of a video. */
const SOUNDS = 'sound_effects';

/**
 * The parameters that give an output sound, or keep it silent.
 *
 * @returns Empty if no parameter is needed for that; undefined if no document says how.
 */
export function wantedSound({ api, entry, details, examples }: FormModel, isOn: boolean): JsonRecord | undefined {
  if (entry.kind !== 'video') return (entry.kind === 'audio') === isOn ? {} : undefined;
  if (!entry.capabilities.includes('generated-audio')) return undefined;
  const { parameters } = details;
  const named = soundSwitch(parameters);
  if (named !== undefined) return { [named]: isOn };
  if (!isOwn(parameters, SOUNDS)) return isOn ? {} : undefined;
  if (!isOn) return {};
  const inputs = examples.map(({ body }) => inputIn(api, body));
  const shown = inputs.find((input) => Object.hasOwn(input, SOUNDS));
  return shown && { [SOUNDS]: shown[SOUNDS]! };
}
