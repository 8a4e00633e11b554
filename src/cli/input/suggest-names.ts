import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';

/**
 * The end of a sentence about an unknown name, such as `; did you mean --prompt?`; empty if no name is close.
 *
 * @param prefix Put before each suggestion.
 */
export function suggestNames(name: string, names: Iterable<string>, prefix = ''): string {
  return didYouMean(nearest(name, names).map((suggestion) => prefix + suggestion));
}
