import { UnigenError } from '../errors/errors.js';
import { keepDropped } from './dropped-file.js';
import type { JournalRead } from './read-journal.js';

/** What was wrong with a journal, a sentence each. What could not be read is kept. */
export async function describeDamage(path: string, read: JournalRead, orphans: ReadonlySet<string>): Promise<string[]> {
  const { dropped, lost } = read;
  if (dropped.length === 0) return damageWarnings(path, read, orphans);
  const kept = await keepDropped(path, dropped);
  const bytes = dropped.reduce((sum, line) => sum + line.bytes.length, 0);
  const numbers = dropped.map(({ line }) => String(line));
  return [
    `${path}: ${bytes} bytes could not be read (line ${shortened(numbers)}) and were moved to ${kept}` +
      (lost.length === 0 ? '; they were never acknowledged' : ''),
    ...damageWarnings(path, read, orphans),
  ];
}

/** What was wrong with a journal, apart from the lines that could not be read. */
export function damageWarnings(path: string, { lost, repeated }: JournalRead, orphans: ReadonlySet<string>): string[] {
  const warnings: string[] = [];
  if (lost.length > 0)
    warnings.push(
      `${path}: lines that had been acknowledged are lost (${shortened(lost.map(range))}). Every run that they may have ` +
        `been about is unknown now. A run whose only lines these were is gone: before you add it again, check whether ` +
        `its task exists`,
    );
  if (repeated > 0) warnings.push(`${path}: ${repeated} lines were there twice; each counts once`);
  if (orphans.size > 0)
    warnings.push(`${path}: changes of runs whose request is not there: ${shortened([...orphans])}`);
  return warnings;
}

/** Why a journal is not opened. */
export function lostError(path: string, { lost, dropped }: JournalRead): UnigenError {
  const damaged = dropped.length > 0 ? ` (unreadable: line ${shortened(dropped.map(({ line }) => String(line)))})` : '';
  return new UnigenError(
    `${path} was damaged or edited: lines that had been acknowledged are lost: ${shortened(lost.map(range))}${damaged}. ` +
      `They may have said that a run was paid for. Restore the file from a backup, or open it with \`repair\`: ` +
      `every run that they may have been about becomes unknown`,
  );
}

const range = ([from, to]: readonly [number, number]) => (from === to ? String(from) : `${from} to ${to}`);

function shortened(items: readonly string[]): string {
  return items.length > 5 ? `${items.slice(0, 5).join(', ')} and ${items.length - 5} more` : items.join(', ');
}
