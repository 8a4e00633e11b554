import { itemNeed } from '../contract/rules/phrases.js';
import type { Schema } from '../contract/document/types.js';
import { valuesOf } from '../contract/document/values.js';
import { isObject } from '../internal/json.js';
import type { Finding } from './change.js';
import { at, effectFinding, isUnchanged, type Comparison, type Effect } from './comparison.js';
import { prefixIn } from './evaluate.js';
import { mayRefuse } from './may-refuse.js';
import { code, valuesWords, valueWords } from './words.js';

/** Keywords that other functions compare, or that say nothing about values. */
const ELSEWHERE = [
  ...['$ref', 'type', 'nullable', 'enum', 'const', 'default', 'deprecated', 'items', 'properties', 'required'],
  ...['additionalProperties', 'unevaluatedProperties', 'dependentRequired', 'dependentSchemas'],
  ...['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'minProperties', 'maxProperties'],
  ...['title', 'description', 'examples', 'example', 'discriminator', 'externalDocs', '$comment', '$schema', 'xml'],
];

/** Keywords that bound a number or a size, in words. */
const BOUNDS: Record<string, string> = {
  minimum: 'minimum',
  maximum: 'maximum',
  exclusiveMinimum: 'exclusive minimum',
  exclusiveMaximum: 'exclusive maximum',
  minLength: 'minimum length',
  maxLength: 'maximum length',
  minItems: 'minimum number of items',
  maxItems: 'maximum number of items',
};

/**
 * Compares keywords that restrict a value itself. A keyword makes a difference only if there is a value that one version
 * accepts and the keyword of the other refuses; what its type or its list of values says is compared elsewhere.
 */
export function compareKeywords(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  // In the schema of an object, `not` is a rule across its properties.
  const elsewhere = [...ELSEWHERE, ...(before.properties && after.properties ? ['not'] : [])];
  const keys = [...new Set([...Object.keys(BOUNDS), ...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !elsewhere.includes(key) && !key.startsWith('x-') && !isUnchanged(comparison, before[key], after[key]),
  );
  return keys.flatMap((key) => {
    const effects = effectsOf(comparison, before, after, key);
    if (effects.length === 0) return [];
    // A change that refuses some values and allows others counts as breaking.
    const breaking: Effect = comparison.direction === 'requests' ? 'narrower' : 'wider';
    const effect = effects.includes(breaking) ? breaking : effects[0]!;
    const sentence = keywordSentence(key, ruleOf(before, key), ruleOf(after, key), at(comparison, path));
    const finding = effectFinding(comparison, effect, path, sentence);
    // A response with a larger number or a longer text has the form that code expects.
    const isBound = Object.hasOwn(BOUNDS, key);
    if (isBound && comparison.direction === 'responses' && finding.impact === 'breaking') finding.impact = 'behavior';
    return [finding];
  });
}

function effectsOf(comparison: Comparison, before: Schema, after: Schema, key: string): Effect[] {
  const [old, now] = [ruleOf(before, key), ruleOf(after, key)];
  const isBound = Object.hasOwn(BOUNDS, key);
  const [isLooser, isStricter] = [isBound && isStricterBound(key, now, old), isBound && isStricterBound(key, old, now)];
  const refusesMore =
    now !== undefined && !isLooser && mayRefuse(comparison.after, [before, kindOf(after)], { [key]: now });
  const refusedMore =
    old !== undefined && !isStricter && mayRefuse(comparison.before, [after, kindOf(before)], { [key]: old });
  return [...(refusesMore ? (['narrower'] as const) : []), ...(refusedMore ? (['wider'] as const) : [])];
}

/** The value of a keyword; undefined if it requires nothing. */
function ruleOf(schema: Schema, key: string): unknown {
  return key === 'uniqueItems' && schema[key] === false ? undefined : schema[key];
}

function isStricterBound(key: string, one: unknown, other: unknown): boolean {
  if (typeof other !== 'number') return false;
  if (typeof one !== 'number') return true;
  return /^(exclusiveM|m)in/.test(key) ? other > one : other < one;
}

/** The keywords for the type and the values of a schema, which are compared elsewhere. */
export function kindOf({ type, nullable, enum: values, const: only }: Schema): Schema {
  return {
    ...(type !== undefined && { type }),
    ...(nullable !== undefined && { nullable }),
    ...(values !== undefined && { enum: values }),
    ...(only !== undefined && { const: only }),
  };
}

function keywordSentence(key: string, before: unknown, after: unknown, where: string): string {
  const bound = Object.hasOwn(BOUNDS, key) ? BOUNDS[key]! : undefined;
  if (bound !== undefined) {
    if (after === undefined) return `${where} has no ${bound} any more, was ${valueWords(before)}`;
    return `the ${bound} of ${where} is ${valueWords(after)}, ${before === undefined ? 'had none' : `was ${valueWords(before)}`}`;
  }
  if (after === undefined) return `${where} no longer has to ${keywordWords(key, before)}`;
  const was = before === undefined ? '' : `, had to ${keywordWords(key, before)}`;
  return `${where} has to ${keywordWords(key, after)}${was}`;
}

/** What a keyword asks of a value, in words that follow "has to". */
function keywordWords(key: string, rule: unknown): string {
  if (key === 'format') return rule === 'uri' ? 'be a URL' : `have the format ${valueWords(rule)}`;
  if (key === 'multipleOf') return `be a multiple of ${valueWords(rule)}`;
  if (key === 'uniqueItems') return 'have distinct items';
  if (key === 'contains') return `have an item that ${matchWords(rule)}`;
  if (key === 'propertyNames') return `have only names of properties that match ${valueWords(rule)}`;
  const prefix = key === 'pattern' ? prefixIn(rule as string) : undefined;
  if (prefix !== undefined) return `begin with ${valueWords(prefix)}`;
  if (key === 'not') {
    try {
      return `have ${itemNeed(rule as Schema, code)}`;
    } catch {
      return isObject(rule) && valuesOf(rule)
        ? `be other than ${valuesWords(valuesOf(rule)!, 'and')}`
        : `not match ${valueWords(rule)}`;
    }
  }
  return `match ${code(key)} ${valueWords(rule)}`;
}

function matchWords(rule: unknown): string {
  const values = isObject(rule) ? valuesOf(rule) : undefined;
  return values ? `is ${valuesWords(values, 'or')}` : `matches ${valueWords(rule)}`;
}
