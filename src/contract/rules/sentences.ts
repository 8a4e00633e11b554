import { capitalized } from '../../internal/capitalized.js';
import { listWords } from '../../internal/list-words.js';
import { resolveObject } from '../document/refs.js';
import type { SumRule } from '../../validate/compiled-schema.js';
import type { Document, Schema, SchemaOrBoolean } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { readModes } from './modes.js';
import { itemNeed, phrasesOf } from './phrases.js';
import { reasonsOf, withoutVacuous } from './reasons.js';
import { sharedCounts } from './shared-counts.js';
import { countWords, inlineCode, choiceWords } from './format-words.js';

/** The context in which a rule holds. */
type Scope = {
  document: Document;
  /** The conditions under which it holds, in words that come before a colon. */
  when: string[];
  /** Parameters that are required anyway, so that no rule needs to require them. */
  always: string[];
};

/** A rule in words, with the conditions under which it holds. */
type RuleWords = { when: string[]; words: string };

/**
 * The rules across the parameters of an object, one sentence each. What a mode requires without a further condition is
 * one sentence. A rule has no sentence if others imply it, except that each of two modes says what excludes the other.
 * Throws if a rule has a form that there are no words for yet.
 */
export function ruleSentences(document: Document, schema: Schema): string[] {
  const scope: Scope = { document, when: [], always: schema.required ?? [] };
  return [...new Set(rulesOf(schema, scope).map(sentence))];
}

/** One reader for each keyword that holds rules, in the order of the sentences. */
const READERS: ((schema: Schema, scope: Scope) => RuleWords[])[] = [
  modeRules,
  alternativeRules,
  dependentRequiredRules,
  dependentSchemaRules,
  conditionalRules,
  sharedCountRules,
  partRules,
  sizeRules,
  sumRules,
  propertyRules,
];

function rulesOf(schema: Schema, scope: Scope): RuleWords[] {
  return READERS.flatMap((read) => read(schema, scope));
}

/** `oneOf` */
function modeRules(schema: Schema, scope: Scope): RuleWords[] {
  return readModes(scope.document, schema).flatMap((mode) => {
    const { condition = {}, then = mode.schema } = mode.dispatch ?? {};
    const { not, ...positive } = condition;
    // A mode that requires a parameter forbids those of the other modes by its own properties, not by its condition:
    // pages show the rules of one mode at a time.
    const own: Schema = positive.required || !not ? positive : { ...positive, not };
    const when = conditionWords(own);
    const title = mode.title ?? 'otherwise';
    const inner = within(scope, title);
    const rules = refinementRules(withoutVacuous(own, then), inner);
    const always = rules.filter((rule) => rule.when.length === inner.when.length);
    const words = always.map((rule) => rule.words).join('; ') || (when && `chosen ${when}`) || 'no further requirement';
    return [
      rule(within(scope, when && always.length > 0 ? `${title} (${when})` : title), words),
      ...rules.filter((one) => !always.includes(one)),
    ];
  });
}

/** `anyOf` of which each alternative requires something. */
function alternativeRules(schema: Schema, scope: Scope): RuleWords[] {
  const { anyOf } = sharedCounts(scope.document, schema).rest;
  const required = (anyOf ?? []).flatMap((alternative) => (alternative.required ? [alternative.required] : []));
  if (!anyOf || required.length < anyOf.length) return [];
  return [rule(scope, `needs ${listWords(required.map(all), 'or')}`)];
}

function dependentRequiredRules({ dependentRequired = {}, dependentSchemas = {} }: Schema, scope: Scope): RuleWords[] {
  return Object.entries(dependentRequired).flatMap(([name, needed]) => {
    // "If a is set: b must be true" implies that a needs b.
    const { properties = {} } = resolveObject(scope.document, dependentSchemas[name] ?? {});
    const left = needed.filter((other) => !isFixed(properties[other]));
    return left.length > 0 ? [rule(scope, `${inlineCode(name)} needs ${all(left)}`)] : [];
  });
}

function dependentSchemaRules({ dependentSchemas, dependentRequired }: Schema, scope: Scope): RuleWords[] {
  return Object.entries(dependentSchemas ?? {}).flatMap(([name, then]) => {
    const inner = within(scope, conditionWords({ required: [name] }));
    const always = [...scope.always, ...(dependentRequired?.[name] ?? [])];
    return refinementRules(resolveObject(scope.document, then), { ...inner, always });
  });
}

/** `if` and `then` */
function conditionalRules({ if: condition, then }: Schema, scope: Scope): RuleWords[] {
  if (!condition || !then) return [];
  const excluded = excludedValue(condition, then);
  if (excluded) return [rule(scope, `${inlineCode(excluded.name)} must not be ${excluded.value}`)];
  return refinementRules(withoutVacuous(condition, then), within(scope, conditionWords(condition)));
}

function sharedCountRules(schema: Schema, scope: Scope): RuleWords[] {
  return sharedCounts(scope.document, schema).counts.map(({ parameters, ...count }) =>
    rule(scope, `${all(parameters)} together must have ${countWords(count)!}`),
  );
}

/** `allOf` */
function partRules(schema: Schema, scope: Scope): RuleWords[] {
  const { allOf = [] } = sharedCounts(scope.document, schema).rest;
  return allOf.flatMap((part) => refinementRules(resolveObject(scope.document, part), scope));
}

function sizeRules({ minProperties }: Schema, scope: Scope): RuleWords[] {
  if (minProperties === undefined) return [];
  if (minProperties !== 1) throw new Error(`No words for \`minProperties\` of ${minProperties}`);
  return [rule(scope, 'needs at least one parameter')];
}

/** `x-rules` */
function sumRules({ 'x-rules': sums = [] }: Schema, scope: Scope): RuleWords[] {
  return sums.map((sum) => rule(scope, sum.sentence.replace(/\.$/, '')));
}

/** The rules within the values of the parameters. */
function propertyRules({ properties = {}, 'x-rules': sums = [] }: Schema, scope: Scope): RuleWords[] {
  const { document } = scope;
  return Object.entries(properties).flatMap(([name, declared]) => {
    if (typeof declared === 'boolean') return [];
    const target = resolveObject(document, declared);
    const own =
      target.not && !sums.some((sum) => impliesNot(sum, name, target.not!))
        ? [rule(scope, `${inlineCode(name)} must have ${itemNeed(target.not, inlineCode)}`)]
        : [];
    const inner = resolveObject(document, target.items ?? target);
    if (!inner.properties) return own;
    const place = target.items === undefined ? `in ${inlineCode(name)}` : `in each item of ${inlineCode(name)}`;
    return [...own, ...rulesOf(inner, { ...within(scope, place), always: inner.required ?? [] })];
  });
}

/** What a part of a schema requires beyond what the object declares, and its own rules. */
function refinementRules(schema: Schema, scope: Scope): RuleWords[] {
  const { properties: _refined, ...rest } = schema;
  const phrases = phrasesOf(sharedCounts(scope.document, schema).rest, scope.always);
  return [...(phrases.length > 0 ? [rule(scope, phrases.join('; '))] : []), ...rulesOf(rest, scope)];
}

function isFixed(refined: SchemaOrBoolean | undefined): boolean {
  return typeof refined === 'object' && valuesOf(refined) !== undefined;
}

/** Whether a minimum of a sum refuses all that a `not` on the array refuses: a few items that each are too small. */
function impliesNot({ parameter, sum, minimum = -Infinity }: SumRule, name: string, not: Schema): boolean {
  const item = typeof not.items === 'object' ? not.items.properties?.[sum] : undefined;
  const largest = typeof item === 'object' ? item.maximum : undefined;
  return parameter === name && largest !== undefined && largest * (not.maxItems ?? Infinity) < minimum;
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

function rule({ when }: Scope, words: string): RuleWords {
  return { when, words };
}

function sentence({ when, words }: RuleWords): string {
  const text = when.length > 0 ? `${when.join(', ')}: ${words}` : words;
  return `${capitalized(text)}.`;
}

function all(names: string[]): string {
  return listWords(names.map(inlineCode), 'and');
}
