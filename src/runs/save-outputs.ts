import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { TimeoutError, UnigenError } from '../errors/errors.js';
import { urlsIn } from '../files/output-urls.js';
import { sleep } from '../internal/clock.js';
import { safeFileName } from '../internal/file-name.js';
import { makeFolder } from '../node/make-folder.js';
import { writePart } from '../node/write-part.js';
import type { Unifically } from '../client/unifically.js';
import type { GateAI } from '../client/gateai.js';
import type { RunsClient } from './clients.js';
import { isTransient, type RunContext } from './run-context.js';
import type { RunRecord } from './store.js';

/** Milliseconds between the attempts of a download. */
const RETRY_DELAYS_MS = [1000, 5000, 20_000];
/** A name of such characters is that of its files, without the extension. */
const PLAIN_NAME = /^[a-z0-9_-]{1,80}$/;
/** Ends like the file name of a run whose own name is not plain: with a digest of it. */
const ENDS_WITH_DIGEST = /-[0-9a-f]{16}$/;
const MAX_STEM_LENGTH = 60;
const MAX_EXTENSION_LENGTH = 12;

/** The folder can't be written to. */
export class DiskError extends UnigenError {}

/**
 * Saves the files of an output. Each file is written under another name and then renamed, and has the same name each
 * time, so that what a kill interrupts can be repeated.
 *
 * @returns undefined if nothing is to be saved.
 * @throws DiskError if a file can't be written; otherwise what the download or the caller's function throws.
 */
export async function saveOutputs(
  context: RunContext,
  client: RunsClient,
  run: RunRecord,
): Promise<readonly string[] | undefined> {
  const { saveTo } = context.options;
  if (saveTo === undefined) return undefined;
  if (typeof saveTo === 'function') return saveTo(run, client as unknown as Unifically | GateAI);
  // An output without files, such as a text, is in the store.
  if (urlsIn(run.output).size === 0) return [];
  const files = await download(context, client, run);
  const paths: string[] = [];
  for (const [index, { file }] of files.entries()) {
    const path = join(saveTo, `${fileStem(run.name)}${files.length > 1 ? `.${index + 1}` : ''}${extensionOf(file)}`);
    await writeFile(saveTo, path, file);
    paths.push(path);
  }
  return paths;
}

async function download({ clock, waiting }: RunContext, client: RunsClient, { output }: RunRecord) {
  for (let retries = 0; ; retries++) {
    try {
      return await client.files.download(output, { signal: waiting });
    } catch (error) {
      const ms = RETRY_DELAYS_MS[retries];
      if (ms === undefined || !(isTransient(error) || error instanceof TimeoutError)) throw error;
      await sleep(clock, ms, waiting);
    }
  }
}

/**
 * The name of the files of a run. Whatever the run is called, it is a name for every disk, inside of the folder; and two
 * runs never have the same, on disks that take A for a as well: any name but the plainest gets its digest.
 */
export function fileStem(name: string): string {
  if (PLAIN_NAME.test(name) && !ENDS_WITH_DIGEST.test(name) && safeFileName(name) === name) return name;
  const readable = safeFileName(name.slice(0, MAX_STEM_LENGTH)).replaceAll('.', '_');
  return `${readable}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

function extensionOf({ name }: File): string {
  const extension = extname(safeFileName(name)).toLowerCase();
  return /^\.[a-z0-9]+$/.test(extension) && extension.length <= MAX_EXTENSION_LENGTH ? extension : '.bin';
}

async function writeFile(folder: string, path: string, file: File): Promise<void> {
  try {
    await makeFolder(folder);
    await writePart(folder, file, (part) => rename(part, path));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new DiskError(`Outputs can't be saved in ${folder} (${reason})`, { cause });
  }
}
