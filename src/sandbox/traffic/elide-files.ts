/** A string of at least so many characters may be a file in base64, or a URL that contains one. */
const MIN_FILE_LENGTH = 300;
const FILE_CONTENT = /^[\w+/=:;,.%&?#~-]*$/;
/** What is kept of it. */
const KEPT_LENGTH = 60;

/**
 * A JSON text in which each file inside is replaced by its beginning and its length. It is read as text, so it may be
 * invalid JSON as well.
 *
 * @param maxLength Longest result; the rest is cut off.
 */
export function elideFiles(text: string, maxLength: number): { text: string; isCut: boolean } {
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const take = (end: number): void => {
    parts.push(text.slice(from, Math.min(end, from + maxLength - length)));
    length += Math.min(end - from, maxLength - length);
    from = end;
  };
  for (let start = text.indexOf('"'); start >= 0 && length + start - from < maxLength; ) {
    const end = endOfString(text, start);
    if (end - start > MIN_FILE_LENGTH && FILE_CONTENT.test(text.slice(start + 1, start + 1 + MIN_FILE_LENGTH))) {
      take(start + 1 + KEPT_LENGTH);
      parts.push(`… (${end - start - 1} characters)`);
      from = end;
    }
    start = text.indexOf('"', end + 1);
  }
  const isCut = length + text.length - from > maxLength;
  take(text.length);
  return { text: copied(parts.join('')), isCut };
}

/** The index of the quotation mark that ends a string, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** A part of a string holds on to the whole string; a string that was parsed does not. */
function copied(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
