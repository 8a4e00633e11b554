import type { InputOf, ModelTable, OutputOf } from './model-types.js';
import type { RunOptions } from './options.js';

/** An item of `runMany`: a model, its input, and options of its run. */
export type RunItem<Models extends ModelTable<Models>> = {
  [M in keyof Models & string]: {
    model: M;
    input: InputOf<Models, M>;
    options?: Omit<RunOptions, 'signal' | 'maxCost'>;
  };
}[keyof Models & string];

/** What became of an item. */
export type RunResult<Output = unknown> = { ok: true; output: Output } | { ok: false; error: Error };

/** The results of a list of items, in their order. */
export type RunResults<Models extends ModelTable<Models>, Items extends readonly { model: unknown }[]> = {
  -readonly [I in keyof Items]: RunResult<OutputOf<Models, Items[I]['model']>>;
};

/** Options of `runMany`. */
export interface RunManyOptions {
  /**
   * How many tasks are in flight at the same time.
   *
   * @default 20; 5 at GateAI, which takes no more
   */
  concurrency?: number;
  /**
   * US dollars for all items together. Each item is estimated before it is created; if the rest does not cover it, it
   * fails with a `CostLimitError`.
   *
   * @default no limit, and no estimates
   */
  budget?: number;
  /**
   * Called with each result as it comes.
   *
   * @default none
   */
  onResult?: (result: RunResult, index: number) => void;
  /**
   * Aborts everything at once; items that were not created yet never are.
   *
   * @default none
   */
  signal?: AbortSignal;
}
