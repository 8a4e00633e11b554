import { GateAI, Unifically } from 'unigen';
import { createUnifically } from 'unigen/ai-sdk';
import { findModel } from 'unigen/catalog';
import { createProxy } from 'unigen/proxy';
import { createUnificallyClient } from 'unigen/raw';
import { createSandbox } from 'unigen/sandbox';
import { validateRequest } from 'unigen/validate';
import { createWebhookHandler } from 'unigen/webhooks';

const MODEL = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat', duration: 4 } as const;
const options = { apiKey: 'any', pollInterval: 20 };

/** What every runtime does with each entry point that needs no Node, against a sandbox at a URL. */
export async function program(url: string) {
  return {
    task: await task(new Unifically({ ...options, baseUrl: url })),
    gateai: await image(new GateAI({ ...options, baseUrl: url })),
    sandbox: await ownSandbox(),
    webhook: await webhook(new Unifically({ ...options, baseUrl: url })),
    proxy: await proxy(url),
    aiSdk: await aiSdk(url),
    balance: typeof (await createUnificallyClient({ ...options, baseUrl: url }).GET('/account')).data?.data.balance_usd,
    issues: (await validateRequest('unifically', { model: MODEL, input: { ...input, duration: 5 } })).map(
      ({ pointer }) => pointer,
    ),
    kind: findModel('unifically', MODEL)?.kind,
  };
}

/** A task from its create to the bytes of its output, through a handle that was stored. */
async function task(api: Unifically) {
  const handle = await api.tasks.create(MODEL, input);
  const output = await api.tasks.resume(JSON.stringify(handle), { model: MODEL });
  const [download] = await api.files.download(output);
  return { model: handle.model, type: download?.file.type, bytes: (await download?.file.arrayBuffer())?.byteLength };
}

async function image(gateai: GateAI) {
  const file = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], { type: 'image/png' });
  return (await gateai.run('gpt-image-2', { prompt: 'A fox' }, { images: [file] })).result.length;
}

/** A sandbox without a server; a create whose response is lost is not sent again. */
async function ownSandbox() {
  const sandbox = createSandbox({ speed: 1000 });
  const api = new Unifically({ ...options, fetch: sandbox.fetch });
  const statuses: string[] = [];
  await api.run(MODEL, input, { onUpdate: ({ status }) => statuses.push(status) });
  sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
  const error = await api.run(MODEL, input).catch((reason: unknown) => (reason as Error).name);
  const tasks = sandbox.control.tasks().length;
  await sandbox.close();
  return { last: statuses.at(-1), error, tasks };
}

/** Models of the AI SDK, without the AI SDK: an image, and a video whose operation was stored. */
async function aiSdk(url: string) {
  const provider = createUnifically({ ...options, baseUrl: url });
  const { images, warnings } = await provider.imageModel('alibaba/z-image-turbo').doGenerate({
    prompt: 'A fox',
    n: 1,
    size: undefined,
    aspectRatio: '16:9',
    seed: undefined,
    files: undefined,
    mask: undefined,
    providerOptions: {},
  });
  const model = provider.videoModel(MODEL);
  const video = {
    prompt: 'A fox',
    n: 1,
    image: undefined,
    aspectRatio: undefined,
    resolution: undefined,
    duration: 4,
    fps: undefined,
    seed: undefined,
    frameImages: undefined,
    inputReferences: undefined,
    generateAudio: undefined,
    providerOptions: {},
  };
  const operation = JSON.parse(JSON.stringify((await model.doStart!(video)).operation)) as string;
  for (;;) {
    const result = await model.doStatus!({ operation });
    if (result.status === 'completed') return { images: images.length, warnings, videos: result.videos.length };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function webhook(api: Unifically) {
  const handle = await api.tasks.create(MODEL, input);
  await api.tasks.wait(handle);
  const delivered: string[] = [];
  const { fetch } = createWebhookHandler({
    tasks: api.tasks,
    url: 'https://app.example/hooks',
    onTask: ({ status }) => void delivered.push(status),
  });
  const { status } = await fetch(
    new Request('https://app.example/hooks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ task_id: handle.id, status: 'completed', data: {} }),
    }),
  );
  return { status, delivered };
}

async function proxy(url: string) {
  const handler = createProxy({
    api: 'unifically',
    apiKey: 'any',
    baseUrl: url,
    basePath: '/ai',
    models: [MODEL],
    authorize: 'public',
  });
  const api = new Unifically({ ...options, baseUrl: 'https://app.example/ai', fetch: (request) => handler(request) });
  return (await api.run(MODEL, input)).video_url.startsWith(url);
}
