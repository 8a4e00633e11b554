import { UnigenError } from '../errors/errors.js';
import { isObject } from '../internal/json.js';
import { checkNames } from '../validate/unknown-name.js';
import type { OpenRunsOptions } from './options.js';
import { Runs } from './runs.js';
import type { RunStore } from './store.js';

const OPTIONS = ['client', 'clock', 'readOnly', 'repair', 'onWarning'];

/**
 * Opens the runs of a store. What an earlier process was paying for when it ended becomes `unknown`.
 *
 * @param store Path of a file, which is created if it is missing; or a store, such as that of `unigen/bullmq`. A file is
 *   for one process at a time, unless the others open it `readOnly`.
 * @throws UnigenError if the file can't be used, is damaged, or another process uses it, or for an option that can't be
 *   used.
 *
 * @example
 * const runs = await openRuns('boats.jsonl', { client: new Unifically() });
 * await runs.add([{ name: 'boat', model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } }]);
 * await runs.process({ budget: 50, saveTo: 'results' });
 * for await (const { name, files, error } of runs.results()) console.log(name, files ?? error);
 * await runs.close();
 */
export async function openRuns(store: string | RunStore, options: OpenRunsOptions = {}): Promise<Runs> {
  checkOpenOptions(store, options);
  const opened = typeof store === 'string' ? await openFile(store, options) : store;
  try {
    const runs = new Runs(opened, options);
    await runs.begin();
    return runs;
  } catch (error) {
    if (typeof store === 'string') await opened.close();
    throw error;
  }
}

function checkOpenOptions(store: unknown, options: unknown): void {
  const isStore = isObject(store) && typeof store.change === 'function';
  if (!isStore && (typeof store !== 'string' || store === ''))
    throw new UnigenError('`store` must be the path of a file, or a store');
  if (!isObject(options)) throw new UnigenError('The options of openRuns must be an object');
  checkNames(options, OPTIONS, 'of openRuns');
  const { readOnly, repair, onWarning } = options as OpenRunsOptions;
  for (const [name, value] of Object.entries({ readOnly, repair }))
    if (value !== undefined && typeof value !== 'boolean') throw new UnigenError(`\`${name}\` must be a boolean`);
  if (repair && isStore) throw new UnigenError('`repair` is for the path of a file: open another store with it');
  if (onWarning !== undefined && typeof onWarning !== 'function')
    throw new UnigenError('`onWarning` must be a function');
}

async function openFile(path: string, { readOnly, repair, onWarning }: OpenRunsOptions): Promise<RunStore> {
  const { openFileStore } = await import('./file-store.js');
  const store = await openFileStore(path, { readOnly, repair });
  const warn = onWarning ?? ((message: string) => process.emitWarning(message));
  for (const warning of store.warnings) warn(warning);
  return store;
}
