import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../support/corpus.js';
import { prismUrl } from '../support/on-demand.js';

let prism: string;

beforeAll(async () => {
  prism = await prismUrl();
}, 60_000);

type Violation = { location: string[]; code: string; message: string };

async function send(item: Pick<Case, 'api' | 'body'>): Promise<{ status: number; violations: Violation[] }> {
  const response = await fetch(prism + (item.api === 'gateai' ? '/api/generate' : '/v1/tasks'), {
    method: 'POST',
    headers: { Authorization: 'Bearer test', 'Content-Type': 'application/json' },
    body: JSON.stringify(item.body),
  });
  await response.arrayBuffer();
  const header = response.headers.get('sl-violations');
  return { status: response.status, violations: header === null ? [] : (JSON.parse(header) as Violation[]) };
}

describe('what Prism would drop in silence without the dialect', () => {
  const codes = async (item: Pick<Case, 'api' | 'body'>) => (await send(item)).violations.map(({ code }) => code);

  it('refuses an unevaluated property', async () => {
    const body = { model: 'sora-2', params: { prompt: 'A kite', sibling: 1 } };
    expect(await codes({ api: 'gateai', body })).toContain('unevaluatedProperties');
  });

  it('refuses a broken dependentRequired', async () => {
    const body = {
      model: 'google/veo-3.1-fast',
      input: { prompt: 'A kite', end_image_url: 'https://example.com/b.png' },
    };
    expect(await codes({ api: 'unifically', body })).toContain('dependentRequired');
  });

  it('refuses an unknown model with one violation', async () => {
    const { status, violations } = await send({ api: 'unifically', body: { model: 'google/veo-none', input: {} } });
    expect(status).toBe(422);
    expect(violations.map(({ code, location }) => [code, location.at(-1)])).toEqual([['enum', 'model']]);
  });
});

describe('what Prism answers to an invalid request', () => {
  it.each([
    [
      'a value of a parameter',
      '/v1/tasks',
      { model: 'google/veo-3.1-fast', input: { prompt: 'A kite', duration: 5 } },
      'duration',
      422,
    ],
    [
      'a mode',
      '/v1/tasks',
      {
        model: 'google/veo-3.1-fast',
        input: {
          prompt: 'A kite',
          start_image_url: 'https://a.example/1.png',
          reference_image_urls: ['https://a.example/2.png'],
        },
      },
      'reference_image_urls',
      422,
    ],
    [
      'a value at GateAI',
      '/api/generate',
      { model: 'gpt-image-2', params: { prompt: 'A kite', quantity: 99 } },
      'quantity',
      400,
    ],
    [
      'an estimate at GateAI',
      '/api/estimate',
      { model: 'gpt-image-2', params: { prompt: 'A kite', quantity: 99 } },
      'quantity',
      400,
    ],
  ])(
    'names no rule that the request follows, and says which header names the broken one: %s',
    async (_, path, body, wrong, status) => {
      const headers = { Authorization: 'Bearer test', 'Content-Type': 'application/json' };
      const response = await fetch(prism + path, { method: 'POST', headers, body: JSON.stringify(body) });
      const text = await response.text();
      expect([response.status, text]).toEqual([
        status,
        expect.stringContaining('the header sl-violations of this response names the parameter'),
      ]);
      expect(text).not.toMatch(/prompt/);
      expect(response.headers.get('sl-violations')).toContain(wrong);
    },
  );
});

describe('the requests that Prism refuses before looking at the body', () => {
  it('answers 401 without a key', async () => {
    const response = await fetch(`${prism}/account`);
    expect(response.status).toBe(401);
  });

  it('lists the models of GateAI without a key', async () => {
    const response = await fetch(`${prism}/v1/models`);
    expect(response.status).toBe(200);
  });
});
