/** The words of a text, in lower case. A number with a decimal point is one word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\d+(?:\.\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? [];
}
