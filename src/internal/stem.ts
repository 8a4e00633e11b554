/** Letters from which on a word has a stem. */
export const MIN_STEM = 5;

/** What the forms of a word have in common: `merge`, `merges` and `merging`, or `transparent` and `transparency`. */
export const stemOf = (word: string) =>
  word.replace(/(?<=\w{4})(?:ings?|ed|es|er|s|e)$/, '').replace(/(?<=\w{4}en)(?:t|cy|ce)$/, '');
