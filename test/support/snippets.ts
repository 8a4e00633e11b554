import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every document whose snippets are compiled and run, and whose links are followed. */
export const documents = [
  'README.md',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('src', file)),
];

/** Every TypeScript snippet: its document, its number there, and the code. */
export const snippets = documents.flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(
    ({ 1: code }, index) => [document, index + 1, code!] as const,
  ),
);
