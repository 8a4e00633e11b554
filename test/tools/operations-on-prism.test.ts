import { beforeAll, describe, expect, it } from 'vitest';
import { createGateAIClient, createStorageClient, createUnificallyClient } from '../../src/raw/index.js';
import { escapeToken } from '../../src/internal/json-pointer.js';
import { Contract, document } from '../support/contract.js';
import { prismUrl } from '../support/on-demand.js';

type Clients = {
  api: ReturnType<typeof createUnificallyClient>;
  storage: ReturnType<typeof createStorageClient>;
  gateai: ReturnType<typeof createGateAIClient>;
};

let clients: Clients;

beforeAll(async () => {
  const options = { apiKey: 'test', baseUrl: await prismUrl() };
  clients = {
    api: createUnificallyClient(options),
    storage: createStorageClient(options),
    gateai: createGateAIClient(options),
  };
}, 60_000);

const contract = new Contract(document);
const body = { model: 'rodin-v2', params: { seed: 7 } } as const;
const file = new Blob(['hello'], { type: 'text/plain' });

/** One typed call of every operation; the key is its operationId. */
const calls: Record<string, (clients: Clients) => Promise<{ data?: unknown; error?: unknown; response: Response }>> = {
  createTask: ({ api }) =>
    api.POST('/v1/tasks', { body: { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } } }),
  getTask: ({ api }) => api.GET('/v1/tasks/{task_id}', { params: { path: { task_id: 'task_4f1c' } } }),
  listHiggsfieldMotions: ({ api }) => api.GET('/v1/resources/higgsfield-ai/motions'),
  listHiggsfieldVoices: ({ api }) => api.GET('/v1/resources/higgsfield-ai/voices'),
  listHiggsfieldSounds: ({ api }) => api.GET('/v1/resources/higgsfield-ai/sounds'),
  listCameraMovements: ({ api }) => api.GET('/v1/resources/higgsfield-ai/camera-movements'),
  listCameraSettings: ({ api }) => api.GET('/v1/resources/higgsfield-ai/camera-settings'),
  listKlingVoices: ({ api }) => api.GET('/v1/resources/kuaishou/kling/voices'),
  listVeoVoices: ({ api }) => api.GET('/v1/resources/google/voices/veo-3.1'),
  listElevenLabsVoices: ({ api }) => api.GET('/v1/resources/elevenlabs/voices'),
  getVerificationPhrase: ({ api }) =>
    api.GET('/v1/resources/suno-ai/voice/verification-phrase', { params: { query: { language: 'ru' } } }),
  getAccount: ({ api }) => api.GET('/account'),
  uploadFile: ({ storage }) => storage.PUT('/upload', { body: { file } }),
  gateaiGenerate: ({ gateai }) => gateai.POST('/api/generate', { body }),
  gateaiEstimate: ({ gateai }) => gateai.POST('/api/estimate', { body }),
  gateaiGetTask: ({ gateai }) => gateai.GET('/get/{task_id}', { params: { path: { task_id: '9c1e' } } }),
  gateaiListModels: ({ gateai }) => gateai.GET('/v1/models'),
  gateaiListModelSchemas: ({ gateai }) => gateai.GET('/v1/models/schema'),
  gateaiGetModel: ({ gateai }) => gateai.GET('/v1/models/{modelId}', { params: { path: { modelId: 'seedance-2.0' } } }),
  gateaiGetCredits: ({ gateai }) => gateai.GET('/credits'),
  // The key goes into the query here; openapi-fetch takes it as part of the URL.
  gateaiGetDashboard: ({ gateai }) => gateai.GET('/api/me', { querySerializer: () => 'key=test' }),
  gateaiUploadFile: ({ gateai }) => gateai.POST('/api/upload', { body: { file } }),
};

type Described = { operationId: string; responses: Record<string, { content?: Record<string, { schema: unknown }> }> };

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  ['get', 'put', 'post']
    .filter((method) => item[method])
    .map((method) => [path, method, item[method] as Described] as const),
);

describe('a typed client against the mock', () => {
  it('has a call for every operation', () => {
    expect(Object.keys(calls).sort()).toEqual(operations.map(([, , { operationId }]) => operationId).sort());
  });

  it.each(operations)('%s %s', async (path, method, { operationId }) => {
    const { data, error, response } = await calls[operationId]!(clients);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    const escaped = escapeToken(path);
    const validate = contract.inline(`/paths/${escaped}/${method}/responses/200/content/application~1json/schema`);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  it('uploads in all three forms', async () => {
    for (const form of [{ file }, { base64: 'aGVsbG8=' }, { file_url: 'https://example.com/boat.png' }]) {
      const { data } = await clients.storage.PUT('/upload', { body: form });
      expect(data?.file_url).toMatch(/^https:/);
    }
  });

  it('refuses an upload in two forms at once', async () => {
    const both = { base64: 'aGVsbG8=', file_url: 'https://example.com/boat.png' };
    const { response } = await clients.storage.PUT('/upload', { body: both as never });
    expect(response.status).toBe(400);
  });

  it('answers a refused create with the documented envelope', async () => {
    const { error, response } = await clients.api.POST('/v1/tasks', {
      body: { model: 'google/veo-3.1-fast' } as never,
    });
    expect(response.status).toBe(422);
    expect(error).toMatchObject({ success: false, code: 422, data: { message: expect.any(String) as string } });
  });

  it.each([
    'pending',
    'processing',
    'failed',
    'image',
    'images',
    'audio',
    'lyrics',
    'transcript',
    'stems',
    'voice',
    'customModel',
  ])('gives the documented response named %s on request', async (example) => {
    const { data } = await clients.api.GET('/v1/tasks/{task_id}', {
      params: { path: { task_id: 'task_4f1c' } },
      headers: { Prefer: `example=${example}` },
    });
    expect(data?.data.status).toBe(['pending', 'processing', 'failed'].includes(example) ? example : 'completed');
  });

  it.each(['401', '402', '404', '429', '500'])('gives the documented error %s on request', async (code) => {
    const { error, response } = await clients.api.POST('/v1/tasks', {
      body: { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } },
      headers: { Prefer: `code=${code}` },
    });
    expect(response.status).toBe(Number(code));
    expect(error).toMatchObject({ success: false, code: Number(code) });
    if (code === '429') expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
