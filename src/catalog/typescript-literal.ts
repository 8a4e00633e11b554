import { visibleString, type Syntax } from './literal.js';

/** How TypeScript writes JSON values. */
export const TYPESCRIPT_SYNTAX: Syntax = {
  string: quoted,
  key: (name) => (name === '__proto__' ? `['__proto__']` : isIdentifier(name) ? name : quoted(name)),
  true: 'true',
  false: 'false',
  null: 'null',
  indent: '  ',
  trailing: ',',
};

/** A string in the quotes that need fewer escapes, single ones if it makes no difference. */
export function quoted(text: string): string {
  const double = visibleString(text);
  const inner = double.slice(1, -1).replaceAll('\\"', '"');
  if (!text.includes("'")) return `'${inner}'`;
  return text.includes('"') ? `'${inner.replaceAll("'", String.raw`\'`)}'` : double;
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);
