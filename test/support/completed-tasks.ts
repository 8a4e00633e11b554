import { setImmediate } from 'node:timers/promises';
import type { Sandbox } from '../../src/sandbox/index.js';

/** Tasks from which other models continue. */
const TASKS = [
  { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } },
  { model: 'xai/grok-imagine-video', input: { prompt: 'A kite' } },
  { model: 'suno-ai/music', input: { mv: 'chirp-crow', custom: false, gpt_description_prompt: 'A song of the sea' } },
  { model: 'higgsfield-ai/text-to-speech', input: { prompt: 'Ahoy', voice_id: 'voice-1' } },
];

/** Ids of completed tasks of the account: videos of two vendors, a song and speech. */
export async function completedTasks(sandbox: Sandbox, key: string): Promise<string[]> {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const read = async (path: string, init: RequestInit) => {
    const response = await sandbox.fetch(new Request(`http://sandbox.example${path}`, { headers, ...init }));
    return ((await response.json()) as { data: { task_id: string; status: string } }).data;
  };
  const ids: string[] = [];
  for (const body of TASKS) {
    const { task_id } = await read('/v1/tasks', { method: 'POST', body: JSON.stringify(body) });
    while ((await read(`/v1/tasks/${task_id}`, {})).status !== 'completed') await setImmediate();
    ids.push(task_id);
  }
  return ids;
}
