import { resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { causesOf, withoutVacuous } from './reasons.js';
import { dispatchModes } from './modes.js';

/**
 * The rules across the members of an object, one sentence each. Throws where a rule has a form that there are no
 * words for yet.
 */
export function ruleSentences(document: Document, schema: Schema): string[] {
  const words = new Sentences(document, schema.required ?? []);
  return [...new Set(words.rules(schema, []))];
}

class Sentences {
  /** @param always Members that are required anyway, so that no rule needs to ask for them. */
  constructor(
    readonly document: Document,
    readonly always: string[],
  ) {}

  /** @param scope When the rules hold, in words that come before a colon. */
  rules(schema: Schema, scope: string[]): string[] {
    const found: string[] = [];
    if (schema.oneOf) found.push(...this.modes(schema, scope));
    if (schema.anyOf?.every(({ required }) => required)) {
      found.push(
        sentence(
          scope,
          `needs ${list(
            schema.anyOf.map(({ required }) => all(required!)),
            'or',
          )}`,
        ),
      );
    }
    for (const [member, needed] of Object.entries(schema.dependentRequired ?? {})) {
      found.push(sentence(scope, `${code(member)} needs ${all(needed)}`));
    }
    for (const [member, then] of Object.entries(schema.dependentSchemas ?? {})) {
      const inner = new Sentences(this.document, [...this.always, ...(schema.dependentRequired?.[member] ?? [])]);
      found.push(...inner.refinement(resolveObject(this.document, then), [...scope, `with ${code(member)}`]));
    }
    if (schema.if && schema.then) found.push(...this.conditional(schema.if, schema.then, scope));
    const parts = (schema.allOf ?? [])
      .map((part) => resolveObject(this.document, part))
      .filter((part) => !part['x-mixin']);
    const { sentences, others } = sharedCaps(parts);
    found.push(...sentences.map((words) => sentence(scope, words)));
    for (const part of others) found.push(...this.refinement(part, scope));
    if (schema.minProperties === 1) found.push(sentence(scope, 'needs at least one member'));
    else if (schema.minProperties !== undefined)
      throw new Error(`No words for \`minProperties\` of ${String(schema.minProperties)}`);
    for (const rule of (schema['x-rules'] ?? []) as { sentence: string }[])
      found.push(sentence(scope, rule.sentence.replace(/\.$/, '')));
    for (const [member, declared] of Object.entries(schema.properties ?? {})) {
      if (typeof declared === 'boolean') continue;
      const target = resolveObject(this.document, declared);
      if (target.not) found.push(sentence(scope, `${code(member)} ${listNeed(target.not)}`));
      const inner = resolveObject(this.document, target.items ?? target);
      if (!inner.properties) continue;
      const each = target.items === undefined ? `in ${code(member)}` : `in each item of ${code(member)}`;
      found.push(...new Sentences(this.document, inner.required ?? []).rules(inner, [...scope, each]));
    }
    return found;
  }

  conditional(condition: Schema, then: Schema, scope: string[]): string[] {
    const [[member, asked] = ['', true], ...more] = Object.entries(condition.properties ?? {});
    const [value, allowed] = [(asked as Schema).const, (then.properties?.[member] as Schema | undefined)?.enum];
    if (more.length === 0 && value !== undefined && allowed?.includes(value) === false) {
      return [sentence(scope, `${code(member)} is not ${String(value)}`)];
    }
    return this.refinement(withoutVacuous(condition, then), [...scope, conditions(condition).join(' and ')]);
  }

  /** What a part of a schema asks for beside what the object declares, and its own rules. */
  refinement(schema: Schema, scope: string[]): string[] {
    const { properties, ...rest } = schema;
    const phrases = this.phrases(schema);
    const own = phrases.length > 0 ? [sentence(scope, phrases.join('; '))] : [];
    return [...own, ...this.rules(rest, scope)];
  }

  modes(schema: Schema, scope: string[]): string[] {
    const dispatched = dispatchModes(this.document, schema);
    return schema.oneOf!.flatMap((item, index) => {
      const mode = resolveObject(this.document, item);
      const { not, ...positive } = dispatched?.[index]?.condition ?? {};
      // A mode that asks for a member leaves out those of the other modes because it says so, not as its condition.
      const condition: Schema = positive.required || !not ? positive : { ...positive, not };
      const when = conditions(condition).join(' and ');
      const title = mode.title ?? 'otherwise';
      const { properties: _declared, ...rules } = mode;
      const phrases = this.phrases(withoutVacuous(condition, mode));
      const named = when && phrases.length > 0 ? `${title} (${when})` : title;
      const own = sentence([...scope, named], phrases.join('; ') || when || 'nothing more is asked');
      return [own, ...this.rules(rules, [...scope, title])];
    });
  }

  phrases({ required = [], properties = {} }: Schema): string[] {
    const entries = Object.entries(properties);
    // "a is 8" says already that there is an a.
    const fixed = entries
      .filter(([, asked]) => (asked as Schema).const !== undefined || (asked as Schema).enum)
      .map(([member]) => member);
    const needed = required.filter((member) => !this.always.includes(member) && !fixed.includes(member));
    const refused = entries.flatMap(([member, asked]) => (asked === false ? [`no ${code(member)}`] : []));
    return [
      ...(needed.length > 0 ? [`needs ${all(needed)}`] : []),
      ...(refused.length > 0 ? [`takes ${list(refused, 'and')}`] : []),
      ...entries.flatMap(([member, asked]) =>
        typeof asked === 'object' ? this.asks(member, asked, [...this.always, ...required]) : [],
      ),
    ];
  }

  asks(member: string, asked: Schema, required: string[]): string[] {
    // A default asks for nothing.
    const {
      const: only,
      enum: values,
      minimum,
      maximum,
      maxLength,
      minItems,
      maxItems,
      items,
      default: _default,
      ...rest
    } = asked;
    if (Object.keys(rest).length > 0)
      throw new Error(`No words for a rule that asks \`${member}\` for ${JSON.stringify(rest)}`);
    const phrases: string[] = [];
    const allowed = only === undefined ? values : [only];
    if (allowed)
      phrases.push(
        `${code(member)} is ${list(allowed.map(String), 'or')}${required.includes(member) ? '' : ' (or left out)'}`,
      );
    if (minimum !== undefined) phrases.push(`${code(member)} is at least ${String(minimum)}`);
    if (maximum !== undefined) phrases.push(`${code(member)} is at most ${String(maximum)}`);
    if (maxLength !== undefined) phrases.push(`${code(member)} has at most ${String(maxLength)} characters`);
    const size = count(minItems as number | undefined, maxItems as number | undefined);
    if (size) phrases.push(`${code(member)} has ${size}`);
    if (typeof items === 'object') {
      const inner = this.phrases(items);
      if (inner.length > 0) phrases.push(`in each item of ${code(member)} ${inner.join(' and ')}`);
    }
    return phrases;
  }
}

/** When a condition holds, one phrase for each thing that it asks. */
function conditions(condition: Schema): string[] {
  return causesOf(condition).map(({ words, members }) =>
    members.reduce((text, member) => text.replace(new RegExp(`(?<![\\w\`])${member}(?![\\w\`])`), code(member)), words),
  );
}

/** The rule of a `not` on a list. */
function listNeed({ items, maxItems }: Schema): string {
  const [[member, asked] = ['', true]] = Object.entries((items as Schema | undefined)?.properties ?? {});
  if (asked === false) return `needs an item with ${code(member)}`;
  const above = typeof asked === 'object' ? asked.maximum : undefined;
  if (above === undefined) throw new Error(`No words for a list that is not ${JSON.stringify(items)}`);
  return `needs an item with ${code(member)} above ${String(above)}${maxItems === undefined ? '' : `, or more than ${String(maxItems)} items`}`;
}

/** Conditionals that let two lists share a cap, one for each length of the first, become one sentence for each pair. */
function sharedCaps(parts: Schema[]): { sentences: string[]; others: Schema[] } {
  const pairs = new Map<string, { sums: Set<number>; parts: Schema[] }>();
  for (const part of parts) {
    const [first, ...more] = Object.entries(part.if?.properties ?? {}) as [string, Schema][];
    const [second, ...rest] = Object.entries(part.then?.properties ?? {}) as [string, Schema][];
    if (!first || !second || more.length > 0 || rest.length > 0 || part.then?.required) continue;
    const [length, left] = [first[1].minItems as number | undefined, second[1].maxItems as number | undefined];
    if (length === undefined || length !== first[1].maxItems || left === undefined) continue;
    const name = `${code(first[0])} and ${code(second[0])}`;
    const pair = pairs.get(name) ?? { sums: new Set(), parts: [] };
    pair.sums.add(length + left);
    pair.parts.push(part);
    pairs.set(name, pair);
  }
  const shared = [...pairs].filter(([, { sums, parts }]) => sums.size === 1 && parts.length > 1);
  const told = new Set(shared.flatMap(([, pair]) => pair.parts));
  return {
    sentences: shared.map(([name, { sums }]) => `${name} have at most ${[...sums][0]} items together`),
    others: parts.filter((part) => !told.has(part)),
  };
}

function sentence(scope: string[], words: string): string {
  const text = scope.length > 0 ? `${scope.join(', ')}: ${words}` : words;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function count(least: number | undefined, most: number | undefined): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (most === 0) return 'no items';
  if (least === most) return `exactly ${least} ${least === 1 ? 'item' : 'items'}`;
  const bounds = [
    least === undefined ? [] : [`at least ${least}`],
    most === undefined ? [] : [`at most ${most}`],
  ].flat();
  return `${bounds.join(' and ')} ${(most ?? least) === 1 ? 'item' : 'items'}`;
}

function all(members: string[]): string {
  return list(members.map(code), 'and');
}

function code(member: string): string {
  return `\`${member}\``;
}

function list(words: string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
