import type { ToolCall } from './tool.js';

/** Clients that reset their timeout on progress have at least 30 seconds. */
const INTERVAL_MS = 5000;

/** Sends the client the progress of a wait: its seconds, of those that the task usually takes. */
export interface ProgressReport {
  /** The task has a new status. */
  status(status: string): void;
  stop(): void;
}

/** @param typical Seconds that the task usually takes. */
export function reportProgress(call: ToolCall, typical: number | undefined): ProgressReport {
  const began = performance.now();
  let status = 'waiting';
  let last = -1;
  const send = () => {
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    // Progress must increase.
    const done = Math.max(seconds, last + 0.1);
    last = done;
    const total = typical !== undefined && done < typical ? typical : undefined;
    // A client that has gone away is noticed by the signal of the call.
    void call.progress(done, total, status).catch(() => {});
  };
  const timer = setInterval(send, INTERVAL_MS).unref();
  return {
    status(now) {
      // A status is one of few documented words; any other is the API's own text.
      status = /^\w{1,30}$/.test(now) ? now.toLowerCase() : 'running';
      send();
    },
    stop: () => clearInterval(timer),
  };
}
