import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox/index.js';
import { POLL_INTERVAL_MS, TEST_SPEED } from './defaults.js';

/** A sandbox, and what else a test needs. */
export interface TestSandbox extends Sandbox {
  /** A key that nothing else in this process uses, and that `reset` replaces: rate limits of a client belong to its key. */
  readonly key: string;
  /** Options of a client of either API that calls this sandbox with `key`: `new Unifically(sandbox.clientOptions)`. */
  readonly clientOptions: {
    /** The current `key`. */
    apiKey: string;
    /** The `fetch` of the sandbox. */
    fetch: (request: Request) => Promise<Response>;
    /** Milliseconds between two polls: as short as the tasks are. */
    pollInterval: number;
  };
  /** Forgets tasks, accounts, uploads, callbacks and faults, lets the clock run or stand still as at the start, and changes `key`. */
  reset(): void;
}

/** Unique in the process, and the same in each run: ids and outputs stay the same. */
let keys = 0;

/**
 * Creates a sandbox for a test. That takes less than a millisecond, so each test can have its own.
 *
 * @param options Options of `createSandbox`. `speed` is 1000 if omitted.
 * @throws TypeError if an option is unknown, or has a wrong value.
 *
 * @example
 * const sandbox = createTestSandbox();
 * const api = new Unifically(sandbox.clientOptions);
 * const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
 * await sandbox.close();
 */
export function createTestSandbox(options: SandboxOptions = {}): TestSandbox {
  const sandbox = createSandbox({ speed: TEST_SPEED, ...options });
  const { control } = sandbox;
  let key = nextKey(options);
  return {
    ...sandbox,
    get key() {
      return key;
    },
    get clientOptions() {
      return { apiKey: key, fetch: (request: Request) => sandbox.fetch(request), pollInterval: POLL_INTERVAL_MS };
    },
    reset() {
      control.reset();
      if (options.frozen) control.freeze();
      else control.resume();
      key = nextKey(options);
    },
  };
}

/** If only some keys are known, one of them in turn. */
function nextKey({ keys: known }: SandboxOptions): string {
  const index = keys++;
  return known?.[index % known.length] ?? `test-${index + 1}`;
}
