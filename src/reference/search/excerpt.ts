import type { SearchRecord } from './records.js';
import { indexedTokensOf, stemOf, tokensOf } from './tokens.js';

/** Maximum length of an excerpt in characters, without its ellipses. */
const MAX_LENGTH = 120;

/** Letters before the first word that was found. */
const LEAD = 30;

/** A word that only begins with one of the query counts from this many letters on: `nothing` is none of `not`. */
const MIN_PREFIX = 4;

/** A piece of an excerpt, and whether the query has it. */
export type Piece = readonly [text: string, isFound: boolean];

/** The part of a text, or of a row, that has the most words of a query; the first sentence if they have none of them. */
export function excerpt({ text = '', rows = [] }: Pick<SearchRecord, 'text' | 'rows'>, query: string): Piece[] {
  const stems = [...new Set(tokensOf(query).map(stemOf))];
  const lines = [text, ...rows].map((line) => ({ line, ...bestOf(line, stems) }));
  // Of equals the first: the text.
  const best = lines.toSorted((a, b) => b.count - a.count)[0]!;
  return best.count > 0 ? piecesOf(best.line, best.found, best.start) : firstSentence(text);
}

interface Found {
  stem: string;
  start: number;
  end: number;
}

/** The words of a query in a line, and where most of them are. */
function bestOf(line: string, stems: string[]): { found: Found[]; start: number; count: number } {
  const found = [...line.matchAll(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    // Of a name in code, a part counts too.
    const own = indexedTokensOf(word);
    const isOne = (one: string) => own.some((token) => stemOf(token) === one);
    const stem = stems.find((one) => isOne(one) || (one.length >= MIN_PREFIX && word.toLowerCase().startsWith(one)));
    return stem === undefined ? [] : [{ stem, start: index, end: index + word.length }];
  });
  const within = (start: number) => found.filter((one) => one.start >= start && one.end <= start + MAX_LENGTH - LEAD);
  const counts = found.map(({ start }) => ({ start, count: new Set(within(start).map(({ stem }) => stem)).size }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0] ?? { start: 0, count: 0 };
  return { found, ...best };
}

/** A line from a little before a place, with the words that were found in it. */
function piecesOf(text: string, found: Found[], start: number): Piece[] {
  const from = wordStart(text, Math.max(0, start - LEAD));
  const to = wordEnd(text, from + MAX_LENGTH);
  const pieces: Piece[] = [[from > 0 ? '… ' : '', false]];
  let at = from;
  for (const one of found) {
    if (one.start < from || one.end > to) continue;
    pieces.push([text.slice(at, one.start), false], [text.slice(one.start, one.end), true]);
    at = one.end;
  }
  pieces.push([text.slice(at, to) + (to < text.length ? ' …' : ''), false]);
  return pieces.filter(([piece]) => piece !== '');
}

/** The first sentence of a text. */
export function leadOf(text: string): string {
  return /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function firstSentence(text: string): Piece[] {
  const sentence = leadOf(text);
  const end = wordEnd(sentence, MAX_LENGTH);
  return sentence === '' ? [] : [[sentence.slice(0, end) + (end < sentence.length ? ' …' : ''), false]];
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
