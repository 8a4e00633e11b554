import type { ReferenceModel } from './reference-model.js';

/** Whether a task makes exactly one file: the output is only its URL. */
export function isSingleOutput({ output }: Pick<ReferenceModel['details'], 'output'>): boolean {
  const [property, ...more] = Object.values(output.properties);
  return property?.format === 'uri' && more.length === 0;
}
