import { listWords } from '../../internal/list-words.js';
import { resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { readModes } from './modes.js';
import { itemNeed, phrasesOf } from './phrases.js';
import { reasonsOf, withoutVacuous } from './reasons.js';
import { sharedLimits } from './shared-limits.js';
import { inlineCode, choiceWords } from './format-words.js';

/** The context in which a rule holds. */
type Scope = {
  document: Document;
  /** The conditions under which it holds, in words that come before a colon. */
  when: string[];
  /** Parameters that are required anyway, so that no rule needs to require them. */
  always: string[];
};

/**
 * The rules across the parameters of an object, one sentence each. Throws if a rule has a form that there are no words
 * for yet.
 */
export function ruleSentences(document: Document, schema: Schema): string[] {
  const scope: Scope = { document, when: [], always: schema.required ?? [] };
  return [...new Set(sentencesOf(schema, scope))];
}

/** One reader for each keyword that holds rules, in the order of the sentences. */
const READERS: ((schema: Schema, scope: Scope) => string[])[] = [
  modeSentences,
  alternativeSentences,
  dependentRequiredSentences,
  dependentSchemaSentences,
  conditionalSentences,
  partSentences,
  sizeSentences,
  sumSentences,
  propertySentences,
];

function sentencesOf(schema: Schema, scope: Scope): string[] {
  return READERS.flatMap((read) => read(schema, scope));
}

/** `oneOf` */
function modeSentences(schema: Schema, scope: Scope): string[] {
  return readModes(scope.document, schema).flatMap((mode) => {
    const { not, ...positive } = mode.dispatch?.condition ?? {};
    // A mode that requires a parameter forbids those of the other modes by its own properties, not by its condition.
    const condition: Schema = positive.required || !not ? positive : { ...positive, not };
    const when = conditionWords(condition);
    const title = mode.title ?? 'otherwise';
    const phrases = phrasesOf(withoutVacuous(condition, mode.schema), scope.always);
    const words = phrases.join('; ') || (when && `chosen ${when}`) || 'no further requirement';
    const { properties: _declared, ...rules } = mode.schema;
    return [
      sentence(within(scope, when && phrases.length > 0 ? `${title} (${when})` : title), words),
      ...sentencesOf(rules, within(scope, title)),
    ];
  });
}

/** `anyOf` of which each alternative requires something. */
function alternativeSentences({ anyOf }: Schema, scope: Scope): string[] {
  const required = (anyOf ?? []).flatMap((alternative) => (alternative.required ? [alternative.required] : []));
  if (!anyOf || required.length < anyOf.length) return [];
  return [sentence(scope, `needs ${listWords(required.map(all), 'or')}`)];
}

function dependentRequiredSentences({ dependentRequired = {} }: Schema, scope: Scope): string[] {
  return Object.entries(dependentRequired).map(([name, needed]) =>
    sentence(scope, `${inlineCode(name)} needs ${all(needed)}`),
  );
}

function dependentSchemaSentences({ dependentSchemas, dependentRequired }: Schema, scope: Scope): string[] {
  return Object.entries(dependentSchemas ?? {}).flatMap(([name, then]) => {
    const inner = within(scope, conditionWords({ required: [name] }));
    const always = [...scope.always, ...(dependentRequired?.[name] ?? [])];
    return refinementSentences(resolveObject(scope.document, then), { ...inner, always });
  });
}

/** `if` and `then` */
function conditionalSentences({ if: condition, then }: Schema, scope: Scope): string[] {
  if (!condition || !then) return [];
  const excluded = excludedValue(condition, then);
  if (excluded) return [sentence(scope, `${inlineCode(excluded.name)} must not be ${excluded.value}`)];
  return refinementSentences(withoutVacuous(condition, then), within(scope, conditionWords(condition)));
}

/** `allOf` */
function partSentences({ allOf = [] }: Schema, scope: Scope): string[] {
  const parts = allOf.map((part) => resolveObject(scope.document, part)).filter((part) => !part['x-mixin']);
  const { limits, others } = sharedLimits(parts);
  return [
    ...limits.map(({ parameters, maxItems }) =>
      sentence(scope, `${all(parameters)} together must have at most ${maxItems} items`),
    ),
    ...others.flatMap((part) => refinementSentences(part, scope)),
  ];
}

function sizeSentences({ minProperties }: Schema, scope: Scope): string[] {
  if (minProperties === undefined) return [];
  if (minProperties !== 1) throw new Error(`No words for \`minProperties\` of ${minProperties}`);
  return [sentence(scope, 'needs at least one parameter')];
}

/** `x-rules` */
function sumSentences({ 'x-rules': sums = [] }: Schema, scope: Scope): string[] {
  return sums.map((rule) => sentence(scope, rule.sentence.replace(/\.$/, '')));
}

/** The rules within the values of the parameters. */
function propertySentences({ properties = {} }: Schema, scope: Scope): string[] {
  const { document } = scope;
  return Object.entries(properties).flatMap(([name, declared]) => {
    if (typeof declared === 'boolean') return [];
    const target = resolveObject(document, declared);
    const own = target.not
      ? [sentence(scope, `${inlineCode(name)} must have ${itemNeed(target.not, inlineCode)}`)]
      : [];
    const inner = resolveObject(document, target.items ?? target);
    if (!inner.properties) return own;
    const place = target.items === undefined ? `in ${inlineCode(name)}` : `in each item of ${inlineCode(name)}`;
    return [...own, ...sentencesOf(inner, { ...within(scope, place), always: inner.required ?? [] })];
  });
}

/** What a part of a schema requires beyond what the object declares, and its own rules. */
function refinementSentences(schema: Schema, scope: Scope): string[] {
  const { properties: _refined, ...rest } = schema;
  const phrases = phrasesOf(schema, scope.always);
  return [...(phrases.length > 0 ? [sentence(scope, phrases.join('; '))] : []), ...sentencesOf(rest, scope)];
}

/** A conditional of the form "if a is x, then a is one of the others", which forbids a value. */
function excludedValue(condition: Schema, then: Schema): { name: string; value: string } | undefined {
  const [[name, refined] = ['', true], ...more] = Object.entries(condition.properties ?? {});
  const allowed = then.properties?.[name];
  if (more.length > 0 || typeof refined !== 'object' || refined.const === undefined) return undefined;
  const isExcluded = typeof allowed === 'object' && allowed.enum?.includes(refined.const) === false;
  return isExcluded ? { name, value: choiceWords([refined.const], true) } : undefined;
}

function within(scope: Scope, when: string): Scope {
  return { ...scope, when: [...scope.when, when] };
}

/** When a condition holds, such as "if `mode` is i2v"; empty if it always does. */
function conditionWords(condition: Schema): string {
  const phrases = reasonsOf(condition, inlineCode).map(({ phrase }) => phrase);
  return phrases.length > 0 ? `if ${phrases.join(' and ')}` : '';
}

function sentence({ when }: Scope, words: string): string {
  const text = when.length > 0 ? `${when.join(', ')}: ${words}` : words;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function all(names: string[]): string {
  return listWords(names.map(inlineCode), 'and');
}
