import type { JsonValue, Schema } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';
import { defaultWords, valueListWords } from './descriptions.js';

/** Constraints of a value that stay. */
const CONSTRAINTS: (keyof Schema)[] = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
];

const MAX_INT32 = 2 ** 31 - 1;

/**
 * A value that is not an object: of one type, of one of several forms, or of any type. Its default becomes words, since many
 * clients send every default that they know, and openapi-typescript requires what has one.
 */
export function portableValue(schema: Schema): Schema {
  const { type, examples: [example] = [] } = schema;
  const values = type === 'boolean' ? undefined : valuesOf(schema);
  const isEnum = values !== undefined && haveDistinctNames(values);
  const description = [
    schema.description,
    ...(values && !isEnum ? [valueListWords(values)] : []),
    ...(schema.default === undefined ? [] : [defaultWords(schema.default)]),
  ];
  const words = description.filter((text) => text !== undefined).join(' ');
  return {
    ...(words !== '' && { description: words }),
    ...(typeof type === 'string' ? typed(schema, type) : valueOfForms(schema.anyOf ?? schema.oneOf ?? [])),
    ...(isEnum && { enum: values }),
    ...(example !== undefined && { example }),
  };
}

function typed(schema: Schema, type: string): Schema {
  const typed: Schema = { type, ...formatOf(schema) };
  for (const key of CONSTRAINTS) if (schema[key] !== undefined) typed[key] = schema[key];
  if (schema.items !== undefined) typed.items = schema.items;
  return typed;
}

/**
 * Forms of one type are a value of that type; forms of several types differ by their type, so that `anyOf` means
 * what `oneOf` does. openapi-mcp-generator can't read the latter without a discriminator.
 */
function valueOfForms(forms: Schema[]): Schema {
  const [first] = forms;
  if (first === undefined) return {};
  if (forms.every(({ type }) => type === first.type)) return { type: first.type };
  return { anyOf: forms.map((form) => portableValue(form)) };
}

/**
 * URLs have no format: clients that parse them change some and refuse others. Numbers have one: without it, some
 * generators keep them in 32 bits, which changes amounts of money and large seeds.
 */
function formatOf({ type, format, maximum = Infinity, enum: values }: Schema): { format?: string } {
  if (format === 'binary') return { format };
  if (type === 'number') return { format: 'double' };
  return type === 'integer' && !values && maximum > MAX_INT32 ? { format: 'int64' } : {};
}

/** Whether the values of an enum differ by more than signs: a generator that makes names of `C` and `C#` loses one. */
function haveDistinctNames(values: JsonValue[]): boolean {
  const names = values.map((value) =>
    JSON.stringify(value)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
  return new Set(names).size === names.length && !names.includes('');
}
