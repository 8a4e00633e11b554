import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether a process is alive, and is the one that started then: process ids are reused.
 *
 * @param start Its `startTimeOf`; empty if that was not known.
 */
export function isAlive(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return false;
  }
  const stat = readStat(pid);
  return !stat?.isZombie && (start === '' || stat?.start === undefined || stat.start === start);
}

/** When a process started, in clock ticks since boot; undefined if it has ended, and on systems other than Linux. */
export function startTimeOf(pid: number): string | undefined {
  return readStat(pid)?.start;
}

function readStat(pid: number): { isZombie: boolean; parent: number; start: string | undefined } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The fields after the name, which may contain anything: the state, the parent, and the start time as the 20th.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { isZombie: fields[0] === 'Z', parent: Number(fields[1]), start: fields[19] };
  } catch {
    return undefined;
  }
}

/** The parent of a process and its command line; undefined if it has ended or the system does not say. */
export function parentOf(pid: number): { parent: number; command: string } | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readStat(pid);
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return stat && { parent: stat.parent, command };
    }
    if (process.platform === 'win32') return undefined;
    const output = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(output) ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}
