import { listWords } from '../../internal/list-words.js';
import type { Schema } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { inlineCode, countWords, choiceWords } from './format-words.js';

/**
 * What a part of a schema requires of parameters that are declared elsewhere, in phrases such as "needs `a` and `b`".
 *
 * @param always Parameters that are required anyway.
 */
export function phrasesOf({ required = [], properties = {} }: Schema, always: string[]): string[] {
  const refinements = Object.entries(properties).flatMap(([name, refined]) =>
    typeof refined === 'object' ? [[name, refined] as const] : [],
  );
  // "a must be 8" implies that a is needed.
  const fixed = refinements.filter(([, refined]) => valuesOf(refined)).map(([name]) => name);
  const needed = required.filter((name) => !always.includes(name) && !fixed.includes(name));
  const forbidden = Object.keys(properties).filter((name) => properties[name] === false);
  return [
    ...(needed.length > 0 ? [`needs ${listWords(needed.map(inlineCode), 'and')}`] : []),
    ...(forbidden.length > 0 ? [`takes no ${listWords(forbidden.map(inlineCode), 'or')}`] : []),
    ...refinements.flatMap(([name, refined]) =>
      refinementPhrases(name, refined, always.includes(name) || required.includes(name)),
    ),
  ];
}

/** What a `not` on an array requires: at least one item of some kind. */
export function itemNeed(not: Schema, write: (name: string) => string): string {
  const { items, maxItems, ...unknown } = not;
  const properties = typeof items === 'object' ? Object.entries(items.properties ?? {}) : [];
  const [[name, refined] = ['', true], ...more] = properties;
  if (name !== '' && more.length === 0 && Object.keys(unknown).length === 0) {
    if (refined === false) return `an item with ${write(name)}`;
    const maximum = typeof refined === 'object' ? refined.maximum : undefined;
    const orMore = maxItems === undefined ? '' : `, or more than ${maxItems} items`;
    if (maximum !== undefined) return `an item with ${write(name)} above ${maximum}${orMore}`;
  }
  throw new Error(`No words for \`not\`: ${JSON.stringify(not)}`);
}

/** What a rule requires of the value of one parameter. */
function refinementPhrases(name: string, refined: Schema, isRequired: boolean): string[] {
  const {
    const: _only,
    enum: _values,
    minimum,
    maximum,
    maxLength,
    minItems,
    maxItems,
    items,
    default: _isNoRule,
    ...unknown
  } = refined;
  if (Object.keys(unknown).length > 0) {
    throw new Error(`No words for what a rule requires of \`${name}\`: ${JSON.stringify(unknown)}`);
  }
  const values = valuesOf(refined);
  const count = countWords({ minItems, maxItems });
  const inItems = typeof items === 'object' ? phrasesOf(items, []) : [];
  return [
    ...(values ? [`must be ${choiceWords(values, isRequired)}`] : []),
    ...(minimum !== undefined ? [`must be at least ${minimum}`] : []),
    ...(maximum !== undefined ? [`must be at most ${maximum}`] : []),
    ...(maxLength !== undefined ? [`must have at most ${maxLength} characters`] : []),
    ...(count !== undefined
      ? [`must have ${count}${minItems !== undefined && !isRequired ? ' or be omitted' : ''}`]
      : []),
  ]
    .map((phrase) => `${inlineCode(name)} ${phrase}`)
    .concat(inItems.length > 0 ? [`in each item of ${inlineCode(name)} ${inItems.join(' and ')}`] : []);
}
