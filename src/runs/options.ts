import type { GateAI } from '../client/gateai.js';
import type { WebhookSource } from '../client/options.js';
import type { Unifically } from '../client/unifically.js';
import { UnigenError } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import { amountOf } from '../internal/values.js';
import type { TaskSlots } from '../types/task-slots.js';
import { unknownName } from '../validate/unknown-name.js';
import type { RunsClients } from './clients.js';
import type { RunsEvent } from './events.js';
import type { RunRecord } from './store.js';

/** Options of `openRuns`. */
export interface OpenRunsOptions {
  /**
   * The client that pays, or one for each API. Without one, runs can be added, listed and settled, but not processed.
   *
   * @default none
   */
  client?: RunsClients;
  /**
   * Where time comes from; for tests.
   *
   * @default the system's clock
   */
  clock?: Clock;
  /**
   * Only reads. A file is read as it is now, even while another process has it open; runs that the other process is
   * paying for are `paying`. `add`, `process`, `resolve` and `retry` reject.
   *
   * @default false
   */
  readOnly?: boolean;
  /**
   * For a file that is damaged, missing or an older copy: opens it even if lines are lost. Every run that may have been
   * paid for becomes `unknown`, and so does every run that is added; `resolve` settles them. Set it for one start only.
   *
   * @default false: a file is refused if lines are certainly lost
   */
  repair?: boolean;
  /**
   * Called with a sentence about each problem of the file.
   *
   * @default process.emitWarning
   */
  onWarning?: (message: string) => void;
}

/**
 * Saves the outputs of a run and resolves with their paths, or with other references to them. It may be called again
 * for the same run, so it has to replace earlier files. If it throws, the run does not fail: its output stays in the
 * store.
 */
export type SaveOutputs = (
  run: RunRecord,
  client: Unifically | GateAI,
) => readonly string[] | Promise<readonly string[]>;

/** Options for processing runs, here or in a worker. */
export interface PaymentOptions {
  /**
   * US dollars that one run may cost. A run that would cost more fails with a `CostLimitError`; it is not created.
   *
   * @default no limit
   */
  maxCost?: number;
  /**
   * US dollars that all runs of the store may cost together, including what earlier processes paid. The store reserves
   * the cost of a run with its payment, so processes that share a store share the budget. The first run that does not
   * fit ends the payments.
   *
   * @default no limit
   */
  budget?: number;
  /**
   * Where the cost of a run comes from if there is a `maxCost` or a `budget`. `api`: a dry run, which counts as a
   * request for the rate limit. `catalog`: the documented price, without a request; a run without a documented price
   * fails.
   *
   * @default 'api'
   */
  pricing?: 'api' | 'catalog';
  /**
   * GateAI only: whether the API may lower the resolution or the length of a run that exceeds the budget of the day.
   * Otherwise the run waits for midnight UTC.
   *
   * @default false
   */
  allowAdjustments?: boolean;
  /**
   * Where outputs are saved as they finish: a folder, or a function that saves them and resolves with their paths. It
   * may be called again for a run if the process ended meanwhile.
   *
   * @default outputs are not saved
   */
  saveTo?: string | SaveOutputs;
  /**
   * A source of webhooks, as for `run`: Unifically calls its URL. If an event arrives in another process, polls still
   * find the result.
   *
   * @default polling only
   */
  webhook?: WebhookSource;
  /**
   * Milliseconds to wait for one task. After that its run stays `running`, and the next `process` continues to wait.
   *
   * @default 3_600_000
   */
  timeout?: number;
  /**
   * Minimum milliseconds between two polls of a task.
   *
   * @default the client's
   */
  pollInterval?: number;
  /**
   * Milliseconds for which an uploaded file is used again. No document says how long the APIs keep one.
   *
   * @default 86_400_000
   */
  uploadMaxAge?: number;
  /**
   * Called with each change of a run, with pauses, and when the payments end. What it throws is ignored.
   *
   * @default none
   */
  onProgress?: (event: RunsEvent) => void;
  /**
   * GateAI only: limits the tasks in flight of the account, over all processes that share it.
   *
   * @default only `concurrency`
   */
  slots?: TaskSlots;
}

/** Options of `runs.process`. */
export interface ProcessOptions extends PaymentOptions {
  /**
   * How many tasks of one API are in flight at the same time.
   *
   * @default 20; 5 at GateAI, which takes no more
   */
  concurrency?: number;
  /**
   * Ends the payments at once. Payments in flight are awaited; runs whose tasks are not done stay `running`.
   *
   * @default none
   */
  signal?: AbortSignal;
}

/** Options of the context of a worker. */
export interface RunContextOptions extends PaymentOptions, Pick<OpenRunsOptions, 'client' | 'clock'> {}

type Rule = [must: string, holds: (value: unknown) => boolean];

const isAmount = (value: unknown) => amountOf(value) !== undefined;
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isFunction = (value: unknown) => typeof value === 'function';
const MILLISECONDS: Rule = ['a number of milliseconds of at least 0', isAmount];
const DOLLARS: Rule = ['a number of US dollars of at least 0', isAmount];

const RULES: Record<keyof ProcessOptions, Rule> = {
  maxCost: DOLLARS,
  budget: DOLLARS,
  pricing: ['api or catalog', (value) => value === 'api' || value === 'catalog'],
  allowAdjustments: ['a boolean', isBoolean],
  saveTo: [
    'the path of a folder, or a function',
    (value) => (typeof value === 'string' && value !== '') || isFunction(value),
  ],
  webhook: [
    'a source of webhooks, as createWebhookHandler makes one',
    (value) => isFunction((value as Partial<WebhookSource> | null)?.waitForEvent),
  ],
  timeout: ['a number of milliseconds above 0', (value) => typeof value === 'number' && value > 0],
  pollInterval: MILLISECONDS,
  uploadMaxAge: MILLISECONDS,
  onProgress: ['a function', isFunction],
  slots: [
    'an object with `acquire` and `release`, as createRedisTaskSlots makes one',
    (value) => ['acquire', 'release'].every((name) => isFunction((value as Record<string, unknown> | null)?.[name])),
  ],
  concurrency: ['an integer of at least 1', (value) => Number.isInteger(value) && (value as number) >= 1],
  signal: ['an AbortSignal', (value) => isBoolean((value as AbortSignal | null)?.aborted)],
};

/**
 * Checks the options of `process` before anything is paid for: a mistake in `budget` must not lift the limit.
 *
 * @param more Names of options that are checked elsewhere.
 * @throws UnigenError that names the option and its rule.
 */
export function checkProcessOptions(options: unknown, more: readonly string[] = []): void {
  if (typeof options !== 'object' || options === null) throw new UnigenError('The options must be an object');
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || more.includes(name)) continue;
    if (!Object.hasOwn(RULES, name))
      throw new UnigenError(unknownName('Unknown option', name, [...Object.keys(RULES), ...more]));
    const [must, holds] = RULES[name as keyof ProcessOptions];
    if (!holds(value)) throw new UnigenError(`\`${name}\` must be ${must}`);
  }
}
