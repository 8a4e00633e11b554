import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
import { fileBytes, key, limitedKey, poll, step, storageUrl, url } from './steps.js';

const api = createClient<paths>({ baseUrl: url, headers: { Authorization: `Bearer ${key}` } });
const limited = createClient<paths>({ baseUrl: url, headers: { Authorization: `Bearer ${limitedKey}` } });

async function videoUrlOf(task_id: string): Promise<string> {
  return poll(async () => {
    const { data, error } = await api.GET('/v1/tasks/{task_id}', { params: { path: { task_id } } });
    if (error) throw new Error(error.data.message);
    if (data.data.status !== 'completed') return undefined;
    return 'output' in data.data && data.data.output && 'video_url' in data.data.output
      ? data.data.output.video_url
      : undefined;
  });
}

async function resultOf(task_id: string) {
  return poll(async () => {
    const { data, error } = await api.GET('/get/{task_id}', { params: { path: { task_id } } });
    if (error) throw new Error(error.error);
    return data.status === 'FINISHED' ? data : undefined;
  });
}

const PICTURE = 'https://example.com/kite.png';
const REFERENCES = { reference_image_urls: [PICTURE] };

await step('veo', async () => {
  const { data, error } = await api.POST('/v1/tasks', {
    body: { model: 'google/veo-3.1-fast', input: { prompt: 'A kite over the dunes' } },
  });
  if (error) throw new Error(error.data.message);
  return { video_url: await videoUrlOf(data.data.task_id!) };
});

await step('flux', async () => {
  const { data, error } = await api.POST('/api/generate', {
    body: { model: 'flux-dev', params: { prompt: 'A kite' } },
  });
  if (error) throw new Error(error.error);
  const { result } = await resultOf(data.task_id);
  return { image_url: result?.[0] };
});

await step('rodin', async () => {
  const { data, error } = await api.POST('/api/generate', {
    body: { model: 'rodin-v2', params: { quality: 'low' } },
  });
  if (error) throw new Error(error.error);
  const { glb_urls } = await resultOf(data.task_id);
  return { glb_url: glb_urls?.[0] };
});

await step('upload', async () => {
  const body = new FormData();
  body.append('file', new File([fileBytes], 'boat.png', { type: 'image/png' }));
  const uploaded = await api.PUT('/upload', {
    baseUrl: storageUrl,
    body: { file: '' },
    bodySerializer: () => body,
  });
  if (uploaded.error) throw new Error(uploaded.error.message);
  const { file_url } = uploaded.data;
  const { data, error } = await api.POST('/v1/tasks', {
    body: { model: 'google/veo-3.1-fast', input: { prompt: 'It flies', start_image_url: file_url } },
  });
  if (error) throw new Error(error.data.message);
  await videoUrlOf(data.data.task_id!);
  return { file_url, task_id: data.data.task_id };
});

await step('invalid', async () => {
  const { error, response } = await api.POST('/v1/tasks', {
    // @ts-expect-error: the types know the modes.
    body: { model: 'google/veo-3.1-fast', input: { prompt: 'A kite', start_image_url: PICTURE, ...REFERENCES } },
  });
  return { error: 'ErrorEnvelope', status: response.status, message: error?.data.message };
});

await step('balance', async () => {
  const { error, response } = await api.POST('/v1/tasks', {
    body: { model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } },
  });
  return { error: 'ErrorEnvelope', status: response.status, message: error?.data.message };
});

await step('limit', async () => {
  for (let accepted = 0; ; accepted++) {
    const { data, error, response } = await limited.POST('/api/generate', {
      body: { model: 'flux-dev', params: { prompt: 'A kite' } },
    });
    if (!data) return { error: 'GateAIError', status: response.status, message: error.error, accepted };
  }
});
