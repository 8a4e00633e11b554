import autocannon from 'autocannon';
import { percentile } from '../../support/table.js';

const CONNECTIONS = 20;

/** A create, or a read of a task. */
export type Work = 'create' | 'get';

export interface Figures {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
}

export const headers = { Authorization: 'Bearer bench', 'Content-Type': 'application/json' };
const body = JSON.stringify({
  model: 'google/veo-3.1-fast',
  input: { prompt: 'A paper boat', duration: 8, aspect_ratio: '16:9' },
});

/**
 * Sends as many requests as a server takes.
 *
 * @throws Error if one is refused: the figures would be wrong.
 */
export async function measure(work: Work, url: string, seconds: number): Promise<Figures> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections: CONNECTIONS,
        duration: seconds,
        headers,
        ...(work === 'create' && { method: 'POST', body }),
      },
      (error: Error | null, found) => (error ? reject(error) : resolve(found)),
    );
    // The histogram of autocannon has whole milliseconds only.
    instance.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });
  const good = result['2xx'];
  if (good === 0 || result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors, and ${good} good responses`);
  return { perSecond: good / result.duration, p99: percentile(times, 99) };
}

/** Sends one request: the first of a server may take seconds. */
export async function warmUp(work: Work, url: string): Promise<void> {
  const response = await fetch(url, { headers, ...(work === 'create' && { method: 'POST', body }) });
  await response.text();
}

/** Creates a task and resolves with its URL. */
export async function createTask(url: string): Promise<string> {
  const response = await fetch(`${url}/v1/tasks`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { task_id: string } };
  return `${url}/v1/tasks/${data.task_id}`;
}

/** Creates so many tasks. */
export async function createTasks(url: string, amount: number): Promise<void> {
  const connections = Math.min(CONNECTIONS, amount);
  await autocannon({ url: `${url}/v1/tasks`, method: 'POST', headers, body, amount, connections });
}

/** The URL of a task that has completed. */
export async function createFinishedTask(url: string): Promise<string> {
  const task = await createTask(url);
  await fetch(`${url}/_sandbox/tasks/${task.split('/').at(-1)}/complete`, { method: 'POST' });
  return task;
}
