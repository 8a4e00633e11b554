import { characters, isUri } from './checks.js';
import { nearest } from './nearest.js';
import type { Shape } from './shape.js';
import { count, kindOf, wanted } from './words.js';
import { isObject } from '../internal/json.js';

/** A rule that a value breaks by itself: its keyword, and the words that follow the name of the member. */
export interface Broken {
  rule: string;
  words: string;
}

/** The first rule that a value breaks by itself, whatever its members or items are. */
export function brokenRule(shape: Shape, value: unknown): Broken | undefined {
  if (shape.type !== undefined && ![shape.type].flat().some((type) => isOf(type, value))) {
    const actual = kindOf(value);
    // Of a whole number it is plain what is wrong with a fraction.
    const but =
      typeof value === 'number' && Number.isFinite(value) && shape.type === 'integer' ? '' : `, not ${actual}`;
    return { rule: 'type', words: `must be ${wanted(shape)}${but}` };
  }
  if (shape.enum && !shape.enum.includes(value)) {
    const [meant] = shape.enum.length > 12 && typeof value === 'string' ? nearest(value, shape.enum.map(String)) : [];
    const hint = meant === undefined ? '' : `: did you mean ${meant}?`;
    return { rule: shape.enum.length === 1 ? 'const' : 'enum', words: `must be ${wanted(shape)}${hint}` };
  }
  if (shape.anyOf && !shape.anyOf.some((form) => fits(form, value))) {
    const but = shape.anyOf.every(({ type }) => type !== undefined && !isOf(String(type), value))
      ? `, not ${kindOf(value)}`
      : '';
    return { rule: 'anyOf', words: `must be ${wanted(shape)}${but}` };
  }
  if (typeof value === 'number') return brokenBound(shape, value);
  if (typeof value === 'string') return brokenText(shape, value);
  if (Array.isArray(value)) return brokenLength(shape, value.length);
  if (isObject(value) && shape.minProperties !== undefined && Object.keys(value).length < shape.minProperties) {
    return { rule: 'minProperties', words: `needs at least ${count(shape.minProperties, 'member')}` };
  }
  return undefined;
}

function brokenBound({ minimum, maximum }: Shape, value: number): Broken | undefined {
  if (minimum !== undefined && value < minimum) {
    return { rule: 'minimum', words: minimum === maximum ? `must be ${minimum}` : `must be at least ${minimum}` };
  }
  if (maximum !== undefined && value > maximum) {
    return { rule: 'maximum', words: minimum === maximum ? `must be ${maximum}` : `must be at most ${maximum}` };
  }
  return undefined;
}

function brokenText(shape: Shape, value: string): Broken | undefined {
  const { minLength, maxLength, pattern, format } = shape;
  const size = characters(value);
  if (minLength !== undefined && size < minLength) {
    const words = `has ${count(size, 'character')}, at least ${minLength} are needed`;
    return { rule: 'minLength', words: size === 0 && minLength === 1 ? 'must not be empty' : words };
  }
  if (maxLength !== undefined && size > maxLength) {
    return { rule: 'maxLength', words: `has ${count(size, 'character')}, at most ${maxLength} are taken` };
  }
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return { rule: 'pattern', words: shape.words ?? `must fit ${pattern}` };
  }
  if (format === 'uri' && !isUri(value)) return { rule: 'format', words: 'must be an address (URI)' };
  return undefined;
}

function brokenLength({ minItems, maxItems }: Shape, length: number): Broken | undefined {
  if (minItems !== undefined && length < minItems)
    return { rule: 'minItems', words: `needs at least ${count(minItems, 'item')}` };
  if (maxItems === undefined || length <= maxItems) return undefined;
  return {
    rule: 'maxItems',
    words: maxItems === 0 ? 'must be left out or empty' : `takes at most ${count(maxItems, 'item')}`,
  };
}

/** Whether a value keeps every rule of a shape. */
export function fits(shape: Shape, value: unknown): boolean {
  if (brokenRule(shape, value)) return false;
  if (shape.allOf?.some((part) => !fits(part, value)) || (shape.not && fits(shape.not, value))) return false;
  if (Array.isArray(value)) return value.every((item) => !shape.items || fits(shape.items, item));
  if (!isObject(value)) return true;
  if (shape.required?.some((member) => value[member] === undefined)) return false;
  return Object.entries(shape.properties ?? {}).every(
    ([member, part]) => value[member] === undefined || (part !== false && fits(part, value[member])),
  );
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeof value === type;
}
