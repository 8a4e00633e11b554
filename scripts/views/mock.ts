import { METHODS, type Document, type PathItem, type Schema } from '../../src/contract/document/types.js';
import { branches, inputSchema, readBranch, UNIONS, type Branch } from '../../src/contract/document/branches.js';
import { mapSchema, mapValues } from '../../src/contract/document/walk.js';
import { splitRules, type Rule } from '../../src/contract/rules/split-rules.js';
import { withGenericError } from './refusals.js';

/**
 * The document for Prism, which ignores discriminators and reports the errors of every branch that it tried. Each union
 * is restated as an enum on `model` and one conditional for each rule, so that a broken rule is reported by itself.
 */
export function mockView(document: Document): Document {
  const schemas = mapValues(document.components.schemas, readableByPrism);
  const { webhooks: _webhooks, ...rest } = document;
  const view: Document = {
    ...rest,
    servers: [{ url: '/' }],
    paths: mapValues(document.paths, (item) => mockPath(document, item)),
    components: { ...document.components, schemas },
  };
  const all = branches(view);
  for (const { api, name } of UNIONS) {
    const own = all.filter((branch) => branch.api === api);
    if (own.length > 0) schemas[name] = restatedUnion(view, schemas[name]!, own);
  }
  return view;
}

/**
 * A path on the mock's own host, whose response to an invalid request holds for every such request. Callbacks are left
 * out: Prism fires them at once, even after a refusal.
 */
function mockPath(document: Document, { servers: _servers, ...item }: PathItem): PathItem {
  for (const method of METHODS) {
    const { callbacks: _callbacks, ...operation } = item[method] ?? {};
    if (item[method]) item[method] = withGenericError(document, operation);
  }
  return item;
}

function readableByPrism(schema: Schema): Schema {
  const change = ({ examples: _examples, 'x-examples': _named, 'x-sizes': _sizes, ...rest }: Schema) =>
    withoutAlternatives(rest);
  return mapSchema(schema, change) as Schema;
}

/** A value of two forms: if it matches neither, only the violations of the first are reported. */
function withoutAlternatives(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  const [first, second, ...more] = anyOf ?? [];
  const isValue = (form: Schema) => form.type !== undefined && form.type !== 'object';
  if (!first || !second || more.length > 0 || !isValue(first) || !isValue(second)) return schema;
  if (first.type !== second.type) return { ...rest, if: second, else: first };
  // If both have the same type, a value of another type violates only `type`.
  const { type, ...form } = first;
  return { ...rest, type, if: { anyOf: [second, { not: { type } }] }, else: form };
}

function restatedUnion(document: Document, { title, description }: Schema, own: Branch[]): Schema {
  const model: Schema = { type: 'string', enum: own.map((branch) => branch.model) };
  const allOf = own.flatMap((branch) => {
    const isModel: Schema = { required: ['model'], properties: { model: { const: branch.model } } };
    return readBranch(branch, () => branchRules(document, branch)).map(({ when, then }) => ({
      if: conjunction([isModel, ...when]),
      then,
    }));
  });
  return { title, description, type: 'object', required: ['model'], properties: { model }, allOf };
}

/** The branch without its rules across parameters, and each of those rules, all on the whole request body. */
function branchRules(document: Document, branch: Branch): Rule[] {
  const key = branch.inputKey;
  const { base, rules } = splitRules(document, inputSchema(document, branch));
  return [
    { when: [], then: { ...branch.schema, properties: { ...branch.schema.properties, [key]: base } } },
    ...rules.map(({ when, then }) => ({
      when: when.map((condition) => ({ required: [key], properties: { [key]: condition } })),
      then: { properties: { [key]: then } },
    })),
  ];
}

function conjunction(conditions: Schema[]): Schema {
  return conditions.length === 1 ? conditions[0]! : { allOf: conditions };
}
