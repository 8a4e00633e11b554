import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file exists and was written after the files of all sources, which are files and folders. */
export function isNewer(path: string, sources: string[]): boolean {
  if (!existsSync(path)) return false;
  const writtenAt = statSync(path).mtimeMs;
  return sources.every((source) => filesOf(source).every((file) => statSync(file).mtimeMs <= writtenAt));
}

function filesOf(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name));
}
