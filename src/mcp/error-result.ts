import type { CallToolResult } from '@modelcontextprotocol/server';
import {
  AbortError,
  AuthenticationError,
  ConnectionError,
  CostLimitError,
  InsufficientBalanceError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
} from '../errors/errors.js';
import { withoutAdvice } from '../internal/send-errors.js';
import type { Api } from '../types/api.js';
import { KEY_VARIABLES } from '../catalog/words/key-variables.js';
import type { Scrubber } from './scrubber.js';

/** What a call is about. */
export interface CallSubject {
  /** The API that it calls; undefined if it has not come to that. */
  api?: Api | undefined;
  /** Whether the tool pays, so that an agent has to know whether it has. */
  pays?: boolean;
}

type Advice = [Class: abstract new (...args: never[]) => UnigenError, advice: string];

/** What an agent is to do about an error before a payment; the first class that fits counts. */
const BEFORE_PAYMENT: Advice[] = [
  [ValidationError, 'Nothing was charged. Read describe_model, correct the input, and submit again.'],
  [CostLimitError, 'Nothing was charged. Choose a cheaper model or request, or ask the user for a higher limit.'],
  [InsufficientBalanceError, 'Nothing was charged. Tell the user; do not try again.'],
  [AuthenticationError, 'Nothing was charged. Do not try again; tell the user.'],
  [AbortError, 'The call was cancelled; nothing was charged.'],
  [TimeoutError, 'Nothing was charged. The key is busy: submit it again later.'],
  [NotFoundError, 'Nothing was charged.'],
  [ConnectionError, 'Nothing was charged. It may be tried again later.'],
  // `success: false` says that the create failed; no document says that it costs nothing.
  [
    ServerError,
    'The API reports that the create failed. Call account to see whether it was charged before you submit again.',
  ],
];

/** The same for a task that exists, or a call that pays for nothing. */
const OTHERWISE: Advice[] = [
  [AuthenticationError, 'Do not try again; tell the user.'],
  [AbortError, 'The call was cancelled.'],
  [ConnectionError, 'Call it again later.'],
  [ServerError, 'Call it again later.'],
];

/**
 * An error as the result of a tool. Of what the API wrote in it, the texts of the input and control characters are
 * removed; nothing else of the error is shown, no stack and no request.
 */
export function errorResult(error: unknown, scrubber: Scrubber, subject: CallSubject): CallToolResult {
  return { content: [{ type: 'text', text: errorWords(error, scrubber, subject) }], isError: true };
}

/** What went wrong, and what an agent is to do about it. */
export function errorWords(error: unknown, scrubber: Scrubber, { api, pays = false }: CallSubject): string {
  if (!(error instanceof UnigenError))
    return `The server could not carry out the call.${pays ? ' Call account before you submit again.' : ''}`;
  // Its message, which names a URL and a body, is for people who debug.
  if (error instanceof UnknownOutcomeError) return UNKNOWN_OUTCOME;
  const said = `${error.name}: ${scrubber.message(withoutAdvice(error)).replace(/[.;]$/, '')}`;
  const end = said.endsWith('?') ? '' : '.';
  if (error instanceof RateLimitError)
    return `${said}${end} ${pays ? 'Nothing was charged. ' : ''}Call it again after ${Math.ceil(error.retryAfter)} seconds.`;
  const advice = (pays ? BEFORE_PAYMENT : OTHERWISE).find(([Class]) => error instanceof Class)?.[1];
  // Without a status, the message says that there is no key, and what to do about it.
  const isRefusedKey = error instanceof AuthenticationError && error.status !== undefined;
  const cure = isRefusedKey && api ? advice?.replace(/\.$/, refusedKey(api)) : advice;
  return cure === undefined ? said : `${said}${end} ${cure}`;
}

function refusedKey(api: Api): string {
  return ` to correct ${KEY_VARIABLES[api]} where this server is configured, and to restart it.`;
}

const UNKNOWN_OUTCOME =
  'UnknownOutcomeError: the request to pay was sent and no usable response came. The task may be running and may have been ' +
  'charged; its cost stays reserved in the budget. Do not submit it again by yourself. Call account: if the balance ' +
  'went down or the task is among the running ones, it was charged. Tell the user, who decides whether to submit again.';
