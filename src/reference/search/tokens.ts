/** Words of questions that do not help the search. */
const STOP_WORDS = new Set(
  `a about after an and any are as at be been before by can could did do does for from get gets getting got had has have how i if in
  into is it its just like many me mean means much my need of on or our should so that the their them then there these they this to
  until us use used using want was we were what when where which while who why will with would you your`.split(/\s+/),
);

/** Words in lower case; `start_image_url` and `google/veo-3.1-fast` are several, and a version such as `3.1` is one. */
export function tokensOf(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Fewest letters that remain of a verb: `seed` is not a form of `see`. */
const MIN_STEM_LENGTH = 4;

/** The stem of a word, so that `retry` finds `retries` and `resuming` finds `resume`. */
export function stemOf(word: string): string {
  const one = word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
  const verb = one.replace(/(?<=[aeiouy]\p{L}*\p{L})(?:ing|ed)$/u, '').replace(/([bdgmnpt])\1$/, '$1');
  return (verb.length < MIN_STEM_LENGTH ? one : verb).replace(/(?<=\p{L}{5})e$/u, '');
}

/** Each word once: how often a text has a word says little about it. */
export function distinctWords(text: string): string {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])].join(' ');
}
