/** A server of the contract: the two APIs, and the host of Unifically's files. */
export type Host = 'unifically' | 'storage' | 'gateai';

/** A documented limit: how many requests of one key are allowed in any window of time. */
export interface RateLimit {
  /** Operations with the same name share the limit. */
  readonly name: string;
  readonly requests: number;
  readonly windowMs: number;
  /** Milliseconds for which a client that exceeds the limit is blocked; if omitted, only its request is refused. */
  readonly blockMs?: number;
}

/** An operation of the contract. */
export interface Operation {
  /** Its `operationId`. */
  readonly id: string;
  readonly host: Host;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Path with parameters in braces, such as `/v1/tasks/{task_id}`. */
  readonly path: string;
  /** Where the key goes; `optional` is a header that may be missing. */
  readonly auth: 'header' | 'query' | 'optional' | 'none';
  /** Set if the operation charges the account, so that it must not be sent twice. */
  readonly paid?: true;
  readonly limit?: RateLimit;
}
