import type { ModelDetails } from './model-details.js';

/** Whether a task makes exactly one file: the output is only its URL. */
export function isSingleOutput({ output }: Pick<ModelDetails, 'output'>): boolean {
  const [property, ...more] = Object.values(output.properties);
  return property?.format === 'uri' && more.length === 0;
}
