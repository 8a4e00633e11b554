import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A warning if the tsconfig.json next to a folder includes it, so that TypeScript would check it as a part of the
 * project; undefined if it does not, or if there is no tsconfig.json.
 */
export async function compiledToo(folder: string): Promise<string | undefined> {
  const text = await readFile(join(dirname(folder), 'tsconfig.json'), 'utf8').catch(() => undefined);
  const name = basename(folder);
  // Comments make it more than JSON, so it is searched.
  if (text === undefined || /"(?:include|files)"\s*:/.test(text) || text.includes(name)) return undefined;
  return `tsconfig.json has no \`include\`, so TypeScript compiles ${name} as a part of the project: add it to \`exclude\``;
}
