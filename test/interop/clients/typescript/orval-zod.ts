import { z } from 'zod';
import { gateaiGenerateBody, gateaiGenerateResponse, gateaiGetTaskResponse } from './gateai';
import { createTaskBody, createTaskResponse, getTaskResponse, uploadFileBody, uploadFileResponse } from './unifically';
import { base64, key, limitedKey, poll, step, storageUrl, url } from './steps';

// orval's zod client is schemas alone: each request and each response passes through them, and errors are our own.

const PICTURE = 'https://example.com/kite.png';

class ApiError extends Error {
  readonly status: number;

  constructor(status: number, body: { data?: { message?: string }; error?: string }) {
    super(body.data?.message ?? body.error);
    this.status = status;
  }
}

async function call(method: string, path: string, body?: unknown, ownKey = key, host = url): Promise<unknown> {
  const headers = { Authorization: `Bearer ${ownKey}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${host}${path}`, { method, headers, body: JSON.stringify(body) });
  const value: unknown = await response.json();
  if (!response.ok) throw new ApiError(response.status, value as object);
  return value;
}

async function createTask(body: z.input<typeof createTaskBody>) {
  return createTaskResponse.parse(await call('POST', '/v1/tasks', createTaskBody.parse(body)));
}

async function generate(body: z.input<typeof gateaiGenerateBody>, ownKey?: string) {
  return gateaiGenerateResponse.parse(await call('POST', '/api/generate', gateaiGenerateBody.parse(body), ownKey));
}

async function videoUrlOf(task_id: string): Promise<string> {
  return poll(async () => {
    const { data } = getTaskResponse.parse(await call('GET', `/v1/tasks/${task_id}`));
    return data.status === 'completed' ? data.output?.video_url : undefined;
  });
}

async function resultOf(task_id: string) {
  return poll(async () => {
    const task = gateaiGetTaskResponse.parse(await call('GET', `/get/${task_id}`));
    return task.status === 'FINISHED' ? task : undefined;
  });
}

await step('veo', async () => {
  const { data } = await createTask({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite over the dunes' } });
  return { video_url: await videoUrlOf(data.task_id!) };
});

await step('flux', async () => {
  const { task_id } = await generate({ model: 'flux-dev', params: { prompt: 'A kite' } });
  const { result } = await resultOf(task_id);
  return { image_url: result?.[0] };
});

await step('rodin', async () => {
  const { task_id } = await generate({ model: 'rodin-v2', params: { quality: 'low' } });
  const { glb_urls } = await resultOf(task_id);
  return { glb_url: glb_urls?.[0] };
});

await step('upload', async () => {
  const body = uploadFileBody.parse({ base64 });
  const { file_url } = uploadFileResponse.parse(await call('PUT', '/upload', body, key, storageUrl));
  const { data } = await createTask({
    model: 'google/veo-3.1-fast',
    input: { prompt: 'It flies', start_image_url: file_url },
  });
  await videoUrlOf(data.task_id!);
  return { file_url, task_id: data.task_id };
});

await step('invalid', async () => {
  const input = { prompt: 'A kite', start_image_url: PICTURE, reference_image_urls: [PICTURE] };
  const error = await createTask({ model: 'google/veo-3.1-fast', input }).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw error;
  // What the schemas know is refused before it is sent.
  for (const wrong of [{ prompt: 'A kite', duration: 7 }, { prompt: 'A kite', sed: 7 }, {}])
    if (createTaskBody.safeParse({ model: 'google/veo-3.1-fast', input: wrong }).success)
      throw new Error(`the schema takes ${JSON.stringify(wrong)}`);
  return { error: 'ApiError', status: error.status, message: error.message };
});

await step('balance', async () => {
  const error = await createTask({ model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw error;
  return { error: 'ApiError', status: error.status, message: error.message };
});

await step('limit', async () => {
  for (let accepted = 0; ; accepted++) {
    try {
      await generate({ model: 'flux-dev', params: { prompt: 'A kite' } }, limitedKey);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { error: 'ApiError', status: error.status, message: error.message, accepted };
    }
  }
});
