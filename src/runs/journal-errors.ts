import { UnigenError } from '../errors/errors.js';
import type { JournalRead } from './journal-read.js';

/** What may be done with a journal that can't be trusted. Nothing else keeps its runs from being paid for again. */
const REMEDY =
  'Open it with the option `repair`: every run that may have been paid for becomes unknown, and is not paid for until ' +
  'you settle it. A copy from a backup does not know what was paid for since: open one with `repair` too';

/** For a journal of which acknowledged lines are lost. */
export function lostError(path: string, { lost, dropped }: Pick<JournalRead, 'lost' | 'dropped'>): UnigenError {
  const damaged = dropped.length > 0 ? ` (unreadable: line ${shortened(dropped.map(({ line }) => String(line)))})` : '';
  return new UnigenError(
    `${path} was damaged or edited: lines that had been acknowledged are lost: ${shortened(lost.map(range))}${damaged}. ` +
      `They may have said that a run was paid for. ${REMEDY}`,
  );
}

export function emptyError(path: string): UnigenError {
  return new UnigenError(
    `${path} is empty, so it is not a journal of runs. If it never was one, delete it. If it was, runs may be paid for ` +
      `that it no longer names. ${REMEDY}`,
  );
}

export function notJournalError(path: string): UnigenError {
  return new UnigenError(
    `${path} is not a journal of runs, or its first line is damaged. If it is another file, use another path. If it is ` +
      `a journal, runs may be paid for that a new one would not name. ${REMEDY}`,
  );
}

/** Numbers of lines in words. */
export const range = ([from, to]: readonly [number, number]) => (from === to ? String(from) : `${from} to ${to}`);

/** The first few of a list, in words. */
export function shortened(items: readonly string[]): string {
  return items.length > 5 ? `${items.slice(0, 5).join(', ')} and ${items.length - 5} more` : items.join(', ');
}
