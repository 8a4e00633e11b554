import type { AbortSignalLike } from '../internal/abort.js';
import type { SendOptions } from '../internal/transport.js';
import type { TaskState } from '../types/task.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';

/** What a task would cost. */
export interface Estimate {
  /** US dollars. */
  cost: number;
  /** GateAI only: US dollars left today. */
  dailyRemaining?: number;
  /** GateAI only: whether they cover the task. Where they don't, a create lowers resolution or length. */
  fitsInBudget?: boolean;
  /** GateAI only: what a create would lower. */
  adjustments?: unknown;
}

/** What differs between the two APIs. */
export interface Adapter<State extends TaskState, Extra = object> {
  api: Api;
  body(model: string, input: unknown, options: Extra, callbackUrl: string | undefined): CreateBody;
  create(body: CreateBody, options: SendOptions): Promise<{ id: string; cost?: number; adjustments?: unknown }>;
  estimate(body: CreateBody, options: SendOptions): Promise<Estimate>;
  read(id: string, options: SendOptions): Promise<State>;
  /** Puts addresses in the place of files; without `upload` those of no file, to check the rest of the body first. */
  withoutFiles(body: CreateBody, upload: boolean, signal?: AbortSignalLike): Promise<CreateBody>;
  /** Seconds that a task of the model takes at least, as far as is known. */
  typical(model: string): number | undefined;
}
