import { keepDropped } from './dropped-file.js';
import { range, shortened } from './journal-errors.js';
import type { JournalRead, Recovery } from './journal-read.js';

/** Describes the damage of a journal, a sentence each, and saves the lines that could not be read. */
export async function describeDamage(path: string, recovery: Recovery, repair: boolean): Promise<string[]> {
  const { dropped, lost } = recovery.read;
  if (dropped.length === 0) return damageWarnings(path, recovery, repair);
  const kept = await keepDropped(path, dropped);
  const bytes = dropped.reduce((sum, line) => sum + line.bytes.length, 0);
  const numbers = dropped.map(({ line }) => String(line));
  return [
    `${path}: ${bytes} bytes could not be read (line ${shortened(numbers)}) and were moved to ${kept}` +
      (lost.length === 0 ? '; they were never acknowledged' : ''),
    ...damageWarnings(path, recovery, repair),
  ];
}

/** What warnings are about. */
interface Damages extends Omit<Recovery, 'read'> {
  readonly read: Pick<JournalRead, 'lost' | 'repeated'>;
}

/** What was wrong with a journal, apart from the lines that could not be read. */
export function damageWarnings(path: string, { read, orphans, doubted }: Damages, repair: boolean): string[] {
  const { lost, repeated } = read;
  const warnings: string[] = [];
  if (lost.length > 0)
    warnings.push(`${path}: lines that had been acknowledged are lost (${shortened(lost.map(range))})`);
  if (repair)
    warnings.push(
      `${path} was opened with \`repair\`: ${doubted} runs that may have been paid for are unknown now, and so is each ` +
        `that is added before it is opened without. Look for their tasks in your account, then settle each`,
    );
  if (repeated > 0) warnings.push(`${path}: ${repeated} lines were there twice; each counts once`);
  if (orphans.size > 0)
    warnings.push(`${path}: changes of runs whose request is not there: ${shortened([...orphans])}`);
  return warnings;
}
