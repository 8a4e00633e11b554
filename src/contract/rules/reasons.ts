import { listWords } from '../../internal/list-words.js';
import type { RuleReason } from '../../validate/compiled-schema.js';
import type { Schema, SchemaOrBoolean } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { countWords, choiceWords } from './format-words.js';

/** How a sentence writes the name of a parameter. */
type WriteName = (name: string) => string;

/**
 * The condition of a rule in words, one reason for each parameter that it names. Throws if the condition has a
 * form that there are no words for yet.
 */
export function reasonsOf(condition: Schema, write: WriteName = (name) => name): RuleReason[] {
  const {
    required = [],
    properties = {},
    not,
    allOf = [],
    title: _title,
    description: _description,
    ...unknown
  } = condition;
  const unknownKeys = Object.keys(unknown);
  if (unknownKeys.length > 0) throw new Error(`No words for a condition with \`${unknownKeys.join('`, `')}\``);

  const reasons = Object.entries(properties).map(([name, refined]) => {
    const phrase = valuePhrase(name, refined, required.includes(name), write);
    return { kind: 'other' as const, properties: [name], phrase };
  });
  const present = required
    .filter((name) => !(name in properties))
    .map((name) => ({ kind: 'present' as const, properties: [name], phrase: `${write(name)} is set` }));
  return [...reasons, ...present, ...absence(condition, write), ...allOf.flatMap((part) => reasonsOf(part, write))];
}

/** A rule without the part that its own condition already makes true. */
export function withoutVacuous(condition: Schema, then: Schema): Schema {
  const { required = [], properties = {}, not } = condition;
  const absent = not ? forbiddenBy(not) : [];
  const isVacuous = (name: string, refined: SchemaOrBoolean) => {
    if (typeof refined === 'boolean') return !refined && absent.includes(name);
    const given = properties[name];
    const values = typeof given === 'object' ? valuesOf(given) : undefined;
    const isSame = values !== undefined && JSON.stringify(values) === JSON.stringify(valuesOf(refined));
    return isSame && Object.keys(refined).length === 1;
  };
  const left = Object.entries(then.properties ?? {}).filter(([name, refined]) => !isVacuous(name, refined));
  const rest: Schema = { ...then, properties: Object.fromEntries(left) };
  if (left.length === 0) delete rest.properties;
  if (then.required) rest.required = then.required.filter((name) => !required.includes(name));
  if (rest.required?.length === 0) delete rest.required;
  return rest;
}

/** What a condition requires of the value of one parameter. */
function valuePhrase(name: string, refined: SchemaOrBoolean, isRequired: boolean, write: WriteName): string {
  const values = typeof refined === 'object' ? valuesOf(refined) : undefined;
  if (values) return `${write(name)} is ${choiceWords(values, isRequired)}`;
  const { minItems, maxItems, ...unknown } = typeof refined === 'object' ? refined : {};
  const count = countWords({ minItems, maxItems });
  if (count === undefined || Object.keys(unknown).length > 0) {
    throw new Error(`No words for what a condition requires of \`${name}\`: ${JSON.stringify(refined)}`);
  }
  return `${write(name)} has ${count}`;
}

/** The parameters that have to be omitted. */
function absence({ not, required = [] }: Schema, write: WriteName): RuleReason[] {
  if (!not) return [];
  const absent = forbiddenBy(not);
  // If two parameters each select a mode, the condition of the second excludes the first, so that only one mode reports
  // both. A reader does not need this reason.
  if (not.anyOf !== undefined && required.length > 0) return [];
  const phrase = `${listWords(absent.map(write), 'and')} ${absent.length > 1 ? 'are' : 'is'} omitted`;
  return [{ kind: 'absent', properties: absent, phrase }];
}

/** The parameters of `{ required: [a] }`, or of an `anyOf` of such, which a `not` around it forbids. */
function forbiddenBy(schema: Schema): string[] {
  const alternatives = schema.anyOf ?? [schema];
  return alternatives.map((alternative) => {
    const [name, ...more] = alternative.required ?? [];
    if (name === undefined || more.length > 0 || Object.keys(alternative).length > 1) {
      throw new Error(`No words for the \`not\` of a condition: ${JSON.stringify(schema)}`);
    }
    return name;
  });
}
