import { input, parameter, type Planted } from './plant.js';

/** Changes of parameters. */
export const parameters: Planted[] = [
  [
    'enum',
    parameter('style', (p) => p.enum.pop()),
    ['breaking requests film: `style` no longer accepts c'],
    parameter('style', (p) => p.enum.push('d')),
    ['compatible requests film: `style` also accepts d'],
  ],
  [
    'enum, new',
    parameter('link', (p) => (p.enum = ['https://x.y/z'])),
    ['breaking requests film: `link` accepts only https://x.y/z'],
    parameter('duration', (p) => (p.type = 'integer')),
    [],
  ],
  [
    'const',
    parameter('version', (p) => (p.const = 3)),
    ['breaking requests film: `version` no longer accepts 2', 'compatible requests film: `version` also accepts 3'],
    parameter('version', (p) => {
      delete p.const;
      p.enum = [2, 3];
    }),
    ['compatible requests film: `version` also accepts 3'],
  ],
  [
    'boolean',
    parameter('loop', (p) => (p.const = true)),
    ['breaking requests film: `loop` no longer accepts false'],
    parameter('loop', (p) => {
      delete p.type;
      p.enum = [true, false];
    }),
    [],
  ],
  [
    'minimum',
    parameter('seed', (p) => (p.minimum = 1)),
    ['breaking requests film: the minimum of `seed` is 1, was 0'],
    parameter('seed', (p) => (p.minimum = -1)),
    ['compatible requests film: the minimum of `seed` is -1, was 0'],
  ],
  [
    'exclusiveMinimum of integers',
    parameter('seed', (p) => {
      p.minimum = -1;
      p.exclusiveMinimum = 0;
    }),
    ['breaking requests film: the exclusive minimum of `seed` is 0, had none'],
    parameter('seed', (p) => (p.minimum = -0.5)),
    [],
  ],
  [
    'maximum',
    parameter('seed', (p) => (p.maximum = 99)),
    ['breaking requests film: the maximum of `seed` is 99, was 100'],
    parameter('seed', (p) => (p.maximum = 100.5)),
    [],
  ],
  [
    'exclusiveMinimum',
    parameter('strength', (p) => (p.exclusiveMinimum = 0.5)),
    ['breaking requests film: the exclusive minimum of `strength` is 0.5, was 0'],
    parameter('strength', (p) => {
      delete p.exclusiveMinimum;
      p.minimum = 0.5;
    }),
    [],
  ],
  [
    'exclusiveMaximum',
    parameter('strength', (p) => (p.exclusiveMaximum = 9.5)),
    ['breaking requests film: the exclusive maximum of `strength` is 9.5, was 10'],
    parameter('strength', (p) => (p.exclusiveMaximum = 9.6)),
    [],
  ],
  [
    'multipleOf',
    parameter('strength', (p) => (p.multipleOf = 1)),
    ['breaking requests film: `strength` has to be a multiple of 1, had to be a multiple of 0.5'],
    parameter('strength', (p) => (p.multipleOf = 0.25)),
    ['compatible requests film: `strength` has to be a multiple of 0.25, had to be a multiple of 0.5'],
  ],
  [
    'minLength',
    parameter('prompt', (p) => (p.minLength = 3)),
    ['breaking requests film: the minimum length of `prompt` is 3, was 2'],
    parameter('voice', (p) => (p.minLength = 7)),
    [],
  ],
  [
    'maxLength',
    parameter('prompt', (p) => (p.maxLength = 99)),
    ['breaking requests film: the maximum length of `prompt` is 99, was 100'],
    parameter('style', (p) => (p.maxLength = 1)),
    [],
  ],
  [
    'pattern',
    parameter('voice', (p) => (p.pattern = '^voice:x.+')),
    ['breaking requests film: `voice` has to begin with voice:x, had to begin with voice:'],
    parameter('voice', (p) => (p.pattern = '^voice.+')),
    ['compatible requests film: `voice` has to begin with voice, had to begin with voice:'],
  ],
  [
    'pattern new',
    parameter('start', (p) => (p.pattern = '^a+$')),
    ['breaking requests film: `start` has to match `pattern` `"^a+$"`'],
    parameter('voice', (p) => delete p.pattern),
    ['compatible requests film: `voice` no longer has to begin with voice:'],
  ],
  [
    'format',
    parameter('start', (p) => (p.format = 'uri')),
    ['breaking requests film: `start` has to be a URL'],
    parameter('link', (p) => delete p.format),
    ['compatible requests film: `link` no longer has to be a URL'],
  ],
  [
    'format other',
    parameter('start', (p) => (p.format = 'date-time')),
    ['breaking requests film: `start` has to have the format date-time'],
    parameter('link', (p) => (p.format = 'url')),
    [],
  ],
  [
    'type',
    parameter('seed', (p) => (p.type = 'string')),
    [
      'breaking requests film: `seed` no longer accepts integers',
      'compatible requests film: `seed` also accepts strings',
    ],
    parameter('seed', (p) => (p.type = ['integer', 'string'])),
    ['compatible requests film: `seed` also accepts strings'],
  ],
  [
    'type + bound',
    parameter('seed', (p) => {
      p.type = 'number';
      p.maximum = 50;
    }),
    [
      'breaking requests film: the maximum of `seed` is 50, was 100',
      'compatible requests film: `seed` also accepts fractions',
    ],
    parameter('seed', (p) => (p.type = 'number')),
    ['compatible requests film: `seed` also accepts fractions'],
  ],
  [
    'nullable',
    parameter('note', (p) => (p.type = 'string')),
    ['breaking requests film: `note` no longer accepts null'],
    parameter('start', (p) => (p.type = ['string', 'null'])),
    ['compatible requests film: `start` also accepts null'],
  ],
  [
    'nullable 3.0',
    parameter('note', (p) => {
      p.type = 'string';
      p.nullable = false;
    }),
    ['breaking requests film: `note` no longer accepts null'],
    parameter('note', (p) => {
      p.type = 'string';
      p.nullable = true;
    }),
    [],
  ],
  [
    'required',
    input((s) => s.required.push('seed')),
    ['breaking requests film: `seed` is required'],
    input((s) => (s.required = ['mode'])),
    ['compatible requests film: `prompt` is no longer required'],
  ],
  [
    'required new',
    input((s) => {
      s.properties.x = { type: 'string' };
      s.required.push('x');
    }),
    ['breaking requests film: `x` is new and required'],
    input((s) => {
      s.properties.x = { type: 'string' };
    }),
    ['compatible requests film: `x` is new'],
  ],
  [
    'parameter removed',
    input((s) => delete s.properties.seed),
    ['breaking requests film: `seed` is no longer accepted'],
    input((s) => (s.properties.x = { type: 'string' })),
    ['compatible requests film: `x` is new'],
  ],
  [
    'closed',
    input((s) => (s.properties.labels.additionalProperties = false)),
    ['breaking requests film: parameters that are not listed are no longer accepted in `labels`'],
    input((s) => (s.additionalProperties = true)),
    ['compatible requests film: parameters that are not listed are accepted too'],
  ],
  [
    'unevaluated',
    input((s) => {
      s.additionalProperties = false;
      s.unevaluatedProperties = false;
      delete s.allOf[0].properties.text;
      s.anyOf.pop();
    }, 'StillInput'),
    ['breaking requests still: `text` is no longer accepted', 'breaking requests still: `image` is required'],
    input((s) => delete s.unevaluatedProperties, 'StillInput'),
    ['compatible requests still: parameters that are not listed are accepted too'],
  ],
  [
    'mixin',
    input((s) => delete s.allOf[0].properties.image, 'StillInput'),
    ['breaking requests still: `image` is no longer accepted'],
    input((s) => (s.allOf[0].properties.more = { type: 'string' }), 'StillInput'),
    ['compatible requests still: `more` is new'],
  ],
  [
    'additionalProperties schema',
    parameter('labels', (p) => (p.additionalProperties.maxLength = 8)),
    ['breaking requests film: the maximum length of any property of `labels` that is not listed is 8, was 9'],
    parameter('labels', (p) => (p.additionalProperties.maxLength = 10)),
    ['compatible requests film: the maximum length of any property of `labels` that is not listed is 10, was 9'],
  ],
  [
    'default',
    parameter('mode', (p) => (p.default = 'image')),
    ['behavior requests film: the default of `mode` is image, was text'],
    parameter('mode', (p) => delete p.default),
    ['behavior requests film: `mode` has no default any more, was text'],
  ],
  [
    'items',
    parameter('images', (p) => (p.items.maxLength = 9)),
    ['breaking requests film: the maximum length of `images[]` is 9, had none'],
    parameter('images', (p) => delete p.items.format),
    ['compatible requests film: `images[]` no longer has to be a URL'],
  ],
  [
    'minItems',
    parameter('images', (p) => (p.minItems = 2)),
    ['breaking requests film: the minimum number of items of `images` is 2, was 1'],
    parameter('images', (p) => (p.minItems = 0)),
    ['compatible requests film: the minimum number of items of `images` is 0, was 1'],
  ],
  [
    'maxItems',
    parameter('images', (p) => (p.maxItems = 2)),
    ['breaking requests film: the maximum number of items of `images` is 2, was 3'],
    parameter('images', (p) => (p.maxItems = 4)),
    ['compatible requests film: the maximum number of items of `images` is 4, was 3'],
  ],
  [
    'contains',
    parameter('tags', (p) => (p.contains.const = 'old')),
    ['breaking requests film: `tags` has to have an item that is old, had to have an item that is new'],
    parameter('tags', (p) => delete p.contains),
    ['compatible requests film: `tags` no longer has to have an item that is new'],
  ],
  [
    'uniqueItems',
    parameter('images', (p) => (p.uniqueItems = true)),
    ['breaking requests film: `images` has to have distinct items'],
    parameter('tags', (p) => (p.uniqueItems = false)),
    ['compatible requests film: `tags` no longer has to have distinct items'],
  ],
  [
    'value not',
    parameter('style', (p) => (p.not = { const: 'a' })),
    ['breaking requests film: `style` has to be other than a'],
    parameter('style', (p) => (p.not = { const: 'z' })),
    [],
  ],
  [
    'anyOf value',
    parameter('size', (p) => p.anyOf.pop()),
    ['breaking requests film: `size` no longer accepts auto'],
    parameter('size', (p) => p.anyOf.push({ const: 'full' })),
    ['compatible requests film: `size` also accepts full'],
  ],
  [
    'anyOf value bound',
    parameter('size', (p) => (p.anyOf[0].maximum = 8)),
    ['breaking requests film: the maximum of `size` is 8, was 9'],
    parameter('size', (p) => (p.anyOf[0].maximum = 10)),
    ['compatible requests film: the maximum of `size` is 10, was 9'],
  ],
  [
    'anyOf to oneOf',
    parameter('size', (p) => {
      p.oneOf = p.anyOf;
      delete p.anyOf;
      p.oneOf.push({ type: 'integer', minimum: 5 });
    }),
    [
      'breaking requests film: `size` no longer accepts some values, such as 9',
      'compatible requests film: `size` also accepts integer values',
    ],
    parameter('size', (p) => {
      p.oneOf = p.anyOf;
      delete p.anyOf;
    }),
    [],
  ],
  [
    'oneOf overlap',
    parameter('size', (p) => {
      p.oneOf = p.anyOf;
      delete p.anyOf;
      p.oneOf.push({ enum: [3, 20] });
    }),
    [
      'breaking requests film: `size` no longer accepts some values, such as 3',
      'compatible requests film: `size` also accepts 3 or 20',
    ],
    parameter('size', (p) => {
      p.anyOf.push({ enum: [3] });
    }),
    [],
  ],
  [
    'value anyOf of patterns',
    parameter('start', (p) => (p.anyOf = [{ minLength: 3 }, { pattern: '^x.+' }])),
    ['breaking requests film: `start` no longer accepts some values, such as a'],
    parameter('start', (p) => (p.anyOf = [{ minLength: 0 }])),
    [],
  ],
  [
    'value if',
    parameter('start', (p) => {
      p.if = { minLength: 3 };
      p.then = { maxLength: 5 };
    }),
    ['breaking requests film: `start` no longer accepts some values, such as https://example.com/a'],
    parameter('start', (p) => {
      p.if = { minLength: 3 };
      p.then = {};
    }),
    [],
  ],
  [
    'value allOf',
    parameter('start', (p) => (p.allOf = [{ maxLength: 3 }])),
    ['breaking requests film: the maximum length of `start` is 3, had none'],
    parameter('seed', (p) => (p.allOf = [{ maximum: 200 }])),
    [],
  ],
];
