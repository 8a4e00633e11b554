// C0 (except for tab and line feed), delete and C1 controls; marks that change the direction of text, and invisible
// ones.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text from elsewhere without what could move a terminal's cursor, change its colors, or hide or reorder its letters.
 */
export function stripControlChars(text: string): string {
  // A tab moves the cursor too, but it separates words.
  return text.replaceAll('\t', ' ').replace(CONTROLS, '');
}

/** JSON text with these characters written as escapes: the same value, safe to print. */
export function escapeControlChars(json: string): string {
  return json.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A URL as messages show it: a user name, a password and a query may be secret, and it may be of any length. */
export function shownUrl(url: string): string {
  return stripControlChars(url.split(/[?#]/)[0]!.replace(/\/\/[^/]*@/, '//')).slice(0, 200);
}

/** A text of at most `maxChars` characters; a longer one is cut off with an ellipsis. */
export function truncate(text: string, maxChars: number): string {
  return text.length > maxChars ? `${text.slice(0, maxChars - 1)}…` : text;
}

/** Text as HTML or XML shows it between tags. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
