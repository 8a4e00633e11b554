/**
 * The URL that a string holds, undefined if it is not valid. Node 20 and 22 return false from `URL.canParse` for valid
 * URLs with letters such as ü once the call is optimized, after some thousands of calls: don't use it.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
