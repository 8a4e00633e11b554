import { readFile } from 'node:fs/promises';
import newman from 'newman';
import { base64, key, limitedKey, poll, step, storageUrl, url } from './steps.mjs';

// Sends the requests of the converted collections by newman, with what a user edits in Postman: the body, the variables.

const unifically = JSON.parse(await readFile('unifically.collection.json', 'utf8'));
const gateai = JSON.parse(await readFile('gateai.collection.json', 'utf8'));

function requestOf(collection, method, path) {
  const all = (items) => items.flatMap((item) => (item.item ? all(item.item) : [item]));
  const found = all(collection.item).find(
    ({ request }) => request.method === method && `/${request.url.path.join('/')}` === path,
  );
  if (!found) throw new Error(`the collection ${collection.info.name} has no ${method} ${path}`);
  return structuredClone(found);
}

/** Sends one request of a collection. The variables are those of an environment, as in Postman. */
async function send(collection, item, bearerToken = key, baseUrl = url) {
  const { info, auth, variable } = collection;
  const envVar = [
    { key: 'baseUrl', value: baseUrl },
    { key: 'bearerToken', value: bearerToken },
  ];
  const options = { collection: { info, auth, variable, item: [item] }, envVar };
  const summary = await new Promise((resolve, reject) => {
    newman.run(options, (error, result) => (error ? reject(error) : resolve(result)));
  });
  const [{ response, requestError }] = summary.run.executions;
  if (requestError) throw requestError;
  return { status: response.code, body: JSON.parse(response.stream.toString()) };
}

async function post(collection, path, body, bearerToken) {
  const item = requestOf(collection, 'POST', path);
  item.request.body.raw = JSON.stringify(body);
  return send(collection, item, bearerToken);
}

async function get(collection, path, task_id) {
  const item = requestOf(collection, 'GET', path);
  item.request.url.variable.find((variable) => variable.key === 'task_id').value = task_id;
  const { status, body } = await send(collection, item);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

const create = (body) => post(unifically, '/v1/tasks', body);
const generate = (body, bearerToken) => post(gateai, '/api/generate', body, bearerToken);

async function taskIdOf({ status, body }) {
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data?.task_id ?? body.task_id;
}

const videoUrlOf = (task_id) =>
  poll(async () => {
    const { data } = await get(unifically, '/v1/tasks/:task_id', task_id);
    return data.status === 'completed' ? data.output.video_url : undefined;
  });

const resultOf = (task_id) =>
  poll(async () => {
    const task = await get(gateai, '/get/:task_id', task_id);
    return task.status === 'FINISHED' ? task : undefined;
  });

await step('veo', async () => {
  // As it was converted, the body is a request that the API accepts.
  const converted = JSON.parse(requestOf(unifically, 'POST', '/v1/tasks').request.body.raw);
  const { status, body } = await create({ ...converted, dry_run: true });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const task_id = await taskIdOf(await create({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } }));
  return { video_url: await videoUrlOf(task_id) };
});

await step('flux', async () => {
  const task_id = await taskIdOf(await generate({ model: 'flux-dev', params: { prompt: 'A kite' } }));
  return { image_url: (await resultOf(task_id)).result[0] };
});

await step('rodin', async () => {
  const task_id = await taskIdOf(await generate({ model: 'rodin-v2', params: { quality: 'low' } }));
  return { glb_url: (await resultOf(task_id)).glb_urls[0] };
});

await step('upload', async () => {
  const item = requestOf(unifically, 'PUT', '/upload');
  item.request.body.raw = JSON.stringify({ base64 });
  const { file_url } = (await send(unifically, item, key, storageUrl)).body;
  const input = { prompt: 'It flies', start_image_url: file_url };
  const task_id = await taskIdOf(await create({ model: 'google/veo-3.1-fast', input }));
  await videoUrlOf(task_id);
  return { file_url, task_id };
});

await step('invalid', async () => {
  const picture = 'https://example.com/kite.png';
  const input = { prompt: 'A kite', start_image_url: picture, reference_image_urls: [picture] };
  const { status, body } = await create({ model: 'google/veo-3.1-fast', input });
  return { error: 'response', status, message: body.data.message };
});

await step('balance', async () => {
  const { status, body } = await create({ model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } });
  return { error: 'response', status, message: body.data.message };
});

await step('limit', async () => {
  for (let accepted = 0; ; accepted++) {
    const { status, body } = await generate({ model: 'flux-dev', params: { prompt: 'A kite' } }, limitedKey);
    if (status !== 200) return { error: 'response', status, message: body.error, accepted };
  }
});
