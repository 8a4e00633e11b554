import { serveSandbox, type ServeOptions } from '../../src/sandbox/server/index.js';

/**
 * A sandbox in a process of its own, so that it can be killed. The first argument is its options as JSON; it prints its URL.
 * SIGTERM stops it gracefully; the IPC messages `memory` and `memory after gc` are answered with its memory.
 */
const options = JSON.parse(process.argv[2] ?? '{}') as ServeOptions & { price?: number };
const { price, ...rest } = options;

try {
  const served = await serveSandbox({ port: 0, ...rest, ...(price !== undefined && { prices: () => price }) });
  console.log(served.url);
  process.on('SIGTERM', () => {
    void served.stop().then(() => process.exit(0));
  });
  process.on('message', (message) => {
    // The process has to be started with --expose-gc.
    if (message === 'memory after gc') (globalThis as { gc?: () => void }).gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    process.send!({ asked: message, rss, heapUsed });
  });
  process.on('disconnect', () => process.exit(1));
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
