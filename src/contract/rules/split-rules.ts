import { resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { readModes } from './modes.js';

/** A rule across properties: if every condition holds, so does `then`. */
export type Rule = { when: Schema[]; then: Schema };

/** What is left of a schema once some of its rules are taken out, and those rules. */
type Split = { base: Schema; rules: Rule[] };

/**
 * A schema without its rules across properties, and those rules apart, so that each can be checked and reported by itself.
 * A keyword that holds something else than rules of a known form stays in the base.
 */
export function splitRules(document: Document, schema: Schema): Split {
  const splitters = [splitModes, splitAlternatives, splitConditional, splitParts];
  return splitters.reduce<Split>(
    ({ base, rules }, split) => {
      const next = split(document, base);
      return { base: next.base, rules: [...rules, ...next.rules] };
    },
    { base: schema, rules: [] },
  );
}

/** `oneOf` of modes that a request selects by a parameter. */
function splitModes(document: Document, schema: Schema): Split {
  const dispatches = readModes(document, schema).flatMap(({ dispatch }) => dispatch ?? []);
  if (dispatches.length === 0) return { base: schema, rules: [] };
  const { oneOf: _modes, ...base } = schema;
  return { base, rules: dispatches.flatMap(({ condition, then }) => conditionalRules(document, condition, then)) };
}

/** `anyOf` of which each alternative requires one property. */
function splitAlternatives(document: Document, schema: Schema): Split {
  const names = schema.anyOf?.map(soleRequired) ?? [];
  const last = names.at(-1);
  if (last === undefined || !names.every((name) => name !== undefined)) return { base: schema, rules: [] };
  const { anyOf: _alternatives, ...base } = schema;
  const others = { anyOf: names.slice(0, -1).map((name) => ({ required: [name] })) };
  return { base, rules: conditionalRules(document, { not: others }, { required: [last] }) };
}

/** `if`, `then` and `else`. */
function splitConditional(document: Document, schema: Schema): Split {
  if (!schema.if) return { base: schema, rules: [] };
  const { if: condition, then, else: otherwise, ...base } = schema;
  const rules = [
    ...(then ? conditionalRules(document, condition, then) : []),
    ...(otherwise ? conditionalRules(document, { not: condition }, otherwise) : []),
  ];
  return { base, rules };
}

/** The parts of `allOf` that hold nothing but rules. */
function splitParts(document: Document, schema: Schema): Split {
  if (!schema.allOf) return { base: schema, rules: [] };
  const isRule = (part: Schema) => splitsFully(document, resolveObject(document, part));
  const others = schema.allOf.filter((part) => !isRule(part));
  const base: Schema = { ...schema, allOf: others };
  if (others.length === 0) delete base.allOf;
  const parts = schema.allOf.filter(isRule).map((part) => resolveObject(document, part));
  const rules = parts.flatMap((part) => splitRules(document, part).rules);
  return { base, rules };
}

/** The rules that hold under a condition: what `then` itself requires, and each of its own rules. */
function conditionalRules(document: Document, condition: Schema, then: Schema): Rule[] {
  const { base, rules } = splitRules(document, then);
  const { title: _title, description: _description, ...own } = base;
  return [
    ...(Object.keys(own).length > 0 ? requireInOrder(condition, own) : []),
    ...rules.map((rule) => ({ when: [condition, ...rule.when], then: rule.then })),
  ];
}

/** A rule that requires several properties reports the first that is missing, not all of them at once. */
function requireInOrder(condition: Schema, then: Schema): Rule[] {
  const [first, ...later] = then.required ?? [];
  if (first === undefined || later.length < 2) return [{ when: [condition], then }];
  const inOrder = [first, ...later];
  return [
    { when: [condition], then: { ...then, required: [first] } },
    ...later.map((name, index) => ({
      when: [condition, { required: inOrder.slice(0, index + 1) }],
      then: { required: [name] },
    })),
  ];
}

/** The property that an alternative of the form `{ required: [name] }` requires. */
function soleRequired(alternative: Schema): string | undefined {
  const keys = significantKeys(alternative);
  return keys.length === 1 && alternative.required?.length === 1 ? alternative.required[0] : undefined;
}

/** Whether a schema consists only of rules, so that nothing is left once they are taken out. */
function splitsFully(document: Document, schema: Schema): boolean {
  const keys = significantKeys(schema);
  if (keys.length === 0) return false;
  if (keys.length === 1 && schema.allOf) {
    return schema.allOf.every((part) => splitsFully(document, resolveObject(document, part)));
  }
  if (keys.length === 1 && schema.anyOf) return schema.anyOf.every((part) => soleRequired(part) !== undefined);
  return keys.every((key) => key === 'if' || key === 'then' || key === 'else');
}

function significantKeys(schema: Schema): string[] {
  return Object.keys(schema).filter((key) => key !== 'title' && key !== 'description');
}
