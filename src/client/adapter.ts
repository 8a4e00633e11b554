import type { GateAICostEstimate } from '../../generated/types.js';
import type { AbortSignalLike } from '../internal/abort.js';
import type { PaymentWatch } from '../internal/transport.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { ObservedCall } from './event-dispatcher.js';
import type { LazyObserver } from './observer.js';

/** What a task would cost. */
export interface Estimate {
  /** US dollars. */
  cost: number;
  /** GateAI only: US dollars left today. */
  dailyRemaining?: number;
  /** GateAI only: whether they cover the task. If not, a create lowers its resolution or length. */
  fitsInBudget?: boolean;
  /** GateAI only: what a create would lower. */
  adjustments?: GateAICostEstimate['adjustments'];
}

/** Whether the files of a body are uploaded, or replaced by placeholders. */
export type FileMode = 'upload' | 'placeholder';

/** What differs between the two APIs. */
export interface Adapter<State extends TaskState, Extra = object> {
  api: Api;
  /** Dispatches events, if there is a listener. */
  observer: LazyObserver | undefined;
  /** The body of a create. */
  body(model: string, input: unknown, options: Partial<Extra>, callbackUrl: string | undefined): CreateBody;
  create(
    body: CreateBody,
    signal?: AbortSignalLike,
    payment?: PaymentWatch,
    call?: ObservedCall,
  ): Promise<Pick<TaskHandle, 'id' | 'cost' | 'adjustments'>>;
  estimate(body: CreateBody, signal?: AbortSignalLike, call?: ObservedCall): Promise<Estimate>;
  /** @param poll Whether the request has the lower priority of a poll. */
  get(id: string, signal?: AbortSignalLike, poll?: boolean): Promise<State>;
  /**
   * Replaces the files of a body: by references to their uploads, or by placeholders for a body that is only validated.
   */
  resolveFiles(body: CreateBody, mode: FileMode, signal?: AbortSignalLike): Promise<CreateBody>;
}
