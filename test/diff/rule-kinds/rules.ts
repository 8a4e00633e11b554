import type { LooseSchema } from '../../support/changed-contract.js';
import { input, parameter, type Planted } from './plant.js';

/** Changes of rules across parameters. */
export const rules: Planted[] = [
  [
    'nested',
    input((s) => (s.properties.duration.minimum = 2), 'Shot'),
    ['breaking requests film: the minimum of `shots[].duration` is 2, was 1'],
    input((s) => (s.properties.duration.minimum = 0), 'Shot'),
    ['compatible requests film: the minimum of `shots[].duration` is 0, was 1'],
  ],
  [
    'nested required',
    input((s) => s.required.push('text'), 'Shot'),
    ['breaking requests film: `shots[].text` is required'],
    input((s) => (s.required = []), 'Shot'),
    ['compatible requests film: `shots[].duration` is no longer required'],
  ],
  [
    'mode gone',
    input((s) => {
      s.oneOf.pop();
      s.properties.mode.enum.pop();
    }),
    ['breaking requests film: the mode "Video" (`mode` is video) is gone'],
    input((s) => {
      s.oneOf.push({
        title: 'Empty',
        required: ['mode'],
        properties: { mode: { const: 'empty' }, start: false, clip: false },
      });
      s.properties.mode.enum.push('empty');
    }),
    ['compatible requests film: the mode "Empty" (`mode` is empty) is new'],
  ],
  [
    'mode gone + its parameter',
    input((s) => {
      s.oneOf.pop();
      s.properties.mode.enum.pop();
      delete s.properties.clip;
      s.oneOf.forEach((m: LooseSchema) => delete m.properties.clip);
    }),
    [
      'breaking requests film: the mode "Video" (`mode` is video) is gone',
      'breaking requests film: `clip` is no longer accepted',
    ],
    input((s) => (s.oneOf[0].title = 'Words')),
    [],
  ],
  [
    'mode requires',
    input((s) => s.oneOf[1].required.push('seed')),
    ['breaking requests film: `seed` is required in mode "Image"'],
    input((s) => (s.oneOf[1].required = ['mode'])),
    ['compatible requests film: `start` is no longer required in mode "Image"'],
  ],
  [
    'mode forbids',
    input((s) => (s.oneOf[0].properties.seed = false)),
    ['breaking requests film: `seed` is no longer accepted in mode "Text"'],
    input((s) => delete s.oneOf[0].properties.start),
    ['compatible requests film: `start` is also accepted in mode "Text"'],
  ],
  [
    'mode narrows',
    input((s) => (s.oneOf[0].properties.seed = { maximum: 9 })),
    ['breaking requests film: `seed` must be at most 9 in mode "Text"'],
    input((s) => (s.oneOf[0].properties.seed = { maximum: 100 })),
    [],
  ],
  [
    'dependentRequired',
    input((s) => s.dependentRequired.end.push('seed')),
    ['breaking requests film: `seed` is required if `end` is set'],
    input((s) => delete s.dependentRequired),
    ['compatible requests film: `start` is no longer required if `end` is set'],
  ],
  [
    'dependentSchemas',
    input((s) => (s.dependentSchemas.audio.properties.seed = false)),
    ['breaking requests film: `seed` is no longer accepted if `audio` is set'],
    input((s) => delete s.dependentSchemas),
    ['compatible requests film: a rule is gone: `loop` must be true if `audio` is set'],
  ],
  [
    'if then',
    input((s) => (s.allOf[0].then.properties.seed = false)),
    ['breaking requests film: `seed` is no longer accepted if `resolution` is 1080p'],
    input((s) => s.allOf.pop()),
    ['compatible requests film: a rule is gone: `duration` must be 8 if `resolution` is 1080p'],
  ],
  [
    'if new',
    input((s) => s.allOf.push({ if: { required: ['note'] }, then: { required: ['seed'] } })),
    ['breaking requests film: `seed` is required if `note` is set'],
    input((s) => s.allOf.push({ if: { required: ['note'] }, then: { required: ['prompt'] } })),
    [],
  ],
  [
    'if else',
    input((s) => (s.allOf[0].else = { required: ['seed'] })),
    ['breaking requests film: `seed` is required unless `resolution` is 1080p'],
    input((s) => (s.allOf[0].else = { required: ['prompt'] })),
    [],
  ],
  [
    'not object',
    input((s) => (s.not = { required: ['audio', 'loop'] })),
    [
      'breaking requests film: stricter rule: takes `audio` or `loop`, not both, was: takes `audio` or `mute`, not both',
    ],
    input((s) => delete s.not),
    ['compatible requests film: a rule is gone: takes `audio` or `mute`, not both'],
  ],
  [
    'anyOf',
    input((s) => s.anyOf.pop(), 'StillInput'),
    ['breaking requests still: `image` is required'],
    input((s) => delete s.anyOf, 'StillInput'),
    [],
  ],
  [
    'oneOf of objects without modes',
    input((s) => {
      s.oneOf = s.anyOf;
      delete s.anyOf;
    }, 'StillInput'),
    ['breaking requests still: new rule: needs exactly one of `image` or `text`'],
    input((s) => {
      s.anyOf.push({ required: ['image', 'text'] });
    }, 'StillInput'),
    [],
  ],
  [
    'minProperties',
    input((s) => (s.minProperties = 2), 'StillInput'),
    ['breaking requests still: stricter rule: needs at least 2 parameters, was: needs at least 1 parameter'],
    input((s) => (s.minProperties = 0), 'StillInput'),
    [],
  ],
  [
    'maxProperties',
    input((s) => (s.maxProperties = 1), 'StillInput'),
    ['breaking requests still: new rule: needs at most 1 parameter'],
    input((s) => (s.maxProperties = 2), 'StillInput'),
    [],
  ],
  [
    'propertyNames',
    parameter('labels', (p) => (p.propertyNames = { maxLength: 3 })),
    ['breaking requests film: `labels` has to have only names of properties that match `{"maxLength":3}`'],
    parameter('labels', (p) => (p.description = 'x')),
    [],
  ],
  [
    'sum',
    input((s) => (s['x-rules'][0].maximum = 14)),
    ['breaking requests film: stricter rule: the sum of `duration` over `shots` is at most 14, was: at most 15'],
    input((s) => (s['x-rules'][0].maximum = 16)),
    ['compatible requests film: looser rule: the sum of `duration` over `shots` is at most 16, was: at most 15'],
  ],
];
