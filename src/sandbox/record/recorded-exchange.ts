/** A request as a recording has it: without keys, account data and the queries of URLs. */
export interface RecordedRequest {
  /** In capitals; a `HEAD` is recorded as `GET`. */
  method: string;
  /** Path without the query. */
  path: string;
  /** Parameters of the query, without the key. Undefined if there are none. */
  query?: Record<string, string>;
  /** The body, if it is JSON. Files inside it are replaced by their digest. */
  body?: unknown;
  /** The body, if it is text but not valid JSON. */
  text?: string;
  /** Describes a body that is not text, such as an upload. */
  file?: {
    /** Size. */
    bytes: number;
    /** Digest in hexadecimal. */
    sha256: string;
  };
}

/** A response as a recording has it. */
export interface RecordedResponse {
  /** Status code. */
  status: number;
  /** `Retry-After`, the headers of the rate limit, and the content type; names in lower case. */
  headers?: Record<string, string>;
  /** The body, if it is JSON. */
  body?: unknown;
  /** The body, if it is not valid JSON. */
  text?: string;
}

/** A request to a live API, and what came of it. */
export interface RecordedExchange {
  /** When the request was sent, as an ISO 8601 time. */
  at: string;
  /** Milliseconds until the response. */
  ms: number;
  /** The operation by its `operationId`; `dryRun` is a `createTask` that only asks for the cost. */
  operation: string;
  /** The request. */
  request: RecordedRequest;
  /** The response of the API; undefined if there was none. */
  response?: RecordedResponse;
  /** What was wrong with the response, or why there was none. */
  problem?: string;
  /**
   * Set if the caller got an error instead of the response. `unknown`: a create or an upload that the API may have
   * carried out. `failed`: nothing was created.
   */
  outcome?: 'unknown' | 'failed';
}
