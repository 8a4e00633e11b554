import { resolveObject } from '../document/refs.js';
import { branches, UNIONS, type Branch } from '../document/unions.js';
import type { Document, Schema } from '../document/types.js';
import { mapSchema, mapValues } from '../document/walk.js';
import { splitRules, type Rule } from '../rules/split-rules.js';
import { withHonestRefusal } from './refusals.js';

/**
 * The document for Prism, which knows no discriminator and reports the errors of every branch that it
 * tried. Each union is restated as an enum on `model` and one conditional a rule, so that a broken rule
 * is reported alone, and the answer to an invalid request names no rule by example. Callbacks are left out: Prism fires
 * them at once, even after a refusal.
 */
export function mockView(document: Document): Document {
  const schemas = mapValues(document.components.schemas, withoutDocumentation);
  const view: Document = { ...document, components: { ...document.components, schemas } };
  delete view.webhooks;
  view.servers = [{ url: '/' }];
  view.paths = mapValues(document.paths, ({ servers: _servers, ...item }) =>
    mapValues(item, (operation) => {
      if (operation === null || typeof operation !== 'object' || Array.isArray(operation)) return operation;
      const { callbacks: _callbacks, ...rest } = operation as { callbacks?: unknown };
      return withHonestRefusal(document, rest);
    }),
  );
  const all = branches(view);
  for (const union of UNIONS) {
    const own = all.filter((branch) => branch.api === union.api);
    if (own.length > 0) schemas[union.name] = restateUnion(view, schemas[union.name]!, own);
  }
  return view;
}

function withoutDocumentation(schema: Schema): Schema {
  const change = ({ examples: _examples, 'x-examples': _named, 'x-sizes': _sizes, ...rest }: Schema) =>
    withoutAlternatives(rest);
  return mapSchema(schema, change) as Schema;
}

/** A value of two forms: where it fits neither, the first form alone says why. */
function withoutAlternatives(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  const [first, second, ...more] = anyOf ?? [];
  const isValue = (form: Schema) => form.type !== undefined && form.type !== 'object';
  if (!first || !second || more.length > 0 || !isValue(first) || !isValue(second)) return schema;
  if (first.type !== second.type) return { ...rest, if: second, else: first };
  // With one type for both, a value of another type is a matter of the type alone.
  const { type, ...form } = first;
  return { ...rest, type, if: { anyOf: [second, { not: { type } }] }, else: form };
}

function restateUnion(document: Document, union: Schema, own: Branch[]): Schema {
  const allOf = own.flatMap((branch) => {
    const isModel: Schema = { required: ['model'], properties: { model: { const: branch.model } } };
    const { base, rules } = splitBranch(document, branch);
    return [{ when: [], then: base }, ...rules].map(({ when, then }) => ({
      if: conjunction([isModel, ...when]),
      then,
    }));
  });
  const model: Schema = { type: 'string', enum: own.map((branch) => branch.model) };
  return {
    title: union.title,
    description: union.description,
    type: 'object',
    required: ['model'],
    properties: { model },
    allOf,
  };
}

/** The branch without its cross-field rules, and those rules as conditionals on the whole request body. */
function splitBranch(document: Document, branch: Branch): { base: Schema; rules: Rule[] } {
  const member = branch.parameters;
  const declared = branch.schema.properties?.[member];
  if (typeof declared !== 'object') throw new Error(`${branch.name}: no \`${member}\``);
  const { base, rules } = splitRules(document, resolveObject(document, declared));
  const lifted = rules.map(({ when, then }) => ({
    when: when.map((condition) => ({ required: [member], properties: { [member]: condition } })),
    then: { properties: { [member]: then } },
  }));
  return { base: { ...branch.schema, properties: { ...branch.schema.properties, [member]: base } }, rules: lifted };
}

function conjunction(conditions: Schema[]): Schema {
  return conditions.length === 1 ? conditions[0]! : { allOf: conditions };
}
