import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';

/** A folder in memory if there is one: a sync of a busy disk takes 10 ms and more, and says nothing about the code. */
export function temporaryFolder(): string {
  return mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'unigen-runs-'));
}
