import type { Operation, RateLimit } from '../types/operation.js';
import type { Awaitable } from './and-then.js';
import type { SandboxContext } from './context.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import type { SandboxAccount } from './state.js';
import type { PlannedFailure } from './tasks.js';

/** Responds to a request whose path, method and key are valid. Not a promise if nothing has to be waited for. */
export type Handler<Account = SandboxAccount> = (
  context: SandboxContext,
  request: SandboxRequest,
  /** The account of the request's key. */
  account: Account,
  /** The failure that a fault plans for the task that is created. */
  failure?: PlannedFailure,
) => Awaitable<SandboxResponse>;

/** An operation that needs a key, and what responds to it. */
export interface KeyedRoute {
  operation: Operation & { auth: 'header' | 'query' };
  handler: Handler;
}

/** An operation that anyone may call, and what responds to it. */
export interface OpenRoute {
  operation: Operation & { auth: 'none' | 'optional' };
  handler: Handler<undefined>;
}

export type Route = KeyedRoute | OpenRoute;

/** A route of Unifically, where every operation has a limit. */
export interface LimitedRoute extends KeyedRoute {
  operation: KeyedRoute['operation'] & { limit: RateLimit };
}

/** A route at `/` or below `/_sandbox/`, which the APIs do not have. */
export interface LocalRoute {
  method: 'GET' | 'POST' | 'DELETE';
  /** `{id}` stands for one segment; `*` at the end for the rest of a path. */
  path: string;
  /**
   * Largest body in bytes.
   *
   * @default 1 MiB
   */
  maxBodyBytes?: number;
  handler: (context: SandboxContext, request: SandboxRequest) => Awaitable<SandboxResponse>;
}
