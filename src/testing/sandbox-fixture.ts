import type { SandboxOptions } from '../sandbox/index.js';
import { createTestSandbox, type TestSandbox } from './sandbox-for-tests.js';

/**
 * A fixture for `test.extend` of Vitest: each test that asks for it gets a sandbox of its own, so that tests may run at the
 * same time.
 *
 * @param options Options of `createTestSandbox`.
 *
 * @example
 * const test = base.extend({ sandbox: sandboxFixture() });
 * test('makes a video', async ({ sandbox }) => {
 *   await new Unifically(sandbox.clientOptions).run('google/veo-3.1-fast', { prompt: 'A kite' });
 *   expect(sandbox.control.tasks()).toHaveLength(1);
 * });
 */
export function sandboxFixture(
  options: SandboxOptions = {},
): (context: object, use: (sandbox: TestSandbox) => Promise<void>) => Promise<void> {
  // Vitest reads from its text which other fixtures a fixture needs, and so wants braces here.
  return async ({}, use) => {
    const sandbox = createTestSandbox(options);
    try {
      await use(sandbox);
    } finally {
      await sandbox.close();
    }
  };
}
