import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process is alive, and is the one that started then: process ids are reused. */
export function lives(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now !== 'ended' && (start === '' || now === undefined || now === start);
}

/** When a process started, if the system says it (Linux); `ended` if it is a zombie. */
export function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may contain anything: the state is the first field, and the start time the 20th.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}

/** The parent of a process and its command line; undefined if it has ended, or the system does not say. */
export function parentage(pid: number): { parent: number; command: string } | undefined {
  try {
    if (process.platform === 'linux') {
      const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return { parent: Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]), command };
    }
    if (process.platform === 'win32') return undefined;
    const output = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(output) ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}
