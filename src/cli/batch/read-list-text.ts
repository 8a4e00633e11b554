import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { untilAborted } from '../../internal/abort.js';
import type { Context } from '../context.js';
import { unreadable } from '../input/local-files.js';
import { UsageError } from '../usage-error.js';

/** The text of a list, and what messages call it. */
export interface ListText {
  source: string;
  text: string;
  format: 'csv' | 'jsonl';
}

/** Reads a list from a file, or from stdin for `-`. Its ending says the format; if that is another, its first character does. */
export async function readListText(context: Context, path: string): Promise<ListText> {
  const source = path === '-' ? 'stdin' : basename(path);
  const bytes =
    path === '-'
      ? await readAll(context)
      : await readFile(path).catch((error: unknown) => {
          throw unreadable(path, error);
        });
  const text = decode(source, bytes);
  const first = text.trimStart()[0];
  if (first === '[')
    throw new UsageError(
      `${source} is a JSON array; a list has one JSON object a line, which \`jq -c '.[]'\` makes of an array`,
    );
  const isCsv = /\.(?:csv|tsv)$/i.test(path) || (!/\.(?:jsonl|ndjson|json)$/i.test(path) && first !== '{');
  return { source, text, format: isCsv ? 'csv' : 'jsonl' };
}

/** A text without its byte order mark. */
function decode(source: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${source} is not UTF-8; a spreadsheet saves it as "CSV UTF-8"`);
  }
}

function readAll({ stdin, signal }: Context): Promise<Uint8Array> {
  const read = async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
  };
  return untilAborted<Uint8Array>((resolve) => resolve(read()), signal);
}
