import type { TaskHandle } from '../client/task.js';
import {
  AbortedError, AuthenticationError, CostLimitError, InsufficientBalanceError, NotFoundError, TimeoutError, UnigenError,
  UnknownOutcomeError, ValidationError,
} from '../errors/errors.js';
import type { Context } from './context.js';
import { harmless } from './layout.js';
import { style } from './style.js';

/** What was typed can't be meant. */
export class UsageError extends Error {}

/** What the process ends with, and what that means, as the help has it. */
export const EXIT_CODES = [
  [0, 'ok'],
  [1, 'the API refused, or the task failed'],
  [2, 'what was typed, or what the request says, is wrong'],
  [3, 'the key is missing, unknown or not allowed to do this'],
  [4, 'the balance, or --max-cost, does not cover the task'],
  [5, 'the outcome is unknown: the task may run and may have been charged; look before you repeat it'],
  [6, 'the timeout is over; the task goes on'],
  [130, 'interrupted; a task that exists goes on'],
] as const;

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof ValidationError) return 2;
  if (error instanceof AuthenticationError) return 3;
  if (error instanceof InsufficientBalanceError || error instanceof CostLimitError) return 4;
  if (error instanceof UnknownOutcomeError) return 5;
  if (error instanceof TimeoutError) return 6;
  if (error instanceof AbortedError) return 130;
  return 1;
}

/** Says on stderr what went wrong and how to go on; never with a key, and with a stack only where that is asked for. */
export function reportFailure(context: Context, error: unknown): void {
  const { env, stderr, isTTY } = context;
  // Shorter ones are no secrets, such as the `any` of a sandbox, and would be found in ordinary words.
  const keys = [env.UNIFICALLY_API_KEY, env.GATEAI_API_KEY].filter((key): key is string => key !== undefined && key.length > 7);
  const print = (line: string) => stderr.write(`${keys.reduce((text, key) => text.replaceAll(key, '[key]'), line)}\n`);
  const { red, dim } = style(env, isTTY.stderr);

  print(`${red('error:')} ${harmless(sentenceOf(error))}`);
  if (error instanceof ValidationError) for (const { message } of error.issues ?? []) print(`  ${harmless(message)}`);
  for (const hint of hintsFor(error)) print(dim(hint));
  if (env.UNIGEN_DEBUG) {
    for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) print(inner.stack ?? String(inner));
  }
}

/** The command that goes on with a task. */
export function resumeCommand({ api, id }: Pick<TaskHandle, 'api' | 'id'>): string {
  return `unigen wait ${id}${api === 'gateai' ? ' --api gateai' : ''}`;
}

/** What went wrong, in one line. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ValidationError && error.issues?.length) {
    return `the request breaks ${error.issues.length === 1 ? 'a rule' : `${error.issues.length} rules`}; nothing was sent`;
  }
  if (error instanceof AbortedError) return 'interrupted';
  const message = error.message.replace(/\s*\n\s*/g, ' ');
  if (!(error instanceof UnigenError)) return message;
  const { status, code, requestId } = error;
  const details = [status === undefined ? [] : `HTTP ${status}`, code ?? [], requestId === undefined ? [] : `request ${requestId}`].flat();
  return details.length > 0 ? `${message} (${details.join(', ')})` : message;
}

function hintsFor(error: unknown): string[] {
  const hints: string[] = [];
  if (error instanceof UnknownOutcomeError) {
    hints.push('The task may run and may have been charged. Look at `unigen account` before you repeat it.');
  }
  if (error instanceof NotFoundError && error.suggestions?.length) hints.push(`Did you mean ${error.suggestions.join(', ')}?`);
  const handle = error instanceof UnigenError ? error.handle : undefined;
  if (handle && exitCodeOf(error) !== 1) hints.push(`The task goes on. To wait for it: ${resumeCommand(handle)}`);
  if (handle && exitCodeOf(error) === 1 && error instanceof Error && error.name !== 'TaskFailedError') {
    hints.push(`The task may go on. To look at it again: ${resumeCommand(handle)}`);
  }
  return hints;
}
