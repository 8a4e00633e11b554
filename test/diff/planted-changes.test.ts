import { describe, expect, it } from 'vitest';
import { models as catalog } from 'unigen/catalog';
import { bothWays, type Loose, type LooseSchema } from '../support/changed-contract.js';
import { sharingSubject } from '../support/sharing-models.js';

// One change of each kind of rule, planted in a copy of the contract: what the diff says of it, and of its reversal.

const VEO = sharingSubject('GoogleVeo31Input');
/** The models with the output `VideoOutput`. */
const WITH_VIDEO = `${catalog.filter(({ output }) => output === 'VideoOutput').length} models`;
const ALL_GATEAI = `all ${catalog.filter(({ api }) => api === 'gateai').length} models of GateAI`;
const FRAMES = ' in mode "Frame mode"';

/** Changes one component schema. */
const schema = (name: string, change: (schema: LooseSchema) => void) => (document: Loose) => {
  change(document.components.schemas[name]!);
};
const veo = (change: (schema: LooseSchema) => void) => schema('GoogleVeo31Input', change);
const mode = (change: (mode: LooseSchema) => void) => veo(({ oneOf }) => change(oneOf![1] as LooseSchema));

type Planted = [kind: string, change: (document: Loose) => void, there: string[], back: string[]];

const parameters: Planted[] = [
  [
    'a value of an enum',
    veo(({ properties }) => (properties.duration.enum = [4, 8])),
    [`breaking requests ${VEO}: \`duration\` no longer accepts 6`],
    [`compatible requests ${VEO}: \`duration\` also accepts 6`],
  ],
  [
    'an enum where any string was taken',
    schema('GoogleVeo31QualityInput', ({ properties }) => (properties.prompt.enum = ['a boat', 'a kite'])),
    [`breaking requests ${sharingSubject('GoogleVeo31QualityInput')}: \`prompt\` accepts only a boat or a kite`],
    [
      `compatible requests ${sharingSubject('GoogleVeo31QualityInput')}: \`prompt\` accepts other values too, no longer only a boat or a kite`,
    ],
  ],
  [
    'a parameter',
    veo(({ properties }) => delete properties.seed),
    [`breaking requests ${VEO}: \`seed\` is no longer accepted`],
    [`compatible requests ${VEO}: \`seed\` is new`],
  ],
  [
    'a parameter that is required',
    schema('GoogleVeo31QualityInput', ({ required }) => required!.push('aspect_ratio')),
    [`breaking requests ${sharingSubject('GoogleVeo31QualityInput')}: \`aspect_ratio\` is required`],
    [`compatible requests ${sharingSubject('GoogleVeo31QualityInput')}: \`aspect_ratio\` is no longer required`],
  ],
  [
    'a property next to an input that no sample satisfies',
    schema('KuaishouKling30OmniVideoTask', ({ required }) => required!.push('callback_url')),
    ['breaking requests kuaishou/kling-3.0-omni-video: `callback_url` is required'],
    ['compatible requests kuaishou/kling-3.0-omni-video: `callback_url` is no longer required'],
  ],
  [
    'a new parameter that is required',
    schema('GoogleVeo31QualityInput', ({ properties, required }) => {
      properties.style = { type: 'string' };
      required!.push('style');
    }),
    [`breaking requests ${sharingSubject('GoogleVeo31QualityInput')}: \`style\` is new and required`],
    [`breaking requests ${sharingSubject('GoogleVeo31QualityInput')}: \`style\` is no longer accepted`],
  ],
  [
    'a type',
    veo(({ properties }) => (properties.seed.type = 'string')),
    [
      `breaking requests ${VEO}: \`seed\` no longer accepts integers`,
      `compatible requests ${VEO}: \`seed\` also accepts strings`,
    ],
    [
      `breaking requests ${VEO}: \`seed\` no longer accepts strings`,
      `compatible requests ${VEO}: \`seed\` also accepts integers`,
    ],
  ],
  [
    'numbers instead of integers',
    veo(({ properties }) => (properties.seed.type = 'number')),
    [`compatible requests ${VEO}: \`seed\` also accepts fractions`],
    [`breaking requests ${VEO}: \`seed\` no longer accepts fractions`],
  ],
  [
    'a range',
    schema('GateAIRodinV2Params', ({ properties }) => (properties.seed.maximum = 10)),
    [`breaking requests ${sharingSubject('GateAIRodinV2Params')}: the maximum of \`seed\` is 10, was 65535`],
    [`compatible requests ${sharingSubject('GateAIRodinV2Params')}: the maximum of \`seed\` is 65535, was 10`],
  ],
  [
    'a length',
    veo(({ properties }) => (properties.prompt.maxLength = 100)),
    [`breaking requests ${VEO}: the maximum length of \`prompt\` is 100, had none`],
    [`compatible requests ${VEO}: \`prompt\` has no maximum length any more, was 100`],
  ],
  [
    'a number of items',
    veo(({ properties }) => (properties.reference_image_urls.maxItems = 2)),
    [`breaking requests ${VEO}: the maximum number of items of \`reference_image_urls\` is 2, was 3`],
    [`compatible requests ${VEO}: the maximum number of items of \`reference_image_urls\` is 3, was 2`],
  ],
  [
    'a format',
    veo(({ properties }) => delete properties.start_image_url.format),
    [`compatible requests ${VEO}: \`start_image_url\` no longer has to be a URL`],
    [`breaking requests ${VEO}: \`start_image_url\` has to be a URL`],
  ],
  [
    'a pattern',
    schema('SunoAiMusicInput', ({ properties }) => (properties.mv.anyOf[1].pattern = '^chirp-mine:.+')),
    [
      `breaking requests ${sharingSubject('SunoAiMusicInput')}: \`mv\` has to begin with chirp-mine:, had to begin with chirp-custom:`,
    ],
    [
      `breaking requests ${sharingSubject('SunoAiMusicInput')}: \`mv\` has to begin with chirp-custom:, had to begin with chirp-mine:`,
    ],
  ],
  [
    'a form of a value',
    schema('ElevenlabsSoundEffectInput', ({ properties }) => properties.duration.anyOf.pop()),
    [`breaking requests ${sharingSubject('ElevenlabsSoundEffectInput')}: \`duration\` no longer accepts "Automatic"`],
    [`compatible requests ${sharingSubject('ElevenlabsSoundEffectInput')}: \`duration\` also accepts "Automatic"`],
  ],
  [
    'a property of the items of a list',
    schema('KuaishouKling30Shot', ({ properties }) => (properties.duration.minimum = 2)),
    ['breaking requests kuaishou/kling-3.0-video: the minimum of `multi_shots[].duration` is 2, was 1'],
    ['compatible requests kuaishou/kling-3.0-video: the minimum of `multi_shots[].duration` is 1, was 2'],
  ],
  [
    'a parameter of a shared component',
    schema('GateAIInlineReferences', ({ properties }) => delete properties.image_url),
    [`breaking requests ${ALL_GATEAI}: \`image_url\` is no longer accepted`],
    [`compatible requests ${ALL_GATEAI}: \`image_url\` is new`],
  ],
  [
    'an option next to the input',
    schema('GoogleVeo31FastTask', ({ properties }) => delete properties.callback_url),
    ['breaking requests google/veo-3.1-fast: `callback_url` is no longer accepted'],
    ['compatible requests google/veo-3.1-fast: `callback_url` is new'],
  ],
  [
    'openness',
    veo((input) => (input.additionalProperties = true)),
    [`compatible requests ${VEO}: parameters that are not listed are accepted too`],
    [`breaking requests ${VEO}: parameters that are not listed are no longer accepted`],
  ],
  [
    'openness of an object with a mixin',
    schema('GateAIRodinV2Params', (input) => delete input.unevaluatedProperties),
    [`compatible requests ${sharingSubject('GateAIRodinV2Params')}: parameters that are not listed are accepted too`],
    [
      `breaking requests ${sharingSubject('GateAIRodinV2Params')}: parameters that are not listed are no longer accepted`,
    ],
  ],
  [
    'a default',
    schema('GoogleVeo31QualityInput', ({ properties }) => (properties.duration.default = 8)),
    [`behavior requests ${sharingSubject('GoogleVeo31QualityInput')}: the default of \`duration\` is 8, was 4`],
    [`behavior requests ${sharingSubject('GoogleVeo31QualityInput')}: the default of \`duration\` is 4, was 8`],
  ],
  [
    'a parameter that is deprecated',
    veo(({ properties }) => (properties.seed.deprecated = true)),
    [`behavior requests ${VEO}: \`seed\` is deprecated`],
    [`compatible requests ${VEO}: \`seed\` is no longer deprecated`],
  ],
  [
    'the media of a parameter',
    veo(({ properties }) => delete properties.start_image_url['x-media']),
    [`behavior requests ${VEO}: \`start_image_url\` takes no media any more, took image`],
    [`compatible requests ${VEO}: \`start_image_url\` takes image media, took none`],
  ],
];

const rules: Planted[] = [
  [
    'a parameter that a mode requires',
    mode(({ required }) => required!.push('seed')),
    [`breaking requests ${VEO}: \`seed\` is required${FRAMES}`],
    [`compatible requests ${VEO}: \`seed\` is no longer required${FRAMES}`],
  ],
  [
    'a parameter that a mode forbids',
    mode(({ properties }) => (properties.seed = false)),
    [`breaking requests ${VEO}: \`seed\` is no longer accepted${FRAMES}`],
    [`compatible requests ${VEO}: \`seed\` is also accepted${FRAMES}`],
  ],
  [
    'a value in a mode',
    mode(({ properties }) => (properties.duration = { default: 4, enum: [4, 8] })),
    [`breaking requests ${VEO}: \`duration\` must be 4 or 8${FRAMES}`],
    [`compatible requests ${VEO}: a rule is gone: \`duration\` must be 4 or 8${FRAMES}`],
  ],
  [
    'a default in a mode',
    mode(({ properties }) => (properties.duration = { default: 6 })),
    [`behavior requests ${VEO}: the default of \`duration\`${FRAMES} is 6, was 4`],
    [`behavior requests ${VEO}: the default of \`duration\`${FRAMES} is 4, was 6`],
  ],
  [
    'a mode',
    schema('AlibabaWan26VideoInput', ({ oneOf, properties }) => {
      oneOf!.pop();
      properties.mode.enum.pop();
    }),
    [
      'breaking requests alibaba/wan-2.6-video, alibaba/wan-2.6-flash-video: the mode "Reference to video" (`mode` is r2v) is gone',
    ],
    [
      'compatible requests alibaba/wan-2.6-video, alibaba/wan-2.6-flash-video: the mode "Reference to video" (`mode` is r2v) is new',
    ],
  ],
  [
    'a mode that no parameter selects by its value',
    veo(({ oneOf }) => void oneOf!.splice(1, 1)),
    [`breaking requests ${VEO}: the mode "Frame mode" is gone`],
    [`compatible requests ${VEO}: the mode "Frame mode" is new`],
  ],
  [
    'the mode of requests that select none',
    veo(({ oneOf }) => void oneOf!.shift()),
    [`breaking requests ${VEO}: the mode "Text mode" is gone`],
    [`compatible requests ${VEO}: the mode "Text mode" is new`],
  ],
  [
    'the title of a mode, which is stricter too',
    mode((frames) => {
      frames.title = 'Start frame';
      frames.properties.seed = false;
    }),
    [`breaking requests ${VEO}: \`seed\` is no longer accepted in mode "Start frame"`],
    [`compatible requests ${VEO}: \`seed\` is also accepted in mode "Start frame"`],
  ],
  [
    '`dependentRequired`',
    schema('GateAILtxv23FastParams', ({ dependentRequired }) => dependentRequired!.end_frame!.push('fps')),
    [`breaking requests ${sharingSubject('GateAILtxv23FastParams')}: \`fps\` is required if \`end_frame\` is set`],
    [
      `compatible requests ${sharingSubject('GateAILtxv23FastParams')}: \`fps\` is no longer required if \`end_frame\` is set`,
    ],
  ],
  [
    '`dependentSchemas`',
    schema('KuaishouKling25Input', ({ dependentSchemas }) => {
      (dependentSchemas!.start_image_url as LooseSchema).properties.duration = false;
    }),
    [
      `breaking requests ${sharingSubject('KuaishouKling25Input')}: \`duration\` is no longer accepted if \`start_image_url\` is set`,
    ],
    [
      `compatible requests ${sharingSubject('KuaishouKling25Input')}: \`duration\` is also accepted if \`start_image_url\` is set`,
    ],
  ],
  [
    'a conditional',
    schema('HailuoMinimax23Input', ({ allOf }) => void allOf!.pop()),
    [
      `compatible requests ${sharingSubject('HailuoMinimax23Input')}: a rule is gone: \`duration\` must be 6 if \`resolution\` is 1080p`,
    ],
    [`breaking requests ${sharingSubject('HailuoMinimax23Input')}: \`duration\` must be 6 if \`resolution\` is 1080p`],
  ],
  [
    'a value in a conditional',
    schema('HailuoMinimax23Input', ({ allOf }) => ((allOf![0]!.then as LooseSchema).properties.duration.const = 10)),
    [
      `breaking requests ${sharingSubject('HailuoMinimax23Input')}: \`duration\` must be 10 if \`resolution\` is 1080p, was: must be 6`,
    ],
    [
      `breaking requests ${sharingSubject('HailuoMinimax23Input')}: \`duration\` must be 6 if \`resolution\` is 1080p, was: must be 10`,
    ],
  ],
  [
    'one of several that is enough',
    schema('SunoAiExtendInput', ({ anyOf }) => void anyOf!.pop()),
    [`breaking requests ${sharingSubject('SunoAiExtendInput')}: \`clip_id\` is required`],
    [`compatible requests ${sharingSubject('SunoAiExtendInput')}: \`clip_id\` is no longer required`],
  ],
  [
    'at least one of several',
    schema('SunoAiExtendInput', (input) => delete input.anyOf),
    [`compatible requests ${sharingSubject('SunoAiExtendInput')}: a rule is gone: needs \`clip_id\` or \`audio_url\``],
    [`breaking requests ${sharingSubject('SunoAiExtendInput')}: new rule: needs \`clip_id\` or \`audio_url\``],
  ],
  [
    '`minProperties`',
    schema('KuaishouKlingVoice', (voice) => (voice.minProperties = 2)),
    [
      'breaking requests kuaishou/kling-2.6-video: stricter rule: needs at least 2 parameters, was: needs at least 1 parameter (`voices[]`)',
    ],
    [
      'compatible requests kuaishou/kling-2.6-video: looser rule: needs at least 1 parameter, was: needs at least 2 parameters (`voices[]`)',
    ],
  ],
  [
    '`not`',
    schema('BytedanceSeedance10MiniInput', ({ properties }) => delete properties.frames.not),
    [
      `compatible requests ${sharingSubject('BytedanceSeedance10MiniInput')}: \`frames\` no longer has to have an item with \`image_url\``,
    ],
    [
      `breaking requests ${sharingSubject('BytedanceSeedance10MiniInput')}: \`frames\` has to have an item with \`image_url\``,
    ],
  ],
  [
    'a sum',
    schema('KuaishouKling30VideoInput', (input) => (input['x-rules']![0]!.maximum = 12)),
    [
      `breaking requests ${sharingSubject('KuaishouKling30VideoInput')}: stricter rule: the sum of \`duration\` over \`multi_shots\` is at least 3 and at most 12, was: at least 3 and at most 15`,
    ],
    [
      `compatible requests ${sharingSubject('KuaishouKling30VideoInput')}: looser rule: the sum of \`duration\` over \`multi_shots\` is at least 3 and at most 15, was: at least 3 and at most 12`,
    ],
  ],
];

const models: Planted[] = [
  [
    'a model',
    ({ components: { schemas } }) => {
      const { oneOf, discriminator } = schemas.CreateTaskRequest!;
      oneOf!.splice(
        oneOf!.findIndex(({ $ref }: { $ref: string }) => $ref.endsWith('/AlibabaZImageTurboTask')),
        1,
      );
      delete discriminator!.mapping!['alibaba/z-image-turbo'];
      delete schemas.AlibabaZImageTurboTask;
    },
    ['breaking requests alibaba/z-image-turbo: removed'],
    ['compatible requests alibaba/z-image-turbo: new'],
  ],
  [
    'a model in the mapping by which tools choose a schema',
    schema('CreateTaskRequest', ({ discriminator }) => delete discriminator!.mapping!['google/veo-3.1-fast']),
    [
      'breaking names google/veo-3.1-fast: not in the mapping of `CreateTaskRequest` any more, by which generated code chooses a schema',
    ],
    ['compatible names google/veo-3.1-fast: in the mapping of `CreateTaskRequest` now'],
  ],
  [
    'the schema that a value of a response is mapped to',
    schema('Task', ({ discriminator }) => (discriminator.mapping.pending = '#/components/schemas/ProcessingTask')),
    ['breaking names the contract: pending is mapped to `ProcessingTask` by `Task`, was `PendingTask`'],
    ['breaking names the contract: pending is mapped to `PendingTask` by `Task`, was `ProcessingTask`'],
  ],
  [
    'a discriminator',
    schema('Task', (task) => delete task.discriminator),
    ['breaking names the contract: `Task` has no discriminator any more, was `status`'],
    ['compatible names the contract: `Task` has the discriminator `status` now'],
  ],
  [
    'a model that is deprecated',
    schema('GoogleVeo31FastTask', (task) => {
      task.deprecated = true;
      task['x-successor'] = 'google/veo-3.1-lite';
    }),
    ['behavior terms google/veo-3.1-fast: deprecated; use `google/veo-3.1-lite`'],
    ['compatible terms google/veo-3.1-fast: no longer deprecated'],
  ],
  [
    'what holds for all models of an API',
    schema('GateAIGenerateRequest', (union) => (union['x-typical-seconds'].image = [20, 40])),
    ['behavior terms all models of GateAI: `x-typical-seconds.image` is `[20,40]`, was `[10,30]`'],
    ['behavior terms all models of GateAI: `x-typical-seconds.image` is `[10,30]`, was `[20,40]`'],
  ],
  [
    'a list of an extension',
    schema('TopazLabsImageGenerativeTask', (task) => (task['x-examples-of-use'] = ['a', 'b'])),
    ['behavior terms topaz-labs/image-generative: `x-examples-of-use` is `["a","b"]`, was not set'],
    ['behavior terms topaz-labs/image-generative: `x-examples-of-use` is not set any more, was `["a","b"]`'],
  ],
  [
    'a price',
    schema('GoogleVeo31FastTask', (task) => (task['x-price']!.amount = 0.3)),
    ['behavior terms google/veo-3.1-fast: price about $0.30 per task, was about $0.40 per task'],
    ['behavior terms google/veo-3.1-fast: price about $0.40 per task, was about $0.30 per task'],
  ],
  [
    'a price among several',
    schema('GoogleVeo31QualityTask', (task) => (task['x-price']!.tiers![1]!.amount = 0.75)),
    ['behavior terms google/veo-3.1-quality: price for 1080p output $0.75 per task, was $0.70 per task'],
    ['behavior terms google/veo-3.1-quality: price for 1080p output $0.70 per task, was $0.75 per task'],
  ],
  [
    'an output',
    schema('VideoOutput', (output) => (output.required = [])),
    [`breaking responses ${WITH_VIDEO}: in the output, \`video_url\` may be missing`],
    [`compatible responses ${WITH_VIDEO}: in the output, \`video_url\` is always present`],
  ],
  [
    'a property of an output',
    schema('VideoOutput', ({ properties }) => (properties.seconds = { type: 'number' })),
    [`compatible responses ${WITH_VIDEO}: in the output, \`seconds\` is new`],
    [`breaking responses ${WITH_VIDEO}: in the output, \`seconds\` is gone`],
  ],
  [
    'a schema that nothing refers to any more',
    ({ components: { schemas } }) => (schemas.Another = { ...schemas.VideoOutput! }),
    [],
    ['breaking names the contract: the schema `Another` is gone'],
  ],
  [
    'the name of a schema',
    (document) => {
      document.components.schemas.Clip = document.components.schemas.VideoOutput!;
      delete document.components.schemas.VideoOutput;
      for (const task of Object.values(document.components.schemas))
        if (task['x-output'] === 'VideoOutput') task['x-output'] = 'Clip';
    },
    ['breaking names the contract: the schema `VideoOutput` is called `Clip` now'],
    ['breaking names the contract: the schema `Clip` is called `VideoOutput` now'],
  ],
];

const operations: Planted[] = [
  [
    'an operation',
    ({ paths }) => delete paths['/credits'],
    ['breaking requests GET /credits: removed'],
    ['compatible requests GET /credits: new'],
  ],
  [
    'a query parameter',
    ({ paths }) =>
      (paths['/account'].get.parameters = [{ name: 'x', in: 'query', required: true, schema: { type: 'string' } }]),
    ['breaking requests GET /account: the query parameter `x` is new and required'],
    ['breaking requests GET /account: the query parameter `x` is gone'],
  ],
  [
    'a value that a response may have',
    schema('GateAITask', ({ properties }) => properties.status.enum.push('CANCELLED')),
    [
      'breaking responses GET /get/{task_id}: in the response 200, `status` may also be CANCELLED, which code that covers all values does not expect',
    ],
    ['compatible responses GET /get/{task_id}: in the response 200, `status` is never CANCELLED any more'],
  ],
  [
    'a property that a response always had',
    schema(
      'GateAICostEstimate',
      (estimate) => (estimate.required = estimate.required.filter((name: string) => name !== 'cost')),
    ),
    ['breaking responses POST /api/estimate: in the response 200, `cost` may be missing'],
    ['compatible responses POST /api/estimate: in the response 200, `cost` is always present'],
  ],
  [
    'a property that every state of a response requires anyway',
    schema('GateAITask', (task) => (task.required = [])),
    [],
    [],
  ],
  [
    'a state of a task, and an event',
    ({ components: { schemas } }) => schemas.TaskEvent!.oneOf!.pop(),
    [
      'compatible responses webhook taskFinished, callback taskFinished of POST /v1/tasks: the body is never "Task failed" any more',
    ],
    [
      'breaking responses webhook taskFinished, callback taskFinished of POST /v1/tasks: the body may also be "Task failed"',
    ],
  ],
  [
    'an error',
    ({ paths }) => (paths['/account'].get.responses['403'] = paths['/account'].get.responses['401']),
    ['behavior responses GET /account: the status 403 is new'],
    ['compatible responses GET /account: the status 403 is gone'],
  ],
  [
    'a header',
    ({ paths }) => delete paths['/v1/tasks/{task_id}'].get.responses['200'].headers['X-RateLimit-Reset'],
    ['breaking responses GET /v1/tasks/{task_id}: in the response 200, the header `X-RateLimit-Reset` is gone'],
    ['compatible responses GET /v1/tasks/{task_id}: in the response 200, the header `X-RateLimit-Reset` is new'],
  ],
  [
    'a media type',
    ({ paths }) => delete paths['/upload'].put.requestBody.content['application/json'],
    ['breaking requests PUT /upload: `application/json` is no longer accepted'],
    ['compatible requests PUT /upload: `application/json` is also accepted'],
  ],
  [
    'a rate limit',
    (document) => (document['x-rate-limits'].generations.requests = 3),
    ['breaking requests POST /api/generate: the rate limit is 3 requests in 30 s, was 5 requests in 30 s'],
    ['compatible requests POST /api/generate: the rate limit is 5 requests in 30 s, was 3 requests in 30 s'],
  ],
  [
    'authentication',
    ({ paths }) => (paths['/v1/models'].get.security = [{ GateAIKey: [] }]),
    ['breaking requests GET /v1/models: authentication needs the key `GateAIKey` (http bearer)'],
    ['compatible requests GET /v1/models: authentication no longer needs the key `GateAIKey` (http bearer)'],
  ],
  [
    'a key of the same form',
    ({ paths }) => (paths['/credits'].get.security = [{ UnificallyKey: [] }]),
    [
      'breaking requests GET /credits: authentication needs the key `UnificallyKey` (http bearer), no longer the key `GateAIKey` (http bearer)',
    ],
    [
      'breaking requests GET /credits: authentication needs the key `GateAIKey` (http bearer), no longer the key `UnificallyKey` (http bearer)',
    ],
  ],
  [
    'the form of a key',
    ({ components }) => (components.securitySchemes.GateAIQueryKey = { type: 'apiKey', in: 'header', name: 'x-key' }),
    [
      'breaking requests GET /api/me: authentication needs the key `GateAIQueryKey` (header `x-key`), no longer the key `GateAIQueryKey` (query parameter `key`)',
    ],
    [
      'breaking requests GET /api/me: authentication needs the key `GateAIQueryKey` (query parameter `key`), no longer the key `GateAIQueryKey` (header `x-key`)',
    ],
  ],
  [
    'another key that will do',
    ({ paths }) => paths['/credits'].get.security.push({ GateAIQueryKey: [] }),
    ['compatible requests GET /credits: authentication also takes the key `GateAIQueryKey` (query parameter `key`)'],
    [
      'breaking requests GET /credits: authentication needs the key `GateAIKey` (http bearer), no longer the key `GateAIQueryKey` (query parameter `key`)',
    ],
  ],
  [
    'the name of a key',
    (document) => {
      const { securitySchemes } = document.components;
      securitySchemes.ApiKey = securitySchemes.UnificallyKey;
      delete securitySchemes.UnificallyKey;
      document.security = [{ ApiKey: [] }];
    },
    ['breaking names the contract: the security scheme `UnificallyKey` is called `ApiKey` now'],
    ['breaking names the contract: the security scheme `ApiKey` is called `UnificallyKey` now'],
  ],
  [
    'a server',
    ({ paths }) => (paths['/upload'].servers[0].url = 'https://files.example.com'),
    [
      'breaking requests PUT /upload: the server `https://files.storagecdn.online` is gone; use `https://files.example.com`',
    ],
    [
      'breaking requests PUT /upload: the server `https://files.example.com` is gone; use `https://files.storagecdn.online`',
    ],
  ],
  [
    'an operation that charges the account',
    ({ paths }) => (paths['/api/estimate'].post['x-paid'] = true),
    ['behavior terms POST /api/estimate: a call charges the account now'],
    ['behavior terms POST /api/estimate: a call no longer charges the account'],
  ],
  [
    'an operationId',
    ({ paths }) => (paths['/account'].get.operationId = 'readAccount'),
    ['breaking names GET /account: `operationId` is `readAccount`, was `getAccount`'],
    ['breaking names GET /account: `operationId` is `getAccount`, was `readAccount`'],
  ],
];

describe.each([
  ['parameters', parameters],
  ['rules across parameters', rules],
  ['models', models],
  ['operations', operations],
])('a change of %s', (_name, planted) => {
  it.each(planted)('%s', (_kind, change, there, back) => {
    expect(bothWays(change)).toEqual({ there, back });
  });
});
