import type { APICallError } from '@ai-sdk/provider';
import { refusedKey } from '../catalog/words/refused-key.js';
import {
  AbortError,
  AuthenticationError,
  RateLimitError,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
  type ErrorDetails,
} from '../errors/errors.js';
import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';

// `APICallError.isInstance` recognizes an error by these symbols, in any version of the SDK, so its class need not be
// imported.
const aiSdkError: unique symbol = Symbol.for('vercel.ai.error');
const apiCallError: unique symbol = Symbol.for('vercel.ai.error.AI_APICallError');

/** What `APICallError` of the AI SDK has, apart from its marks. */
type ApiCallErrorProperties = Pick<
  APICallError,
  'url' | 'requestBodyValues' | 'statusCode' | 'responseHeaders' | 'responseBody' | 'isRetryable' | 'data'
>;

/**
 * The error of every call: an `APICallError` that the AI SDK never retries, since a retry could pay again. The client
 * has already retried what is safe to retry.
 */
export class UnigenCallError extends Error implements ApiCallErrorProperties {
  /** @internal */
  readonly [aiSdkError] = true;
  /** @internal */
  readonly [apiCallError] = true;
  /** `AI_APICallError`; `AbortError` if the call was aborted. */
  override readonly name: string;
  /** Origin of the API, or the URL of the request whose outcome is unknown. */
  readonly url: string;
  /** The body that was sent, if the outcome is unknown; otherwise the model. */
  readonly requestBodyValues: unknown;
  /** HTTP status of the response, if there was one. */
  declare readonly statusCode?: number;
  /** `retry-after` after a 429. */
  declare readonly responseHeaders?: Record<string, string>;
  /** Never set: the client has read the body, and `cause` has its content. */
  declare readonly responseBody?: string;
  /** Always false. */
  readonly isRetryable = false;
  /** The task that was paid for, as `handle`; undefined if there is none. */
  declare readonly data?: {
    /** The same as `handle` of the error. */
    handle: TaskHandle;
  };
  /** The task that was paid for, if one exists: `tasks.resume(handle)` of a client, or `doStatus`, gets its output. */
  declare readonly handle?: TaskHandle;
  /** The error of the client, such as an `UnknownOutcomeError`. */
  declare readonly cause: unknown;

  /** @internal Made by the providers. */
  constructor(cause: unknown, context: CallErrorContext) {
    const { url, model, handle: known } = context;
    super(callMessage(cause, context), { cause });
    const { status, handle = known } = (cause instanceof UnigenError ? cause : {}) as ErrorDetails;
    const request = cause instanceof UnknownOutcomeError ? cause.request : undefined;
    this.name = cause instanceof AbortError ? 'AbortError' : 'AI_APICallError';
    this.url = request?.url ?? url;
    this.requestBodyValues = request?.body ?? { model };
    if (status !== undefined) this.statusCode = status;
    if (cause instanceof RateLimitError) this.responseHeaders = { 'retry-after': String(cause.retryAfter) };
    if (handle) {
      this.handle = handle;
      this.data = { handle };
    }
  }
}

/** Facts about a call that its error may lack. */
export interface CallErrorContext {
  api: Api;
  /** The names that `providerOptions` had for the API. */
  given: string[];
  url: string;
  model: string;
  handle?: TaskHandle | undefined;
}

/** The message of the error, with the model, the place or the advice that the error of the client lacks. */
function callMessage(cause: unknown, { api, given, model }: CallErrorContext): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  // With a status there was a key; without a key the message of the client already says what to do. In a page, a proxy
  // has the key.
  const isRefusedKey =
    cause instanceof AuthenticationError && cause.status !== undefined && !('document' in globalThis);
  if (isRefusedKey && !message.includes('_API_KEY')) return refusedKey([api], message, 'apiKey');
  if (!(cause instanceof ValidationError)) return message;
  const sentence = message.startsWith(`${model}: `) ? message : `${model}: ${message}`;
  const words = message.split(/[^\w-]+/);
  if (message.includes('providerOptions') || !given.some((name) => words.includes(name))) return sentence;
  return `${sentence} (in \`providerOptions.${api}\`; \`npx unigen show ${model} --api ${api}\` lists what it takes)`;
}
