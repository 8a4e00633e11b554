import type { WantedOutputs } from '../../catalog/wanted-outputs.js';

/**
 * The tasks that a form is for, if one does not make the wanted outputs. The last makes what is left; if a person has
 * changed the number of each, it is that of all.
 */
export function askedTasks(outputs: WantedOutputs | undefined, input: object): WantedOutputs | undefined {
  const isAsAsked = Object.entries(outputs?.input ?? {}).every(
    ([name, count]) => (input as Record<string, unknown>)[name] === count,
  );
  return outputs && !isAsAsked ? { ...outputs, last: {} } : outputs;
}
