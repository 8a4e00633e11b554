import { deepEqual } from '../../diff/deep-equal.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import { pathOf, type Action, type Place } from '../../generate/overlay/actions.js';

/** The actions that turn one JSON object into another, at a place in the contract. */
export function differenceActions(before: JsonObject, after: JsonObject, place: Place): Action[] {
  const removed: Action[] = [];
  const inner: Action[] = [];
  const set: JsonObject = {};
  for (const key of Object.keys(before))
    if (after[key] === undefined && before[key] !== undefined)
      removed.push({ target: pathOf(...place, key), remove: true });
  for (const [key, value] of Object.entries(after)) {
    const known = before[key];
    if (value === undefined || deepEqual(known, value)) continue;
    if (isObject(known) && isObject(value) && !isReplaced(known, value))
      inner.push(...differenceActions(known, value, [...place, key]));
    else if (Array.isArray(known) && Array.isArray(value) && isExtended(known, value)) {
      // An update adds to an array.
      set[key] = value.slice(known.length);
    } else if (Array.isArray(known) && Array.isArray(value) && isShortened(known, value)) {
      const gone = known
        .map((_, index) => index)
        .filter((index) => !value.some((item) => deepEqual(item, known[index])));
      // From the end, so that the others keep their index; a plain value goes by itself, wherever it is by then.
      for (const index of gone.reverse()) {
        const item: unknown = known[index];
        const target =
          typeof item === 'string' || typeof item === 'number'
            ? `${pathOf(...place, key)}[?@ == ${JSON.stringify(item)}]`
            : pathOf(...place, key, index);
        inner.push({ target, remove: true });
      }
    } else {
      if (known !== undefined && typeof known === 'object')
        removed.push({ target: pathOf(...place, key), remove: true });
      set[key] = value;
    }
  }
  const update = Object.keys(set).length > 0 ? [{ target: pathOf(...place), update: set }] : [];
  return [...removed, ...inner, ...update];
}

/** A reference is replaced as a whole. */
function isReplaced(before: JsonObject, after: JsonObject): boolean {
  return before.$ref !== undefined && after.$ref === undefined;
}

function isExtended(before: unknown[], after: unknown[]): boolean {
  return after.length > before.length && before.every((item, index) => deepEqual(item, after[index]));
}

/** Whether items are missing, and nothing else is different. */
function isShortened(before: unknown[], after: unknown[]): boolean {
  const kept = before.filter((item) => after.some((other) => deepEqual(item, other)));
  return after.length > 0 && after.length < before.length && deepEqual(kept, after);
}
