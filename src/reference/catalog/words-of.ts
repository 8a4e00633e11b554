/** The words of a text, in lower case. A number with a decimal point is one word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\d+(?:\.\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text, of which `text to speech` is one: the order matters. */
export function termsOf(text: string): string[] {
  const joined = text
    .toLowerCase()
    .replace(/([a-z]+)[ -]to[ -]([a-z]+|3d)/g, (_, from: string, to: string) => `${from}2${to}`);
  return wordsOf(joined);
}
