import { readFile } from 'node:fs/promises';

/** Each source document in words, by its number such as `000`, as the table in spec/decisions.md describes it. */
export async function sourceDocuments(): Promise<Map<string, string>> {
  const text = await readFile('spec/decisions.md', 'utf8');
  const rows = text.matchAll(/^\| (\d{3}) \| ([^|]+) \| ([^|]+) \|/gm);
  return new Map([...rows].map(([, number, title, meaning]) => [number!, `“${title!.trim()}” (${meaning!.trim()})`]));
}
