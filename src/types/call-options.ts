/** Options of every call. */
export interface CallOptions {
  /**
   * Aborts the call with an `AbortError`, also while it waits for a retry or for the rate limit.
   *
   * @default none
   */
  signal?: AbortSignal | undefined;
}
