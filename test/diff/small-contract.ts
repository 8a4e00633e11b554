import type { Document } from '../../src/contract/document/types.js';
import type { Loose, LooseSchema } from '../support/changed-contract.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });

const filmInput: LooseSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['prompt', 'mode'],
  properties: {
    prompt: { type: 'string', minLength: 2, maxLength: 100 },
    mode: { type: 'string', enum: ['text', 'image', 'video'], default: 'text' },
    style: { type: 'string', enum: ['a', 'b', 'c'] },
    seed: { type: 'integer', minimum: 0, maximum: 100 },
    strength: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
    voice: { type: 'string', pattern: '^voice:.+' },
    link: { type: 'string', format: 'uri' },
    version: { const: 2 },
    loop: { type: 'boolean' },
    note: { type: ['string', 'null'] },
    size: { anyOf: [{ type: 'integer', minimum: 1, maximum: 9 }, { const: 'auto' }] },
    images: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', format: 'uri' }, 'x-media': 'image' },
    tags: { type: 'array', items: { type: 'string' }, contains: { const: 'new' }, uniqueItems: true },
    shots: { type: 'array', items: ref('Shot') },
    labels: { type: 'object', additionalProperties: { type: 'string', maxLength: 9 } },
    start: { type: 'string' },
    end: { type: 'string' },
    clip: { type: 'string' },
    resolution: { type: 'string', enum: ['720p', '1080p'], 'x-resolutions': { '720p': '720p', '1080p': '1080p' } },
    duration: { type: 'integer', enum: [4, 8] },
    audio: { type: 'string' },
    mute: { type: 'boolean' },
  },
  oneOf: [
    { title: 'Text', required: ['mode'], properties: { mode: { const: 'text' }, start: false, clip: false } },
    { title: 'Image', required: ['mode', 'start'], properties: { mode: { const: 'image' }, clip: false } },
    { title: 'Video', required: ['mode', 'clip'], properties: { mode: { const: 'video' }, start: false } },
  ],
  dependentRequired: { end: ['start'] },
  dependentSchemas: { audio: { properties: { loop: { const: true } } } },
  allOf: [
    {
      if: { required: ['resolution'], properties: { resolution: { const: '1080p' } } },
      then: { properties: { duration: { const: 8 } } },
    },
  ],
  not: { required: ['audio', 'mute'] },
  'x-rules': [
    { id: 'total', sentence: 'All shots last at most 15 seconds.', parameter: 'shots', sum: 'duration', maximum: 15 },
  ],
};

const task = (model: string, input: string): LooseSchema => ({
  type: 'object',
  additionalProperties: false,
  required: ['model', 'input'],
  properties: { model: { type: 'string', const: model }, input: ref(input), callback_url: { type: 'string' } },
  'x-kind': 'video',
  'x-output': 'VideoOutput',
  'x-capabilities': ['text-to-video', 'first-frame'],
  'x-sizes': {
    pairs: [
      [640, 480],
      [480, 640],
    ],
  },
  'x-price': { unit: 'second', quantity: 'duration', amount: 0.1 },
});

const schemas: Record<string, LooseSchema> = {
  CreateTaskRequest: {
    oneOf: [ref('FilmTask'), ref('StillTask')],
    discriminator: {
      propertyName: 'model',
      mapping: { film: '#/components/schemas/FilmTask', still: '#/components/schemas/StillTask' },
    },
  },
  FilmTask: task('film', 'FilmInput'),
  StillTask: task('still', 'StillInput'),
  FilmInput: filmInput,
  StillInput: {
    type: 'object',
    unevaluatedProperties: false,
    allOf: [{ type: 'object', 'x-mixin': true, properties: { image: { type: 'string' }, text: { type: 'string' } } }],
    anyOf: [{ required: ['image'] }, { required: ['text'] }],
    minProperties: 1,
  },
  Shot: {
    type: 'object',
    additionalProperties: false,
    required: ['duration'],
    properties: { duration: { type: 'integer', minimum: 1 }, text: { type: 'string' } },
  },
  VideoOutput: {
    type: 'object',
    required: ['video_url'],
    properties: { video_url: { type: 'string', format: 'uri' }, seconds: { type: 'integer', maximum: 60 } },
  },
  Task: {
    type: 'object',
    required: ['id', 'status'],
    properties: {
      id: { type: 'string' },
      status: { type: 'string', enum: ['running', 'done'] },
      message: { type: ['string', 'null'] },
    },
  },
};

/** A contract with a rule of each kind, some of which the real one doesn't have, at a fraction of its size. */
export const smallContract = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
  security: [{ Key: [] }, { Token: [] }],
  'x-rate-limits': { creates: { requests: 10, window: 1 } },
  paths: {
    '/v1/tasks': {
      post: {
        operationId: 'createTask',
        'x-rate-limit': 'creates',
        requestBody: { required: true, content: json('CreateTaskRequest') },
        responses: { 200: { content: json('Task') }, 422: { content: json('Task') } },
      },
    },
    '/v1/tasks/{id}': {
      get: {
        operationId: 'getTask',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'wait', in: 'query', schema: { type: 'integer', maximum: 60 } },
        ],
        responses: {
          200: {
            headers: { 'X-Remaining': { required: true, schema: { type: 'integer' } } },
            content: json('Task'),
          },
        },
      },
    },
  },
  webhooks: { done: { post: { requestBody: { content: json('Task') }, responses: { 200: {} } } } },
  components: {
    schemas,
    securitySchemes: {
      Key: { type: 'http', scheme: 'bearer' },
      Token: { type: 'apiKey', in: 'header', name: 'x-token' },
    },
  },
} as unknown as Document;

/** A copy of it with a change. */
export function changedSmall(change: (document: Loose) => unknown): Document {
  const copy = structuredClone(smallContract);
  change(copy as unknown as Loose);
  return copy;
}
