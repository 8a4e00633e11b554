import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const folders = new Set<string>();

/** Calls `use` with a new temporary folder, and removes it afterwards: also if a signal ends the process before. */
export async function withTemporaryFolder<T>(prefix: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  if (folders.size === 0) for (const signal of SIGNALS) process.on(signal, endBy);
  folders.add(folder);
  try {
    return await use(folder);
  } finally {
    remove(folder);
    if (folders.size === 0) stopListening();
  }
}

function remove(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/** Ends the process as if nobody listened to the signal. */
function endBy(signal: NodeJS.Signals): void {
  for (const folder of folders) remove(folder);
  stopListening();
  process.kill(process.pid, signal);
}
