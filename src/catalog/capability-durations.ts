import type { Capability } from './capabilities.js';
import type { DurationParameter, NumberChoice } from './entry.js';
import type { ModeDetails } from './model-details.js';

/** Names of the parameters for a capability, if a model may have its own mode for it. */
export const CAPABILITY_PARAMETERS: Partial<Record<Capability, RegExp>> = {
  'first-frame': /^(?:start|first)_(?:frame|image)/,
  'last-frame': /^(?:end|last)_(?:frame|image)/,
  keyframes: /^frames$/,
  'reference-image': /^(?:reference_image_urls|references|video_urls)$/,
  'reference-video': /^(?:reference_video_urls|references|video_urls|video_url)$/,
  'reference-audio': /^references$/,
  'multi-shot': /^multi_/,
};

/** The durations that a request with all of the capabilities may have: those of the modes that have them. */
export function durationsFor(
  capabilities: readonly Capability[],
  duration: DurationParameter,
  modes: ModeDetails[],
): NumberChoice[] {
  return modesFor(capabilities, modes)?.map((title) => choiceOf(duration, title)) ?? [duration];
}

/** The modes that have all of the capabilities; undefined if they don't decide the mode. */
function modesFor(capabilities: readonly Capability[], modes: ModeDetails[]): string[] | undefined {
  const decisive = capabilities.flatMap((capability) => {
    const pattern = CAPABILITY_PARAMETERS[capability];
    const own = pattern ? modes.filter(({ required }) => required.some((name) => pattern.test(name))) : [];
    return own.length > 0 ? [own.map(({ title }) => title)] : [];
  });
  if (decisive.length === 0) return undefined;
  return decisive.reduce((common, titles) => common.filter((title) => titles.includes(title)));
}

function choiceOf(duration: DurationParameter, title: string): NumberChoice {
  return duration.modes?.find(({ mode }) => mode === title) ?? duration;
}
