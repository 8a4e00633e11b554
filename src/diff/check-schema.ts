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
  'x-examples': [isObject, 'must be an object'],
};

const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const LISTS = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
const SINGLES = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
];

/** @throws InvalidPart if a schema, or one within it, has a keyword of the wrong form. */
export function checkSchema(schema: unknown, at: string): void {
  if (typeof schema === 'boolean') return;
  if (!isObject(schema)) throw new InvalidPart(at, 'must be a schema');
  for (const [key, value] of Object.entries(schema)) {
    const path = `${at}.${key}`;
    const form = Object.hasOwn(FORMS, key) ? FORMS[key] : undefined;
    if (form && !form[0](value)) throw new InvalidPart(path, form[1]);
    if (MAPS.includes(key)) {
      if (!isObject(value)) throw new InvalidPart(path, 'must be an object');
      for (const [name, one] of Object.entries(value)) checkSchema(one, `${path}.${name}`);
    }
    if (LISTS.includes(key)) {
      if (!Array.isArray(value)) throw new InvalidPart(path, 'must be an array');
      value.forEach((one, index) => checkSchema(one, `${path}.${index}`));
    }
    if (SINGLES.includes(key)) checkSchema(value, path);
  }
}

function isSumRule(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { parameter, sum, minimum = 0, maximum = 0 } = value;
  return isText(parameter) && isText(sum) && isNumber(minimum) && isNumber(maximum);
}

function isPrice(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { unit, amount = 0, tiers = [] } = value;
  const isTier = (tier: unknown) =>
    isObject(tier) &&
    isNumber(tier.amount) &&
    isObject(tier.when ?? {}) &&
    [tier.given ?? [], tier.omitted ?? []].every(isTexts) &&
    isText(tier.label ?? '');
  return isText(unit) && isNumber(amount) && Array.isArray(tiers) && tiers.every(isTier);
}
