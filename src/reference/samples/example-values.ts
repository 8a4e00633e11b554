import type { Json } from '../../catalog/model-details.js';

/** Origin of the files and callbacks of examples: a host that belongs to nobody. */
const EXAMPLE_ORIGIN = 'https://example.com/';

/** The URL of an example file. */
export const exampleUrl = (file: string): string => EXAMPLE_ORIGIN + file;

/** Whether a value is a URL of an example. */
export const isExampleUrl = (value: Json): boolean => typeof value === 'string' && value.startsWith(EXAMPLE_ORIGIN);

/** What a reader replaces before a request can be sent. */
export type ExampleValue = 'URLs' | 'ids';

/** The kinds of example values in a request body, URLs first: files, and ids of tasks, voices and the like that only an account has. */
export function exampleValuesIn(body: Json): ExampleValue[] {
  const found = valuesIn(body);
  return (['URLs', 'ids'] as const).filter((kind) => found.includes(kind));
}

function valuesIn(value: Json, name = ''): ExampleValue[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesIn(item, name));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([property, item]) => valuesIn(item, property));
  if (isExampleUrl(value)) return ['URLs'];
  return typeof value === 'string' && isExampleId(value, name) ? ['ids'] : [];
}

/** An id is a string: numbers are those of presets. The id of a provider's own model is none of an account. */
const isExampleId = (value: string, name: string): boolean =>
  value.endsWith('VOICE_ID') || (/_ids?$/.test(name) && name !== 'model_id');
