/**
 * Names of the parameters that decide how long, how many and how large outputs are. `npm run generate` fails on a
 * parameter that seems to do so under another name.
 */

/** The length in seconds. */
export const LENGTH_PARAMETERS: readonly string[] = ['duration', 'durationSeconds', 'extend_duration'];

/** The number of outputs. */
export const COUNT_PARAMETERS: readonly string[] = ['quantity', 'count'];

/** The size and shape; `mode` is one of them at Kling. */
export const SIZE_PARAMETERS: readonly string[] = [
  'aspect_ratio',
  'ratio',
  'resolution',
  'mode',
  'quality',
  'width',
  'height',
];
