import type { SandboxResponse } from '../http.js';

/** Where the response to a request goes. */
export interface ResponseTarget {
  /** Whether the whole request has come. If not, its connection can't be used again. */
  readonly isRequestComplete: boolean;
  /** Sends the response, and breaks the connection if it says so. */
  send(response: SandboxResponse): void;
  /** Closes the connection without a response. */
  destroy(): void;
}

/** Time to flush what was sent before a fault breaks the connection. */
export const FLUSH_DELAY_MS = 20;
