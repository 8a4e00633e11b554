import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { loadInputSchema, loadJsonSchema, loadRequestSchema } from 'unigen/schemas';
import { requestSchema } from 'unigen/validate';
import type { GateAISora2Task, GoogleVeo31Input } from '../../generated/types.js';
import { UnigenError } from '../../src/errors/errors.js';

const VEO = 'google/veo-3.1-fast';

describe('the input of a model', () => {
  it('validates synchronously, with paths within the input', async () => {
    const { validate } = (await loadInputSchema('unifically', VEO))['~standard'];
    const value = { prompt: 'A kite' };
    expect(validate(value)).toEqual({ value });
    expect((validate(value) as StandardSchemaV1.SuccessResult<unknown>).value).toBe(value);
    expect(validate({ prompt: 'A kite', duration: 5 })).toEqual({
      issues: [{ message: 'duration must be 4, 6 or 8', path: ['duration'] }],
    });
    expect(validate('A kite')).toEqual({ issues: [{ message: 'input must be an object, not a string', path: [] }] });
    expect(validate(undefined)).toEqual({ issues: [{ message: 'input is required', path: [] }] });
  });

  it('validates by all rules even if flat', async () => {
    const { validate } = (await loadInputSchema('unifically', VEO, { flat: true }))['~standard'];
    expect(validate({ prompt: 'A kite', voice: 'achird' })).toEqual({
      issues: [{ message: 'voice requires reference_image_urls', path: ['voice'] }],
    });
  });

  it('gives its JSON Schema in each version, a copy each time', async () => {
    const { jsonSchema } = (await loadInputSchema('gateai', 'flux-dev'))['~standard'];
    for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0']) {
      const { $id: _id, ...expected } = await loadJsonSchema('gateai', 'flux-dev', { target });
      const first = jsonSchema.input({ target });
      expect(first).toEqual(expected);
      // Hosts change what they get.
      (first.properties as Record<string, unknown>).prompt = false;
      (first.examples as unknown[] | undefined)?.pop();
      expect(jsonSchema.input({ target })).toEqual(expected);
      expect(jsonSchema.output({ target })).toEqual(expected);
    }
  });

  it('refuses a version that it has no conversion to', async () => {
    const { jsonSchema } = (await loadInputSchema('gateai', 'flux-dev'))['~standard'];
    expect(() => jsonSchema.input({ target: 'draft-04' })).toThrow(
      '`target` must be draft-2020-12, draft-07 or openapi-3.0, not "draft-04"',
    );
    await expect(loadJsonSchema('gateai', 'flux-dev', { target: 'constructor' })).rejects.toThrow(UnigenError);
  });

  it.each(['google/veo-3.1-fsat', 'constructor', '__proto__', '../index'])('refuses the model %s', async (model) => {
    await expect(loadInputSchema('unifically', model)).rejects.toThrow(UnigenError);
    await expect(loadRequestSchema('unifically', model)).rejects.toThrow(/^unknown model /);
    await expect(loadJsonSchema('toString' as 'gateai', model)).rejects.toThrow('`api` must be unifically or gateai');
  });

  it('has the type of the model', async () => {
    const veo = await loadInputSchema('unifically', VEO);
    expectTypeOf<StandardSchemaV1.InferOutput<typeof veo>>().toEqualTypeOf<GoogleVeo31Input>();
    expectTypeOf<StandardJSONSchemaV1.InferInput<typeof veo>>().toEqualTypeOf<GoogleVeo31Input>();
    const any = await loadInputSchema('gateai', ['sora-2'].join());
    expectTypeOf<StandardSchemaV1.InferOutput<typeof any>>().toEqualTypeOf<Record<string, unknown>>();
    const request = await loadRequestSchema('gateai', 'sora-2');
    expectTypeOf<StandardSchemaV1.InferOutput<typeof request>>().toEqualTypeOf<GateAISora2Task>();
    expect([veo, any, request].map((one) => one['~standard'].vendor)).toEqual(['unigen', 'unigen', 'unigen']);
  });
});

describe('the request for a model', () => {
  it('has `model`, `input` and the other properties of a create', async () => {
    const schema = await loadRequestSchema('unifically', VEO, { flat: true });
    const json = schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
    expect(json).toMatchObject({
      title: 'Veo 3.1 Fast',
      required: ['model', 'input'],
      properties: { model: { const: VEO }, input: { required: ['prompt'] }, callback_url: { format: 'uri' } },
    });
    expect(JSON.stringify(json)).not.toMatch(/"(oneOf|dependentRequired)"/);
    expect(await schema['~standard'].validate({ model: VEO, input: {} })).toEqual({
      issues: [{ message: 'prompt is required', path: ['input', 'prompt'] }],
    });
  });

  it('a request schema that loads with its first use says how to get its JSON Schema, and gives it from then on', async () => {
    const { jsonSchema, validate } = requestSchema('unifically', 'xai/grok-imagine-image')['~standard'];
    expect(() => jsonSchema.input({ target: 'draft-07' })).toThrow(
      'The JSON Schema of xai/grok-imagine-image is not loaded: ' +
        "use `await loadRequestSchema('unifically', 'xai/grok-imagine-image')` of unigen/schemas",
    );
    expect(await validate({ model: 'xai/grok-imagine-image' })).toHaveProperty('issues');
    await loadRequestSchema('unifically', 'xai/grok-imagine-image', { flat: true });
    const full = await loadJsonSchema('unifically', 'xai/grok-imagine-image', { of: 'request', target: 'draft-07' });
    expect(jsonSchema.input({ target: 'draft-07' })).toEqual(full);
    expect(jsonSchema.output({ target: 'draft-07' })).toEqual(full);
  });
});
