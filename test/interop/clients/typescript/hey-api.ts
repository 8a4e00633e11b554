import { createClient, createConfig } from './gateai/client';
import { gateaiGenerate, gateaiGetTask } from './gateai';
import { client as unifically } from './unifically/client.gen';
import { client as gateai } from './gateai/client.gen';
import { createTask, getTask, uploadFile } from './unifically';
import { base64, key, limitedKey, poll, step, storageUrl, url } from './steps';

unifically.setConfig({ baseUrl: url, auth: key });
gateai.setConfig({ baseUrl: url, auth: key });
const limited = createClient(createConfig({ baseUrl: url, auth: limitedKey }));

const PICTURE = 'https://example.com/kite.png';

async function videoUrlOf(task_id: string): Promise<string> {
  return poll(async () => {
    const { data } = await getTask({ path: { task_id }, throwOnError: true });
    return data.data.status === 'completed' ? data.data.output?.video_url : undefined;
  });
}

async function resultOf(task_id: string) {
  return poll(async () => {
    const { data } = await gateaiGetTask({ path: { task_id }, throwOnError: true });
    return data.status === 'FINISHED' ? data : undefined;
  });
}

await step('veo', async () => {
  const { data } = await createTask({
    body: { model: 'google/veo-3.1-fast', input: { prompt: 'A kite over the dunes' } },
    throwOnError: true,
  });
  return { video_url: await videoUrlOf(data.data.task_id!) };
});

await step('flux', async () => {
  const { data } = await gateaiGenerate({
    body: { model: 'flux-dev', params: { prompt: 'A kite' } },
    throwOnError: true,
  });
  const { result } = await resultOf(data.task_id);
  return { image_url: result?.[0] };
});

await step('rodin', async () => {
  const { data } = await gateaiGenerate({
    body: { model: 'rodin-v2', params: { quality: 'low' } },
    throwOnError: true,
  });
  const { glb_urls } = await resultOf(data.task_id);
  return { glb_url: glb_urls?.[0] };
});

await step('upload', async () => {
  const uploaded = await uploadFile({ baseUrl: storageUrl, body: { base64 }, throwOnError: true });
  const { file_url } = uploaded.data;
  const { data } = await createTask({
    body: { model: 'google/veo-3.1-fast', input: { prompt: 'It flies', start_image_url: file_url } },
    throwOnError: true,
  });
  await videoUrlOf(data.data.task_id!);
  return { file_url, task_id: data.data.task_id };
});

await step('invalid', async () => {
  const { error, response } = await createTask({
    body: {
      model: 'google/veo-3.1-fast',
      input: { prompt: 'A kite', start_image_url: PICTURE, reference_image_urls: [PICTURE] },
    },
  });
  return { error: 'ErrorEnvelope', status: response?.status, message: error?.data.message };
});

await step('balance', async () => {
  const { error, response } = await createTask({
    body: { model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } },
  });
  return { error: 'ErrorEnvelope', status: response?.status, message: error?.data.message };
});

await step('limit', async () => {
  for (let accepted = 0; ; accepted++) {
    const { error, response } = await gateaiGenerate({
      client: limited,
      body: { model: 'flux-dev', params: { prompt: 'A kite' } },
    });
    if (error) return { error: 'GateAiError', status: response?.status, message: error.error, accepted };
  }
});

// A misspelt parameter does not compile.
void (() =>
  createTask({
    body: {
      model: 'google/veo-3.1-fast',
      // @ts-expect-error: it is `prompt`.
      input: { promt: 'A kite' },
    },
  }));
