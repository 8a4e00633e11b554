import { listWords } from '../../src/internal/list-words.js';
import type { Schema } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { code, countWords, valueWords } from './words.js';

/**
 * What a part of a schema asks of parameters that are declared elsewhere, in phrases such as "needs `a` and `b`".
 *
 * @param always Parameters that are required anyway.
 */
export function phrasesOf({ required = [], properties = {} }: Schema, always: string[]): string[] {
  const refinements = Object.entries(properties).flatMap(([name, asked]) =>
    typeof asked === 'object' ? [[name, asked] as const] : [],
  );
  // "a must be 8" implies that a is needed.
  const fixed = refinements.filter(([, asked]) => valuesOf(asked)).map(([name]) => name);
  const needed = required.filter((name) => !always.includes(name) && !fixed.includes(name));
  const forbidden = Object.keys(properties).filter((name) => properties[name] === false);
  return [
    ...(needed.length > 0 ? [`needs ${listWords(needed.map(code), 'and')}`] : []),
    ...(forbidden.length > 0 ? [`takes no ${listWords(forbidden.map(code), 'or')}`] : []),
    ...refinements.flatMap(([name, asked]) =>
      refinementPhrases(name, asked, always.includes(name) || required.includes(name)),
    ),
  ];
}

/** What a `not` on a list asks for: at least one item of some kind. */
export function itemNeed(not: Schema, write: (name: string) => string): string {
  const { items, maxItems, ...unknown } = not;
  const properties = typeof items === 'object' ? Object.entries(items.properties ?? {}) : [];
  const [[name, asked] = ['', true], ...more] = properties;
  if (name !== '' && more.length === 0 && Object.keys(unknown).length === 0) {
    if (asked === false) return `an item with ${write(name)}`;
    const maximum = typeof asked === 'object' ? asked.maximum : undefined;
    const orMore = maxItems === undefined ? '' : `, or more than ${maxItems} items`;
    if (maximum !== undefined) return `an item with ${write(name)} above ${maximum}${orMore}`;
  }
  throw new Error(`No words for \`not\`: ${JSON.stringify(not)}`);
}

/** What a rule asks of the value of one parameter. */
function refinementPhrases(name: string, asked: Schema, isRequired: boolean): string[] {
  const {
    const: _only,
    enum: _values,
    minimum,
    maximum,
    maxLength,
    minItems,
    maxItems,
    items,
    default: _asksNothing,
    ...unknown
  } = asked;
  if (Object.keys(unknown).length > 0) {
    throw new Error(`No words for a rule that asks \`${name}\` for ${JSON.stringify(unknown)}`);
  }
  const values = valuesOf(asked);
  const count = countWords({ minItems, maxItems });
  const inItems = typeof items === 'object' ? phrasesOf(items, []) : [];
  return [
    ...(values ? [`must be ${valueWords(values, isRequired)}`] : []),
    ...(minimum !== undefined ? [`must be at least ${minimum}`] : []),
    ...(maximum !== undefined ? [`must be at most ${maximum}`] : []),
    ...(maxLength !== undefined ? [`must have at most ${maxLength} characters`] : []),
    ...(count !== undefined ? [`must have ${count}`] : []),
  ]
    .map((phrase) => `${code(name)} ${phrase}`)
    .concat(inItems.length > 0 ? [`in each item of ${code(name)} ${inItems.join(' and ')}`] : []);
}
