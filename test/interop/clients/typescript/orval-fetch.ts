import type { FetcherOptions } from './fetcher';
import { gateaiGenerate, gateaiGetTask } from './gateai';
import { createTask, getTask, uploadFile } from './unifically';
import { base64, limitedKey, poll, step, storageUrl } from './steps';

const PICTURE = 'https://example.com/kite.png';

async function videoUrlOf(task_id: string): Promise<string> {
  return poll(async () => {
    const response = await getTask(task_id);
    if (response.status !== 200) throw new Error(response.data.data.message);
    const task = response.data.data;
    return task.status === 'completed' ? task.output?.video_url : undefined;
  });
}

async function resultOf(task_id: string) {
  return poll(async () => {
    const response = await gateaiGetTask(task_id);
    if (response.status !== 200) throw new Error(response.data.error);
    return response.data.status === 'FINISHED' ? response.data : undefined;
  });
}

await step('veo', async () => {
  const response = await createTask({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite over the dunes' } });
  if (response.status !== 200) throw new Error(response.data.data.message);
  return { video_url: await videoUrlOf(response.data.data.task_id!) };
});

await step('flux', async () => {
  const response = await gateaiGenerate({ model: 'flux-dev', params: { prompt: 'A kite' } });
  if (response.status !== 200) throw new Error(response.data.error);
  const { result } = await resultOf(response.data.task_id);
  return { image_url: result?.[0] };
});

await step('rodin', async () => {
  const response = await gateaiGenerate({ model: 'rodin-v2', params: { quality: 'low' } });
  if (response.status !== 200) throw new Error(response.data.error);
  const { glb_urls } = await resultOf(response.data.task_id);
  return { glb_url: glb_urls?.[0] };
});

await step('upload', async () => {
  const toStorage: FetcherOptions = { host: storageUrl };
  const uploaded = await uploadFile({ base64 }, toStorage);
  if (uploaded.status !== 200) throw new Error(uploaded.data.message);
  const { file_url } = uploaded.data;
  const response = await createTask({
    model: 'google/veo-3.1-fast',
    input: { prompt: 'It flies', start_image_url: file_url },
  });
  if (response.status !== 200) throw new Error(response.data.data.message);
  const { task_id } = response.data.data;
  await videoUrlOf(task_id!);
  return { file_url, task_id };
});

await step('invalid', async () => {
  const response = await createTask({
    model: 'google/veo-3.1-fast',
    input: { prompt: 'A kite', start_image_url: PICTURE, reference_image_urls: [PICTURE] },
  });
  if (response.status !== 422) throw new Error(`status ${response.status}`);
  return { error: 'createTaskResponse422', status: response.status, message: response.data.data.message };
});

await step('balance', async () => {
  const response = await createTask({ model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } });
  if (response.status !== 402) throw new Error(`status ${response.status}`);
  return { error: 'createTaskResponse402', status: response.status, message: response.data.data.message };
});

await step('limit', async () => {
  const init: FetcherOptions = { key: limitedKey };
  for (let accepted = 0; ; accepted++) {
    const response = await gateaiGenerate({ model: 'flux-dev', params: { prompt: 'A kite' } }, init);
    if (response.status === 429)
      return { error: 'gateaiGenerateResponse429', status: 429, message: response.data.error, accepted };
    if (response.status !== 200) throw new Error(response.data.error);
  }
});

// A misspelt parameter does not compile.
void (() =>
  // @ts-expect-error: it is `prompt`.
  createTask({ model: 'google/veo-3.1-fast', input: { promt: 'A kite' } }));
