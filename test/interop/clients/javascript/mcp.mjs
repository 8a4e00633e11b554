import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { base64, key, limitedKey, poll, step, storageUrl, url } from './steps.mjs';

/** Starts a generated server. The variables of the keys are named after the security schemes of the documents. */
async function connect(api, apiKey, baseUrl = url) {
  const client = new Client({ name: 'interop', version: '1.0.0' });
  const env = {
    ...process.env,
    API_BASE_URL: baseUrl,
    BEARER_TOKEN_UNIFICALLYKEY: apiKey,
    BEARER_TOKEN_GATEAIKEY: apiKey,
  };
  await client.connect(new StdioClientTransport({ command: 'node', args: [`${api}/build/index.js`], env }));
  return client;
}

/** The status and the text of the body in the text of a tool's result. */
async function call(client, name, args) {
  const { content } = await client.callTool({ name, arguments: args });
  const [, status, body] = /^API (?:Response|Error).*?Status:? (\d+)[^\n{]*?\)[.:]\s*(?:Response: )?([^]*)$/.exec(
    content[0].text,
  ) ?? [undefined, undefined, content[0].text];
  return { status: Number(status), body };
}

async function succeed(client, name, args) {
  const { status, body } = await call(client, name, args);
  if (status !== 200) throw new Error(body);
  return JSON.parse(body);
}

const unifically = await connect('unifically', key);
const gateai = await connect('gateai', key);
const limited = await connect('gateai', limitedKey);
/** The same server once more, for uploads. */
const storage = await connect('unifically', key, storageUrl);

const create = (body) => succeed(unifically, names.createTask, { requestBody: body });
const generate = (body) => succeed(gateai, names.generate, { requestBody: body });

async function videoUrlOf(task_id) {
  return poll(async () => {
    const { data } = await succeed(unifically, names.getTask, { task_id });
    return data.status === 'completed' ? data.output.video_url : undefined;
  });
}

async function resultOf(task_id) {
  return poll(async () => {
    const task = await succeed(gateai, names.getGeneration, { task_id });
    return task.status === 'FINISHED' ? task : undefined;
  });
}

/** The tools by what they do; both servers list them with their schemas. */
const tools = [...(await unifically.listTools()).tools, ...(await gateai.listTools()).tools];
const names = {
  createTask: 'createTask',
  getTask: 'getTask',
  uploadFile: 'uploadFile',
  generate: 'gateaiGenerate',
  getGeneration: 'gateaiGetTask',
};
for (const name of Object.values(names)) {
  const tool = tools.find((one) => one.name === name);
  if (tool?.inputSchema.type !== 'object') throw new Error(`there is no tool ${name}`);
}

await step('veo', async () => {
  const { data } = await create({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite over the dunes' } });
  return { video_url: await videoUrlOf(data.task_id) };
});

await step('flux', async () => {
  const { task_id } = await generate({ model: 'flux-dev', params: { prompt: 'A kite' } });
  return { image_url: (await resultOf(task_id)).result[0] };
});

await step('rodin', async () => {
  const { task_id } = await generate({ model: 'rodin-v2', params: { quality: 'low' } });
  return { glb_url: (await resultOf(task_id)).glb_urls[0] };
});

await step('upload', async () => {
  const { file_url } = await succeed(storage, names.uploadFile, { requestBody: { base64 } });
  const input = { prompt: 'It flies', start_image_url: file_url };
  const { task_id } = (await create({ model: 'google/veo-3.1-fast', input })).data;
  await videoUrlOf(task_id);
  return { file_url, task_id };
});

await step('invalid', async () => {
  const picture = 'https://example.com/kite.png';
  const input = { prompt: 'A kite', start_image_url: picture, reference_image_urls: [picture] };
  const requestBody = { model: 'google/veo-3.1-fast', input };
  const { status, body } = await call(unifically, names.createTask, { requestBody });
  // What the schema knows is refused by the server itself.
  const wrong = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite', duration: 7 } };
  const refused = await call(unifically, names.createTask, { requestBody: wrong });
  if (!refused.body.startsWith('Invalid arguments')) throw new Error(refused.body);
  return { error: 'text', status, message: JSON.parse(body).data.message };
});

await step('balance', async () => {
  const requestBody = { model: 'google/veo-3.1-quality', input: { prompt: 'A kite' } };
  const { status, body } = await call(unifically, names.createTask, { requestBody });
  return { error: 'text', status, message: JSON.parse(body).data.message };
});

await step('limit', async () => {
  for (let accepted = 0; ; accepted++) {
    const requestBody = { model: 'flux-dev', params: { prompt: 'A kite' } };
    const { status, body } = await call(limited, names.generate, { requestBody });
    if (status !== 200) return { error: 'text', status, message: JSON.parse(body).error, accepted };
  }
});

await Promise.all([unifically.close(), gateai.close(), limited.close(), storage.close()]);
