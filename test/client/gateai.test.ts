import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  CostLimitError,
  GateAI,
  NotFoundError,
  UnigenError,
  UnknownOutcomeError,
  type GateAITaskState,
} from 'unigen';
import { FakeClock } from '../support/fake-clock.js';

// GateAI Core in memory: its statuses, limits and bodies, with the methods of the other client.

interface Seen {
  method: string;
  path: string;
  body: unknown;
  at: number;
  authorization: string | null;
}

let keys = 0;

function gateai(respond: (request: Seen, count: number) => Response | Promise<Response>, apiKey = `sk-${++keys}`) {
  const clock = new FakeClock();
  const seen: Seen[] = [];
  const fetch = async (request: Request) => {
    const text = await request.clone().text();
    const body = request.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    const { pathname, search } = new URL(request.url);
    const entry = {
      method: request.method,
      path: pathname + search,
      body,
      at: clock.now(),
      authorization: request.headers.get('authorization'),
    };
    return respond(entry, seen.push(entry));
  };
  return { clock, seen, api: new GateAI({ apiKey, clock, fetch, random: () => 1 }) };
}

const accepted = (id = 'g1', more: object = {}) =>
  Response.json({ task_id: id, url: `/get/${id}`, status: 'PROCESSING', cost: 0.05, remaining: 99.95, ...more });

describe('run', () => {
  it('goes through the statuses of GateAI and resolves with the output', async () => {
    let polls = 0;
    const { api, clock, seen } = gateai(({ method }) => {
      if (method === 'POST') return accepted();
      const states = [
        { status: 'QUEUED' },
        { status: 'PROCESSING' },
        { status: 'FINISHED', result: ['https://example.com/a.png'], model: 'gpt_image_2_0', cost: 0.11 },
      ];
      return Response.json(states[Math.min(polls++, 2)]);
    });
    const updates: GateAITaskState[] = [];
    const output = await clock.until(
      api.run(
        'gpt-image-2',
        { prompt: 'A fox' },
        { type: 'text-to-image', onUpdate: (task) => updates.push(task as GateAITaskState) },
      ),
    );
    expect(output).toEqual({ result: ['https://example.com/a.png'] });
    expect(updates.map(({ status, done }) => [status, done])).toEqual([
      ['QUEUED', false],
      ['PROCESSING', false],
      ['FINISHED', true],
    ]);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      path: '/api/generate',
      body: { model: 'gpt-image-2', type: 'text-to-image', params: { prompt: 'A fox' } },
    });
    expect(seen[1]).toMatchObject({ method: 'GET', path: '/get/g1' });
  });

  it('resolves with the meshes of a 3D model too', async () => {
    const { api, clock } = gateai(({ method }) =>
      method === 'POST'
        ? accepted()
        : Response.json({
            status: 'FINISHED',
            result: ['https://example.com/a.webp'],
            glb_urls: ['https://example.com/a.glb'],
          }),
    );
    const output = await clock.until(api.run('rodin-v2', { image: 'https://example.com/teapot.png' }));
    expect(output.glb_urls).toEqual(['https://example.com/a.glb']);
  });

  it('fails with the message of the API', async () => {
    const { api, clock } = gateai(({ method }) =>
      method === 'POST'
        ? accepted()
        : Response.json({ status: 'FAILED', error: 'Generation timed out (40 min hard limit)' }),
    );
    const call = clock.until(api.run('sora-2', { prompt: 'A fox' }));
    await expect(call).rejects.toMatchObject({
      name: 'TaskFailedError',
      message: 'Generation timed out (40 min hard limit)',
      handle: { api: 'gateai', id: 'g1' },
    });
  });

  it('sends a create once if its response is lost', async () => {
    const { api, clock, seen } = gateai(() => Promise.reject(new TypeError('fetch failed')));
    const error = await clock.until(api.run('sora-2', { prompt: 'A fox' }).catch((reason: unknown) => reason));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error).toHaveProperty(
      'message',
      'A paid task may exist: fetch failed. Before you send it again, wait a minute, then look for it in GET /api/me?key=…',
    );
    expect(seen).toHaveLength(1);
  });
});

describe('the handle', () => {
  it('has the cost and what was lowered', async () => {
    const { api } = gateai(() => accepted('g7', { adjustments: { duration: 4 } }));
    const handle = await api.tasks.create('sora-2', { prompt: 'A fox' });
    expect(JSON.parse(JSON.stringify(handle))).toMatchObject({
      api: 'gateai',
      id: 'g7',
      model: 'sora-2',
      cost: 0.05,
      adjustments: { duration: 4 },
    });
  });

  it('a handle of the other API is refused', async () => {
    const { api } = gateai(() => accepted());
    const stored = { api: 'unifically', id: 't', model: 'm', createdAt: new Date().toISOString() };
    await expect(api.tasks.resume(stored)).rejects.toThrow('This is not a task handle of gateai');
    await expect(api.tasks.resume('nonsense')).rejects.toBeInstanceOf(UnigenError);
    await expect(api.tasks.resume(null)).rejects.toBeInstanceOf(UnigenError);
  });
});

describe('limits', () => {
  it('sends five generations in any 30 seconds', async () => {
    const { api, clock, seen } = gateai(() => accepted());
    await clock.until(Promise.all(Array.from({ length: 11 }, () => api.tasks.create('sora-2', { prompt: 'A fox' }))));
    expect(seen.map(({ at }) => at)).toEqual([0, 0, 0, 0, 0, 30_100, 30_100, 30_100, 30_100, 30_100, 60_200]);
  });

  it('waits for 30 s after RATE_LIMITED, and retries the create', async () => {
    const { api, clock, seen } = gateai((_request, count) =>
      count === 1 ? Response.json({ error: 'Too many requests', code: 'RATE_LIMITED' }, { status: 429 }) : accepted(),
    );
    await clock.until(api.tasks.create('sora-2', { prompt: 'A fox' }));
    expect(seen.map(({ at }) => at)).toEqual([0, 30_000]);
  });
});

describe('estimates', () => {
  it('name the rest of the day', async () => {
    const { api, seen } = gateai(() =>
      Response.json({ cost: 0.11, daily_remaining: 0.05, fits_in_budget: false, adjustments: ['width'] }),
    );
    const estimate = await api.tasks.estimate('gpt-image-2', { prompt: 'A fox' });
    expect(estimate).toEqual({ cost: 0.11, dailyRemaining: 0.05, fitsInBudget: false, adjustments: ['width'] });
    expect(seen[0]!.path).toBe('/api/estimate');
  });

  it('above maxCost stop the create', async () => {
    const { api, seen } = gateai(() => Response.json({ cost: 0.11, daily_remaining: 99, fits_in_budget: true }));
    await expect(api.run('gpt-image-2', { prompt: 'A fox' }, { maxCost: 0.1 })).rejects.toBeInstanceOf(CostLimitError);
    expect(seen).toHaveLength(1);
  });
});

describe('files', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

  it('go into a media parameter as data URLs, and into the lists of uploads as ids', async () => {
    const { api, seen } = gateai(({ path }) => (path === '/api/upload' ? Response.json({ id: 'file_1' }) : accepted()));
    await api.tasks.create('seedance-2.0', { prompt: 'A fox', image: new Blob([png]) }, { images: [png, 'file_0'] });
    expect(seen.map(({ path }) => path)).toEqual(['/api/upload', '/api/generate']);
    expect(seen[1]!.body).toMatchObject({
      params: { image: 'data:image/png;base64,iVBORw==' },
      images: ['file_1', 'file_0'],
    });
  });
});

describe('discovery and account', () => {
  it('requests the documented paths', async () => {
    const { api, seen } = gateai(({ path }) =>
      Response.json(/^\/v1\/models(\/schema)?$/.test(path) ? [] : { your_budget: {} }),
    );
    await api.models.list();
    await api.models.schema();
    await api.models.get('flux/1 x');
    await api.account.credits();
    await api.account.dashboard();
    expect(seen.map(({ path }) => path)).toEqual([
      '/v1/models',
      '/v1/models/schema',
      '/v1/models/flux%2F1%20x',
      '/credits',
      `/api/me?key=sk-${keys}`,
    ]);
  });

  it('suggests similar models', async () => {
    const { api } = gateai(() =>
      Response.json({ error: 'Model not found', suggestions: ['seedance-2.0'] }, { status: 404 }),
    );
    const error = await api.models.get('seedance').then(
      () => expect.fail(),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ message: 'Model not found', suggestions: ['seedance-2.0'] });
  });

  it('says where the key of `dashboard` is from if a client at a proxy has none', async () => {
    const keyless = new GateAI({ apiKey: '', baseUrl: 'https://proxy.example' });
    await expect(keyless.account.dashboard()).rejects.toMatchObject({
      name: 'AuthenticationError',
      message: '`account.dashboard` needs the key: pass `apiKey` or set GATEAI_API_KEY',
    });
  });

  it('keeps the key of `dashboard` out of errors', async () => {
    const key = 'sk-a-key-that-must-stay-secret';
    const { api, clock } = gateai(() => Response.json({ error: `No account for ${key}` }, { status: 401 }), key);
    const error = await clock.until(
      api.account.dashboard().then(
        () => expect.fail(),
        (reason: unknown) => reason,
      ),
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as Error).message).toBe('No account for [key]');
  });

  it.each([
    ['any', 'Too many requests', 'Too many requests'],
    ['e', 'duration must be 4, 6 or 8', 'duration must be 4, 6 or 8'],
    ['requests', 'Too many requests', 'Too many [key]'],
  ])('does not redact a short key: %s', async (key, error, message) => {
    const { api, clock } = gateai(() => Response.json({ error }, { status: 400 }), key);
    await expect(clock.until(api.account.credits())).rejects.toMatchObject({ message });
  });
});

describe('keys', () => {
  it('come from the environment', async () => {
    process.env.GATEAI_API_KEY = 'sk-from-the-environment';
    try {
      let sent: string | null = null;
      const api = new GateAI({
        fetch: async (request) => ((sent = request.headers.get('authorization')), Response.json({ your_budget: {} })),
      });
      await api.account.credits();
      expect(sent).toBe('Bearer sk-from-the-environment');
    } finally {
      delete process.env.GATEAI_API_KEY;
    }
  });

  it('and base URLs come from the environment, unless an option says another', async () => {
    process.env.GATEAI_BASE_URL = 'https://proxy.example/ai/';
    try {
      const sent: string[] = [];
      const fetch = async ({ url }: Request) => (sent.push(url), Response.json({ your_budget: {} }));
      await new GateAI({ fetch }).account.credits();
      await new GateAI({ fetch, baseUrl: 'https://other.example' }).account.credits();
      expect(sent.map((url) => new URL(url).host)).toEqual(['proxy.example', 'other.example']);
      process.env.GATEAI_BASE_URL = 'proxy.example';
      expect(() => new GateAI()).toThrow(
        '`GATEAI_BASE_URL` must begin with http:// or https://; try http://proxy.example',
      );
      process.env.GATEAI_BASE_URL = '';
      expect(new GateAI({ apiKey: 'any' }).baseUrl).toBe('https://core.claude.gg');
    } finally {
      delete process.env.GATEAI_BASE_URL;
    }
  });

  it('may be missing only if there is a base URL, such as that of a proxy', () => {
    expect(() => new GateAI()).toThrow('No key: pass `apiKey` or set GATEAI_API_KEY');
    expect(() => new GateAI({ baseUrl: 'https://app.example/ai' })).not.toThrow();
  });

  it('keys that are not valid in a header are refused without being shown', () => {
    const key = 'sk-secret\n';
    expect(() => new GateAI({ apiKey: key })).toThrow(AuthenticationError);
    expect(() => new GateAI({ apiKey: key })).not.toThrow(/secret/);
  });

  it('has no callbacks: a webhook is refused before anything is sent', async () => {
    const { api, seen } = gateai(() => accepted());
    await expect(api.run('sora-2', { prompt: 'A fox' }, { webhook: 'https://app.example/hooks' })).rejects.toThrow(
      '`webhook` is for Unifically only',
    );
    expect(seen).toEqual([]);
  });

  it('a timeout before the create says that there is no task', async () => {
    const busy = () => Response.json({ error: 'Too many requests' }, { status: 429, headers: { 'Retry-After': '30' } });
    const { api, clock } = gateai(busy);
    const error = await clock.until(
      api.run('sora-2', { prompt: 'A fox' }, { timeout: 2000 }).catch((reason: unknown) => reason),
    );
    expect(error).toMatchObject({ name: 'TimeoutError', message: 'No task was created within 2 s' });
    expect((error as { handle?: unknown }).handle).toBeUndefined();
  });
});
