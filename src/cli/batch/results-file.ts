import { randomUUID } from 'node:crypto';
import { appendFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../node/make-folder.js';
import type { RunRecord } from '../../runs/store.js';

/** The results in the folder of a batch. */
export const RESULTS = 'results.jsonl';

/** Characters that are written at a time. */
const CHUNK_CHARS = 65_536;

/** A run that has ended, as programs read it. */
export function resultOf({ name, state, api, model, handle, output, files, cost, error }: RunRecord): object {
  return { name, state, api, model, task: handle?.id, output, files, cost, error };
}

/** Whether a run has an output whose files could not be saved. */
export function isUnsaved({ state, error }: RunRecord): boolean {
  return state === 'finished' && error !== undefined;
}

/**
 * The results of a batch, one JSON object a line. Results are added as they come; the file is written as a whole at the
 * start and at the end, so that it is complete and in order however the process before ended.
 */
export class ResultsFile {
  readonly #path: string;
  #writing: Promise<void> = Promise.resolve();
  #error: unknown;

  constructor(path: string) {
    this.#path = path;
  }

  /** Adds a result. What goes wrong is said by `write`. */
  add(run: RunRecord): void {
    this.#writing = this.#writing
      .then(() => appendFile(this.#path, `${JSON.stringify(resultOf(run))}\n`))
      .catch((error: unknown) => void (this.#error ??= error));
  }

  /** Writes the file anew, in a folder that is created if it is missing: the earlier one is replaced by the whole of the new one. */
  async write(results: AsyncIterable<RunRecord>): Promise<void> {
    await this.#writing;
    if (this.#error !== undefined) throw this.#error as Error;
    await makeFolder(dirname(this.#path));
    const part = `${this.#path}.${randomUUID()}.part`;
    const file = await open(part, 'wx');
    try {
      let text = '';
      for await (const run of results) {
        text += `${JSON.stringify(resultOf(run))}\n`;
        if (text.length < CHUNK_CHARS) continue;
        await file.write(text);
        text = '';
      }
      await file.write(text);
      await file.close();
      await rename(part, this.#path);
    } catch (error) {
      await file.close().catch(() => {});
      await rm(part, { force: true });
      throw error;
    }
  }
}
