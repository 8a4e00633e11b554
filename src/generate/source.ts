/** Values and modules as source text, laid out as a formatter does it: what fits on one line stays on one line. */

/** Columns of a line, as everywhere in the repository. */
export const LINE_WIDTH = 120;

/** An expression within a literal, such as the name of a constant. */
export class Code {
  constructor(readonly text: string) {}
}

/** A value as JSON. */
export function json(value: unknown): string {
  return written(value, JSON_STYLE, '', 0);
}

/** A value as a TypeScript literal on one line. */
export function literal(value: unknown): string {
  return onOneLine(value, TYPESCRIPT_STYLE);
}

export type ConstantOptions = {
  doc?: string;
  type?: string;
  /** What follows the value, such as `as const`. */
  assertion?: string;
  /** @default true */
  exported?: boolean;
};

/** The declaration of a constant. */
export function constant(
  name: string,
  value: unknown,
  { doc, type, assertion, exported = true }: ConstantOptions = {},
): string {
  const head = `${exported ? 'export ' : ''}const ${name}${type === undefined ? '' : `: ${type}`} = `;
  const tail = assertion === undefined ? ';' : ` ${assertion};`;
  const declaration = `${head}${written(value, TYPESCRIPT_STYLE, '', head.length + tail.length)}${tail}`;
  return doc === undefined ? declaration : `/** ${doc} */\n${declaration}`;
}

/** A module of imports and declarations, with an empty line between them. */
export function moduleText(...parts: string[]): string {
  return `${parts.join('\n\n')}\n`;
}

type Style = { key: (name: string) => string; string: (text: string) => string; trailingComma: string };

const JSON_STYLE: Style = { key: quoted, string: quoted, trailingComma: '' };

const TYPESCRIPT_STYLE: Style = {
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : singleQuoted(name)),
  string: singleQuoted,
  trailingComma: ',',
};

/** @param taken Columns of the line that are taken by what surrounds the value. */
function written(value: unknown, style: Style, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null || value instanceof Code) return onOneLine(value, style);
  const flat = onOneLine(value, style, LINE_WIDTH - taken);
  if (flat !== undefined) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + written(item, style, inner, inner.length + 1))
    : entriesOf(value).map(([name, item]) => {
        const start = `${inner}${style.key(name)}: `;
        return isShorthand(name, item) ? inner + name : start + written(item, style, inner, start.length + 1);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}${style.trailingComma}\n${indent}${close}`;
}

function onOneLine(value: unknown, style: Style): string;
function onOneLine(value: object, style: Style, room: number): string | undefined;
/** @param room Columns for an object or array: if it needs more, undefined is returned without writing the rest of it. */
function onOneLine(value: unknown, style: Style, room = Infinity): string | undefined {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return style.string(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isArray = Array.isArray(value);
  const items: [start: string, item: unknown][] = isArray
    ? value.map((item) => ['', item])
    : entriesOf(value).map(([name, item]) => [isShorthand(name, item) ? '' : `${style.key(name)}: `, item]);
  const [open, close] = isArray ? ['[', ']'] : items.length === 0 ? ['{', '}'] : ['{ ', ' }'];
  let text = open;
  for (const [index, [start, item]] of items.entries()) {
    text += (index === 0 ? '' : ', ') + start;
    const isNested = typeof item === 'object' && item !== null;
    const flat = isNested ? onOneLine(item, style, room - text.length - close.length) : onOneLine(item, style);
    if (flat === undefined) return undefined;
    text += flat;
    if (text.length + close.length > room) return undefined;
  }
  return text.length + close.length > room ? undefined : text + close;
}

/** Whether a property has the name of the constant that is its value. */
function isShorthand(name: string, value: unknown): boolean {
  return value instanceof Code && value.text === name;
}

/** As JSON has them: without those that are undefined. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function singleQuoted(text: string): string {
  const double = JSON.stringify(text);
  if (text.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}
