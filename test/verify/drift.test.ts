import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { overlayOf, type WrittenOverlay } from '../../src/verify/overlay/overlay-of.js';
import { hasDrift } from '../../src/verify/report.js';
import type { VerifyResult } from '../../src/verify/verify.js';
import { document } from '../support/contract.js';
import { KEY, overlaidSandbox, overlaidVerify, overlay, taskOf, useCache, verifyAt } from './support.js';
import { leapingClock } from '../support/leaping-clock.js';

const cache = useCache();

const VEO = ['fast', 'fast-relaxed', 'quality', 'lite', 'lite-relaxed'].map((name) => `google/veo-3.1-${name}`);
const CHOSEN = [
  ...['google/veo-3.1-fast', 'xai/grok-imagine-image', 'black-forest-labs/flux.2-flex', 'alibaba/z-image-turbo'].map(
    (id) => ({
      api: 'unifically' as const,
      id,
    }),
  ),
  ...['sora-2', 'sora-2-pro', 'recraft-v4'].map((id) => ({ api: 'gateai' as const, id })),
];
const schema = (name: string) => `$.components.schemas.${name}`;

/** The API as it is "today". */
const planted = overlay(
  [
    { target: `${schema(taskOf('unifically', VEO[0]!))}['x-price']`, update: { amount: 0.45 } },
    { target: `${schema('GoogleVeo31Input')}.properties.duration.enum[?@ == 6]`, remove: true },
    { target: `${schema('GoogleVeo31Input')}.properties.aspect_ratio`, update: { enum: ['1:1'] } },
    { target: `${schema('BlackForestLabsFlux2FlexInput')}.properties.steps`, update: { maximum: 57 } },
    { target: `${schema('BlackForestLabsFlux2FlexInput')}.properties.cfg`, update: { maximum: 6 } },
    { target: `${schema('XaiGrokImagineImageInput')}.properties.upsample_prompt`, remove: true },
    { target: `${schema('GateAISora2Params')}.properties.duration`, update: { enum: [16], default: 8 } },
    {
      target: `${schema('GateAISora2Params')}.properties`,
      update: { loop: { type: 'boolean', description: 'Loops.' } },
    },
    {
      target: `${schema('CreateTaskRequest')}.oneOf[?@['$ref'] == '#/components/schemas/${taskOf('unifically', 'alibaba/z-image-turbo')}']`,
      remove: true,
    },
    { target: `${schema('CreateTaskRequest')}.discriminator.mapping['alibaba/z-image-turbo']`, remove: true },
    {
      target: '$.components.schemas',
      update: {
        GateAISora3Task: {
          ...document.components.schemas.GateAISora2Task,
          properties: {
            ...document.components.schemas.GateAISora2Task!.properties,
            model: { type: 'string', const: 'sora-3', description: 'Selects this model.' },
          },
          'x-examples': Object.fromEntries(
            ['minimal', 'full'].map((name) => [
              name,
              { summary: 'Text', value: { model: 'sora-3', params: { prompt: 'A kite' } } },
            ]),
          ),
        },
      },
    },
    { target: `${schema('GateAIGenerateRequest')}.oneOf`, update: [{ $ref: '#/components/schemas/GateAISora3Task' }] },
    {
      target: `${schema('GateAIGenerateRequest')}.discriminator.mapping`,
      update: { 'sora-3': '#/components/schemas/GateAISora3Task' },
    },
  ],
  [
    ...VEO.map((id) => taskOf('unifically', id)),
    'XaiGrokImagineImageTask',
    'BlackForestLabsFlux2FlexTask',
    'GateAISora2Task',
  ],
);

/** Responses with another property, without a documented one, and with another type. */
function changed(sandbox: Sandbox) {
  return async (request: Request): Promise<Response> => {
    const response = await sandbox.fetch(request);
    const path = new URL(request.url).pathname;
    if (path !== '/account' && path !== '/credits') return response;
    const body = (await response.json()) as { data?: object; pool?: object };
    const other = body.data
      ? { ...body, data: { ...body.data, balance_usd: undefined, tier: 'gold' } }
      : { ...body, pool: { ...body.pool, locked: 'none' } };
    return Response.json(other, { status: response.status });
  };
}

describe('drift made on purpose', () => {
  let sandbox: Sandbox;
  let result: VerifyResult;
  let written: WrittenOverlay;
  beforeAll(async () => {
    sandbox = await overlaidSandbox([await cache.write('planted.json', planted)]);
    result = await verifyAt(changed(sandbox), { probe: true, models: CHOSEN });
    written = overlayOf(result.contract, result.report);
  }, 120_000);

  it('is found, each piece of it, and nothing else', () => {
    expect(result.error).toBeUndefined();
    const found = result.report.drifts.map(({ model, kind, message }) => [model, kind, message.split(': ')[0]]);
    expect(found.sort()).toMatchInlineSnapshot(`
      [
        [
          undefined,
          "response",
          "gateaiGetCredits 200",
        ],
        [
          undefined,
          "response",
          "getAccount 200",
        ],
        [
          undefined,
          "response",
          "getAccount 200",
        ],
        [
          "alibaba/z-image-turbo",
          "model-gone",
          "the API does not know this model any more",
        ],
        [
          "black-forest-labs/flux.2-flex",
          "accepted",
          "steps accepts up to 57, but the contract ends at 50",
        ],
        [
          "black-forest-labs/flux.2-flex",
          "refused",
          "cfg no longer accepts 10, only up to 6",
        ],
        [
          "google/veo-3.1-fast",
          "accepted",
          "aspect_ratio accepts 1:1, which the contract refuses",
        ],
        [
          "google/veo-3.1-fast",
          "price",
          "price $0.45, documented about $0.40",
        ],
        [
          "google/veo-3.1-fast",
          "refused",
          "duration no longer accepts 6, which the contract does",
        ],
        [
          "sora-2",
          "accepted",
          "duration also takes 16, which the contract refuses",
        ],
        [
          "sora-2",
          "default",
          "the default of duration is 8, but 4 in the contract",
        ],
        [
          "sora-2",
          "new-parameter",
          "loop is new",
        ],
        [
          "xai/grok-imagine-image",
          "parameter-gone",
          "upsample_prompt is refused, but the contract accepts it",
        ],
      ]
    `);
  });

  it('has an overlay with which the same run is clean', async () => {
    expect(written.left).toEqual([]);
    const file = await cache.write('written.json', written.overlay!);
    const verify = await overlaidVerify([file]);
    const { report, error } = await verify({
      probe: true,
      models: CHOSEN,
      apis: Object.fromEntries(
        (['unifically', 'gateai'] as const).map((api) => [
          api,
          { apiKey: KEY, fetch: changed(sandbox), clock: leapingClock(), requestTimeout: Infinity },
        ]),
      ),
    });
    expect(error).toBeUndefined();
    expect(report.drifts).toEqual([]);
    expect(hasDrift(report)).toBe(false);
  }, 120_000);
});

describe('the list of models', () => {
  it('shows new models, of which an overlay adds what is known', async () => {
    const sandbox = await overlaidSandbox([await cache.write('planted.json', planted)]);
    const gone = 'recraft-v4';
    /** A model that is no longer listed, and refused. */
    const fetch = async (request: Request) => {
      const text = request.method === 'POST' ? await request.clone().text() : '';
      if (text.includes(`"model":"${gone}"`)) return Response.json({ error: 'Model not found' }, { status: 404 });
      const response = await sandbox.fetch(request);
      if (!/\/v1\/models(?:\/schema)?$/.test(request.url)) return response;
      return Response.json(((await response.json()) as { id: string }[]).filter(({ id }) => id !== gone));
    };
    const { report, contract, error } = await verifyAt(fetch, { apis: ['gateai'] });
    expect(error).toBeUndefined();
    expect(report.drifts.map(({ model, kind }) => [model, kind])).toEqual([
      [gone, 'model-gone'],
      ['sora-3', 'new-model'],
      ['sora-2', 'accepted'],
      ['sora-2', 'default'],
      ['sora-2', 'new-parameter'],
    ]);
    const { overlay, left } = overlayOf(contract, report);
    expect(left).toEqual([]);
    const verify = await overlaidVerify([await cache.write('new-model.json', overlay!)]);
    const apis = { gateai: { apiKey: KEY, fetch, clock: leapingClock(), requestTimeout: Infinity } };
    const again = await verify({ apis });
    expect(again.error).toBeUndefined();
    expect(again.report.drifts).toEqual([]);
    expect(again.report.models.map(({ id }) => id)).toContain('sora-3');
    expect(again.report.models.map(({ id }) => id)).not.toContain(gone);
  }, 60_000);

  it('the list of a hostile API makes no report of any size, and no path, name or text that is not one', async () => {
    const sandbox = await overlaidSandbox([await cache.write('planted.json', planted)]);
    const ids = ['../../account', 'a b', '__proto__', `x'] , $..*`, 'x'.repeat(5000), '\u001b[2J', 7, null, {}];
    const hostile = [...ids.map((id) => ({ id, type: 'image', cost: '', params: [] })), null, 1, 'x', []];
    const asked: string[] = [];
    const { report, contract } = await verifyAt(
      async (request) => {
        asked.push(new URL(request.url).pathname);
        if (request.url.endsWith('/v1/models')) return Response.json(hostile);
        // It accepts whatever it describes.
        if (request.method === 'POST') return Response.json({ cost: 0.1 });
        if (request.url.endsWith('/v1/models/sora-2'))
          return Response.json({
            id: 'sora-2',
            type: 'video',
            cost: '',
            params: {
              __proto__: { type: 'string' },
              'a.b': { type: 'string' },
              "x']": {},
              loud: { type: 'boolean', description: '\u001b[2J\nhi', enum: [{}, '\u0007'], default: [] },
              duration: { type: 'integer', enum: Array.from({ length: 100_000 }, (_, index) => index) },
            },
            example: {},
          });
        return sandbox.fetch(request);
      },
      { apis: ['gateai'], models: [{ api: 'gateai', id: 'sora-2' }] },
    );
    expect(asked.filter((path) => path.startsWith('/v1/models/'))).toEqual(['/v1/models/schema', '/v1/models/sora-2']);
    const { overlay } = overlayOf(contract, report);
    const text = JSON.stringify(overlay);
    expect(text).toContain('"loud":{"description":"[2J hi","type":"boolean"}');
    expect(text.length).toBeLessThan(10_000);
    expect(text).not.toContain('\\u001b');
    await overlaidVerify([await cache.write('hostile.json', overlay!)]);
  }, 60_000);
});
