import { API_TITLES } from '../../catalog/words/api-titles.js';
import { kindWord } from '../../catalog/words/kind-word.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { priceFilterWords } from './filter-words.js';
import { KINDS, type CatalogState } from './state.js';

/** A choice that leaves models out, or retired ones in, with the state without it. */
export interface ActiveFilter {
  label: string;
  without: CatalogState;
}

/**
 * The choices that leave models out, each with the state without it.
 *
 * @param request As `requestWords` returns it.
 */
export function activeFilters(state: CatalogState, request: string): ActiveFilter[] {
  const { q, makes, api, can, seed, max, unpriced, fit, retired } = state;
  return [
    ...(q === '' ? [] : [{ label: `“${q}”`, without: { ...state, q: '' } }]),
    ...(makes.length === KINDS.length
      ? [{ label: 'all kinds', without: { ...state, makes: [] } }]
      : makes.map((kind) => ({
          label: kindWord(kind),
          without: { ...state, makes: makes.filter((one) => one !== kind) },
        }))),
    ...api.map((name) => ({ label: API_TITLES[name], without: { ...state, api: api.filter((one) => one !== name) } })),
    ...can.map((name) => ({
      label: CAPABILITY_WORDS[name],
      without: { ...state, can: can.filter((one) => one !== name) },
    })),
    ...(seed ? [{ label: 'takes a seed', without: { ...state, seed: false } }] : []),
    ...(max === undefined ? [] : [{ label: priceFilterWords(max), without: { ...state, max: undefined } }]),
    ...(max !== undefined && unpriced
      ? [{ label: 'with unknown prices', without: { ...state, unpriced: false } }]
      : []),
    ...(fit && request !== '' ? [{ label: `fits (${request})`, without: { ...state, fit: false } }] : []),
    ...(retired ? [{ label: 'with retired', without: { ...state, retired: false } }] : []),
  ];
}

/** The state without filters; the request and what is compared stay. */
export const withoutFilters = (state: CatalogState): CatalogState => ({
  ...state,
  q: '',
  makes: [],
  api: [],
  can: [],
  seed: false,
  max: undefined,
  fit: false,
  unpriced: false,
  retired: false,
});
