import { CsvError, parse } from 'csv-parse/sync';
import type { ListProblem } from './list-problem.js';

/** A record of a CSV file. */
export interface CsvRecord {
  /** Number of the line in which it begins, from 1. */
  line: number;
  cells: string[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** What quotes may not do, by the code of the error. */
const QUOTE_RULES: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quote inside of a quoted cell must be doubled',
  INVALID_OPENING_QUOTE: 'a cell with a quote inside must be quoted, and the quote doubled',
};

/** A CSV file. Records with a wrong quote are left out, and what they belong to is uncertain then. */
export interface Csv {
  records: CsvRecord[];
  /** Quotes that are wrong. */
  problems: ListProblem[];
}

/**
 * Reads CSV as RFC 4180 describes it, with any ends of lines. Spreadsheets of many countries separate cells by
 * semicolons, or by tabs: the first line decides, since no name of a column has either.
 */
export function readCsv(text: string): Csv {
  const bytes = Buffer.from(text);
  const problems = new Map<number, ListProblem>();
  const report = (error: CsvError | undefined): undefined => {
    const { code = '', bytes: at } = (error ?? {}) as Partial<CsvError> & { bytes?: number };
    const line = 1 + (at === undefined ? 0 : lineFeeds(bytes, 0, at));
    // The rest of a record is called wrong too.
    if (!problems.has(line)) problems.set(line, { line, message: QUOTE_RULES[code] ?? `is not valid CSV (${code})` });
  };
  let read: { record: string[]; raw: string; info: { bytes: number } }[] = [];
  try {
    read = parse(bytes, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: report,
    }) as unknown as typeof read;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(error);
  }
  // The parser counts a CRLF inside of quotes as two lines, so lines are counted by the bytes.
  let [line, at] = [1, 0];
  const records = read.map(({ record, raw, info }) => {
    const length = Buffer.byteLength(raw.replace(/[\r\n]+$/, ''));
    const begin = skipEmptyLines(bytes, Math.max(at, beforeLineFeeds(bytes, info.bytes) - length));
    line += lineFeeds(bytes, at, begin);
    at = begin;
    return { line, cells: record };
  });
  return { records, problems: [...problems.values()] };
}

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text.trimStart())![0];
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

function beforeLineFeeds(bytes: Uint8Array, end: number): number {
  let at = end;
  while (bytes[at - 1] === LINE_FEED || bytes[at - 1] === CARRIAGE_RETURN) at--;
  return at;
}

function skipEmptyLines(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at++;
  return at;
}

/** Ends of lines between two positions: `\n`, `\r\n`, or `\r` alone. */
function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === LINE_FEED || (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) count++;
  }
  return count;
}
