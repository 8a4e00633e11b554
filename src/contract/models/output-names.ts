/**
 * Names of the parameters that decide how long, how many and how large outputs are. `npm run generate` fails on a
 * parameter that seems to do so under another name.
 */

/** The duration in seconds. */
export const DURATION_PARAMETERS: readonly string[] = ['duration', 'durationSeconds', 'extend_duration'];

/** The number of outputs. */
export const COUNT_PARAMETERS: readonly string[] = ['quantity', 'count'];

export const ASPECT_RATIO_PARAMETERS: readonly string[] = ['aspect_ratio', 'ratio'];

/** The resolution; `mode` is one of them at Kling. */
export const RESOLUTION_PARAMETERS: readonly string[] = ['resolution', 'mode'];

/** All that decide the size and aspect ratio. */
export const SIZE_PARAMETERS: readonly string[] = [
  ...ASPECT_RATIO_PARAMETERS,
  ...RESOLUTION_PARAMETERS,
  'quality',
  'width',
  'height',
];
