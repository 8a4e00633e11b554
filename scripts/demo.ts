import { GateAI, Unifically, ValidationError } from 'unigen';
import { validateRequest } from 'unigen/validate';
import { startPrism } from './prism/start.js';

/**
 * The main job, end to end: the clients of both APIs run a video, a picture, a sound and a 3D model against the mock
 * and print what they made. Prism keeps no state, so `Prefer` says which documented answer it gives.
 */
const mock = await startPrism();
let example = '';
const fetch = (request: Request) => {
  if (request.method === 'GET') request.headers.set('Prefer', `example=${example}`);
  return globalThis.fetch(request);
};
const options = { apiKey: 'demo', baseUrl: mock.url, fetch, validate: validateRequest };
const wait = { interval: 100 };
const unifically = new Unifically(options);
const gate = new GateAI(options);

try {
  console.log(`Mock of both APIs on ${mock.url}\n`);

  example = 'video';
  const frame = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]); // uploaded first
  const frames = { start_image_url: frame, end_image_url: 'https://example.com/bloom.png', duration: 8 } as const;
  print('video', 'google/veo-3.1-fast', await unifically.run('google/veo-3.1-fast', { prompt: 'The tulip opens', ...frames }, wait));

  example = 'image';
  const picture = { prompt: 'A greenhouse at night', aspect_ratio: '4:3', resolution: '2k' } as const;
  print('image', 'google/nano-banana-pro', await unifically.run('google/nano-banana-pro', picture, wait));

  example = 'audio';
  const speech = { text: 'The ferry leaves at noon.', voice: 'kT4mX0qBz7' };
  print('audio', 'elevenlabs/text-to-speech', await unifically.run('elevenlabs/text-to-speech', speech, wait));

  example = 'model3d';
  print('3d', 'rodin-v2', await gate.run('rodin-v2', { image: 'https://example.com/teapot.png', quality: 'high' }, wait));

  // What the contract refuses costs no request. The compiler would have said so already.
  await unifically.run('google/veo-3.1-fast', { prompt: 'The tulip opens', duration: 5 as 4 }).catch((error: unknown) => {
    if (!(error instanceof ValidationError)) throw error;
    console.log(`refused before it was sent: ${error.message}`);
  });
} finally {
  await mock.stop();
}

function print(kind: string, model: string, output: object): void {
  console.log(`${kind.padEnd(6)} ${model}\n       ${JSON.stringify(output)}\n`);
}
