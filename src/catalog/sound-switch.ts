import type { ParameterDetails } from './model-details.js';
import { SOUND_SWITCHES } from './wanted-request.js';

/** The switches of sound, also those that decide no price. */
const SWITCHES = [...SOUND_SWITCHES, 'motion_has_audio'];

/** The parameter that turns the sound of a video on or off, if there is one. */
export function soundSwitch(parameters: Record<string, ParameterDetails>): string | undefined {
  // A parameter of any type and without a default is documented by its name alone.
  return SWITCHES.find(
    (name) =>
      isOwn(parameters, name) &&
      (parameters[name]!.types.includes('boolean') || parameters[name]!.default !== undefined),
  );
}

/** Whether a parameter is one of the model's own. */
export const isOwn = (parameters: Record<string, ParameterDetails>, name: string): boolean =>
  Object.hasOwn(parameters, name) && !parameters[name]!.generic;
