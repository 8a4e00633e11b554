import type { Worker } from 'bullmq';
import { sleep, systemClock } from '../internal/clock.js';

const POLL_MS = 50;
/** How long an idle worker waits for Redis. */
const TIMEOUT_MS = 5000;

/**
 * Waits until BullMQ can disconnect a worker from Redis, to pause or close the worker. Without this, BullMQ waits forever
 * for a worker that is between two attempts to connect: ioredis does not report the end of such a connection (bullmq#4656).
 *
 * @param isBusy Whether the worker still needs Redis; while it does, there is no timeout.
 * @returns Whether the worker can be disconnected; false if Redis is out of reach.
 */
export async function untilConnected(worker: Worker, isBusy: () => boolean): Promise<boolean> {
  const end = systemClock.now() + TIMEOUT_MS;
  for (;;) {
    // The client exists once Redis was reached for the first time.
    const connecting = worker.backend.blockingClient?.catch(() => undefined);
    const client = await Promise.race([connecting, sleep(systemClock, POLL_MS)]);
    if (client && client.status !== 'reconnecting') return true;
    if (systemClock.now() > end && !isBusy()) return false;
    await sleep(systemClock, POLL_MS);
  }
}
