/** Words of questions that do not help the search. */
const STOP_WORDS = new Set(
  `a about after an and any are as at be been before by can could did do does for from get gets getting got had has have how i if in
  into is it its just like many me mean means much my need nothing of often on or our put should so that the their them then there these they this to
  until us use used using want was we were what when where which while who why will with would you your`.split(/\s+/),
);

/** Words in lower case; `start_image_url` and `google/veo-3.1-fast` are several, and a version such as `3.1` is one. */
export function tokensOf(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a query is nothing but several words of questions, such as `nothing like this`. */
export function isOnlyStopWords(query: string): boolean {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words.every((word) => STOP_WORDS.has(word));
}

/** Names of at least three parts, or that begin with a lower-case letter: `pollInterval`, `RateLimitError`, not `OpenAPI`. */
const NAME = /\b(?:\p{Ll}[\p{Ll}\d]+|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)(?:\p{Lu}[\p{Ll}\d]+)+/gu;

/** A text with its names in code as words, so that `poll interval` finds `pollInterval`. */
export function withNamesApart(text: string): string {
  return text.replaceAll(NAME, (name) => name.replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' '));
}

/** The words of a text that is searched; of a name in code, the whole and its parts. */
export function indexedTokensOf(text: string): string[] {
  const names = text.match(NAME) ?? [];
  return [...tokensOf(text), ...names.flatMap((name) => tokensOf(withNamesApart(name)))];
}

/** Fewest letters that remain of a verb: `seed` is not a form of `see`. */
const MIN_STEM_LENGTH = 4;

/** With the doubled letter of `logging` and `running`, that is certain for shorter ones too. */
const MIN_DOUBLED_LENGTH = 3;

/** The stem of a word, so that `retry` finds `retries`, `resuming` finds `resume` and `transparent` finds `transparency`. */
export function stemOf(word: string): string {
  const one = word
    .replace(/(?<=\p{L}{4}[ae]n)cy$/u, 't')
    .replace(/ies$/, 'y')
    .replace(/(?<=\p{L}{2}[^s])s$/u, '');
  const form = one.replace(/(?<=[aeiouy]\p{L}*\p{L})(?:ing|ed)$/u, '');
  const verb = form.replace(/([bdgmnpt])\1$/, '$1');
  const minLength = form !== one && verb !== form ? MIN_DOUBLED_LENGTH : MIN_STEM_LENGTH;
  return (verb.length < minLength ? one : verb).replace(/(?<=\p{L}{5})e$/u, '');
}

/** The names and words of a text, each once. */
export function distinctWords(text: string): string {
  const words = text.match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return [...new Set(words.map((word) => (word.match(NAME) ? word : word.toLowerCase())))].join(' ');
}
