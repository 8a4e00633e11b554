import { output, task, type Planted } from './plant.js';

/** Changes of responses, operations and names. */
export const operations: Planted[] = [
  [
    'response property removed',
    task((s) => delete s.properties.message),
    [
      'breaking responses POST /v1/tasks: in the responses 200 and 422, `message` is gone',
      'breaking responses GET /v1/tasks/{id}: in the response 200, `message` is gone',
      'breaking responses webhook done: `message` is gone',
    ],
    task((s) => (s.properties.more = { type: 'string' })),
    [
      'compatible responses POST /v1/tasks: in the responses 200 and 422, `more` is new',
      'compatible responses GET /v1/tasks/{id}: in the response 200, `more` is new',
      'compatible responses webhook done: `more` is new',
    ],
  ],
  [
    'response type',
    task((s) => (s.properties.id.type = 'integer')),
    [
      'breaking responses POST /v1/tasks: in the responses 200 and 422, `id` may also be an integer',
      'breaking responses GET /v1/tasks/{id}: in the response 200, `id` may also be an integer',
      'breaking responses webhook done: `id` may also be an integer',
      'compatible responses POST /v1/tasks: in the responses 200 and 422, `id` is never a string any more',
      'compatible responses GET /v1/tasks/{id}: in the response 200, `id` is never a string any more',
      'compatible responses webhook done: `id` is never a string any more',
    ],
    task((s) => (s.properties.message.type = 'string')),
    [
      'compatible responses POST /v1/tasks: in the responses 200 and 422, `message` is never null any more',
      'compatible responses GET /v1/tasks/{id}: in the response 200, `message` is never null any more',
      'compatible responses webhook done: `message` is never null any more',
    ],
  ],
  [
    'response nullable',
    task((s) => (s.properties.id.type = ['string', 'null'])),
    [
      'breaking responses POST /v1/tasks: in the responses 200 and 422, `id` may also be null',
      'breaking responses GET /v1/tasks/{id}: in the response 200, `id` may also be null',
      'breaking responses webhook done: `id` may also be null',
    ],
    task((s) => (s.properties.id.minLength = 1)),
    [
      'compatible responses POST /v1/tasks: in the responses 200 and 422, the minimum length of `id` is 1, had none',
      'compatible responses GET /v1/tasks/{id}: in the response 200, the minimum length of `id` is 1, had none',
      'compatible responses webhook done: the minimum length of `id` is 1, had none',
    ],
  ],
  [
    'response enum',
    task((s) => s.properties.status.enum.push('lost')),
    [
      'breaking responses POST /v1/tasks: in the responses 200 and 422, `status` may also be lost, which code that covers all values does not expect',
      'breaking responses GET /v1/tasks/{id}: in the response 200, `status` may also be lost, which code that covers all values does not expect',
      'breaking responses webhook done: `status` may also be lost, which code that covers all values does not expect',
    ],
    task((s) => s.properties.status.enum.pop()),
    [
      'compatible responses POST /v1/tasks: in the responses 200 and 422, `status` is never done any more',
      'compatible responses GET /v1/tasks/{id}: in the response 200, `status` is never done any more',
      'compatible responses webhook done: `status` is never done any more',
    ],
  ],
  [
    'response optional',
    task((s) => (s.required = ['id'])),
    [
      'breaking responses POST /v1/tasks: in the responses 200 and 422, `status` may be missing',
      'breaking responses GET /v1/tasks/{id}: in the response 200, `status` may be missing',
      'breaking responses webhook done: `status` may be missing',
    ],
    task((s) => s.required.push('message')),
    [
      'compatible responses POST /v1/tasks: in the responses 200 and 422, `message` is always present',
      'compatible responses GET /v1/tasks/{id}: in the response 200, `message` is always present',
      'compatible responses webhook done: `message` is always present',
    ],
  ],
  [
    'output property',
    output((s) => delete s.properties.seconds),
    ['breaking responses film, still: in the output, `seconds` is gone'],
    output((s) => (s.properties.more = { type: 'string' })),
    ['compatible responses film, still: in the output, `more` is new'],
  ],
  [
    'output type',
    output((s) => (s.properties.seconds.type = 'number')),
    ['breaking responses film, still: in the output, `seconds` may also be a fraction'],
    output((s) => (s.properties.seconds.maximum = 90)),
    ['behavior responses film, still: in the output, the maximum of `seconds` is 90, was 60'],
  ],
  [
    'output format',
    output((s) => delete s.properties.video_url.format),
    ['breaking responses film, still: in the output, `video_url` no longer has to be a URL'],
    output((s) => (s.properties.video_url.minLength = 1)),
    [],
  ],
  [
    'header',
    (document) => delete document.paths['/v1/tasks/{id}'].get.responses[200].headers['X-Remaining'],
    ['breaking responses GET /v1/tasks/{id}: in the response 200, the header `X-Remaining` is gone'],
    (document) =>
      (document.paths['/v1/tasks/{id}'].get.responses[200].headers['X-More'] = { schema: { type: 'string' } }),
    ['compatible responses GET /v1/tasks/{id}: in the response 200, the header `X-More` is new'],
  ],
  [
    'header optional',
    (document) => delete document.paths['/v1/tasks/{id}'].get.responses[200].headers['X-Remaining'].required,
    ['breaking responses GET /v1/tasks/{id}: in the response 200, the header `X-Remaining` may be missing'],
    (document) => (document.paths['/v1/tasks/{id}'].get.responses[200].headers['X-Remaining'].schema.minimum = 0),
    ['compatible responses GET /v1/tasks/{id}: in the response 200, the minimum of `X-Remaining` is 0, had none'],
  ],
  [
    'header type',
    (document) => (document.paths['/v1/tasks/{id}'].get.responses[200].headers['X-Remaining'].schema.type = 'string'),
    [
      'breaking responses GET /v1/tasks/{id}: in the response 200, `X-Remaining` may also be a string',
      'compatible responses GET /v1/tasks/{id}: in the response 200, `X-Remaining` is never an integer any more',
    ],
    (document) => (document.paths['/v1/tasks/{id}'].get.responses[200].headers['X-Remaining'].description = 'x'),
    [],
  ],
  [
    'operation',
    (document) => delete document.paths['/v1/tasks/{id}'],
    ['breaking requests GET /v1/tasks/{id}: removed'],
    (document) => (document.paths['/v1/x'] = structuredClone(document.paths['/v1/tasks/{id}'])),
    ['compatible requests GET /v1/x: new'],
  ],
  [
    'query parameter',
    (document) => document.paths['/v1/tasks/{id}'].get.parameters.pop(),
    ['breaking requests GET /v1/tasks/{id}: the query parameter `wait` is gone'],
    (document) =>
      document.paths['/v1/tasks/{id}'].get.parameters.push({ name: 'more', in: 'query', schema: { type: 'string' } }),
    ['compatible requests GET /v1/tasks/{id}: the query parameter `more` is new'],
  ],
  [
    'query parameter required',
    (document) => (document.paths['/v1/tasks/{id}'].get.parameters[1].required = true),
    ['breaking requests GET /v1/tasks/{id}: the query parameter `wait` is required'],
    (document) =>
      (document.paths['/v1/tasks/{id}'].parameters = [document.paths['/v1/tasks/{id}'].get.parameters.shift()]),
    [],
  ],
  [
    'query parameter bound',
    (document) => (document.paths['/v1/tasks/{id}'].get.parameters[1].schema.maximum = 30),
    ['breaking requests GET /v1/tasks/{id}: the maximum of `wait` is 30, was 60'],
    (document) => (document.paths['/v1/tasks/{id}'].get.parameters[1].schema.maximum = 90),
    ['compatible requests GET /v1/tasks/{id}: the maximum of `wait` is 90, was 60'],
  ],
  [
    'status',
    (document) => {
      document.paths['/v1/tasks'].post.responses[202] = document.paths['/v1/tasks'].post.responses[200];
      delete document.paths['/v1/tasks'].post.responses[200];
    },
    [
      'breaking responses POST /v1/tasks: the status 200 is gone',
      'breaking responses POST /v1/tasks: the status 202 is new',
    ],
    (document) => (document.paths['/v1/tasks'].post.responses[500] = {}),
    ['behavior responses POST /v1/tasks: the status 500 is new'],
  ],
  [
    'body',
    (document) => (document.paths['/v1/tasks/{id}'].get.requestBody = { required: true, content: {} }),
    ['breaking requests GET /v1/tasks/{id}: a body is required'],
    (document) => (document.paths['/v1/tasks'].post.requestBody.required = false),
    ['compatible requests POST /v1/tasks: a body is no longer required'],
  ],
  [
    'media type',
    (document) => {
      const p = document.paths['/v1/tasks/{id}'].get.responses[200];
      p.content['text/plain'] = {};
    },
    ['breaking responses GET /v1/tasks/{id}: in the response 200, the body may also be `text/plain`'],
    (document) => (document.paths['/v1/tasks'].post.requestBody.content['text/plain'] = {}),
    ['compatible requests POST /v1/tasks: `text/plain` is also accepted'],
  ],
  [
    'security',
    (document) => (document.security = [{ Key: [] }]),
    [
      'breaking requests POST /v1/tasks, GET /v1/tasks/{id}: authentication needs the key `Key` (http bearer), no longer the key `Token` (header `x-token`)',
    ],
    (document) => document.security.push({}),
    [
      'compatible requests POST /v1/tasks, GET /v1/tasks/{id}: authentication no longer needs the key `Key` (http bearer) or the key `Token` (header `x-token`)',
    ],
  ],
  [
    'security, same form',
    (document) => {
      document.components.securitySchemes.Other = { type: 'http', scheme: 'bearer' };
      document.paths['/v1/tasks'].post.security = [{ Other: [] }];
    },
    [
      'breaking requests POST /v1/tasks: authentication needs the key `Other` (http bearer), no longer the key `Key` (http bearer) or the key `Token` (header `x-token`)',
    ],
    (document) => {
      document.components.securitySchemes.Other = { type: 'http', scheme: 'bearer' };
      document.security.push({ Other: [] });
    },
    ['compatible requests POST /v1/tasks, GET /v1/tasks/{id}: authentication also takes the key `Other` (http bearer)'],
  ],
  [
    'security scopes',
    (document) => (document.security[0].Key = ['write']),
    [
      'breaking requests POST /v1/tasks, GET /v1/tasks/{id}: authentication needs the key `Key` (http bearer) with the scopes `write` or the key `Token` (header `x-token`), no longer the key `Key` (http bearer)',
    ],
    (document) => document.security.reverse(),
    [],
  ],
  [
    'server',
    (document) => document.servers.pop(),
    [
      'breaking requests POST /v1/tasks, GET /v1/tasks/{id}: the server `https://b.example` is gone; use `https://a.example`',
    ],
    (document) => document.servers.push({ url: 'https://c.example' }),
    ['compatible requests POST /v1/tasks, GET /v1/tasks/{id}: the server `https://c.example` is new'],
  ],
  [
    'server first',
    (document) => document.servers.reverse(),
    [
      'behavior requests POST /v1/tasks, GET /v1/tasks/{id}: the first server is `https://b.example`, was `https://a.example`',
    ],
    (document) => (document.servers[0].description = 'x'),
    [],
  ],
  [
    'rate limit',
    (document) => (document['x-rate-limits'].creates.requests = 5),
    ['breaking requests POST /v1/tasks: the rate limit is 5 requests in 1 s, was 10 requests in 1 s'],
    (document) => (document['x-rate-limits'].creates.requests = 15),
    ['compatible requests POST /v1/tasks: the rate limit is 15 requests in 1 s, was 10 requests in 1 s'],
  ],
  [
    'x-paid',
    (document) => (document.paths['/v1/tasks/{id}'].get['x-paid'] = true),
    ['behavior terms GET /v1/tasks/{id}: a call charges the account now'],
    (document) => (document.paths['/v1/tasks'].post.summary = 'x'),
    [],
  ],
  [
    'operationId',
    (document) => (document.paths['/v1/tasks'].post.operationId = 'x'),
    ['breaking names POST /v1/tasks: `operationId` is `x`, was `createTask`'],
    (document) => (document.paths['/v1/tasks'].post.tags = ['x']),
    [],
  ],
  [
    'webhook',
    (document) => delete document.webhooks.done,
    ['breaking responses webhook done: removed'],
    (document) => (document.webhooks.more = structuredClone(document.webhooks.done)),
    ['compatible responses webhook more: new'],
  ],
  [
    'webhook body',
    (document) =>
      (document.webhooks.done.post.requestBody.content['application/json'].schema = {
        type: 'object',
        properties: { id: { type: 'string' } },
      }),
    [
      'breaking responses webhook done: `id` may be missing',
      'breaking responses webhook done: `status` is gone',
      'breaking responses webhook done: `message` is gone',
    ],
    (document) => (document.webhooks.done.post.summary = 'x'),
    [],
  ],
  [
    'schema name',
    (document) => {
      const { schemas } = document.components;
      schemas.Clip = schemas.VideoOutput!;
      delete schemas.VideoOutput;
      for (const name of ['FilmTask', 'StillTask']) schemas[name]!['x-output'] = 'Clip';
    },
    ['breaking names the contract: the schema `VideoOutput` is called `Clip` now'],
    (document) => (document.components.schemas.More = { type: 'string' }),
    [],
  ],
];
