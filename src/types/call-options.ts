/** Options of a call that sends one request. */
export interface CallOptions {
  /** Ends the call at once wherever it waits, with an `AbortError`. */
  signal?: AbortSignal;
}
