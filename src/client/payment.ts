import type { ServerError, UnknownOutcomeError } from '../errors/errors.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';
import type { TaskHandle } from '../types/task.js';

/** A paid request that is about to be sent. */
export interface Payment {
  /** The API. */
  readonly api: Api;
  /** The body as it will be sent, with the references of uploaded files. */
  readonly body: CreateBody;
  /** Number of times this call has sent the create before: it is retried only if it was certainly not charged. */
  readonly retries: number;
}

/** What came of a payment. */
export type PaymentOutcome =
  /** The task exists and is charged. */
  | { readonly type: 'accepted'; readonly handle: TaskHandle }
  /** Nothing was charged; with `willRetry` the request is sent again, after another `beforePay`. */
  | { readonly type: 'refused'; readonly willRetry: boolean; readonly error?: Error }
  /** The response was lost, or an HTTP 500: the task may exist and be charged. */
  | { readonly type: 'unknown'; readonly error: UnknownOutcomeError | ServerError };

/** Called with what came of a payment; the call ends once it is done. */
export type PaymentReport = (outcome: PaymentOutcome) => void | Promise<void>;

/**
 * Called immediately before a paid request is sent: nothing comes between it and the request, the rate limit included.
 * If it throws, nothing is sent.
 */
// A hook without a report has the return type `void`, which its author need not write.
// oxlint-disable-next-line typescript/no-invalid-void-type
export type BeforePay = (payment: Payment) => PaymentReport | void | Promise<PaymentReport | void>;
