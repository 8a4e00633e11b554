import { LINE_WIDTH } from '../source.js';

/** A condition of generated code. */
export type Expression =
  | string
  | { operator: '&&' | '||'; parts: Expression[] }
  | { open: string; inner: Expression; close: string };

/** Holds if all parts do. */
export function and(parts: Expression[]): Expression {
  return chain('&&', parts);
}

/** Holds if any part does. */
export function or(parts: Expression[]): Expression {
  return chain('||', parts);
}

/** Holds if the expression doesn't. */
export function not(expression: Expression): Expression {
  if (typeof expression === 'object') {
    return 'operator' in expression
      ? chain(expression.operator === '&&' ? '||' : '&&', expression.parts.map(not))
      : { ...expression, open: `!${expression.open}` };
  }
  if (expression.startsWith('!')) return expression.slice(1);
  const [, left, operator, right] = /^(\S+(?: \S+)?) ([=!]==) (.*)$/.exec(expression) ?? [];
  if (operator !== undefined) return `${left} ${operator === '===' ? '!==' : '==='} ${right}`;
  return expression.includes(' ') ? `!(${expression})` : `!${expression}`;
}

/**
 * An expression as source text; what doesn't fit on one line has a line for each part.
 *
 * @param taken Columns of the first line that are taken by what surrounds the expression.
 */
export function written(expression: Expression, indent: string, taken = indent.length): string {
  const flat = onOneLine(expression);
  if (typeof expression === 'string' || taken + flat.length <= LINE_WIDTH) return flat;
  if ('operator' in expression) {
    const columns = indent.length + ' && '.length;
    const parts = expression.parts.map((part) => written(grouped(part), indent, columns));
    return parts.join(` ${expression.operator}\n${indent}`);
  }
  const inner = `${indent}  `;
  return `${expression.open}\n${inner}${written(expression.inner, inner)}\n${indent}${expression.close}`;
}

function chain(operator: '&&' | '||', parts: Expression[]): Expression {
  const flat = parts.flatMap((part) =>
    typeof part === 'object' && 'operator' in part && part.operator === operator ? part.parts : [part],
  );
  if (flat.length === 0) return String(operator === '&&');
  return flat.length === 1 ? flat[0]! : { operator, parts: flat };
}

/** A part of a chain, in parentheses if it is a chain itself. */
function grouped(part: Expression): Expression {
  return typeof part === 'object' && 'operator' in part ? { open: '(', inner: part, close: ')' } : part;
}

function onOneLine(expression: Expression): string {
  if (typeof expression === 'string') return expression;
  if ('open' in expression) return `${expression.open}${onOneLine(expression.inner)}${expression.close}`;
  return expression.parts.map((part) => onOneLine(grouped(part))).join(` ${expression.operator} `);
}
