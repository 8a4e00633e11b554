import { setTimeout as pause } from 'node:timers/promises';
import { createSandbox, type Sandbox } from 'unigen/sandbox';
import { systemClock, type Clock } from '../../src/internal/clock.js';
import { serve } from './serve.js';

export const MODEL = 'google/nano-banana';

/** An input whose prompt names its run. */
export function inputOf(name: string): { prompt: string; aspect_ratio: '1:1' } {
  return { prompt: name, aspect_ratio: '1:1' };
}

/** A sandbox with the real limits and a fast clock, and what it counted. */
export interface CountingSandbox {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Responses with 429. */
  refused: number;
  creates: number;
  /** Called before each create, with the id that its worker sends. */
  onCreate: ((worker: string | null) => void) | undefined;
  /** Called before each read, with the id that its worker sends. */
  onRead: ((worker: string | null) => void) | undefined;
  /** Number of paid tasks by prompt. */
  paid(): Map<string, number>;
  stop(): Promise<void>;
}

/** The system's clock, this many times as fast; its date too, by which a sandbox counts requests. */
function fastClock(speed: number): Clock {
  const start = systemClock.date();
  const startedAt = systemClock.now();
  return {
    now: () => systemClock.now() * speed,
    date: () => Math.floor(start + (systemClock.now() - startedAt) * speed),
    setTimer: (ms, action) => systemClock.setTimer(ms / speed, action),
  };
}

/**
 * @param latencyMs Time of each request on the wire, half of it on the way back.
 * @param taskSpeed How many times as fast as real ones tasks are by that clock.
 */
export async function startCountingSandbox(speed: number, latencyMs: number, taskSpeed = 30): Promise<CountingSandbox> {
  const sandbox = createSandbox({ clock: fastClock(speed), speed: taskSpeed, balance: 1_000_000, loopback: true });
  const served = await serve(async (request) => {
    await pause(latencyMs / 2);
    if (request.method === 'POST') {
      sandboxApi.creates++;
      sandboxApi.onCreate?.(request.headers.get('X-Worker'));
    } else sandboxApi.onRead?.(request.headers.get('X-Worker'));
    const response = await sandbox.fetch(request);
    if (response.status === 429) sandboxApi.refused++;
    await pause(latencyMs / 2);
    return response;
  });
  const sandboxApi: CountingSandbox = {
    url: served.url,
    sandbox,
    refused: 0,
    creates: 0,
    onCreate: undefined,
    onRead: undefined,
    paid() {
      const counts = new Map<string, number>();
      for (const { input } of sandbox.control.tasks() as unknown as { input: { prompt: string } }[])
        counts.set(input.prompt, (counts.get(input.prompt) ?? 0) + 1);
      return counts;
    },
    async stop() {
      await served.stop();
      await sandbox.close();
    },
  };
  return sandboxApi;
}
