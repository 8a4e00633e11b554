import { serveSandbox, type ServedSandbox, type ServeOptions } from 'unigen/sandbox/server';
import { afterEach } from 'vitest';

/**
 * A function that serves sandboxes on free ports, which are stopped after each test. Call it after other `afterEach`
 * hooks that remove what the sandboxes use: hooks run in reverse order.
 */
export function sandboxServer(): (options?: ServeOptions) => Promise<ServedSandbox> {
  const served: ServedSandbox[] = [];
  afterEach(async () => {
    await Promise.all(served.splice(0).map(({ stop }) => stop()));
  });
  return async (options = {}) => {
    const one = await serveSandbox({ port: 0, rateLimit: false, ...options });
    served.push(one);
    return one;
  };
}
