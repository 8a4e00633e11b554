import { expect, it } from 'vitest';
import { accountSnapshot } from '../../src/reference/run/account-snapshot.js';
import { wordsOfInput } from '../../src/sandbox/words-of-input.js';
import { caller } from '../support/sandbox-caller.js';

const shots = [
  { prompt: 'A potter centres the clay', duration: 3 },
  { prompt: 'The finished vase on a shelf', duration: 4 },
];

it.each<[object, string | undefined]>([
  [{ prompt: 'A kite', text: 'Hello' }, 'A kite'],
  [{ prompt: '', text: 'Hello' }, 'Hello'],
  [{ mv: 'chirp-crow', gpt_description_prompt: 'A sea shanty' }, 'A sea shanty'],
  [{ multi_shots: shots }, 'A potter centres the clay'],
  [{ prompt: 'A workshop', multi_prompt: shots }, 'A workshop'],
  [{ image_urls: ['https://example.com/a.png'], multi_prompt: shots }, 'A potter centres the clay'],
  [{ frames: [{ image_url: 'https://example.com/a.png' }, { prompt: 'A shoot' }] }, 'A shoot'],
  [{ dialogue: [{ text: 'Is anybody up here?', voice: 'VOICE_ID' }] }, 'Is anybody up here?'],
  [{ multi_shots: [null, 'A kite', { prompt: 5 }] }, undefined],
  [{ video_url: 'https://example.com/a.mp4' }, undefined],
])('%j says what is made', (input, words) => {
  expect(wordsOfInput(input as Record<string, unknown>)).toBe(words);
});

it('the lists of the console and of the run panel have the first shot of a task without a prompt, and a search finds it', async () => {
  const { call, sandbox } = caller();
  await call('POST', '/v1/tasks', { model: 'kuaishou/kling-3.0-video', input: { multi_shots: shots } });
  const [row] = sandbox.control.listTasks({ q: 'potter' }).tasks;
  expect(row).toMatchObject({ model: 'kuaishou/kling-3.0-video', prompt: shots[0]!.prompt });
  const account = sandbox.control.accounts()[0]!;
  const { tasks } = accountSnapshot('unifically', account, sandbox.control.tasks(), [], 0);
  expect(tasks.map(({ prompt }) => prompt)).toEqual([shots[0]!.prompt]);
});
