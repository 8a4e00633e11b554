import type { ContractFiles } from './contract-files.js';

/** The numbers of the source documents, from the table in spec/decisions.md. */
export function sourceNumbers(files: ContractFiles): string[] {
  return [...files.text('spec/decisions.md').matchAll(/^\| (\d{3}) \|/gm)].map((match) => match[1]!);
}
