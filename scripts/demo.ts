import { createGateClient, createUnificallyClient } from '../src/raw/index.js';
import { startPrism } from './prism/start.js';

/**
 * The main job, end to end: a typed client starts a video, a picture, a sound and a 3D model against the mock
 * and prints what they made. Prism keeps no state, so `Prefer` says which documented answer it gives.
 */
const mock = await startPrism();
const options = { apiKey: 'demo', baseUrl: mock.url };
const unifically = createUnificallyClient(options);
const gate = createGateClient(options);
const prefer = (example: string) => ({ headers: { Prefer: `example=${example}` } });

try {
  console.log(`Mock of both APIs on ${mock.url}\n`);

  const video = await unifically.POST('/v1/tasks', {
    body: {
      model: 'google/veo-3.1-fast',
      input: {
        prompt: 'The tulip opens',
        start_image_url: 'https://example.com/bud.png',
        end_image_url: 'https://example.com/bloom.png',
        duration: 8,
      },
    },
  });
  await follow('video', 'google/veo-3.1-fast', video, 'video');

  const image = await unifically.POST('/v1/tasks', {
    body: { model: 'google/nano-banana-pro', input: { prompt: 'A greenhouse at night', aspect_ratio: '4:3', resolution: '2k' } },
  });
  await follow('image', 'google/nano-banana-pro', image, 'image');

  const audio = await unifically.POST('/v1/tasks', {
    body: { model: 'elevenlabs/text-to-speech', input: { text: 'The ferry leaves at noon.', voice: 'kT4mX0qBz7' } },
  });
  await follow('audio', 'elevenlabs/text-to-speech', audio, 'audio');

  const started = await gate.POST('/api/generate', {
    body: { model: 'rodin-v2', type: '3d', params: { image: 'https://example.com/teapot.png', quality: 'high' } },
  });
  if (!started.data) throw new Error(JSON.stringify(started.error));
  const task_id = started.data.task_id;
  const { data } = await gate.GET('/get/{task_id}', { params: { path: { task_id } }, ...prefer('model3d') });
  print('3d', 'rodin-v2', task_id, data);

  // The mock refuses what the contract refuses, and names the member. The compiler would have said so already.
  const refused = await fetch(`${mock.url}/v1/tasks`, {
    method: 'POST',
    headers: { Authorization: 'Bearer demo', 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'The tulip opens', duration: 5 } }),
  });
  const [violation] = JSON.parse(refused.headers.get('sl-violations') ?? '[]') as { message: string }[];
  console.log(`refused with ${refused.status}: ${violation?.message}`);
} finally {
  await mock.stop();
}

type Created = Awaited<ReturnType<typeof unifically.POST<'/v1/tasks', { body: never }>>>;

async function follow(kind: string, model: string, created: Created, example: string): Promise<void> {
  if (!created.data) throw new Error(JSON.stringify(created.error));
  if (!('task_id' in created.data.data)) throw new Error('The answer names no task');
  const { task_id } = created.data.data;
  const { data } = await unifically.GET('/v1/tasks/{task_id}', { params: { path: { task_id } }, ...prefer(example) });
  print(kind, model, task_id, data?.data);
}

function print(kind: string, model: string, id: string, state: unknown): void {
  console.log(`${kind.padEnd(6)} ${model.padEnd(28)} ${id}`);
  console.log(`       ${JSON.stringify(state)}\n`);
}
