import type { Shape } from './shape.js';

/** The parts that sentences about requests are made of. */

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** `a, b and c`. */
export function and(names: string[]): string {
  return joined(names, 'and');
}

/** `a, b or c`. */
export function or(names: string[]): string {
  return joined(names, 'or');
}

function joined(names: string[], word: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** `1 item`, `3 items`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What a value is, for a sentence that says what it should be. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  return TYPES[typeof value] ?? `a ${typeof value}`;
}

/** A name or value as a sentence shows it; a longer text than this would drown the sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

/** The place of a member as one writes it in code: `multi_shots[0].duration`. */
export function written(path: readonly (string | number)[]): string {
  return path.reduce<string>((all, part) => {
    if (typeof part === 'number') return `${all}[${part}]`;
    return all === '' ? shown(part) : `${all}.${shown(part)}`;
  }, '');
}

/** What a value must be, such as `4, 6 or 8` or `a whole number`. */
export function wanted(shape: Shape): string {
  if (shape.enum) return oneOf(shape.enum);
  if (shape.anyOf) return or(shape.anyOf.flatMap((form) => form.enum?.map(shown) ?? [wanted(form)]));
  const base = or(
    [shape.type ?? []]
      .flat()
      .filter((type) => !isPart(type, shape.type))
      .map((type) => TYPES[type] ?? type),
  );
  if (shape.minimum !== undefined && shape.maximum !== undefined)
    return `${base} from ${shape.minimum} to ${shape.maximum}`;
  if (shape.format === 'uri') return 'an address (URI)';
  return shape.words?.replace(/^must be /, '') ?? base;
}

/** A whole number is a number already. */
function isPart(type: string, types: Shape['type']): boolean {
  return type === 'integer' && Array.isArray(types) && types.includes('number');
}

function oneOf(values: unknown[]): string {
  const [first, last] = [values[0], values.at(-1)];
  const isRun =
    values.length > 3 &&
    values.every((value, index) => typeof value === 'number' && value === (first as number) + index);
  if (isRun) return `a whole number from ${String(first)} to ${String(last)}`;
  if (values.length <= 12) return or(values.map(shown));
  return `one of ${values.length} values such as ${or(values.slice(0, 3).map(shown))}`;
}
