import type { CompiledSchema } from './compiled-schema.js';
import { listWords } from '../internal/list-words.js';

/** The parts that messages about requests are made of. */

const TYPE_NAMES: Record<string, string> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  null: 'null',
};

/** Longer values are cut off, so that they don't drown the sentence. */
const MAX_SHOWN_CHARS = 40;
/** Longer enums are shown by their first values. */
const MAX_LISTED_VALUES = 12;

/** `1 item`, `3 items`. */
export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** The type of a value, such as `a string`. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  return TYPE_NAMES[typeof value] ?? `a ${typeof value}`;
}

/** A name or value as messages show it. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS - 3)}…` : text;
}

/** A path as code has it: `multi_shots[0].duration`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((all, part) => {
    if (typeof part === 'number') return `${all}[${part}]`;
    return all === '' ? shorten(part) : `${all}.${shorten(part)}`;
  }, '');
}

/** What a schema expects, such as `4, 6 or 8` or `an integer`. */
export function expectedBy(schema: CompiledSchema): string {
  if (schema.enum) return oneOf(schema.enum);
  if (schema.anyOf) {
    return listWords(
      schema.anyOf.flatMap((form) => form.enum?.map(shorten) ?? [expectedBy(form)]),
      'or',
    );
  }
  const types = [schema.type ?? []].flat();
  const names = types
    // An integer is a number.
    .filter((type) => !(type === 'integer' && types.includes('number')))
    .map((type) => TYPE_NAMES[type] ?? type);
  const base = listWords(names, 'or');
  if (schema.minimum !== undefined && schema.maximum !== undefined)
    return `${base} from ${schema.minimum} to ${schema.maximum}`;
  if (schema.format === 'uri') return 'a URL';
  return schema.phrase?.replace(/^must be /, '') ?? base;
}

function oneOf(values: unknown[]): string {
  const [first] = values;
  const isRange = values.length > 3 && values.every((value, index) => value === Number(first) + index);
  if (isRange) return `an integer from ${String(first)} to ${String(values.at(-1))}`;
  if (values.length <= MAX_LISTED_VALUES) return listWords(values.map(shorten), 'or');
  return `one of ${values.length} values, such as ${listWords(values.slice(0, 3).map(shorten), 'or')}`;
}
