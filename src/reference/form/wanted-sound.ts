import type { ParameterDetails } from '../../catalog/model-details.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { SOUND_SWITCHES } from '../../catalog/wanted-request.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';

/** Parameters that make the sound of a video, in addition to the switches that decide a price. */
const SOUNDS = 'sound_effects';
const SWITCHES = [...SOUND_SWITCHES, 'motion_has_audio'];

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

/** The parameter that turns the sound of a video on or off, if there is one. */
export function soundSwitch(parameters: Record<string, ParameterDetails>): string | undefined {
  // A parameter of any type and without a default is documented by its name alone.
  return SWITCHES.find(
    (name) =>
      isOwn(parameters, name) &&
      (parameters[name]!.types.includes('boolean') || parameters[name]!.default !== undefined),
  );
}

const isOwn = (parameters: Record<string, ParameterDetails>, name: string): boolean =>
  Object.hasOwn(parameters, name) && !parameters[name]!.generic;
