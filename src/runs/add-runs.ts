import { UnigenError, ValidationError, type Issue } from '../errors/errors.js';
import type { Api } from '../types/api.js';
import type { ClientsByApi } from './clients.js';
import { isSameRequest } from './check-run.js';
import { bodyOf, toNewRun } from './item.js';
import type { NewRun, RunStore } from './store.js';

/** How many runs a store takes at once. */
const ADDED_AT_ONCE = 1000;
/** How many names a message lists. */
const MAX_NAMED = 3;
/** How many items that are wrong a message lists. */
const MAX_LISTED = 20;

/** What `add` did. */
export interface AddedRuns {
  /** How many runs are new. */
  readonly added: number;
  /** How many were there already, with the same request. */
  readonly known: number;
  /** How many had failed without a charge, and wait now with their new request. */
  readonly corrected: number;
}

/**
 * Adds items to a store once all of them are valid.
 *
 * @throws UnigenError or ValidationError that names what is wrong with which items; then none is added. UnigenError for
 *   names that are known with another request; the others are added.
 */
export async function addRuns(
  store: RunStore,
  clients: ClientsByApi,
  items: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<AddedRuns> {
  const runs = await checkItems(store, clients, items);
  const different: string[] = [];
  const count = { added: 0, known: 0, corrected: 0 };
  for (let start = 0; start < runs.length; start += ADDED_AT_ONCE) {
    const part = runs.slice(start, start + ADDED_AT_ONCE);
    for (const [index, verdict] of (await store.add(part)).entries())
      if (verdict === 'different') different.push(part[index]!.name);
      else count[verdict]++;
  }
  if (different.length === 0) return count;
  const names = different.slice(0, MAX_NAMED).map((name) => JSON.stringify(name));
  const more = different.length > MAX_NAMED ? ` and ${different.length - MAX_NAMED} more` : '';
  throw new UnigenError(
    `Known with another request, and so not added: ${names.join(', ')}${more}. Give a changed run another name; under ` +
      `the same one, only a run is corrected that failed before anything was charged, as one that was cancelled`,
  );
}

async function checkItems(
  store: RunStore,
  clients: ClientsByApi,
  items: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<NewRun[]> {
  if (!isIterable(items)) throw new UnigenError('`items` must be an array or another iterable of runs');
  const apis = Object.keys(clients) as Api[];
  const only = apis.length === 1 ? apis[0] : undefined;
  const runs: NewRun[] = [];
  const problems: string[] = [];
  const issues: Issue[] = [];
  let index = 0;
  for await (const item of items) {
    try {
      const run = await toNewRun(item, index, only);
      const found = await issuesOf(store, clients, run, index);
      issues.push(...found);
      if (found.length > 0) problems.push(`Item ${index} (${run.name}): ${found.map((one) => one.message).join('; ')}`);
      runs.push(run);
    } catch (error) {
      if (!(error instanceof UnigenError)) throw error;
      problems.push(error.message);
    }
    index++;
  }
  if (problems.length === 0) return runs;
  const message = problemList(problems, index);
  throw issues.length > 0 ? new ValidationError(message, { issues }) : new UnigenError(message);
}

/**
 * The rules that a run breaks, if its client checks requests.
 *
 * @throws UnigenError if there are clients, and none for the run.
 */
async function issuesOf(store: RunStore, clients: ClientsByApi, run: NewRun, index: number): Promise<Issue[]> {
  const client = clients[run.api];
  if (!client && Object.keys(clients).length > 0)
    throw new UnigenError(`Item ${index} (${run.name}): the runs have no client of ${run.api}`);
  const issues = (await client?.tasks.validate?.(run.api, await bodyOf(run))) ?? [];
  if (issues.length === 0) return [];
  // A run that was valid when it was added may be paid for, so it stays as it is.
  const known = await store.get(run.name);
  if (known && known.state !== 'failed' && isSameRequest(known, run)) return [];
  return issues.map((issue) => ({
    ...issue,
    path: [index, ...issue.path],
    pointer: `/${index}${issue.pointer}`,
  }));
}

function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}

function problemList(problems: readonly string[], total: number): string {
  if (problems.length === 1) return problems[0]!;
  const listed = problems.slice(0, MAX_LISTED);
  if (problems.length > MAX_LISTED) listed.push(`and ${problems.length - MAX_LISTED} more`);
  return [`${problems.length} of ${total} items are not valid, so none was added`, ...listed].join('\n');
}
