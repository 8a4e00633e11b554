/**
 * Lays out what openapi-typescript prints: two spaces of indentation, and comments that hold the description as plain
 * text, which editors show first, without tags that repeat the type.
 */
export function laidOut(source: string): string {
  const indented = source.replace(/^( {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2));
  return indented.replace(/^( *)\/\*\*([\s\S]*?)\*\/\n/gm, (_comment, indent: string, body: string) =>
    comment(indent, itemsOf(body)),
  );
}

/** The items of a comment; further lines of an item are indented by four spaces more than its first. */
function itemsOf(body: string): string[] {
  const lines = body.split('\n').map((line) => line.replace(/^ *\* ?/, ''));
  return lines
    .join('\n')
    .trim()
    .split(/\n(?!\n| {4}|$)/)
    .map((item) => item.replace(/^ {4}/gm, '').trim());
}

function comment(indent: string, items: string[]): string {
  const isRedundant = (item: string) => item === '@constant' || item.startsWith('@enum ');
  const relevant = items
    .filter((item) => !isRedundant(item))
    .map((item) => item.replace(/^@description /, '').replace(/^Format: /, '@format '));
  const text = relevant.filter((item) => !item.startsWith('@')).join('\n\n');
  const lines = [text, ...relevant.filter((item) => item.startsWith('@'))].filter((part) => part !== '').join('\n');
  if (lines === '') return '';
  if (!lines.includes('\n')) return `${indent}/** ${lines} */\n`;
  const starred = lines.split('\n').map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${starred.join('\n')}\n${indent} */\n`;
}
