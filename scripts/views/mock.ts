import { resolveObject } from '../document/refs.js';
import { branches, UNIONS, type Branch } from '../document/unions.js';
import type { Document, Schema } from '../document/types.js';
import { mapSchema, mapValues } from '../document/walk.js';
import { dispatchModes } from './modes.js';
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

/** A rule across members: where every condition holds, so does `then`. */
export type Rule = { when: Schema[]; then: Schema };

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

/** A schema without its rules across members, and those rules on their own, each with its conditions. */
export function splitRules(document: Document, schema: Schema): { base: Schema; rules: Rule[] } {
  const base: Schema = { ...schema };
  const rules: Rule[] = [];
  const add = (when: Schema, then: Schema) => {
    const inner = splitRules(document, then);
    const { title: _title, description: _description, ...own } = inner.base;
    if (Object.keys(own).length > 0) rules.push(...oneMissingAtATime(when, own));
    rules.push(...inner.rules.map((rule) => ({ when: [when, ...rule.when], then: rule.then })));
  };

  const modes = dispatchModes(document, schema);
  if (modes) {
    delete base.oneOf;
    for (const { condition, mode } of modes) add(condition, mode);
  }

  const alternatives = schema.anyOf?.map(soleRequired);
  if (alternatives && alternatives.every((key) => key !== undefined)) {
    delete base.anyOf;
    const last = alternatives.at(-1)!;
    add({ not: { anyOf: alternatives.slice(0, -1).map((key) => ({ required: [key!] })) } }, { required: [last] });
  }

  if (schema.if) {
    delete base.if;
    delete base.then;
    delete base.else;
    if (schema.then) add(schema.if, schema.then);
    if (schema.else) add({ not: schema.if }, schema.else);
  }

  if (schema.allOf) {
    const kept = schema.allOf.filter((item) => {
      const target = resolveObject(document, item);
      if (!isRuleOnly(document, target)) return true;
      const inner = splitRules(document, target);
      rules.push(...inner.rules);
      return false;
    });
    if (kept.length > 0) base.allOf = kept;
    else delete base.allOf;
  }
  return { base, rules };
}

/** A rule that asks for several members reports the first that is missing, not all of them at once. */
function oneMissingAtATime(when: Schema, then: Schema): Rule[] {
  const [first, ...later] = then.required ?? [];
  if (first === undefined || later.length < 2) return [{ when: [when], then }];
  const wanted = [first, ...later];
  return [
    { when: [when], then: { ...then, required: [first] } },
    ...later.map((member, index) => ({
      when: [when, { required: wanted.slice(0, index + 1) }],
      then: { required: [member] },
    })),
  ];
}

/** The member that an alternative of the form `{ required: [member] }` asks for. */
function soleRequired(alternative: Schema): string | undefined {
  const keys = Object.keys(alternative).filter((key) => key !== 'title' && key !== 'description');
  return keys.length === 1 && alternative.required?.length === 1 ? alternative.required[0] : undefined;
}

/** Whether a schema consists of conditionals alone, so that lifting them leaves nothing behind. */
function isRuleOnly(document: Document, schema: Schema): boolean {
  const keys = Object.keys(schema).filter((key) => key !== 'title' && key !== 'description');
  if (keys.length === 0) return false;
  if (keys.length === 1 && schema.allOf) {
    return schema.allOf.every((item) => isRuleOnly(document, resolveObject(document, item)));
  }
  if (keys.length === 1 && schema.anyOf) return schema.anyOf.every((item) => soleRequired(item) !== undefined);
  return keys.every((key) => key === 'if' || key === 'then' || key === 'else');
}

function conjunction(conditions: Schema[]): Schema {
  return conditions.length === 1 ? conditions[0]! : { allOf: conditions };
}
