import type { ModelQuery } from './model-query.js';

/** A condition of a query. */
export interface Condition {
  /** As on the command line, such as `--seconds 20`. */
  words: string;
  /** Whether it is a word to search for, and no option. */
  isWord?: true;
  /** The query without it. */
  without: (query: ModelQuery) => ModelQuery;
}

/** The conditions that models have to meet, one for each option or word. */
export function conditionsOf(query: ModelQuery): Condition[] {
  const { kind, api, seconds, resolution, aspectRatio, outputs, images, maxPrice } = query;
  const single = (option: string, value: string | number | undefined, name: keyof ModelQuery): Condition[] =>
    value === undefined ? [] : [{ words: `--${option} ${value}`, without: (from) => ({ ...from, [name]: undefined }) }];
  const each = (name: 'words' | 'capabilities' | 'takes', toWords: (value: string) => string): Condition[] =>
    [...new Set<string>(query[name])].map((value) => ({
      words: toWords(value),
      without: (from) => ({ ...from, [name]: from[name].filter((other) => other !== value) }),
    }));
  return [
    ...each('words', (word) => `the word ${word}`).map((one) => ({ ...one, isWord: true as const })),
    ...single('kind', kind, 'kind'),
    ...single('api', api, 'api'),
    ...each('capabilities', (name) => `--can ${name}`),
    ...each('takes', (name) => (name === 'seed' ? '--seed' : `--takes ${name}`)),
    ...single('seconds', seconds, 'seconds'),
    ...single('resolution', resolution, 'resolution'),
    ...single('aspect-ratio', aspectRatio, 'aspectRatio'),
    ...single('outputs', outputs, 'outputs'),
    ...single('images', images, 'images'),
    ...single('max-price', maxPrice, 'maxPrice'),
  ];
}
