import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { readModes } from '../contract/rules/modes.js';
import { phrasesOf } from '../contract/rules/phrases.js';
import { reasonsOf, withoutVacuous } from '../contract/rules/reasons.js';
import { sharedLimits } from '../contract/rules/shared-limits.js';
import type { SumRule } from '../validate/compiled-schema.js';
import { followed, followedSchema } from './fingerprint.js';
import type { ObjectForm } from './object-form.js';
import { code, codes, titleWords, valueWords } from './words.js';

/** One rule across properties that can't be split further. */
export type Atom = {
  /** A schema that matches the objects that follow the rule. */
  schema: Schema;
  /**
   * The kind of the rule; `name` is its property. Two atoms with the same kind and name in the same scope are versions
   * of one rule.
   */
  kind: 'required' | 'forbidden' | 'refined' | 'other';
  name: string;
  /** When it applies, such as `` in mode "Frames" ``; empty if it always does. */
  scope: string;
  /** The rule in words. */
  phrase: string;
};

/** Where a rule applies: the conditions above it, and the properties that the object declares. */
type Scope = { document: Document; when: Schema[]; words: string[]; declared: Schema };

/** The rules across the properties of an object, one by one. */
export function atomsOf(document: Document, { properties, required, rules }: ObjectForm): Atom[] {
  const declared: Schema = { properties: Object.fromEntries(properties), required: [...required] };
  return collect(rules, { document, when: [], words: [], declared });
}

function collect(schema: Schema, scope: Scope): Atom[] {
  return [
    ...propertyAtoms(schema, scope),
    ...modeAtoms(schema, scope),
    ...alternativeAtoms(schema, scope),
    ...dependentAtoms(schema, scope),
    ...conditionalAtoms(schema, scope),
    ...partAtoms(schema, scope),
    ...objectAtoms(schema, scope),
  ];
}

function atom({ when, words }: Scope, kind: Atom['kind'], name: string, rule: Schema, phrase: string): Atom {
  const condition: Schema = when.length === 1 ? when[0]! : { allOf: when };
  const schema: Schema = when.length === 0 ? rule : { if: condition, then: rule };
  return { schema, kind, name, scope: words.join(' and '), phrase };
}

/** A rule that has its own phrase, or is shown as a schema. */
function otherAtom(scope: Scope, rule: Schema, name: string, phrase: () => string): Atom {
  const words = attempt(phrase, () => `must match ${valueWords(rule)}`);
  return atom(scope, 'other', name, rule, words);
}

/** `required` and `properties`. */
function propertyAtoms({ required = [], properties = {} }: Schema, scope: Scope): Atom[] {
  return [
    ...required.map((name) => atom(scope, 'required', name, { required: [name] }, `needs ${code(name)}`)),
    ...Object.entries(properties).map(([name, refinement]) =>
      refinement === false
        ? atom(scope, 'forbidden', name, { properties: { [name]: false } }, `takes no ${code(name)}`)
        : atom(scope, 'refined', name, { properties: { [name]: refinement } }, refinementWords(name, refinement)),
    ),
  ];
}

/** `anyOf`; a single alternative counts as a part of the schema. */
function alternativeAtoms({ anyOf = [] }: Schema, scope: Scope): Atom[] {
  if (anyOf.length === 1) return collect(anyOf[0]!, scope);
  return anyOf.length === 0 ? [] : [otherAtom(scope, { anyOf }, 'anyOf', () => alternativeWords(anyOf))];
}

/** `dependentRequired` and `dependentSchemas`. */
function dependentAtoms({ dependentRequired = {}, dependentSchemas = {} }: Schema, scope: Scope): Atom[] {
  const needs = Object.entries(dependentRequired).map(([name, required]) => [name, { required }] as const);
  const schemas = Object.entries(dependentSchemas).map(
    ([name, then]) => [name, followedSchema(scope.document, then)] as const,
  );
  return [...needs, ...schemas].flatMap(([name, then]) => collect(then, under(scope, { required: [name] })));
}

/** `if`, `then` and `else`. */
function conditionalAtoms({ if: condition, then, else: otherwise }: Schema, scope: Scope): Atom[] {
  if (condition === undefined) return [];
  const { document } = scope;
  return [
    ...(then === undefined
      ? []
      : collect(withoutImplied(condition, followedSchema(document, then)), under(scope, condition))),
    ...(otherwise === undefined
      ? []
      : collect(
          followedSchema(document, otherwise),
          under(scope, { not: condition }, conditionWords(condition, 'unless')),
        )),
  ];
}

/** `not`, the number of properties, and sums. */
function objectAtoms(schema: Schema, scope: Scope): Atom[] {
  const keywords = (['not', 'minProperties', 'maxProperties'] as const).flatMap((key) =>
    schema[key] === undefined
      ? []
      : [
          otherAtom(scope, { [key]: schema[key] }, key, () =>
            key === 'not' ? exclusionWords(schema.not!) : sizeWords(key, schema[key]),
          ),
        ],
  );
  const sums = (schema['x-rules'] ?? []).map((rule) =>
    otherAtom(scope, { 'x-rules': [rule] }, rule.parameter, () => sumWords(rule)),
  );
  return [...keywords, ...sums];
}

/** `oneOf`: the rules of each mode, if a request selects it by a property. */
function modeAtoms({ oneOf }: Schema, scope: Scope): Atom[] {
  if (!oneOf) return [];
  const { document, declared } = scope;
  const modes = attempt(
    () => readModes(document, { ...declared, oneOf }),
    () => [],
  );
  if (modes.length === 0 || modes.some(({ dispatch }) => dispatch === undefined)) {
    const alternatives = oneOf.map((mode) => followed(document, mode));
    return [otherAtom(scope, { oneOf }, 'oneOf', () => choiceWords(alternatives))];
  }
  return modes.flatMap(({ title, dispatch }) => {
    const inner = under(scope, dispatch!.condition, title === undefined ? undefined : `in mode ${titleWords(title)}`);
    return collect(withoutImplied(dispatch!.condition, dispatch!.then), inner);
  });
}

/** `allOf`; two arrays that share a limit are one rule, though it takes one conditional for each length of the first. */
function partAtoms({ allOf }: Schema, scope: Scope): Atom[] {
  const parts = (allOf ?? []).map((part) => followedSchema(scope.document, part));
  const { limits, others } = sharedLimits(parts);
  const shared = parts.filter((part) => !others.includes(part));
  const words = () =>
    limits.map(({ parameters, maxItems }) => `${codes(parameters, 'and')} together take at most ${maxItems} items`);
  return [
    ...(limits.length > 0
      ? [
          otherAtom(scope, { allOf: shared }, limits.flatMap(({ parameters }) => parameters).join(), () =>
            words().join('; '),
          ),
        ]
      : []),
    ...others.flatMap((part) => collect(part, scope)),
  ];
}

function under(scope: Scope, condition: Schema, words = conditionWords(condition)): Scope {
  return { ...scope, when: [...scope.when, condition], words: [...scope.words, words] };
}

function conditionWords(condition: Schema, conjunction: 'if' | 'unless' = 'if'): string {
  return attempt(
    () =>
      `${conjunction} ${reasonsOf(condition, code)
        .map(({ phrase }) => phrase)
        .join(' and ')}`,
    () => `${conjunction} it matches ${valueWords(condition)}`,
  );
}

function refinementWords(name: string, refinement: SchemaOrBoolean): string {
  const words = () => phrasesOf({ properties: { [name]: refinement } }, [name]).join(' and ');
  return attempt(words, () => '') || `${code(name)} must match ${valueWords(refinement)}`;
}

function choiceWords(modes: Schema[]): string {
  const titles = modes.flatMap(({ title }) => title ?? []);
  if (titles.length === modes.length) return `must match exactly one of its modes: ${codes(titles, 'or')}`;
  return alternativeWords(modes).replace('needs', 'needs exactly one of');
}

function alternativeWords(anyOf: Schema[]): string {
  const names = namesIn(anyOf);
  if (names.length !== anyOf.length || !anyOf.every(({ required }) => required?.length === 1)) {
    throw new Error('No words');
  }
  return `needs ${codes(names, 'or')}`;
}

/** The rule of a `not` about parameters that may not be given together. */
function exclusionWords({ required = [], ...rest }: Schema): string {
  if (required.length === 0 || Object.keys(rest).length > 0) throw new Error('No words');
  if (required.length === 1) return `takes no ${code(required[0]!)}`;
  return `takes ${codes(required, 'or')}, not ${required.length === 2 ? 'both' : 'all of them'}`;
}

function sizeWords(key: string, bound: unknown): string {
  if (typeof bound !== 'number') throw new Error('No words');
  return `needs ${key === 'minProperties' ? 'at least' : 'at most'} ${bound} ${bound === 1 ? 'parameter' : 'parameters'}`;
}

function sumWords({ parameter, sum, minimum, maximum }: SumRule): string {
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
  return `the sum of ${code(sum)} over ${code(parameter)} is ${bounds.join(' and ')}`;
}

function namesIn(schemas: Schema[]): string[] {
  return [...new Set(schemas.flatMap(({ required = [] }) => required))];
}

/**
 * The functions that read rules and put them into words throw for an unknown form; that must not end the comparison.
 */
function attempt<T>(read: () => T, otherwise: () => T): T {
  try {
    return read();
  } catch {
    return otherwise();
  }
}

function withoutImplied(condition: Schema, then: Schema): Schema {
  return attempt(
    () => withoutVacuous(condition, then),
    () => then,
  );
}
