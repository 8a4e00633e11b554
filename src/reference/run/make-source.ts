import { minimalBodies } from '../../../generated/minimal-bodies.js';
import { apiClient, type RunRequest } from './api-client.js';
import type { Target } from './target.js';

/**
 * Creates a task in a sandbox by the smallest request of a model of Unifically, and moves the sandbox's time to its end.
 *
 * @returns Its id.
 * @throws UnigenError as a create does; Error if the sandbox refuses a control.
 */
export async function makeSource(model: string, target: Target): Promise<string> {
  const body = minimalBodies.unifically[model] as RunRequest['body'];
  const { signal } = new AbortController();
  const { id } = await apiClient({ api: 'unifically', body }, target, target.fetch, signal).create(undefined);
  const controls = target.controls!;
  const { tasks, now } = (await controls.account('unifically'))!;
  const task = tasks.find((one) => one.id === id);
  if (task) await controls.advance(Math.max(0, task.endsAt - now));
  return id;
}
