import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { readModes } from '../contract/rules/modes.js';
import { phrasesOf } from '../contract/rules/phrases.js';
import { reasonsOf, withoutVacuous } from '../contract/rules/reasons.js';
import { sharedLimits } from '../contract/rules/shared-limits.js';
import type { SumRule } from '../validate/compiled-schema.js';
import { followed, followedSchema } from './fingerprint.js';
import type { ObjectForm } from './object-form.js';
import { code, codes, shown } from './words.js';

/** One rule across properties that can't be split further. */
export type Atom = {
  /** Matches the objects that keep the rule. */
  schema: Schema;
  /** What it asks of which property; two atoms that ask the same of the same one in the same scope are versions of one. */
  kind: 'required' | 'forbidden' | 'refined' | 'other';
  name: string;
  /** When it applies, such as `` in mode "Frames" ``; empty if it always does. */
  scope: string;
  /** What it asks, in words. */
  phrase: string;
};

/** Where a rule applies. */
type Scope = { document: Document; when: Schema[]; words: string[]; declared: Schema };

/** The rules across the properties of an object, each apart. */
export function atomsOf(document: Document, { properties, required, rules }: ObjectForm): Atom[] {
  const declared: Schema = { properties: Object.fromEntries(properties), required: [...required] };
  return collect(rules, { document, when: [], words: [], declared });
}

function collect(schema: Schema, scope: Scope): Atom[] {
  const { document, when } = scope;
  const { declared } = scope;
  const atom = (kind: Atom['kind'], name: string, holds: Schema, phrase: string): Atom => {
    const condition: Schema = when.length === 1 ? when[0]! : { allOf: when };
    const schema: Schema = when.length === 0 ? holds : { if: condition, then: holds };
    return { schema, kind, name, scope: scope.words.join(' and '), phrase };
  };
  const other = (holds: Schema, name: string, words: () => string) =>
    atom(
      'other',
      name,
      holds,
      attempt(words, () => `must match ${shown(JSON.stringify(holds))}`),
    );

  const required = (schema.required ?? []).map((name) =>
    atom('required', name, { required: [name] }, `needs ${code(name)}`),
  );
  const refined = Object.entries(schema.properties ?? {}).map(([name, refinement]) =>
    refinement === false
      ? atom('forbidden', name, { properties: { [name]: false } }, `takes no ${code(name)}`)
      : atom('refined', name, { properties: { [name]: refinement } }, refinementWords(name, refinement)),
  );
  const needs = Object.entries(schema.dependentRequired ?? {}).flatMap(([name, needed]) =>
    collect({ required: needed }, under(scope, { required: [name] })),
  );
  const dependent = Object.entries(schema.dependentSchemas ?? {}).flatMap(([name, then]) =>
    collect(followedSchema(document, then), under(scope, { required: [name] })),
  );
  const { if: condition, then, else: otherwise } = schema;
  const conditional =
    condition === undefined
      ? []
      : [
          ...(then === undefined
            ? []
            : collect(vacuousLess(condition, followedSchema(document, then)), under(scope, condition))),
          ...(otherwise === undefined
            ? []
            : collect(followedSchema(document, otherwise), under(scope, { not: condition }))),
        ];
  const [only, ...more] = schema.anyOf ?? [];
  const alternatives =
    schema.anyOf && more.length > 0
      ? [other({ anyOf: schema.anyOf }, 'anyOf', () => alternativeWords(schema.anyOf!))]
      : only
        ? collect(only, scope)
        : [];
  const rest = (['not', 'minProperties', 'maxProperties'] as const).flatMap((key) =>
    schema[key] === undefined ? [] : [other({ [key]: schema[key] }, key, () => sizeWords(key, schema[key]))],
  );
  const sums = (schema['x-rules'] ?? []).map((rule) =>
    other({ 'x-rules': [rule] }, rule.parameter, () => sumWords(rule)),
  );
  return [
    ...required,
    ...refined,
    ...modeAtoms(schema, scope, declared, other),
    ...alternatives,
    ...needs,
    ...dependent,
    ...conditional,
    ...partAtoms(schema, scope, other),
    ...rest,
    ...sums,
  ];
}

type Other = (holds: Schema, name: string, words: () => string) => Atom;

/** `oneOf`: the rules of each mode, if a request selects it by a property. */
function modeAtoms({ oneOf }: Schema, scope: Scope, declared: Schema, other: Other): Atom[] {
  if (!oneOf) return [];
  const { document } = scope;
  const modes = attempt(
    () => readModes(document, { ...declared, oneOf }),
    () => [],
  );
  if (modes.length === 0 || modes.some(({ dispatch }) => dispatch === undefined)) {
    const titles = oneOf.map((mode) => followed(document, mode).title ?? 'without a title');
    return [other({ oneOf }, 'oneOf', () => `must match exactly one of its modes: ${codes(titles, 'or')}`)];
  }
  return modes.flatMap(({ title, dispatch }) => {
    const inner = under(scope, dispatch!.condition, title === undefined ? undefined : `in mode "${shown(title)}"`);
    return collect(vacuousLess(dispatch!.condition, dispatch!.then), inner);
  });
}

/** `allOf`; two lists that share a limit are one rule, though it takes one conditional for each length. */
function partAtoms({ allOf }: Schema, scope: Scope, other: Other): Atom[] {
  const parts = (allOf ?? []).map((part) => followedSchema(scope.document, part));
  const { limits, others } = sharedLimits(parts);
  const shared = parts.filter((part) => !others.includes(part));
  const words = () =>
    limits.map(({ parameters, maxItems }) => `${codes(parameters, 'and')} together take at most ${maxItems} items`);
  return [
    ...(limits.length > 0
      ? [other({ allOf: shared }, limits.flatMap(({ parameters }) => parameters).join(), () => words().join('; '))]
      : []),
    ...others.flatMap((part) => collect(part, scope)),
  ];
}

function under(scope: Scope, condition: Schema, words = conditionWords(condition)): Scope {
  return { ...scope, when: [...scope.when, condition], words: [...scope.words, words] };
}

function conditionWords(condition: Schema): string {
  return attempt(
    () =>
      `if ${reasonsOf(condition, code)
        .map(({ phrase }) => phrase)
        .join(' and ')}`,
    () => `if ${shown(JSON.stringify(condition))}`,
  );
}

function refinementWords(name: string, refinement: SchemaOrBoolean): string {
  const words = () => phrasesOf({ properties: { [name]: refinement } }, [name]).join(' and ');
  return attempt(words, () => '') || `${code(name)} must match ${shown(JSON.stringify(refinement))}`;
}

function alternativeWords(anyOf: Schema[]): string {
  const names = namesIn(anyOf);
  if (names.length !== anyOf.length || !anyOf.every(({ required }) => required?.length === 1)) {
    throw new Error('No words');
  }
  return `needs ${codes(names, 'or')}`;
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

/** The contract's words and readers throw at a form that they don't know, which must not end the comparison. */
function attempt<T>(read: () => T, otherwise: () => T): T {
  try {
    return read();
  } catch {
    return otherwise();
  }
}

function vacuousLess(condition: Schema, then: Schema): Schema {
  return attempt(
    () => withoutVacuous(condition, then),
    () => then,
  );
}
