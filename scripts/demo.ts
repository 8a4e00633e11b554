import { GateAI, Unifically, ValidationError } from 'unigen';
import { serveSandbox } from 'unigen/sandbox/server';
import { validateRequest } from 'unigen/validate';

/**
 * The main job, end to end: the clients of both APIs generate a video, an image, audio and a 3D model against the
 * sandbox, and print the cost, the states and the output of each task.
 */
const sandbox = await serveSandbox({ port: 0, speed: 120 });
const options = { apiKey: 'demo', baseUrl: sandbox.url, validate: validateRequest };
const unifically = new Unifically(options);
const gateai = new GateAI(options);

/** Options of a run that collect each state, and what prints them with the output. */
const recorded = (kind: string, model: string) => {
  const seen: string[] = [];
  return {
    options: { pollInterval: 100, onUpdate: (task: { status: string }) => void seen.push(task.status) },
    print: (output: object) =>
      console.log(`${kind.padEnd(6)} ${model}: ${seen.join(' → ')}\n       ${JSON.stringify(output)}\n`),
  };
};

try {
  console.log(`Sandbox of both APIs on ${sandbox.url}\n`);

  const model = 'google/veo-3.1-fast';
  const frame = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]); // uploaded first
  const opening = { prompt: 'The tulip opens', start_image_url: frame, duration: 8 } as const;
  console.log(`A video would cost $${(await unifically.tasks.estimate(model, opening)).cost.toFixed(2)}.\n`);
  const video = recorded('video', model);
  video.print(await unifically.run(model, opening, { ...video.options, maxCost: 1 }));

  const image = recorded('image', 'google/nano-banana-pro');
  const greenhouse = { prompt: 'A greenhouse at night', aspect_ratio: '4:3', resolution: '2k' } as const;
  image.print(await unifically.run('google/nano-banana-pro', greenhouse, image.options));

  const audio = recorded('audio', 'elevenlabs/text-to-speech');
  const [voice] = await unifically.resources.elevenlabs.voices();
  const speech = { text: 'The ferry leaves at noon.', voice: voice!.voice_id };
  audio.print(await unifically.run('elevenlabs/text-to-speech', speech, audio.options));

  const mesh = recorded('3d', 'rodin-v2');
  mesh.print(await gateai.run('rodin-v2', { image: 'https://example.com/teapot.png', quality: 'high' }, mesh.options));

  const { balance_usd } = await unifically.account.get();
  console.log(`$${balance_usd} of $100 are left.`);
  // An invalid request is refused before it is sent. Without the cast, the compiler would refuse it as well.
  await unifically.run(model, { prompt: 'The tulip opens', duration: 5 as 4 }).catch((error: unknown) => {
    if (!(error instanceof ValidationError)) throw error;
    console.log(`refused before it was sent: ${error.message}`);
  });
} finally {
  await sandbox.stop();
}
