import { isOfType } from '../contract/document/json-type.js';
import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { prefixOf } from '../contract/rules/prefix.js';
import { isObject } from '../internal/json.js';
import { characters, isUri, sumsHold } from '../validate/checks.js';
import { followed } from './fingerprint.js';
import { deepEqual } from './deep-equal.js';
import { declaredNames } from './in-place-subschemas.js';

/** Whether a value matches a schema; undefined if what is known of the value, or of the schema, leaves that open. */
export type Verdict = boolean | undefined;

/** Stands for the value of a property that is not chosen yet: it may also be omitted. */
export const UNDECIDED = Symbol('undecided');

/**
 * Checks values against the schemas of a document at run time. It knows three truth values, so that a search can give
 * up a request that is only begun once no way to complete it is left; and a keyword that it does not know makes a
 * verdict open, not wrong.
 */
export class Evaluator {
  readonly #rules = new WeakMap<Schema, [check: Check, rule: never][]>();

  constructor(readonly document: Document) {}

  check(schema: SchemaOrBoolean, value: unknown): Verdict {
    if (typeof schema === 'boolean') return schema || (value === UNDECIDED ? undefined : false);
    const rules = this.#rulesOf(schema);
    if (value === UNDECIDED) return rules.length === 0 ? true : undefined;
    let verdict: Verdict = true;
    for (const [check, rule] of rules) {
      const one = check(this, schema, value, rule);
      if (one === false) return false;
      if (one === undefined) verdict = undefined;
    }
    return verdict;
  }

  /** The keywords of a schema that are rules; a search checks the same schemas many times. */
  #rulesOf(schema: Schema): [check: Check, rule: never][] {
    const known = this.#rules.get(schema);
    if (known) return known;
    const rules = Object.entries(schema).flatMap(([key, rule]): [Check, never][] => {
      if (Object.hasOwn(CHECKS, key)) return [[CHECKS[key]!, rule as never]];
      return isAnnotation(key) ? [] : [[OPEN, rule as never]];
    });
    this.#rules.set(schema, rules);
    return rules;
  }
}

const NO_RULES = ['title', 'description', 'default', 'examples', 'example', 'deprecated', 'discriminator', 'then'];
const NOT_HERE = [
  'else',
  'readOnly',
  'writeOnly',
  'externalDocs',
  '$comment',
  '$schema',
  '$id',
  'xml',
  'nullable',
  'minContains',
  'maxContains',
];

function isAnnotation(key: string): boolean {
  return key.startsWith('x-') || NO_RULES.includes(key) || NOT_HERE.includes(key);
}

/** All of them, by the logic of three values. */
function all<T>(items: Iterable<T>, check: (item: T) => Verdict): Verdict {
  let verdict: Verdict = true;
  for (const item of items) {
    const one = check(item);
    if (one === false) return false;
    if (one === undefined) verdict = undefined;
  }
  return verdict;
}

const not = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);
const any = <T>(items: Iterable<T>, check: (item: T) => Verdict): Verdict => not(all(items, (one) => not(check(one))));

function exactlyOne(verdicts: Verdict[]): Verdict {
  const hold = verdicts.filter((verdict) => verdict === true).length;
  if (hold > 1) return false;
  return verdicts.includes(undefined) ? undefined : hold === 1;
}

type Check = (evaluator: Evaluator, schema: Schema, value: unknown, rule: never) => Verdict;
type CheckObject<T> = (evaluator: Evaluator, value: Record<string, unknown>, rule: T, schema: Schema) => Verdict;

const ofNumber =
  (holds: (value: number, rule: number) => boolean): Check =>
  (_evaluator, _schema, value, rule) =>
    typeof value !== 'number' || holds(value, rule);

const ofLength =
  (holds: (length: number, rule: number) => boolean): Check =>
  (_evaluator, _schema, value, rule) =>
    typeof value !== 'string' || holds(characters(value), rule);

const ofCount =
  (holds: (count: number, rule: number) => boolean): Check =>
  (_evaluator, _schema, value, rule) =>
    !Array.isArray(value) || holds(value.length, rule);

const ofObject =
  <T>(check: CheckObject<T>): Check =>
  (evaluator, schema, value, rule) =>
    !isObject(value) || check(evaluator, value, rule, schema);

/** Whether an object has a property. */
function has(value: Record<string, unknown>, name: string): Verdict {
  if (!Object.hasOwn(value, name)) return false;
  return value[name] === UNDECIDED ? undefined : true;
}

const OPEN: Check = () => undefined;

const given = (value: Record<string, unknown>) => Object.keys(value).filter((name) => value[name] !== UNDECIDED).length;

const CHECKS: Record<string, Check> = {
  $ref: (evaluator, _schema, value, rule) =>
    evaluator.check(followed<Schema>(evaluator.document, { $ref: rule }), value),
  type: (_evaluator, { nullable }, value, rule) =>
    (nullable === true && value === null) || [rule as string | string[]].flat().some((type) => isOfType(type, value)),
  const: (_evaluator, _schema, value, rule) => deepEqual(value, rule),
  enum: (_evaluator, _schema, value, rule: unknown[]) => rule.some((one) => deepEqual(one, value)),
  allOf: (evaluator, _schema, value, rule: Schema[]) => all(rule, (part) => evaluator.check(part, value)),
  anyOf: (evaluator, _schema, value, rule: Schema[]) => any(rule, (part) => evaluator.check(part, value)),
  oneOf: (evaluator, _schema, value, rule: Schema[]) => exactlyOne(rule.map((part) => evaluator.check(part, value))),
  not: (evaluator, _schema, value, rule: Schema) => not(evaluator.check(rule, value)),
  if(evaluator, schema, value, rule: Schema) {
    const condition = evaluator.check(rule, value);
    const branch = (which: SchemaOrBoolean | undefined) => (which === undefined ? true : evaluator.check(which, value));
    if (condition !== undefined) return branch(condition ? schema.then : schema.else);
    const [then, otherwise] = [branch(schema.then), branch(schema.else)];
    return then === otherwise ? then : undefined;
  },

  minimum: ofNumber((value, rule) => value >= rule),
  maximum: ofNumber((value, rule) => value <= rule),
  exclusiveMinimum: ofNumber((value, rule) => value > rule),
  exclusiveMaximum: ofNumber((value, rule) => value < rule),
  multipleOf: ofNumber((value, rule) => Math.abs(value / rule - Math.round(value / rule)) < 1e-9),
  minLength: ofLength((length, rule) => length >= rule),
  maxLength: ofLength((length, rule) => length <= rule),
  pattern(_evaluator, _schema, value, rule: string) {
    if (typeof value !== 'string') return true;
    const prefix = prefixIn(rule);
    // A pattern of a file from anywhere could take forever, so none but a prefix is run.
    return prefix === undefined ? undefined : value.startsWith(prefix) && value.length > prefix.length;
  },
  format(_evaluator, _schema, value, rule: string) {
    if (typeof value !== 'string') return true;
    return ['uri', 'url'].includes(rule) ? isUri(value) : undefined;
  },
  minItems: ofCount((count, rule) => count >= rule),
  maxItems: ofCount((count, rule) => count <= rule),
  items: (evaluator, _schema, value, rule: SchemaOrBoolean) =>
    !Array.isArray(value) || all(value, (item) => evaluator.check(rule, item)),
  uniqueItems: (_evaluator, _schema, value, rule: boolean) =>
    !rule ||
    !Array.isArray(value) ||
    value.every((one, at) => !value.slice(0, at).some((other) => deepEqual(one, other))),
  contains(evaluator, { minContains = 1, maxContains = Infinity }, value, rule: SchemaOrBoolean) {
    if (!Array.isArray(value)) return true;
    const verdicts = value.map((item) => evaluator.check(rule, item));
    const certain = verdicts.filter((one) => one === true).length;
    const possible = verdicts.filter((one) => one !== false).length;
    if (certain > Number(maxContains) || possible < Number(minContains)) return false;
    return certain === possible ? true : undefined;
  },

  required: ofObject<string[]>((_evaluator, value, rule) => all(rule, (name) => has(value, name))),
  properties: ofObject<Record<string, SchemaOrBoolean>>((evaluator, value, rule) =>
    all(Object.entries(rule), ([name, part]) => !Object.hasOwn(value, name) || evaluator.check(part, value[name])),
  ),
  additionalProperties: ofObject<SchemaOrBoolean>((evaluator, value, rule, { properties = {} }) =>
    all(Object.keys(value), (name) => Object.hasOwn(properties, name) || evaluator.check(rule, value[name])),
  ),
  unevaluatedProperties: ofObject<SchemaOrBoolean>((evaluator, value, rule, schema) => {
    const names = declaredNames(evaluator.document, schema);
    return all(Object.keys(value), (name) => names.has(name) || evaluator.check(rule, value[name]));
  }),
  dependentRequired: ofObject<Record<string, string[]>>((_evaluator, value, rule) =>
    all(Object.entries(rule), ([name, needed]) =>
      any([not(has(value, name)), all(needed, (one) => has(value, one))], (one) => one),
    ),
  ),
  dependentSchemas: ofObject<Record<string, SchemaOrBoolean>>((evaluator, value, rule) =>
    all(Object.entries(rule), ([name, then]) =>
      any([not(has(value, name)), evaluator.check(then, value)], (one) => one),
    ),
  ),
  minProperties: ofObject<number>((_evaluator, value, rule) =>
    given(value) >= rule ? true : Object.keys(value).length < rule ? false : undefined,
  ),
  maxProperties: ofObject<number>((_evaluator, value, rule) =>
    given(value) > rule ? false : Object.keys(value).length <= rule ? true : undefined,
  ),
  'x-rules': ofObject<NonNullable<Schema['x-rules']>>((_evaluator, value, rule) =>
    all(rule, (sum) => (value[sum.parameter] === UNDECIDED ? undefined : sumsHold([sum], value))),
  ),
};

/** The prefix that a pattern asks for; undefined for any other pattern. */
export function prefixIn(pattern: string): string | undefined {
  try {
    return prefixOf(pattern);
  } catch {
    return undefined;
  }
}
