import { checkFolder } from '../../node/save.js';
import type { Context } from '../context.js';
import { isSet, valueOf, type ParsedArgs } from '../input/argv.js';
import { usable, UsageError } from '../usage-error.js';
import { compareWithStore } from './known-runs.js';
import { refuseLostJournal } from './lost-journal.js';
import { isMissing, openStore, storeLocation } from './open-store.js';
import { priceOffline, priceOnline, type ListToPrice } from './price-list.js';
import { readBatchList } from './read-batch-list.js';
import type { List } from './read-list.js';

/** Checks a list, and says what it costs: only what is left to pay for, if the batch has begun. */
export async function priceBatch(context: Context, path: string | undefined, parsed: ParsedArgs): Promise<void> {
  if (path === undefined) throw new UsageError('--dry-run and --estimate need a list');
  const folder = valueOf(parsed, 'out');
  if (folder !== undefined) await usable(checkFolder(folder));
  const list = await unpaid(context, parsed, await readBatchList(context, path, parsed));
  if (isSet(parsed, 'estimate')) await priceOnline(context, parsed, list);
  else priceOffline(context, parsed, list);
}

/**
 * The runs of a list that are still to be paid for. The store is only read, also while a batch runs.
 *
 * @throws ListError for a name that the store knows with another request: the batch would refuse it.
 */
async function unpaid(context: Context, parsed: ParsedArgs, list: List): Promise<ListToPrice> {
  const folder = valueOf(parsed, 'out');
  if (folder === undefined && valueOf(parsed, 'store') === undefined) return list;
  const location = storeLocation(context, parsed);
  const isRepaired = isSet(parsed, 'repair');
  if (await isMissing(location)) {
    if (folder !== undefined && !isRepaired) await refuseLostJournal(folder);
    return list;
  }
  const { store, close } = await openStore(context, location, 'read', isRepaired);
  try {
    const { fresh, waiting, others, known } = await compareWithStore(store, list);
    const names = new Set([...fresh.map(({ run }) => run.name), ...waiting.map(({ name }) => name)]);
    const jobs = list.jobs.filter(({ run }) => names.has(run.name));
    return { ...list, jobs, begun: { place: location.type === 'file' ? location.path : 'Redis', known, others } };
  } finally {
    await close();
  }
}
