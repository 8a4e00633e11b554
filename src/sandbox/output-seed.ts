import type { ModelEntry } from '../catalog/entry.js';
import { canonicalJson } from '../internal/canonical-json.js';
import { seedOf } from './media/seed.js';
import type { SandboxTask } from './state.js';

/** The seed that a request gives; undefined if it gives none, or a negative one: -1 stands for a random seed. */
export function givenSeed({ seed }: ModelEntry, { input }: Pick<SandboxTask, 'input'>): number | undefined {
  const value = seed === undefined ? undefined : input[seed];
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

/**
 * The number from which the output of a task is drawn. With a seed in its request, it follows from the model and the input
 * alone, so that the same request gives the same files; without one, each task has its own.
 */
export function outputSeed(entry: ModelEntry, task: SandboxTask, sandboxSeed: number): number {
  return givenSeed(entry, task) === undefined
    ? seedOf(`${task.id} ${sandboxSeed}`)
    : seedOf(canonicalJson([task.api, task.model, task.input]));
}
