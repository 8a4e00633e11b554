import { BoundedMap } from '../internal/bounded-map.js';

/** Whether something holds of a string. */
export type Predicate = (text: string) => boolean;

const MAX_CACHED = 1000;

/** A memoized predicate: a client always sends the same headers. */
export function cachedPredicate(predicate: Predicate): Predicate {
  const cache = new BoundedMap<string, boolean>(MAX_CACHED);
  return (text) => {
    let result = cache.get(text);
    if (result === undefined) {
      result = predicate(text);
      cache.set(text, result);
    }
    return result;
  };
}
