/** Milliseconds before the second attempt to deliver a callback, and before each one after it, at 1×. */
export const RETRY_DELAYS_MS: readonly number[] = [1000, 5000, 30_000, 120_000, 600_000];
