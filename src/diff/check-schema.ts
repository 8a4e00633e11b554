import { SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES } from '../contract/document/subschemas.js';
import { isObject } from '../internal/json.js';
import { shown } from './words.js';

/** A part of a document that does not have the form that OpenAPI or the extensions give it. */
export class InvalidPart extends Error {
  constructor(at: string, rule: string) {
    super(`${shown(at, 200)} ${rule}`);
  }
}

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isNumber: Is = (value) => typeof value === 'number' && Number.isFinite(value);
const isTexts: Is = (value) => Array.isArray(value) && value.every(isText);

const FORMS: Record<string, [is: Is, words: string]> = {
  ...Object.fromEntries(
    ['$ref', 'title', 'description', 'pattern', 'format', 'x-output', 'x-successor', 'x-kind', 'x-media'].map((key) => [
      key,
      [isText, 'must be a string'],
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
      ...['minItems', 'maxItems', 'minProperties', 'maxProperties'],
    ].map((key) => [key, [isNumber, 'must be a number']]),
  ),
  type: [(value) => isText(value) || isTexts(value), 'must be a string or an array of strings'],
  enum: [Array.isArray, 'must be an array'],
  required: [isTexts, 'must be an array of strings'],
  dependentRequired: [
    (value) => isObject(value) && Object.values(value).every(isTexts),
    'must be an object of arrays of strings',
  ],
  'x-rules': [
    (value) => Array.isArray(value) && value.every(isSumRule),
    'must be an array of rules with `parameter` and `sum`',
  ],
  'x-price': [isPrice, 'must have a `unit`, and an `amount` or `tiers` with amounts'],
  discriminator: [
    (value) =>
      isObject(value) &&
      isText(value.propertyName) &&
      isObject(value.mapping ?? {}) &&
      Object.values(value.mapping ?? {}).every(isText),
    'must have a `propertyName`, and a `mapping` of strings if it has one',
  ],
  'x-examples': [isObject, 'must be an object'],
};

/** A keyword that does not have the form that OpenAPI or the extensions give it. */
export interface MisformedPart {
  /** Where it is in the schema. */
  path: (string | number)[];
  /** The rule for the value, such as `must be a number`. */
  rule: string;
}

/** The keywords of the wrong form in a schema and those within it. */
export function* misformedParts(schema: unknown, path: (string | number)[] = []): Generator<MisformedPart> {
  if (typeof schema === 'boolean') return;
  if (!isObject(schema)) {
    yield { path, rule: 'must be a schema' };
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    const at = [...path, key];
    const form = Object.hasOwn(FORMS, key) ? FORMS[key] : undefined;
    if (form && !form[0](value)) yield { path: at, rule: form[1] };
    if (SCHEMA_MAPS.includes(key)) {
      if (!isObject(value)) yield { path: at, rule: 'must be an object' };
      else for (const [name, one] of Object.entries(value)) yield* misformedParts(one, [...at, name]);
    }
    if (SCHEMA_LISTS.includes(key)) {
      if (!Array.isArray(value)) yield { path: at, rule: 'must be an array' };
      else for (const [index, one] of value.entries()) yield* misformedParts(one, [...at, index]);
    }
    if (SCHEMA_SINGLES.includes(key)) yield* misformedParts(value, at);
  }
}

/** @throws InvalidPart if a schema, or one within it, has a keyword of the wrong form. */
export function checkSchema(schema: unknown, at: string): void {
  for (const { path, rule } of misformedParts(schema)) throw new InvalidPart([at, ...path].join('.'), rule);
}

function isSumRule(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { parameter, sum, minimum = 0, maximum = 0 } = value;
  return isText(parameter) && isText(sum) && isNumber(minimum) && isNumber(maximum);
}

function isPrice(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { unit, amount = 0, tiers = [], quantity } = value;
  const isTier = (tier: unknown) =>
    isObject(tier) &&
    isNumber(tier.amount) &&
    isObject(tier.when ?? {}) &&
    [tier.given ?? [], tier.omitted ?? []].every(isTexts) &&
    isText(tier.label ?? '');
  const hasQuantity = quantity === undefined || quantity === null || isText(quantity);
  return hasQuantity && isText(unit) && isNumber(amount) && Array.isArray(tiers) && tiers.every(isTier);
}
