import { describe, expect, it } from 'vitest';
import { bothWays, type Loose, type LooseSchema } from '../support/changed-contract.js';

// One change of each kind of rule, planted in a copy of the contract: what the diff says of it, and of its reversal.

const VEO = '4 models';
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
    ['breaking requests google/veo-3.1-quality: `prompt` accepts only a boat or a kite'],
    ['compatible requests google/veo-3.1-quality: `prompt` accepts other values too, no longer only a boat or a kite'],
  ],
  [
    'a parameter',
    veo(({ properties }) => delete properties.seed),
    [`breaking requests ${VEO}: no longer takes \`seed\``],
    [`compatible requests ${VEO}: gains \`seed\``],
  ],
  [
    'a parameter that is required',
    schema('GoogleVeo31QualityInput', ({ required }) => required!.push('aspect_ratio')),
    ['breaking requests google/veo-3.1-quality: requires `aspect_ratio`'],
    ['compatible requests google/veo-3.1-quality: no longer requires `aspect_ratio`'],
  ],
  [
    'a new parameter that is required',
    schema('GoogleVeo31QualityInput', ({ properties, required }) => {
      properties.style = { type: 'string' };
      required!.push('style');
    }),
    ['breaking requests google/veo-3.1-quality: requires `style`, which is new'],
    ['breaking requests google/veo-3.1-quality: no longer takes `style`'],
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
    ['breaking requests rodin-v2: the maximum of `seed` is 10, was 65535'],
    ['compatible requests rodin-v2: the maximum of `seed` is 65535, was 10'],
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
    ['breaking requests suno-ai/music: `mv` has to begin with chirp-mine:, was: begin with chirp-custom:'],
    ['breaking requests suno-ai/music: `mv` has to begin with chirp-custom:, was: begin with chirp-mine:'],
  ],
  [
    'a form of a value',
    schema('ElevenlabsSoundEffectInput', ({ properties }) => properties.duration.anyOf.pop()),
    ['breaking requests elevenlabs/sound-effect: `duration` no longer accepts "Automatic"'],
    ['compatible requests elevenlabs/sound-effect: `duration` also accepts "Automatic"'],
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
    ['breaking requests 53 models: no longer takes `image_url`'],
    ['compatible requests 53 models: gains `image_url`'],
  ],
  [
    'an option beside the input',
    schema('GoogleVeo31FastTask', ({ properties }) => delete properties.callback_url),
    ['breaking requests google/veo-3.1-fast: no longer takes `callback_url`'],
    ['compatible requests google/veo-3.1-fast: gains `callback_url`'],
  ],
  [
    'openness',
    veo((input) => (input.additionalProperties = true)),
    [`compatible requests ${VEO}: takes parameters that are not listed too`],
    [`breaking requests ${VEO}: no longer takes parameters that are not listed`],
  ],
  [
    'openness of an object with a mixin',
    schema('GateAIRodinV2Params', (input) => delete input.unevaluatedProperties),
    ['compatible requests rodin-v2: takes parameters that are not listed too'],
    ['breaking requests rodin-v2: no longer takes parameters that are not listed'],
  ],
  [
    'a default',
    schema('GoogleVeo31QualityInput', ({ properties }) => (properties.duration.default = 8)),
    ['behavior requests google/veo-3.1-quality: the default of `duration` is 8, was 4'],
    ['behavior requests google/veo-3.1-quality: the default of `duration` is 4, was 8'],
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
    [`compatible requests ${VEO}: \`start_image_url\` takes media: image, took none`],
  ],
];

const rules: Planted[] = [
  [
    'a parameter that a mode requires',
    mode(({ required }) => required!.push('seed')),
    [`breaking requests ${VEO}: requires \`seed\`${FRAMES}`],
    [`compatible requests ${VEO}: no longer requires \`seed\`${FRAMES}`],
  ],
  [
    'a parameter that a mode forbids',
    mode(({ properties }) => (properties.seed = false)),
    [`breaking requests ${VEO}: no longer takes \`seed\`${FRAMES}`],
    [`compatible requests ${VEO}: also takes \`seed\`${FRAMES}`],
  ],
  [
    'a value in a mode',
    mode(({ properties }) => (properties.duration = { default: 4, enum: [4, 8] })),
    [`breaking requests ${VEO}: \`duration\` must be 4 or 8${FRAMES}`],
    [`compatible requests ${VEO}: has dropped a rule: \`duration\` must be 4 or 8${FRAMES}`],
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
      'breaking requests alibaba/wan-2.6-video, alibaba/wan-2.6-flash-video: `mode` no longer accepts r2v',
      'breaking requests alibaba/wan-2.6-video, alibaba/wan-2.6-flash-video: no longer has the mode "Reference to video"',
    ],
    [
      'compatible requests alibaba/wan-2.6-video, alibaba/wan-2.6-flash-video: `mode` also accepts r2v',
      'compatible requests alibaba/wan-2.6-video, alibaba/wan-2.6-flash-video: gains the mode "Reference to video"',
    ],
  ],
  [
    '`dependentRequired`',
    schema('GateAILtxv23FastParams', ({ dependentRequired }) => dependentRequired!.end_frame!.push('fps')),
    ['breaking requests ltxv-2.3-fast: requires `fps` if `end_frame` is set'],
    ['compatible requests ltxv-2.3-fast: no longer requires `fps` if `end_frame` is set'],
  ],
  [
    '`dependentSchemas`',
    schema('KuaishouKling25Input', ({ dependentSchemas }) => {
      (dependentSchemas!.start_image_url as LooseSchema).properties.duration = false;
    }),
    ['breaking requests kuaishou/kling-2.5: no longer takes `duration` if `start_image_url` is set'],
    ['compatible requests kuaishou/kling-2.5: also takes `duration` if `start_image_url` is set'],
  ],
  [
    'a conditional',
    schema('HailuoMinimax23Input', ({ allOf }) => void allOf!.pop()),
    ['compatible requests hailuo/minimax-2.3: has dropped a rule: `duration` must be 6 if `resolution` is 1080p'],
    ['breaking requests hailuo/minimax-2.3: `duration` must be 6 if `resolution` is 1080p'],
  ],
  [
    'a value in a conditional',
    schema('HailuoMinimax23Input', ({ allOf }) => ((allOf![0]!.then as LooseSchema).properties.duration.const = 10)),
    ['breaking requests hailuo/minimax-2.3: `duration` must be 10 if `resolution` is 1080p, was: must be 6'],
    ['breaking requests hailuo/minimax-2.3: `duration` must be 6 if `resolution` is 1080p, was: must be 10'],
  ],
  [
    'one of several that is enough',
    schema('SunoAiExtendInput', ({ anyOf }) => void anyOf!.pop()),
    ['breaking requests suno-ai/extend: requires `clip_id`'],
    ['compatible requests suno-ai/extend: no longer requires `clip_id`'],
  ],
  [
    'at least one of several',
    schema('SunoAiExtendInput', (input) => delete input.anyOf),
    ['compatible requests suno-ai/extend: has dropped a rule: needs `clip_id` or `audio_url`'],
    ['breaking requests suno-ai/extend: has a new rule: needs `clip_id` or `audio_url`'],
  ],
  [
    '`minProperties`',
    schema('KuaishouKlingVoice', (voice) => (voice.minProperties = 2)),
    [
      'breaking requests kuaishou/kling-2.6-video: has a stricter rule: needs at least 2 parameters, was: needs at least 1 parameter (`voices[]`)',
    ],
    [
      'compatible requests kuaishou/kling-2.6-video: has a looser rule: needs at least 1 parameter, was: needs at least 2 parameters (`voices[]`)',
    ],
  ],
  [
    '`not`',
    schema('BytedanceSeedance10MiniInput', ({ properties }) => delete properties.frames.not),
    ['compatible requests bytedance/seedance-1.0-mini: `frames` no longer has to have an item with `image_url`'],
    ['breaking requests bytedance/seedance-1.0-mini: `frames` has to have an item with `image_url`'],
  ],
  [
    'a sum',
    schema('KuaishouKling30VideoInput', (input) => (input['x-rules']![0]!.maximum = 12)),
    [
      'breaking requests kuaishou/kling-3.0-video: has a stricter rule: the sum of `duration` over `multi_shots` is at least 3 and at most 12, was: the sum of `duration` over `multi_shots` is at least 3 and at most 15',
    ],
    [
      'compatible requests kuaishou/kling-3.0-video: has a looser rule: the sum of `duration` over `multi_shots` is at least 3 and at most 15, was: the sum of `duration` over `multi_shots` is at least 3 and at most 12',
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
    ['breaking requests alibaba/z-image-turbo: is gone'],
    ['compatible requests alibaba/z-image-turbo: is new'],
  ],
  [
    'a model that is deprecated',
    schema('GoogleVeo31FastTask', (task) => {
      task.deprecated = true;
      task['x-successor'] = 'google/veo-3.1-lite';
    }),
    ['behavior terms google/veo-3.1-fast: is deprecated; use google/veo-3.1-lite'],
    ['compatible terms google/veo-3.1-fast: is no longer deprecated'],
  ],
  [
    'what holds for all models of an API',
    schema('GateAIGenerateRequest', (union) => (union['x-typical-seconds'].image = [20, 40])),
    [
      'behavior terms all models of GateAI: `x-typical-seconds` is {"image":[20,40],"video":[60,300]}, was {"image":[10,30],"video":[60,300]}',
    ],
    [
      'behavior terms all models of GateAI: `x-typical-seconds` is {"image":[10,30],"video":[60,300]}, was {"image":[20,40],"video":[60,300]}',
    ],
  ],
  [
    'a list of an extension',
    schema('TopazLabsImageGenerativeTask', (task) => (task['x-examples-of-use'] = ['a', 'b'])),
    ['behavior terms topaz-labs/image-generative: `x-examples-of-use` is ["a","b"], was not set'],
    ['behavior terms topaz-labs/image-generative: `x-examples-of-use` is not set any more, was ["a","b"]'],
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
    ['breaking responses 53 models: output: may omit `video_url`'],
    ['compatible responses 53 models: output: always has `video_url`'],
  ],
  [
    'a property of an output',
    schema('VideoOutput', ({ properties }) => (properties.seconds = { type: 'number' })),
    ['compatible responses 53 models: output: gains `seconds`'],
    ['breaking responses 53 models: output: no longer has `seconds`'],
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
    ['breaking requests GET /credits: is gone'],
    ['compatible requests GET /credits: is new'],
  ],
  [
    'a query parameter',
    ({ paths }) =>
      (paths['/account'].get.parameters = [{ name: 'x', in: 'query', required: true, schema: { type: 'string' } }]),
    ['breaking requests GET /account: requires the new query parameter `x`'],
    ['breaking requests GET /account: no longer takes the query parameter `x`'],
  ],
  [
    'a value that a response may have',
    schema('GateAITask', ({ properties }) => properties.status.enum.push('CANCELLED')),
    [
      'breaking responses GET /get/{task_id}: 200: `status` may also be CANCELLED, which code that covers all values does not expect',
    ],
    ['compatible responses GET /get/{task_id}: 200: `status` is never CANCELLED any more'],
  ],
  [
    'a property that a response always had',
    schema(
      'GateAICostEstimate',
      (estimate) => (estimate.required = estimate.required.filter((name: string) => name !== 'cost')),
    ),
    ['breaking responses POST /api/estimate: 200: may omit `cost`'],
    ['compatible responses POST /api/estimate: 200: always has `cost`'],
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
    ['behavior responses GET /account: may also respond with 403'],
    ['compatible responses GET /account: no longer responds with 403'],
  ],
  [
    'a header',
    ({ paths }) => delete paths['/v1/tasks/{task_id}'].get.responses['200'].headers['X-RateLimit-Reset'],
    ['breaking responses GET /v1/tasks/{task_id}: 200: no longer has the header `X-RateLimit-Reset`'],
    ['compatible responses GET /v1/tasks/{task_id}: 200: gains the header `X-RateLimit-Reset`'],
  ],
  [
    'a media type',
    ({ paths }) => delete paths['/upload'].put.requestBody.content['application/json'],
    ['breaking requests PUT /upload: no longer takes `application/json`'],
    ['compatible requests PUT /upload: also takes `application/json`'],
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
    ['breaking requests GET /v1/models: requires `http bearer` as authentication'],
    ['breaking requests GET /v1/models: requires `no key` as authentication, no longer `http bearer`'],
  ],
  [
    'a server',
    ({ paths }) => (paths['/upload'].servers[0].url = 'https://files.example.com'),
    [
      'breaking requests PUT /upload: is no longer served by `https://files.storagecdn.online`, but by `https://files.example.com`',
    ],
    [
      'breaking requests PUT /upload: is no longer served by `https://files.example.com`, but by `https://files.storagecdn.online`',
    ],
  ],
  [
    'an operation that charges the account',
    ({ paths }) => (paths['/api/estimate'].post['x-paid'] = true),
    ['behavior terms POST /api/estimate: charges the account now'],
    ['behavior terms POST /api/estimate: no longer charges the account'],
  ],
  [
    'an operationId',
    ({ paths }) => (paths['/account'].get.operationId = 'readAccount'),
    ['breaking names GET /account: `operationId` is readAccount, was getAccount'],
    ['breaking names GET /account: `operationId` is getAccount, was readAccount'],
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
