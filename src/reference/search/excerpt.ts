import { stemOf, tokensOf } from './tokens.js';

/** Maximum length of an excerpt in characters, without its ellipses. */
const MAX_LENGTH = 120;

/** Letters before the first word that was found. */
const LEAD = 30;

/** A word that only begins with one of the query counts from this many letters on: `nothing` is none of `not`. */
const MIN_PREFIX = 4;

/** A piece of an excerpt, and whether the query has it. */
export type Piece = readonly [text: string, isFound: boolean];

/** The part of a text that has the most words of a query; empty if it has none. */
export function excerpt(text: string, query: string): Piece[] {
  const stems = [...new Set(tokensOf(query).map(stemOf))];
  const found = [...text.matchAll(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const own = word.toLowerCase();
    const stem = stems.find((one) => stemOf(own) === one || (one.length >= MIN_PREFIX && own.startsWith(one)));
    return stem === undefined ? [] : [{ stem, start: index, end: index + word.length }];
  });
  const within = (start: number) => found.filter((one) => one.start >= start && one.end <= start + MAX_LENGTH - LEAD);
  const stemsFrom = (start: number) => new Set(within(start).map(({ stem }) => stem)).size;
  const best = found.toSorted((a, b) => stemsFrom(b.start) - stemsFrom(a.start) || a.start - b.start)[0];
  if (!best) return [];
  const from = wordStart(text, Math.max(0, best.start - LEAD));
  const to = wordEnd(text, from + MAX_LENGTH);
  const pieces: Piece[] = [[from > 0 ? '… ' : '', false]];
  let at = from;
  for (const { start, end } of found) {
    if (start < from || end > to) continue;
    pieces.push([text.slice(at, start), false], [text.slice(start, end), true]);
    at = end;
  }
  pieces.push([text.slice(at, to) + (to < text.length ? ' …' : ''), false]);
  return pieces.filter(([piece]) => piece !== '');
}

/** The start of the next word, unless a word starts there. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  return text.indexOf(' ', at - 1) + 1;
}

/** The end of the word before. */
function wordEnd(text: string, at: number): number {
  return at >= text.length ? text.length : text.lastIndexOf(' ', at);
}
