import type { JsonValue, Schema } from '../../contract/document/types.js';
import { listWords } from '../../internal/list-words.js';

type Bounds = Pick<Schema, 'enum' | 'minimum' | 'maximum' | 'description'>;

/**
 * The description of a parameter whose values change, with the first list or range that it had replaced by that which it
 * has; undefined if it does not name them in a form that is known.
 */
export function describedValues(before: Bounds, after: Bounds): string | undefined {
  const { description = '' } = before;
  for (const [old, next] of phrases(before, after)) {
    // No part of a longer list, range or number.
    const start = before.enum ? '(?<!, |or |and )' : '';
    const pattern = new RegExp(`(?<![\\w.$-])${start}${escaped(old)}(?![\\w$-]|\\.\\d| (?:or|and|to) )`, 'i');
    const [found] = pattern.exec(description) ?? [];
    if (found !== undefined)
      return description.replace(pattern, () => (found[0] === old[0] ? next : capitalized(next)));
  }
  return undefined;
}

/** Whether a text names one of the values or bounds of a parameter. */
export function namesValues(text: string, { enum: values = [], minimum, maximum }: Bounds): boolean {
  return [...values, minimum, maximum].some(
    (value) =>
      (typeof value === 'string' || typeof value === 'number') &&
      new RegExp(`(?<![\\w.$-])${escaped(String(value))}(?![\\w$-]|\\.\\d)`).test(text),
  );
}

/** What a parameter takes, in words; undefined if it has neither a list nor a range. */
export function valuesInWords({ enum: values, minimum, maximum }: Bounds): string | undefined {
  if (values) {
    const words = values.map((value) => (typeof value === 'string' ? `\`${value}\`` : textOf(value)));
    return listWords(words, 'or');
  }
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (maximum !== undefined) return `at most ${maximum}`;
  return minimum === undefined ? undefined : `at least ${minimum}`;
}

/** The forms in which a description may name values, each with what replaces it, longest first. */
function phrases(before: Bounds, after: Bounds): [string, string][] {
  if (before.enum) {
    const next = after.enum;
    if (!next) return [];
    const plain = (values: readonly JsonValue[]) => values.map(textOf);
    const quoted = (values: readonly JsonValue[]) => values.map((value) => `\`${textOf(value)}\``);
    const forms = [quoted, plain];
    return forms.flatMap((form) =>
      (['or', 'and'] as const).map((last): [string, string] => [
        listWords(form(before.enum!), last),
        listWords(form(next), last),
      ]),
    );
  }
  const { minimum, maximum } = before;
  if (minimum === undefined || maximum === undefined) return [];
  const next = valuesInWords(after);
  if (next === undefined) return [];
  const isRange = !after.enum && after.minimum !== undefined && after.maximum !== undefined;
  return [
    [`from ${minimum} to ${maximum}`, isRange ? `from ${next}` : next],
    [`between ${minimum} and ${maximum}`, isRange ? `from ${next}` : next],
    [`${minimum} to ${maximum}`, next],
    [`${minimum}-${maximum}`, next],
  ];
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
