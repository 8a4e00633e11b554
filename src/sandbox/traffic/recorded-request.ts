import type { Fault } from '../faults/fault.js';

/**
 * One request in the log. It refers to strings that exist already: what the log shows of them is decided when somebody
 * reads it.
 */
export class RecordedRequest {
  /** Its place in the log, from 1; 0 until it got its response. */
  number = 0;
  /** When it came, by the clock of the sandbox. */
  readonly at: number;
  /** When it came, by the monotonic real clock. */
  readonly startedAt: number;
  readonly method: string;
  /** Without the query, which may contain a key. */
  path: string;
  /** Scheme and host that the caller used. */
  readonly origin: string;
  /** The operation by its id, or `dryRun`. */
  operation: string | undefined;
  /** Id of the account: a digest of the key. */
  account: string | undefined;
  /** Id of the task that it created or asked for. */
  task: string | undefined;
  /** Kind of the fault that was applied. */
  fault: Fault['kind'] | undefined;
  /** Whether its response is that of a recording. */
  isReplayed = false;
  /** The body, if it was sent as JSON. */
  requestText: string | undefined;
  /** The parameter `language` of the query, the only one of the contract besides the key. */
  language: string | undefined;
  /** Whether the body is not stored as it was sent. */
  isElided = false;
  /** What stands for a body that is not stored, such as an uploaded file. */
  requestNote: string | undefined;
  /** Whether a body that is not stored is a form with a file. */
  isForm = false;
  /** 0 if the connection was reset. */
  status = 0;
  /** The headers of the response that say when to send again; undefined if it has none. */
  responseHeaders: Record<string, string> | undefined;
  /** Milliseconds until its response. */
  ms = 0;
  /** The text of the response; undefined if it was not text, or is no longer stored. */
  responseText: string | undefined;
  /** Whether a body was cut, or dropped to make room for later ones. */
  truncated = false;
  /** Derived from the bodies on first use, or before they are dropped. */
  facts: { model?: string; problem?: string } | undefined;

  constructor(at: number, startedAt: number, method: string, path: string, origin: string) {
    this.at = at;
    this.startedAt = startedAt;
    this.method = method;
    this.path = path;
    this.origin = origin;
  }
}
