import { AbortError, CostLimitError, UnigenError } from '../errors/errors.js';
import type { Client } from './client.js';
import type { InputOf, ModelTable, OutputOf } from './model-types.js';
import type { RunOptions } from './options.js';
import type { TaskState } from '../types/task.js';

/** One task of many. */
export type RunItem<Models extends ModelTable<Models>> = {
  [M in keyof Models]: { model: M; input: InputOf<Models, M>; options?: Omit<RunOptions, 'signal' | 'maxCost'> };
}[keyof Models];

/** What became of an item. */
export type RunResult<Output = unknown> = { ok: true; output: Output } | { ok: false; error: Error };

/** The results of a list of items, in their order. */
export type RunResults<Models extends ModelTable<Models>, Items extends readonly { model: unknown }[]> = {
  -readonly [I in keyof Items]: RunResult<OutputOf<Models, Items[I]['model']>>;
};

export interface RunManyOptions {
  /** How many tasks are under way at once. Default 20; GateAI takes 5, and that is its default. */
  concurrency?: number;
  /**
   * US dollars for all items together. Each item is estimated before it is created; one that the rest does not cover
   * fails with a `CostLimitError`.
   */
  maxCost?: number;
  /** Called with each result as it comes. */
  onResult?: (result: RunResult, index: number) => void;
  /** Ends everything at once; what was not created yet never is. */
  signal?: AbortSignal;
}

type AnyItem = { model: never; input: never; options?: RunOptions };
type AnyClient = Client<Record<string, never>, TaskState> & { readonly concurrency: number };

/** @internal `runMany` of a client. */
export async function runMany(
  client: AnyClient,
  items: readonly AnyItem[],
  options: RunManyOptions,
): Promise<RunResult[]> {
  const { concurrency = client.concurrency, maxCost, onResult, signal } = options;
  if (!(concurrency >= 1)) throw new UnigenError('`concurrency` must be at least 1');
  const results: RunResult[] = new Array(items.length);
  let left = maxCost;
  let next = 0;

  const work = async () => {
    while (next < items.length) {
      const index = next++;
      const { model, input, options: own } = items[index]!;
      let result: RunResult;
      let reserved = 0;
      let created = false;
      try {
        if (signal?.aborted) throw new AbortError('The call was aborted', { cause: signal.reason });
        if (left !== undefined) {
          const { cost } = await client.tasks.estimate(model, input, { signal });
          // Taken from the rest before the create, so that two items never spend the same dollars.
          if (!(cost <= left))
            throw new CostLimitError(`Item ${index} would cost $${cost}, and $${left} are left`, {
              cost,
              maxCost: left,
            });
          reserved = cost;
          left -= cost;
        }
        const onCreate: RunOptions['onCreate'] = (handle) => {
          created = true;
          return own?.onCreate?.(handle);
        };
        result = { ok: true, output: await client.run(model, input, { ...own, onCreate, signal }) };
      } catch (error) {
        result = { ok: false, error: error as Error };
        // What surely was not charged is there for the others.
        if (left !== undefined && !created && (error as Error).name !== 'UnknownOutcomeError') left += reserved;
      }
      results[index] = result;
      onResult?.(result, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
  return results;
}
