import { listWords } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';

/**
 * The end of a sentence about an unknown name, such as `; did you mean --prompt?`; empty if no name is close.
 *
 * @param prefix Put before each suggestion.
 */
export function didYouMean(name: string, names: Iterable<string>, prefix = ''): string {
  const suggestions = nearest(name, names).map((suggestion) => prefix + suggestion);
  return suggestions.length > 0 ? `; did you mean ${listWords(suggestions, 'or')}?` : '';
}
