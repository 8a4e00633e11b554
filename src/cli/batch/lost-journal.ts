import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error.js';
import { RESULTS } from './results-file.js';

/** @throws UsageError if a folder has results although its store is new: what they are of would be paid for again. */
export async function refuseLostJournal(folder: string): Promise<void> {
  const path = join(folder, RESULTS);
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size === 0) return;
  throw new UsageError(
    `${path} has results, but the journal of their runs is gone: a new one would pay for them again. Restore the journal, ` +
      'use another --out, or pass --repair: then every run of the list is unknown until you settle it',
  );
}
