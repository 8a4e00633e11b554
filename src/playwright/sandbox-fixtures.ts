import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import type { SandboxOptions } from '../sandbox/index.js';
import { serveSandbox } from '../sandbox/server/index.js';
import { connectSandbox, type ConnectedSandbox } from '../testing/index.js';
import { TEST_SPEED } from '../testing/defaults.js';
import { interceptApis } from './intercept-apis.js';
import { redirectRequests } from './redirect-requests.js';

/** What each test can ask for. */
export interface SandboxFixtures {
  /** The sandbox as a key sees it that only this test has. Asking for `page` or `context` is enough to intercept the APIs. */
  sandbox: ConnectedSandbox;
}

/** The sandbox of a worker. */
export interface WorkerSandbox {
  /** Its origin. */
  url: string;
  /** Answers requests to the APIs and the control. */
  fetch: (request: Request) => Promise<Response>;
  /** Forgets what a test did. */
  reset: () => void;
}

/** What `use` in the configuration, or `test.use` at the top of a file, can set. */
export interface SandboxWorkerFixtures {
  /** Options of `createSandbox`; `speed` is 1000 if omitted. */
  sandboxOptions: Omit<SandboxOptions, 'keys'>;
  /**
   * Origin of a sandbox that listens already, such as `http://127.0.0.1:4010`, and that a server under test uses as well.
   * All tests share its clock; `sandboxOptions` do not apply.
   *
   * @default each worker serves a sandbox of its own on a free port
   */
  sandboxUrl: string | undefined;
  /** The sandbox of the worker, for fixtures of your own. */
  workerSandbox: WorkerSandbox;
}

/**
 * The `test` of Playwright with a sandbox. Whatever a page requests from the hosts of both APIs and of their storage is
 * answered by it, with the key of the test in place of the app's own, and so is what `request` requests there; all other
 * requests are left alone. Each worker has a
 * sandbox, which forgets everything after each test.
 *
 * @example
 * import { expect, test } from 'unigen/playwright';
 * test('says that a task failed', async ({ page, sandbox }) => {
 *   await sandbox.fault({ kind: 'fail', message: 'No such bird' });
 *   await page.goto('/');
 *   await page.getByRole('button', { name: 'Generate' }).click();
 *   await expect(page.getByRole('alert')).toHaveText('No such bird');
 * });
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & SandboxFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & SandboxWorkerFixtures
> = base.extend<SandboxFixtures, SandboxWorkerFixtures>({
  sandboxOptions: [{}, { option: true, scope: 'worker' }],
  sandboxUrl: [undefined, { option: true, scope: 'worker' }],
  workerSandbox: [
    async ({ sandboxOptions, sandboxUrl }, use) => {
      if (sandboxUrl !== undefined) {
        await use(sharedSandbox(sandboxUrl));
        return;
      }
      const served = await serveSandbox({ port: 0, speed: TEST_SPEED, ...sandboxOptions });
      const { url, sandbox } = served;
      const reset = () => {
        sandbox.control.reset();
        if (sandboxOptions.frozen) sandbox.control.freeze();
        else sandbox.control.resume();
      };
      await use({ url, fetch: (request) => sandbox.fetch(request), reset });
      await served.stop();
    },
    { scope: 'worker' },
  ],
  sandbox: async ({ workerSandbox: { url, fetch, reset } }, use) => {
    const sandbox = connectSandbox(url, { fetch });
    await use(sandbox);
    await sandbox.clearFaults();
    reset();
  },
  context: async ({ context, sandbox, workerSandbox }, use) => {
    await interceptApis(context, { fetch: workerSandbox.fetch, key: sandbox.key });
    redirectRequests(context.request, sandbox);
    await use(context);
    // A request that is in flight gets no response any more.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  request: async ({ request, sandbox }, use) => {
    redirectRequests(request, sandbox);
    await use(request);
  },
});

function sharedSandbox(url: string): WorkerSandbox {
  return {
    url,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const { method, headers } = request;
      const body = request.body ? await request.arrayBuffer() : undefined;
      return globalThis.fetch(new URL(pathname + search, url), { method, headers, body });
    },
    // Other tests use it at the same time.
    reset() {},
  };
}
