import type { Schema } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';

/** Keywords that stay. A format other than that of a file goes: clients that parse a URL change or refuse some. */
const KEPT = [
  'description',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'items',
  'default',
] as const satisfies (keyof Schema)[];

const MAX_INT32 = 2 ** 31 - 1;

/** A value that is no object, of one type or of any. */
export function portableValue(schema: Schema): Schema {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return { ...documentation(schema), ...valueOfForms(forms) };
  if (Array.isArray(schema.type)) return { ...documentation(schema), ...valueOfTypes(schema, schema.type) };
  if (schema.type === undefined) return documentation(schema);
  const kept = Object.fromEntries(KEPT.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));
  const [example] = schema.examples ?? [];
  const values = schema.type === 'boolean' ? undefined : valuesOf(schema);
  return {
    ...(kept.description !== undefined && { description: kept.description as string }),
    type: schema.type,
    ...formatOf(schema, values !== undefined),
    ...(values && { enum: values }),
    ...kept,
    ...(example !== undefined && { example }),
  };
}

/** Forms of one type are a value of that type; forms of several types are told apart by their type. */
function valueOfForms(forms: Schema[]): Schema {
  const [first] = forms;
  if (forms.every(({ type }) => type === first!.type)) return { type: first!.type };
  return { oneOf: forms.map((form) => portableValue(form)) };
}

/** A value of any type is one that most tools can name; of a string or a list of strings, each form is a type. */
function valueOfTypes({ items }: Schema, types: string[]): Schema {
  if (types.length > 2) return {};
  return { oneOf: types.map((type) => ({ type, ...(type === 'array' && { items }) })) };
}

/** Without a format, some generators keep a number in 32 bits, which changes amounts of money and large seeds. */
function formatOf({ type, format, maximum = Infinity }: Schema, isEnum: boolean): { format?: string } {
  if (format === 'binary') return { format };
  if (type === 'number') return { format: 'double' };
  return type === 'integer' && !isEnum && maximum > MAX_INT32 ? { format: 'int64' } : {};
}

function documentation({ description, default: standard }: Schema): Schema {
  return {
    ...(description !== undefined && { description }),
    ...(standard !== undefined && { default: standard }),
  };
}
