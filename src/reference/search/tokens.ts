/** Words of questions, which say nothing about what is searched for. */
const STOP_WORDS = new Set(
  'a an and are as by can do does for from get got how i if in is it mean means my of on the to what when which why with'.split(
    ' ',
  ),
);

/** Words in lower case; `start_image_url` and `google/veo-3.1-fast` are several, and a version such as `3.1` is one. */
export function tokensOf(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word in the singular, so that `retry` finds `retries`. */
export function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
}
