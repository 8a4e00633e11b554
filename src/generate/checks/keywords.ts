import { isObject } from '../../internal/json.js';

/** The types of JSON Schema. */
export const TYPES: readonly string[] = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];

/** The keywords of a schema that the generators read, and those that say nothing about which values are valid. */
export const KEYWORDS: readonly string[] = [
  ...['$ref', '$schema', '$comment', 'title', 'description', 'type', 'const', 'enum', 'default', 'examples', 'example'],
  ...['deprecated', 'readOnly', 'writeOnly', 'externalDocs', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'uniqueItems', 'contentMediaType', 'contentEncoding'],
  ...['format', 'minItems', 'maxItems', 'items', 'properties', 'required', 'minProperties', 'maxProperties'],
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'dependentRequired', 'dependentSchemas'],
  ...['oneOf', 'anyOf', 'allOf', 'not', 'if', 'then', 'else', 'discriminator'],
];

interface Form {
  is: (value: unknown) => boolean;
  /** The words that follow "must be". */
  words: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);

const TEXT: Form = { is: isText, words: 'a string' };
const TEXTS: Form = { is: isTexts, words: 'an array of strings' };
const OBJECT: Form = { is: isObject, words: 'an object' };
const TRUE: Form = { is: (value) => value === true, words: 'true, or omitted' };

/** The form of each key of a schema, as spec/extensions.md has it; what else holds for it, other checks say. */
export const EXTENSION_FORMS: Readonly<Record<string, Form>> = {
  'x-kind': TEXT,
  'x-capabilities': TEXTS,
  'x-output': TEXT,
  'x-output-count': { is: isPair, words: 'the fewest and the most, two integers' },
  'x-tags': TEXTS,
  'x-examples': {
    is: (value) => isObject(value) && Object.values(value).every(isObject),
    words: 'an object of examples, each with a `summary` and a `value`',
  },
  'x-price': OBJECT,
  'x-sizes': {
    is: (value) => isObject(value) && (Array.isArray(value.pairs) ? value.pairs.every(isPair) : isObject(value.range)),
    words: 'an object with `pairs` of integers, or a `range`',
  },
  'x-typical-seconds': {
    is: (value) => (typeof value === 'number' && value > 0) || isObject(value),
    words: 'a number of seconds, or on a union an object of kind and range',
  },
  'x-successor': TEXT,
  'x-media': TEXT,
  'x-generic': TRUE,
  'x-preferred-over': TEXTS,
  'x-resolutions': {
    is: (value) => isObject(value) && Object.values(value).every(isText),
    words: 'an object of value and resolution',
  },
  'x-mixin': TRUE,
};
