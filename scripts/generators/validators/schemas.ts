import { componentName, resolve, resolveObject } from '../../document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../document/types.js';
import { mapSchema, mapValues } from '../../document/walk.js';
import { splitRules, type Rule } from '../../rules/split-rules.js';
import type { CompiledSchema, SumRule } from '../../../src/validate/compiled-schema.js';
import { itemNeed } from '../../rules/phrases.js';
import { prefixOf } from '../../rules/prefix.js';
import { reasonsOf, withoutVacuous } from '../../rules/reasons.js';

/** A shape that may point at another one by the name of its component. */
export type NamedShape = CompiledSchema & { $ref?: string };

const PLAIN = [
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
/** Keywords that say nothing of what is taken, or that `shapeOf` reads by name. */
const READ = [
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'const',
  'anyOf',
  'allOf',
  'not',
  'items',
  'properties',
  'additionalProperties',
  'unevaluatedProperties',
];

/** Collects the shapes of schemas, and those of the components that they refer to. */
export class Shapes {
  readonly #named = new Map<string, NamedShape>();

  constructor(readonly document: Document) {}

  /** The components that were met, each after those that it refers to. */
  get named(): ReadonlyMap<string, NamedShape> {
    return this.#named;
  }

  /** The shape of a schema; references in it stay references. */
  of(schema: Schema): NamedShape {
    return this.#shapeOf(prepared(this.document, schema));
  }

  #shapeOf(schema: Schema, inCondition = false): NamedShape {
    if (schema.$ref !== undefined) return this.#reference(schema.$ref);
    // A condition is only ever asked whether it holds, so it stays in one piece.
    const { base, rules } = inCondition ? { base: schema, rules: [] } : splitRules(this.document, schema);
    for (const key of Object.keys(base)) {
      if (!key.startsWith('x-') && !READ.includes(key) && !(PLAIN as readonly string[]).includes(key)) {
        throw new Error(`The validators know nothing of \`${key}\``);
      }
    }
    if (base.format !== undefined && base.format !== 'uri') {
      throw new Error(`The validators know nothing of the format ${String(base.format)}`);
    }
    if (!inCondition && base.anyOf?.some(({ type }) => type === undefined || type === 'object' || type === 'array')) {
      throw new Error('The validators take `anyOf` for plain values and for a choice of members alone');
    }
    const each = (part: Schema) => this.#shapeOf(part, inCondition);
    const either = (part: SchemaOrBoolean) => (part === false ? false : part === true ? {} : each(part));
    const shape: NamedShape = Object.fromEntries(
      PLAIN.filter((key) => base[key] !== undefined).map((key) => [key, base[key]]),
    );
    if (base.const !== undefined) shape.enum = [base.const];
    if (base.anyOf) shape.anyOf = base.anyOf.map(each);
    if (base.allOf) shape.allOf = base.allOf.map(each);
    if (base.not) shape.not = this.#shapeOf(base.not, true);
    if (typeof base.items === 'object' && Object.keys(base.items).length > 0) shape.items = each(base.items);
    if (base.properties) shape.properties = mapValues(base.properties, either);
    if (base.additionalProperties === false) shape.closed = 'additionalProperties';
    if (base.unevaluatedProperties === false) shape.closed = 'unevaluatedProperties';
    if (base['x-rules']) shape.sums = (base['x-rules'] as SumRule[]).map(sumOf);
    const words = inCondition ? undefined : wordsOf(base);
    if (words) shape.phrase = words;
    for (const [index, { when, then }] of rules.entries()) {
      const left = when.reduce((rest, condition) => withoutVacuous(condition, rest), then);
      if (Object.keys(left).length === 0) continue;
      const conditions = when.map((condition) => this.#shapeOf(condition, true));
      const reasons = isNextMissing(rules[index]!, rules.slice(0, index)) ? when.slice(0, -1) : when;
      (shape.rules ??= []).push({
        when: conditions,
        then: this.#shapeOf(left),
        reasons: reasons.flatMap((reason) => reasonsOf(reason)),
      });
    }
    return shape;
  }

  #reference(ref: string): NamedShape {
    const name = componentName(ref);
    if (!this.#named.has(name)) this.#named.set(name, this.of(resolveObject(this.document, { $ref: ref })));
    return { $ref: name };
  }
}

/**
 * The schema with mixins merged in, so that a closed list of members says all, and with `dependentSchemas` as
 * conditionals.
 */
function prepared(document: Document, schema: Schema): Schema {
  const change = ({ dependentSchemas, ...rest }: Schema): Schema => {
    const conditionals = Object.entries(dependentSchemas ?? {}).map(([member, then]) => {
      if (typeof then === 'boolean') throw new Error('A boolean stands among `dependentSchemas`');
      return { if: { required: [member] }, then };
    });
    const parts = [...(rest.allOf ?? []), ...conditionals];
    const mixins = parts.filter((part) => isMixin(document, part)).map((part) => resolveObject(document, part));
    const merged: Schema = { ...rest, allOf: parts.filter((part) => !isMixin(document, part)) };
    if (merged.allOf?.length === 0) delete merged.allOf;
    if (mixins.length > 0)
      merged.properties = mixins.reduce((all, mixin) => together(all, mixin), rest.properties ?? {});
    else if (rest.unevaluatedProperties !== undefined) throw new Error('`unevaluatedProperties` without a mixin');
    return merged;
  };
  return mapSchema(schema, change) as Schema;
}

/**
 * Whether a rule only asks for the next of several members, once those before it are there. That they are there is no
 * reason that a reader needs.
 */
function isNextMissing({ when }: Rule, earlier: Rule[]): boolean {
  const [before, last] = [when.slice(0, -1), when.at(-1)];
  if (before.length === 0 || !last?.required || Object.keys(last).length > 1) return false;
  const asksForFirst = ({ then }: Rule) => then.required?.length === 1 && then.required[0] === last.required![0];
  const isAlike = ({ when: other }: Rule) =>
    other.length === before.length && other.every((item, at) => item === before[at]);
  return earlier.some((rule) => isAlike(rule) && asksForFirst(rule));
}

function isMixin(document: Document, part: Schema): boolean {
  const target = part.$ref === undefined ? part : resolve(document, part);
  return typeof target === 'object' && target['x-mixin'] === true;
}

function together(own: Record<string, SchemaOrBoolean>, mixin: Schema): Record<string, SchemaOrBoolean> {
  const all = { ...own };
  for (const [member, schema] of Object.entries(mixin.properties ?? {})) {
    const mine = all[member];
    if (mine !== undefined && (typeof mine === 'boolean' || typeof schema === 'boolean')) {
      throw new Error(`\`${member}\` can't be merged with the mixin's`);
    }
    all[member] = mine === undefined ? schema : { allOf: [mine as Schema, schema as Schema] };
  }
  return all;
}

/** What a rule of `x-rules` bounds, without what is only for people. */
function sumOf({ member, sum, minimum, maximum }: SumRule): SumRule {
  return { member, sum, minimum, maximum };
}

/** The rule of a `pattern` or a `not` in words that follow the member's name. */
function wordsOf({ pattern, not }: Schema): string | undefined {
  if (pattern !== undefined) return `must be a string that starts with "${prefixOf(pattern)}"`;
  return not && `must have ${itemNeed(not, (name) => name)}`;
}
