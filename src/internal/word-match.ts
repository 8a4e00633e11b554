const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Whether a word of a text begins with what is looked for: `veo`, `veo-3` and `3.1` are in `google/veo-3.1`, `cat` is not in
 * `replicate`. Both are in lower case.
 */
export function hasWordBeginning(text: string, word: string): boolean {
  return endsOf(text, word).length > 0;
}

/** Letters of the shortest word that may be the beginning of a longer one: `cat` is not `catalog`, nor `star` `start`. */
const MIN_BEGINNING = 5;

/** Whether a text has a word, in the plural or singular too; a long one may go on, as `photo` does in `photorealistic`. */
export function hasWord(text: string, word: string): boolean {
  const singular = word.replace(/(?<=\w{3})(?<!s)s$/, '');
  return endsOf(text, singular).some((rest) => singular.length >= MIN_BEGINNING || /^s?$/.test(rest));
}

/** For each word of the text that begins with `word`: its remaining characters. */
function endsOf(text: string, word: string): string[] {
  const rests: string[] = [];
  for (let at = text.indexOf(word); at !== -1 && word !== ''; at = text.indexOf(word, at + 1)) {
    const isInside = LETTER_OR_DIGIT.test(text[at - 1] ?? '') && LETTER_OR_DIGIT.test(word[0]!);
    if (!isInside) rests.push(/^[\p{L}\p{N}]*/u.exec(text.slice(at + word.length))![0]);
  }
  return rests;
}
