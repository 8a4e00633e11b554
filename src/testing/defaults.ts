/** Speed-up of tasks in tests: a video takes a tenth of a second. */
export const TEST_SPEED = 1000;

/** Milliseconds between two polls in tests. */
export const POLL_INTERVAL_MS = 20;
