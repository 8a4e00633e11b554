import { branch, parameter, type Planted } from './plant.js';

/** Changes of models. */
export const models: Planted[] = [
  [
    'x-media',
    parameter('images', (p) => (p['x-media'] = 'video')),
    ['behavior requests film: `images` takes video media, took image'],
    parameter('start', (p) => (p['x-media'] = 'image')),
    ['compatible requests film: `start` takes image media, took none'],
  ],
  [
    'x-resolutions',
    parameter('resolution', (p) => (p['x-resolutions']['720p'] = '480p')),
    ['behavior terms film: `x-resolutions.720p` of `resolution` is 480p, was 720p'],
    parameter('resolution', (p) => (p['x-preferred-over'] = ['start'])),
    ['behavior terms film: `x-preferred-over` of `resolution` is `["start"]`, was not set'],
  ],
  [
    'x-price',
    branch((s) => (s['x-price'].amount = 0.2)),
    ['behavior terms film: price $0.20 per second, was $0.10 per second'],
    branch((s) => delete s['x-price']),
    ['behavior terms film: no documented price any more, was $0.10 per second'],
  ],
  [
    'x-price quantity',
    branch((s) => (s['x-price'].quantity = 'seed')),
    ['behavior terms film: the price is multiplied by `seed`, was by `duration`'],
    branch((s) => (s['x-price'].note = 'x')),
    [],
  ],
  [
    'x-price tiers',
    branch((s) => {
      delete s['x-price'].amount;
      s['x-price'].tiers = [
        { when: { resolution: '1080p' }, amount: 1 },
        { when: { resolution: ['720p'] }, amount: 0.5 },
      ];
    }),
    [
      'behavior terms film: new price for `resolution` is 1080p: $1.00 per second',
      'behavior terms film: new price for `resolution` is 720p: $0.50 per second',
      'behavior terms film: the price is gone, was $0.10 per second',
    ],
    branch((s) => (s['x-price'].source = '000')),
    [],
  ],
  [
    'x-kind',
    branch((s) => (s['x-kind'] = 'image')),
    ['breaking responses film: the output is image, was video'],
    branch((s) => s['x-capabilities'].push('lip-sync')),
    ['compatible terms film: `x-capabilities` also has lip-sync'],
  ],
  [
    'x-output',
    branch((s) => (s['x-output'] = 'Task')),
    [
      'breaking responses film: in the output, `video_url` is gone',
      'breaking responses film: in the output, `seconds` is gone',
      'compatible responses film: in the output, `id` is new',
      'compatible responses film: in the output, `status` is new',
      'compatible responses film: in the output, `message` is new',
    ],
    branch((s) => s['x-sizes'].pairs.push([1, 1])),
    ['compatible terms film: `x-sizes.pairs` also has 1x1'],
  ],
  [
    'x-sizes',
    branch((s) => s['x-sizes'].pairs.pop()),
    ['behavior terms film: `x-sizes.pairs` no longer has 480x640'],
    branch((s) => s['x-sizes'].pairs.reverse()),
    [],
  ],
  [
    'deprecated',
    branch((s) => {
      s.deprecated = true;
      s['x-successor'] = 'still';
    }),
    ['behavior terms film: deprecated; use `still`'],
    branch((s) => (s.title = 'x')),
    [],
  ],
  [
    'model gone',
    (document) => {
      document.components.schemas.CreateTaskRequest!.oneOf.shift();
      delete document.components.schemas.CreateTaskRequest!.discriminator.mapping.film;
    },
    ['breaking requests film: removed'],
    (document) => {
      document.components.schemas.NewTask = {
        ...document.components.schemas.FilmTask!,
        properties: { ...document.components.schemas.FilmTask!.properties, model: { const: 'new' } },
      };
      document.components.schemas.CreateTaskRequest!.oneOf.push({ $ref: '#/components/schemas/NewTask' });
      document.components.schemas.CreateTaskRequest!.discriminator.mapping.new = '#/components/schemas/NewTask';
    },
    ['compatible requests new: new'],
  ],
  [
    'mapping',
    (document) => delete document.components.schemas.CreateTaskRequest!.discriminator.mapping.film,
    [
      'breaking names film: not in the mapping of `CreateTaskRequest` any more, by which generated code chooses a schema',
    ],
    (document) => document.components.schemas.CreateTaskRequest!.oneOf.reverse(),
    [],
  ],
];
