import type { Schema } from '../contract/document/types.js';
import { candidates, type SchemaInDocument } from './candidates.js';
import type { Finding } from './change.js';
import { at, effectFinding, isUnchanged, type Comparison, type Effect } from './comparison.js';
import { Evaluator } from './evaluate.js';
import { inPlaceSubschemas } from './in-place-subschemas.js';
import { valueWords } from './words.js';

/** Keywords that combine schemas, which other comparisons read in the usual forms only. */
const COMBINING = ['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'not'];

/**
 * Tries values on two schemas between which other comparisons found nothing that breaks: alternatives that overlap, or
 * conditions of a value, may still do so.
 *
 * @param known What other comparisons found.
 */
export function compareSamples(
  comparison: Comparison,
  { items: _oldItems, ...before }: Schema,
  { items: _nowItems, ...after }: Schema,
  path: string,
  known: Finding[],
): Finding[] {
  const isRequest = comparison.direction === 'requests';
  const [old, now]: SchemaInDocument[] = [
    { document: comparison.before, schema: before },
    { document: comparison.after, schema: after },
  ];
  if (known.some(({ impact }) => impact !== 'compatible') || [old!, now!].some(hasParts)) return [];
  const values = candidates([old!, now!]);
  const where = at(comparison, path);
  const finding = (effect: Effect, value: unknown) => {
    const [verb, other] = effect === 'narrower' ? ['no longer accepts', 'is never'] : ['also accepts', 'may also be'];
    const rest = `some values, such as ${valueWords(value)}`;
    return [effectFinding(comparison, effect, path, `${where} ${isRequest ? verb : other} ${rest}`)];
  };
  const [narrower, wider] = [difference(values, old!, now!), difference(values, now!, old!)];
  const [breaking, compatible] = isRequest ? [narrower, wider] : [wider, narrower];
  const [ifBreaking, ifCompatible]: Effect[] = isRequest ? ['narrower', 'wider'] : ['wider', 'narrower'];
  if (breaking.certain !== undefined) return finding(ifBreaking!, breaking.certain);
  if (known.length > 0) return [];
  if (breaking.isOpen && COMBINING.some((key) => !isUnchanged(comparison, before[key], after[key]))) {
    return [effectFinding(comparison, ifBreaking!, path, `${where} has other rules, which may refuse other values`)];
  }
  return compatible.certain === undefined ? [] : finding(ifCompatible!, compatible.certain);
}

/** Objects and items are compared by what they consist of, and by the rules across properties. */
function hasParts({ document, schema }: SchemaInDocument): boolean {
  return inPlaceSubschemas(document, schema).some(
    ({ type, properties, items }) =>
      properties !== undefined || items !== undefined || [type].flat().includes('object'),
  );
}

/** A value that one schema accepts and the other refuses; or whether there may be one. */
function difference(
  values: unknown[],
  accepting: SchemaInDocument,
  refusing: SchemaInDocument,
): { certain?: unknown; isOpen: boolean } {
  const [accept, refuse] = [new Evaluator(accepting.document), new Evaluator(refusing.document)];
  const verdicts = values.map((value) => ({
    value,
    accepted: accept.check(accepting.schema, value),
    taken: refuse.check(refusing.schema, value),
  }));
  const certain = verdicts.find(({ accepted, taken }) => accepted === true && taken === false);
  const isOpen = verdicts.some(({ accepted, taken }) => accepted !== false && taken === undefined);
  return { ...(certain && { certain: certain.value }), isOpen };
}
