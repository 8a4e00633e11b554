import type { ModelEntry, OutputCount } from './entry.js';
import type { ModelDetails } from './model-details.js';

/** Whether a task makes exactly one file: the output is only its URL. */
export function isSingleOutput({ output }: Pick<ModelDetails, 'output'>): boolean {
  const [property, ...more] = Object.values(output.properties);
  return property?.format === 'uri' && more.length === 0;
}

/** How many outputs a task makes; undefined if no document says. */
export const outputsOf = (
  { outputs }: Pick<ModelEntry, 'outputs'>,
  details: Pick<ModelDetails, 'output'>,
): OutputCount | undefined => outputs ?? (isSingleOutput(details) ? { minimum: 1, maximum: 1 } : undefined);
