import type { SandboxOptions } from '../sandbox/index.js';
import { createTestSandbox, type TestSandbox } from './sandbox-for-tests.js';

/** Registers a function of a suite; `node:test`, Vitest, Jest and Mocha have such functions. */
type Hook = (run: () => unknown) => unknown;

/** The hooks of a test runner. `after` and `afterAll` are two names of the same. */
export type TestHooks = {
  /** Registers what runs after each test. */
  afterEach: Hook;
} & (
  | {
      /** Registers what runs after the last test (`node:test`, Mocha). */
      after: Hook;
    }
  | {
      /** Registers what runs after the last test (Vitest, Jest). */
      afterAll: Hook;
    }
);

/**
 * One sandbox for all tests of a file or suite. The sandbox is reset after each test and closed after the last one, so the
 * tests have to run one after the other.
 *
 * @param hooks The hooks of the test runner.
 * @param options Options of `createTestSandbox`.
 * @throws TypeError if a hook is missing, or an option is unknown or has a wrong value.
 *
 * @example
 * import { after, afterEach, test } from 'node:test';
 * const sandbox = useSandbox({ after, afterEach });
 * test('makes a video', async () => {
 *   await new Unifically(sandbox.clientOptions).run('google/veo-3.1-fast', { prompt: 'A kite' });
 * });
 */
export function useSandbox(hooks: TestHooks, options: SandboxOptions = {}): TestSandbox {
  const { afterEach } = hooks;
  const afterLast = 'after' in hooks ? hooks.after : hooks.afterAll;
  if (typeof afterEach !== 'function' || typeof afterLast !== 'function')
    throw new TypeError('useSandbox needs the hooks afterEach, and after or afterAll, of the test runner');
  const sandbox = createTestSandbox(options);
  afterEach(() => sandbox.reset());
  afterLast(() => sandbox.close());
  return sandbox;
}
