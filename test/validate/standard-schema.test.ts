import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { GateAISora2Task, GoogleVeo31FastTask } from '../../generated/types.js';
import { requestSchema } from '../../src/validate/index.js';

describe('a model as a Standard Schema', () => {
  const schema = requestSchema('unifically', 'google/veo-3.1-fast');

  it('has the shape that the specification asks for', () => {
    expect(Object.keys(schema)).toEqual(['~standard']);
    expect(schema['~standard']).toMatchObject({
      version: 1,
      vendor: 'unigen',
      validate: expect.any(Function) as unknown,
    });
  });

  it('answers a valid request as it is', async () => {
    const value = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };
    const result = await schema['~standard'].validate(value);
    expect(result.issues).toBeUndefined();
    expect((result as StandardSchemaV1.SuccessResult<unknown>).value).toBe(value);
  });

  it('answers with messages and paths otherwise', async () => {
    const result = await schema['~standard'].validate({
      model: 'google/veo-3.1-fast',
      input: { prompt: 'A kite', duration: 5 },
    });
    expect(result).toEqual({ issues: [{ message: 'duration must be 4, 6 or 8', path: ['input', 'duration'] }] });
    expect(await schema['~standard'].validate(null)).toEqual({
      issues: [{ message: 'the request must be an object, not null', path: [] }],
    });
  });

  it('has the type of the model', () => {
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<GoogleVeo31FastTask>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<GoogleVeo31FastTask>();
    const gateai = requestSchema('gateai', 'sora-2');
    expectTypeOf<StandardSchemaV1.InferOutput<typeof gateai>>().toEqualTypeOf<GateAISora2Task>();
    const any = requestSchema('unifically', 'google/veo-3.1-fast');
    expectTypeOf<StandardSchemaV1.InferOutput<typeof any>['model']>().toExtend<string>();
    expect([gateai, any].map((one) => one['~standard'].version)).toEqual([1, 1]);
  });
});
