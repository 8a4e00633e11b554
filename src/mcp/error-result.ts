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
  TaskFailedError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
} from '../errors/errors.js';
import type { Scrubber } from './scrubber.js';

/** What an agent is to do about an error; the first class that fits counts. */
const ADVICE: [Class: abstract new (...args: never[]) => UnigenError, advice: string][] = [
  [ValidationError, 'Nothing was charged. Read describe_model, correct the input, and submit again.'],
  [CostLimitError, 'Nothing was charged. Choose a cheaper model or request, or ask the user for a higher limit.'],
  [InsufficientBalanceError, 'Nothing was charged. Tell the user; do not try again.'],
  [AuthenticationError, 'Nothing was charged. Tell the user; do not try again.'],
  [NotFoundError, 'Nothing was charged.'],
  [ConnectionError, 'Nothing was charged. It may be tried again later.'],
  [ServerError, 'Nothing was charged. It may be tried again later.'],
  [TaskFailedError, 'The task has ended.'],
  [AbortError, 'The call was cancelled.'],
  [TimeoutError, 'The time for the call is over.'],
];

/**
 * An error as the result of a tool. Of what the API wrote in it, the texts of the input and control characters are
 * removed; nothing else of the error is shown, no stack and no request.
 */
export function errorResult(error: unknown, scrubber: Scrubber): CallToolResult {
  const text = error instanceof UnigenError ? textOf(error, scrubber) : 'The server could not carry out the call.';
  return { content: [{ type: 'text', text }], isError: true };
}

function textOf(error: UnigenError, scrubber: Scrubber): string {
  // Its message, which names a URL and a body, is for people who debug.
  if (error instanceof UnknownOutcomeError) return UNKNOWN_OUTCOME;
  const said = `${error.name}: ${scrubber.message(error.message)}`;
  if (error instanceof RateLimitError)
    return `${said}. Nothing was charged. It may be tried again after ${Math.ceil(error.retryAfter)} seconds.`;
  const advice = ADVICE.find(([Class]) => error instanceof Class)?.[1];
  return advice === undefined ? said : `${said.replace(/[.;]$/, '')}. ${advice}`;
}

const UNKNOWN_OUTCOME =
  'UnknownOutcomeError: the request to pay was sent and no usable response came. The task may be running and may have been ' +
  'charged; its cost stays reserved in the budget. Do not submit it again by yourself. Call account: if the balance ' +
  'went down or the task is among the running ones, it was charged. Tell the user, who decides whether to submit again.';
