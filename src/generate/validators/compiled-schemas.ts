import type { CompiledSchema, ConditionalRule, SumRule } from '../../validate/compiled-schema.js';
import { componentName, resolveObject } from '../../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { mapValues } from '../../contract/document/walk.js';
import { itemNeed } from '../../contract/rules/phrases.js';
import { prefixOf } from '../../contract/rules/prefix.js';
import { reasonsOf, withoutVacuous } from '../../contract/rules/reasons.js';
import { splitRules, type Rule } from '../../contract/rules/split-rules.js';
import { normalized } from './normalized.js';

/** A compiled schema that may refer to another one by the name of its component. */
export type NamedSchema = CompiledSchema & { $ref?: string };

/** Keywords that a compiled schema takes over as they are. */
const COPIED = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'minProperties',
  'required',
  'dependentRequired',
] as const;

/** Keywords that are compiled to something else. */
const COMPILED = [
  'const',
  'anyOf',
  'allOf',
  'not',
  'items',
  'properties',
  'additionalProperties',
  'unevaluatedProperties',
];

/** Keywords that constrain nothing. */
const ANNOTATIONS = ['title', 'description', 'default', 'examples', 'deprecated'];

const KNOWN: string[] = [...COPIED, ...COMPILED, ...ANNOTATIONS];

/** Compiles schemas, and the components that they refer to. */
export class SchemaCompiler {
  /** The components that were referred to, each after those that it refers to itself. */
  readonly components = new Map<string, NamedSchema>();

  constructor(readonly document: Document) {}

  /** References stay references. */
  compile(schema: Schema): NamedSchema {
    return this.#compiled(normalized(this.document, schema));
  }

  #compiled(schema: Schema): NamedSchema {
    if (schema.$ref !== undefined) return this.#reference(schema.$ref);
    const { base, rules } = splitRules(this.document, schema);
    assertKnown(base);
    if (base.anyOf?.some(({ type }) => type === undefined || type === 'object' || type === 'array')) {
      throw new Error('The validators take `anyOf` for plain values and for a choice of properties alone');
    }
    const compiled = this.#keywords(base, (part) => this.#compiled(part));
    const phrase = phraseOf(base);
    if (phrase !== undefined) compiled.phrase = phrase;
    const conditionals = rules.flatMap((rule, index) => this.#rule(rule, rules.slice(0, index)) ?? []);
    if (conditionals.length > 0) compiled.rules = conditionals;
    return compiled;
  }

  /** All that matters of a condition is whether it holds, so its own rules stay in it. */
  #condition(schema: Schema): NamedSchema {
    if (schema.$ref !== undefined) return this.#reference(schema.$ref);
    assertKnown(schema);
    return this.#keywords(schema, (part) => this.#condition(part));
  }

  #keywords(schema: Schema, each: (part: Schema) => NamedSchema): NamedSchema {
    const { const: only, anyOf, allOf, not, items, properties, 'x-rules': sums } = schema;
    const copied = COPIED.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]] as const);
    const compiled: NamedSchema = Object.fromEntries(copied);
    if (only !== undefined) compiled.enum = [only];
    if (anyOf) compiled.anyOf = anyOf.map(each);
    if (allOf) compiled.allOf = allOf.map(each);
    if (not) compiled.not = this.#condition(not);
    if (typeof items === 'object' && Object.keys(items).length > 0) compiled.items = each(items);
    if (properties) {
      const compile = (part: SchemaOrBoolean) => (typeof part === 'object' ? each(part) : part && {});
      compiled.properties = mapValues(properties, compile);
    }
    if (schema.additionalProperties === false) compiled.closed = 'additionalProperties';
    if (schema.unevaluatedProperties === false) compiled.closed = 'unevaluatedProperties';
    if (sums) compiled.sums = sums.map(bounds);
    return compiled;
  }

  #rule({ when, then }: Rule, earlier: Rule[]): ConditionalRule | undefined {
    const left = when.reduce((rest, condition) => withoutVacuous(condition, rest), then);
    if (Object.keys(left).length === 0) return undefined;
    const reasons = isNextMissing({ when, then }, earlier) ? when.slice(0, -1) : when;
    return {
      when: when.map((condition) => this.#condition(condition)),
      then: this.#compiled(left),
      reasons: reasons.flatMap((reason) => reasonsOf(reason)),
    };
  }

  #reference(ref: string): NamedSchema {
    const name = componentName(ref);
    if (!this.components.has(name)) {
      this.components.set(name, this.compile(resolveObject(this.document, { $ref: ref })));
    }
    return { $ref: name };
  }
}

function assertKnown(schema: Schema): void {
  const unknown = Object.keys(schema).find((key) => !key.startsWith('x-') && !KNOWN.includes(key));
  if (unknown !== undefined) throw new Error(`The validators don't know \`${unknown}\``);
  if (schema.format !== undefined && schema.format !== 'uri') {
    throw new Error(`The validators don't know the format ${schema.format}`);
  }
}

/**
 * Whether a rule requires only the next of several properties, once those before it are present. Then a message need not
 * give their presence as the reason.
 */
function isNextMissing({ when }: Rule, earlier: Rule[]): boolean {
  const [before, last] = [when.slice(0, -1), when.at(-1)];
  if (before.length === 0 || !last?.required || Object.keys(last).length > 1) return false;
  const [first] = last.required;
  return earlier.some((rule) => {
    const hasSameConditions =
      rule.when.length === before.length && rule.when.every((condition, index) => condition === before[index]);
    return hasSameConditions && rule.then.required?.length === 1 && rule.then.required[0] === first;
  });
}

/** What a rule of `x-rules` bounds, without what is only for people. */
function bounds({ parameter, sum, minimum, maximum }: SumRule): SumRule {
  return { parameter, sum, minimum, maximum };
}

/** The rule of a `pattern` or a `not` in words that follow the property's name. */
function phraseOf({ pattern, not }: Schema): string | undefined {
  if (pattern !== undefined) return `must be a string that starts with "${prefixOf(pattern)}"`;
  return not && `must have ${itemNeed(not, (name) => name)}`;
}
