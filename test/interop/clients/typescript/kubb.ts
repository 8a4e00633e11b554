import { AxiosError } from 'axios';
import { setConfig } from '@kubb/plugin-client/clients/axios';
import { gateaiGenerate, gateaiGetTask, type GateaiGenerate429 } from './src/gateai';
import { createTask, getTask, uploadFile, type CreateTask402, type CreateTask422 } from './src/unifically';
import { base64, key, limitedKey, poll, step, storageUrl, url } from './steps';

setConfig({ baseURL: url, headers: { Authorization: `Bearer ${key}` } });

const PICTURE = 'https://example.com/kite.png';

/** The error that a call throws. */
async function errorOf<T>(call: Promise<unknown>): Promise<AxiosError<T>> {
  const error: unknown = await call.then(
    () => new Error('no error'),
    (reason: unknown) => reason,
  );
  if (error instanceof AxiosError) return error as AxiosError<T>;
  throw error;
}

async function videoUrlOf(task_id: string): Promise<string> {
  return poll(async () => {
    const { data } = await getTask(task_id);
    return data.status === 'completed' ? data.output?.video_url : undefined;
  });
}

async function resultOf(task_id: string) {
  return poll(async () => {
    const task = await gateaiGetTask(task_id);
    return task.status === 'FINISHED' ? task : undefined;
  });
}

await step('veo', async () => {
  const { data } = await createTask({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite over the dunes' } });
  return { video_url: await videoUrlOf(data.task_id!) };
});

await step('flux', async () => {
  const { task_id } = await gateaiGenerate({ model: 'flux-dev', params: { prompt: 'A kite' } });
  const { result } = await resultOf(task_id);
  return { image_url: result?.[0] };
});

await step('rodin', async () => {
  const { task_id } = await gateaiGenerate({ model: 'rodin-v2', params: { quality: 'low' } });
  const { glb_urls } = await resultOf(task_id);
  return { glb_url: glb_urls?.[0] };
});

await step('upload', async () => {
  const { file_url } = await uploadFile({ base64 }, { baseURL: storageUrl });
  const { data } = await createTask({
    model: 'google/veo-3.1-fast',
    input: { prompt: 'It flies', start_image_url: file_url },
  });
  await videoUrlOf(data.task_id!);
  return { file_url, task_id: data.task_id };
});

await step('invalid', async () => {
  const input = { prompt: 'A kite', start_image_url: PICTURE, reference_image_urls: [PICTURE] };
  const error = await errorOf<CreateTask422>(createTask({ model: 'google/veo-3.1-fast', input }));
  return { error: error.name, status: error.status, message: error.response?.data.data.message };
});

await step('balance', async () => {
  const error = await errorOf<CreateTask402>(
    createTask({ model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } }),
  );
  return { error: error.name, status: error.status, message: error.response?.data.data.message };
});

await step('limit', async () => {
  const limited = { headers: { Authorization: `Bearer ${limitedKey}` } };
  const generate = () => gateaiGenerate({ model: 'flux-dev', params: { prompt: 'A kite' } }, limited);
  for (let accepted = 0; ; accepted++) {
    try {
      await generate();
    } catch (reason) {
      const error = await errorOf<GateaiGenerate429>(Promise.reject(reason as Error));
      return { error: error.name, status: error.status, message: error.response?.data.error, accepted };
    }
  }
});

// A misspelt parameter does not compile.
void (() =>
  // @ts-expect-error: it is `prompt`.
  createTask({ model: 'google/veo-3.1-fast', input: { promt: 'A kite' } }));
