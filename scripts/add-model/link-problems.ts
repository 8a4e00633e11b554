import { posix } from 'node:path';
import { parse } from 'yaml';
import { valueAtPointer } from '../../src/internal/json-pointer.js';
import type { ContractFiles } from '../files/contract-files.js';

/** What keeps a changed file of the contract from being read: it is not valid YAML, or refers to nothing. */
export function linkProblems(files: ContractFiles, path: string): string[] {
  let value: unknown;
  try {
    value = files.parsed(path, parse);
  } catch (error) {
    return [`${path}: ${(error as Error).message.split('\n')[0]!.replace(/[.:]$/, '')}`];
  }
  return [...new Set(references(value))]
    .filter((ref) => !leadsSomewhere(files, path, ref))
    .map((ref) => `${path}: $ref: ${ref} leads nowhere`);
}

/** Every `$ref` in a value. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$ref' && typeof part === 'string' ? [part] : references(part),
  );
}

function leadsSomewhere(files: ContractFiles, path: string, ref: string): boolean {
  const [file = '', pointer = ''] = ref.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  return files.has(target) && valueAtPointer(files.parsed(target, parse), pointer) !== undefined;
}
