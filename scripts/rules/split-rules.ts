import { resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { dispatchModes } from './modes.js';

/** A rule across members: where every condition holds, so does `then`. */
export type Rule = { when: Schema[]; then: Schema };

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
