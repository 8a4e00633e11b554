import { characters, isUri } from './checks.js';
import type { CompiledSchema } from './compiled-schema.js';
import { countOf, expectedBy, typeOf } from './describe.js';
import { nearest } from './nearest.js';
import { isObject } from '../internal/json.js';
import { didYouMean } from '../internal/list-words.js';

/** From this number of values on, a message shows only some of them, so that a suggestion helps. */
const SUGGEST_FROM_VALUES = 13;

/** A rule that a value breaks. */
export interface Violation {
  keyword: string;
  /** The rule in words that follow the value's name, such as `must be an integer`. */
  phrase: string;
  /** The end of the message, after the reason of the rule. */
  note?: string;
}

/** The first rule that a value breaks by itself, whatever its properties or items are. */
export function violationOf(schema: CompiledSchema, value: unknown): Violation | undefined {
  const { type, enum: values, anyOf, minProperties } = schema;
  if (type !== undefined && ![type].flat().some((one) => isOfType(one, value))) return typeViolation(schema, value);
  if (values && !values.includes(value)) {
    const isLong = values.length >= SUGGEST_FROM_VALUES;
    const suggestions = isLong && typeof value === 'string' ? nearest(value, values.map(String)) : [];
    const keyword = values.length === 1 ? 'const' : 'enum';
    return { keyword, phrase: `must be ${expectedBy(schema)}`, note: didYouMean(suggestions.slice(0, 1)) };
  }
  if (anyOf && !anyOf.some((form) => matches(form, value))) {
    const isWrongType = anyOf.every((form) => form.type !== undefined && !isOfType(String(form.type), value));
    const note = isWrongType ? `, not ${typeOf(value)}` : '';
    return { keyword: 'anyOf', phrase: `must be ${expectedBy(schema)}`, note };
  }
  if (typeof value === 'number') return numberViolation(schema, value);
  if (typeof value === 'string') return stringViolation(schema, value);
  if (Array.isArray(value)) return arrayViolation(schema, value.length);
  if (isObject(value) && minProperties !== undefined && Object.keys(value).length < minProperties) {
    return {
      keyword: 'minProperties',
      phrase: `must have at least ${countOf(minProperties, 'property', 'properties')}`,
    };
  }
  return undefined;
}

function typeViolation(schema: CompiledSchema, value: unknown): Violation {
  const { type = [] } = schema;
  const isOnlyNullWrong =
    value === null && ['string', 'number', 'boolean', 'object', 'array'].every((one) => type.includes(one));
  if (isOnlyNullWrong) return { keyword: 'type', phrase: 'must not be null' };
  // It is plain what is wrong with a fraction if an integer is expected.
  const isFraction = type === 'integer' && Number.isFinite(value);
  return { keyword: 'type', phrase: `must be ${expectedBy(schema)}`, note: isFraction ? '' : `, not ${typeOf(value)}` };
}

function numberViolation({ minimum, maximum }: CompiledSchema, value: number): Violation | undefined {
  if (minimum !== undefined && value < minimum) {
    return { keyword: 'minimum', phrase: minimum === maximum ? `must be ${minimum}` : `must be at least ${minimum}` };
  }
  if (maximum !== undefined && value > maximum) {
    return { keyword: 'maximum', phrase: minimum === maximum ? `must be ${maximum}` : `must be at most ${maximum}` };
  }
  return undefined;
}

function stringViolation(schema: CompiledSchema, value: string): Violation | undefined {
  const { minLength, maxLength, pattern, format } = schema;
  const length = characters(value);
  if (minLength !== undefined && length < minLength) {
    if (minLength === 1) return { keyword: 'minLength', phrase: 'must not be empty' };
    const phrase = `must have at least ${countOf(minLength, 'character')}`;
    return { keyword: 'minLength', phrase, note: ` (it has ${length})` };
  }
  if (maxLength !== undefined && length > maxLength) {
    const phrase = `must have at most ${countOf(maxLength, 'character')}`;
    return { keyword: 'maxLength', phrase, note: ` (it has ${length})` };
  }
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return { keyword: 'pattern', phrase: schema.phrase ?? `must match ${pattern}` };
  }
  if (format === 'uri' && !isUri(value)) return { keyword: 'format', phrase: 'must be a URL' };
  return undefined;
}

function arrayViolation({ minItems, maxItems }: CompiledSchema, length: number): Violation | undefined {
  if (minItems !== undefined && length < minItems)
    return { keyword: 'minItems', phrase: `must have at least ${countOf(minItems, 'item')}` };
  if (maxItems === undefined || length <= maxItems) return undefined;
  const phrase = maxItems === 0 ? 'must be omitted or empty' : `must have at most ${countOf(maxItems, 'item')}`;
  return { keyword: 'maxItems', phrase };
}

/** Whether a value matches a schema, its conditional rules and sums aside. */
export function matches(schema: CompiledSchema, value: unknown): boolean {
  if (violationOf(schema, value)) return false;
  if (schema.allOf?.some((part) => !matches(part, value)) || (schema.not && matches(schema.not, value))) return false;
  if (Array.isArray(value)) return value.every((item) => !schema.items || matches(schema.items, item));
  if (!isObject(value)) return true;
  if (schema.required?.some((name) => value[name] === undefined)) return false;
  return Object.entries(schema.properties ?? {}).every(
    ([name, part]) => value[name] === undefined || (part !== false && matches(part, value[name])),
  );
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeof value === type;
}
