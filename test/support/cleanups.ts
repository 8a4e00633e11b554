import { afterAll } from 'vitest';

/** Registers what a suite undoes at its end, the last first: also if its `beforeAll` failed halfway. */
export function cleanups(): (cleanup: () => unknown) => void {
  const registered: (() => unknown)[] = [];
  afterAll(async () => {
    for (const cleanup of registered.reverse()) await cleanup();
  });
  return (cleanup) => registered.push(cleanup);
}
