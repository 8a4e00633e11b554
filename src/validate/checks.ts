import type { SumRule } from './compiled-schema.js';

/** Functions that compiled validators call: rules that take more than a comparison. */

const HEX = '[0-9a-f]';
const PERCENT = `%${HEX}{2}`;
const UNRESERVED = 'a-z0-9\\-._~';
const DELIMITERS = "!$&'()*+,;=";
const PCHAR = `(?:[${UNRESERVED}${DELIMITERS}:@]|${PERCENT})`;
const BYTE = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)';
const IPV4 = `(?:${BYTE}\\.){3}${BYTE}`;
const H16 = `${HEX}{1,4}`;
const LAST32 = `(?:${H16}:${H16}|${IPV4})`;

/** RFC 3986: `::` stands for the omitted groups, so there is a form for each number of groups before it. */
const IPV6 = [
  `(?:${H16}:){6}${LAST32}`,
  `::(?:${H16}:){5}${LAST32}`,
  `(?:${H16})?::(?:${H16}:){4}${LAST32}`,
  `(?:(?:${H16}:){0,1}${H16})?::(?:${H16}:){3}${LAST32}`,
  `(?:(?:${H16}:){0,2}${H16})?::(?:${H16}:){2}${LAST32}`,
  `(?:(?:${H16}:){0,3}${H16})?::${H16}:${LAST32}`,
  `(?:(?:${H16}:){0,4}${H16})?::${LAST32}`,
  `(?:(?:${H16}:){0,5}${H16})?::${H16}`,
  `(?:(?:${H16}:){0,6}${H16})?::`,
].join('|');
const IPV_FUTURE = `v${HEX}+\\.[${UNRESERVED}${DELIMITERS}:]+`;
const NAME = `(?:[${UNRESERVED}${DELIMITERS}]|${PERCENT})*`;
const HOST = `(?:\\[(?:${IPV6}|${IPV_FUTURE})\\]|${IPV4}|${NAME})`;
const AUTHORITY = `(?:(?:[${UNRESERVED}${DELIMITERS}:]|${PERCENT})*@)?${HOST}(?::\\d*)?`;
const PATH = `(?:\\/?\\/${AUTHORITY}(?:\\/${PCHAR}*)*|\\/(?:${PCHAR}+(?:\\/${PCHAR}*)*)?|${PCHAR}+(?:\\/${PCHAR}*)*)`;
const TAIL = `(?:${PCHAR}|[/?])*`;
const URI = new RegExp(`^[a-z][a-z0-9+\\-.]*:${PATH}(?:\\?${TAIL})?(?:#${TAIL})?$`, 'i');
/** Most URLs match this, which is much faster. */
const PLAIN_URL = /^https?:\/\/[a-z0-9\-.]+\/[a-z0-9\-._~!$&'()*+,;=:@/?]*$/i;

/** Whether a string is a URI per RFC 3986, as the format `uri` demands. */
export function isUri(text: string): boolean {
  return PLAIN_URL.test(text) || URI.test(text);
}

/** The number of characters (code points) of a string; its `length` counts UTF-16 units, which may be more. */
export function characters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    const high = text.charCodeAt(index);
    if (high < 0xd800 || high > 0xdbff) continue;
    if ((text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count--;
      index++;
    }
  }
  return count;
}

/** The sum that a rule bounds; undefined if there is nothing to add up, or it isn't numbers. */
export function total(rule: SumRule, input: unknown): number | undefined {
  const items = (input as Record<string, unknown> | null | undefined)?.[rule.parameter];
  if (!Array.isArray(items)) return undefined;
  let sum = 0;
  for (const item of items as (Record<string, unknown> | null | undefined)[]) {
    const part = item?.[rule.sum];
    if (typeof part !== 'number') return undefined;
    sum += part;
  }
  return sum;
}

/** Whether every sum is within its bounds. An input without anything to add up passes. */
export function sumsHold(rules: SumRule[], input: unknown): boolean {
  return rules.every((rule) => {
    const sum = total(rule, input);
    return sum === undefined || (sum >= (rule.minimum ?? -Infinity) && sum <= (rule.maximum ?? Infinity));
  });
}

/** Whether every item passes. An empty slot is an item too, since JSON has a null in its place. */
export function everyItem<Item>(items: Item[], check: (item: Item) => boolean): boolean {
  for (let index = 0; index < items.length; index++) if (!check(items[index]!)) return false;
  return true;
}

/** Whether an object has no other properties than the known ones. */
export function hasOnly(value: object, known: object): boolean {
  for (const name in value) if (!Object.hasOwn(known, name)) return false;
  return true;
}
