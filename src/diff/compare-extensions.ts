import type { Schema } from '../contract/document/types.js';
import { isObject } from '../internal/json.js';
import type { Finding } from './change.js';
import { deepEqual } from './deep-equal.js';
import { code, valuesWords, valueWords } from './words.js';

/** Keywords that have a comparison of their own, or are only for people and tools of the repository. */
const ELSEWHERE = ['x-output', 'x-tags', 'x-examples', 'x-price', 'x-successor', 'x-kind', 'x-assumed', 'x-media'];
/** Keywords that restrict what a request may be. */
const RULES = ['x-rules', 'x-mixin'];

/**
 * Compares the `x-` keywords of two schemas: which items an array gains or loses, or which value is another one.
 *
 * @param where What has the keywords, in words that follow them, such as `` of `mode` ``.
 */
export function compareExtensions(before: Schema, after: Schema, where = '', path = ''): Finding[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => key.startsWith('x-') && !ELSEWHERE.includes(key) && !RULES.includes(key),
  );
  return keys.flatMap((key) =>
    differences(key, before[key], after[key]).map(
      ({ name, impact, words }): Finding => ({
        impact,
        side: 'terms',
        name: path === '' ? key : path,
        sentence: `${code(name)}${where} ${words}`,
      }),
    ),
  );
}

type Difference = { name: string; impact: Finding['impact']; words: string };

function differences(name: string, before: unknown, after: unknown): Difference[] {
  if (deepEqual(before, after)) return [];
  const difference = (impact: Finding['impact'], words: string): Difference => ({ name, impact, words });
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(`${name}.${key}`, before[key], after[key]));
  }
  if (isSet(before) && isSet(after)) {
    const missing = (from: unknown[], other: unknown[]) =>
      from.filter((one) => !other.some((two) => deepEqual(one, two))).map(itemWords);
    const [lost, gained] = [missing(before, after), missing(after, before)];
    return [
      ...(lost.length > 0 ? [difference('behavior', `no longer has ${valuesWords(lost, 'and')}`)] : []),
      ...(gained.length > 0 ? [difference('compatible', `also has ${valuesWords(gained, 'and')}`)] : []),
    ];
  }
  const was = before === undefined ? 'was not set' : `was ${valueWords(before)}`;
  return [difference('behavior', `is ${after === undefined ? 'not set any more' : valueWords(after)}, ${was}`)];
}

/** Whether a value is an array that stands for a set, rather than for a range of numbers. */
function isSet(value: unknown): value is unknown[] {
  return Array.isArray(value) && !value.every((item) => typeof item === 'number');
}

/** An item of an array; two numbers are a size. */
function itemWords(item: unknown): unknown {
  const isPair = Array.isArray(item) && item.length === 2 && item.every((one) => typeof one === 'number');
  return isPair ? item.join('x') : item;
}
