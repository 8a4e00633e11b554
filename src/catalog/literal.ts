import type { Json } from './model-details.js';

/** How a language writes JSON values. */
export interface Syntax {
  string(text: string): string;
  /** The name of a property. */
  key(name: string): string;
  true: string;
  false: string;
  null: string;
  /** One level of indentation. */
  indent: string;
  /** What follows the last item if each is on a line of its own. */
  trailing: ',' | '';
}

/** Columns of the code samples: what fits next to the text of a page at 1280 pixels. */
export const COLUMNS = 62;

/** Characters that can't be seen, or that reorder what is shown around them. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

/** A string as JSON writes it, in which every character can be seen. JavaScript and Python read it too. */
export function visibleString(text: string): string {
  return JSON.stringify(text).replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A value as code, on one line if it fits.
 *
 * @param before What stands on the line before the value.
 * @param open How many levels are spread over lines even if they fit on one.
 */
export function literal(value: Json, syntax: Syntax, before = '', open = 0): string {
  const margin = /^\s*/.exec(before)![0];
  if (open <= 0 || !isFilled(value)) {
    const line = inline(value, syntax);
    if (!isFilled(value) || before.length + line.length <= COLUMNS) return line;
  }
  const inner = margin + syntax.indent;
  const items = Array.isArray(value)
    ? value.map((item) => inner + literal(item, syntax, inner, open - 1))
    : Object.entries(value).map(([name, item]) => {
        const start = `${inner}${syntax.key(name)}: `;
        return start + literal(item, syntax, start, open - 1);
      });
  const [first, last] = Array.isArray(value) ? '[]' : '{}';
  return `${first}\n${items.join(',\n')}${syntax.trailing}\n${margin}${last}`;
}

/** Whether a value has parts that can be spread over lines. */
function isFilled(value: Json): value is Json[] | { [property: string]: Json } {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** A value as code, on one line. */
export function inline(value: Json, syntax: Syntax): string {
  if (typeof value === 'string') return syntax.string(value);
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false;
  if (value === null) return syntax.null;
  if (typeof value === 'number') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, syntax)).join(', ')}]`;
  const items = Object.entries(value).map(([name, item]) => `${syntax.key(name)}: ${inline(item, syntax)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}
