import { listWords } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import { API_TITLES } from './api-titles.js';
import { KEY_VARIABLES } from './key-variables.js';

/**
 * The sentence about a key that an API refused: who refused it, why, and what to check.
 *
 * @param said What the API said of it.
 * @param option The option that a key may be from besides the variable of the environment, if there is one.
 */
export function refusedKey(apis: readonly Api[], said: string, option?: 'apiKey'): string {
  const titles = listWords(
    apis.map((api) => API_TITLES[api]),
    'and',
  );
  const variables = listWords(
    apis.map((api) => KEY_VARIABLES[api]),
    'and',
  );
  return `${titles} refused the key (${said}): check ${option ? `\`${option}\` or ` : ''}${variables}`;
}
