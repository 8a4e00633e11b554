/** Words that are one only together, each with the token that stands for them. */
const TOKENS: readonly (readonly [words: string, token: string])[] = [
  ['takes audio', 'audioin'],
  ['image references', 'imagereferences'],
  ['instrumental music', 'instrumentalmusic'],
  ['sound effects', 'soundeffects'],
  ['sings given lyrics', 'givenlyrics'],
  ['edits images', 'editsimages'],
];

/**
 * The words of a query with the tokens that stand for them.
 *
 * @param isVideo Whether the query is about a video, which may have sound effects.
 */
export const withTokens = (query: string, isVideo: boolean): string =>
  TOKENS.filter(([, token]) => !isVideo || token !== 'soundeffects').reduce(
    (text, [words, token]) => text.replace(words, token),
    query,
  );

/** What a token means if no model has it with the rest: what the models do that are found. */
export const LOST: readonly { token: string; instead: string; does?: string }[] = [
  { token: 'soundeffects', instead: 'sound effects' },
  { token: 'editsimages', instead: 'image imagereferences', does: 'take reference images' },
];

/** A word of the search as people write it. */
export const asGiven = (word: string) =>
  TOKENS.find(([, token]) => token === word)?.[0] ?? word.replace(/^([a-z]+)2(?=[a-z]|3d)/, '$1 to ');
