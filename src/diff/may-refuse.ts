import type { Document, Schema } from '../contract/document/types.js';
import { valuesOf } from '../contract/document/values.js';
import { distinct } from './candidates.js';
import { Evaluator, prefixIn } from './evaluate.js';

const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const LENGTHS = ['minLength', 'maxLength'];
const COUNTS = ['minItems', 'maxItems'];
/** Keywords for which `samples` has a value on each side of whatever they tell apart. */
const SAMPLED = [
  'type',
  'nullable',
  'enum',
  'const',
  ...NUMBERS,
  'multipleOf',
  ...LENGTHS,
  ...COUNTS,
  'pattern',
  'format',
];

/** Longer strings and arrays are not made. */
const MAX_LENGTH = 200_000;

/**
 * Whether a rule may refuse a value that was accepted: it is certain that it doesn't if it accepts all values of a kind
 * that were, or a sample on each side of every bound. What can't be decided may be refused.
 *
 * @param accepting Schemas that all accept the value.
 * @param rule The keywords that may refuse it.
 */
export function mayRefuse(document: Document, accepting: Schema[], rule: Schema): boolean {
  const evaluator = new Evaluator(document);
  const listed = accepting.map(valuesOf).find((values) => values !== undefined);
  // To leave out a keyword only accepts more.
  const accepts = listed ? accepting : accepting.map((schema) => pick(schema, SAMPLED));
  const values = listed ?? samples([...accepts, rule]);
  if (!values) return true;
  return values.some(
    (value) =>
      accepts.every((schema) => evaluator.check(schema, value) !== false) && evaluator.check(rule, value) !== true,
  );
}

function pick(schema: Schema, keys: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}

/** Values on each side of every bound of the schemas; undefined if a keyword is not one of `SAMPLED`, or a bound is too large. */
function samples(schemas: Schema[]): unknown[] | undefined {
  if (schemas.some((schema) => Object.keys(schema).some((key) => !SAMPLED.includes(key)))) return undefined;
  const [numbers, lengths, counts] = [
    numberSamples(schemas),
    sizeSamples(schemas, LENGTHS),
    sizeSamples(schemas, COUNTS),
  ];
  if (!numbers || !lengths || !counts) return undefined;
  const arrays = counts.map((count) => Array.from({ length: count }, () => 'a'));
  return [true, false, null, {}, ...numbers, ...stringSamples(schemas, lengths), ...arrays];
}

/** Numbers at, around and between all bounds; undefined if integers have to be multiples of a fraction. */
function numberSamples(schemas: Schema[]): number[] | undefined {
  const bounds = distinct([0, ...boundsOf(schemas, NUMBERS)]).sort((one, other) => one - other);
  const steps = distinct(boundsOf(schemas, ['multipleOf']));
  const isOfIntegers = schemas.some(({ type }) => [type].flat().includes('integer'));
  if (steps.some((step) => step <= 0 || (isOfIntegers && !Number.isInteger(step)))) return undefined;
  const between = bounds.slice(1).map((bound, index) => (bound + bounds[index]!) / 2);
  return distinct([
    ...between,
    ...bounds.flatMap((bound) => [bound, Math.floor(bound), Math.ceil(bound)]),
    ...bounds.flatMap((bound) => [bound - 0.5, bound + 0.5, Math.floor(bound) - 1, Math.ceil(bound) + 1]),
    // If two multiples in a row pass, all do.
    ...steps.flatMap((step) =>
      bounds.flatMap((bound) => [-1, 0, 1, 2].map((more) => (Math.floor(bound / step) + more) * step)),
    ),
  ]);
}

/** Lengths at and around all bounds; undefined if there is one that is too long to be made. */
function sizeSamples(schemas: Schema[], keys: string[]): number[] | undefined {
  const bounds = boundsOf(schemas, keys);
  if (bounds.some((bound) => bound > MAX_LENGTH)) return undefined;
  return distinct([0, 1, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])]).filter((size) => size >= 0);
}

/** Strings of all lengths that begin as the patterns ask, and URLs. */
function stringSamples(schemas: Schema[], lengths: number[]): string[] {
  const prefixes = schemas.flatMap(({ pattern }) => (pattern === undefined ? [] : (prefixIn(pattern) ?? [])));
  const starts = ['', 'b', 'a:a', 'https://a.example/', ...prefixes, ...prefixes.map((prefix) => `${prefix}b`)];
  return distinct(
    starts.flatMap((start) => [
      `${start}a`,
      ...lengths.filter((length) => length >= start.length).map((length) => start.padEnd(length, 'a')),
    ]),
  );
}

function boundsOf(schemas: Schema[], keys: string[]): number[] {
  return schemas.flatMap((schema) => keys.map((key) => schema[key])).filter((bound) => typeof bound === 'number');
}
