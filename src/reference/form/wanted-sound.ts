import { inputKey } from '../../catalog/request-parameters.js';
import { SOUND_SWITCHES } from '../../catalog/wanted-request.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';

/** What makes the sound of a video, beside the switches that decide a price. */
const SOUNDS = 'sound_effects';
const SWITCHES = [...SOUND_SWITCHES, 'motion_has_audio'];

/**
 * The parameters that give an output sound, or keep it silent.
 *
 * @returns Empty if it is so anyway; undefined if no document says how.
 */
export function wantedSound({ api, entry, details, examples }: FormModel, isOn: boolean): JsonRecord | undefined {
  if (entry.kind !== 'video') return (entry.kind === 'audio') === isOn ? {} : undefined;
  if (!entry.capabilities.includes('generated-audio')) return undefined;
  const { parameters } = details;
  const isOwn = (name: string) => Object.hasOwn(parameters, name) && !parameters[name]!.generic;
  // A parameter of any type and without a default is documented by its name alone.
  const named = SWITCHES.filter(
    (name) => isOwn(name) && (parameters[name]!.types.includes('boolean') || parameters[name]!.default !== undefined),
  );
  if (named.length > 0) return { [named[0]!]: isOn };
  if (!isOwn(SOUNDS)) return isOn ? {} : undefined;
  if (!isOn) return {};
  const inputs = examples.map(({ body }) => (body[inputKey(api)] ?? {}) as JsonRecord);
  const shown = inputs.find((input) => Object.hasOwn(input, SOUNDS));
  return shown && { [SOUNDS]: shown[SOUNDS]! };
}
