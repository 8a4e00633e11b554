import type { TaskHandle } from '../types/task.js';
import {
  AbortError,
  AuthenticationError,
  CostLimitError,
  InsufficientBalanceError,
  NotFoundError,
  TaskFailedError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
} from '../errors/errors.js';
import { keyVariable } from './access.js';
import type { Context } from './context.js';
import { oneLine } from './layout.js';
import { resumeWords } from './resume.js';
import { style } from './style.js';

/** What was typed can't be meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

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
  if (error instanceof AbortError) return 130;
  return 1;
}

/** The event that tells programs what went wrong. */
export function failureEvent(context: Context, error: unknown): object {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: oneLine(error) };
  const { api, id, model, createdAt, cost } = (error instanceof UnigenError && error.handle) || {};
  return {
    event: 'error',
    name,
    message: String(message) + missingKey(context, error),
    exitCode: exitCodeOf(error),
    ...(id !== undefined && { task: { api, id, model, createdAt, cost } }),
  };
}

/** How many causes of an error are printed; more are a circle. */
const MAX_CAUSES = 8;

/** Says on stderr what went wrong and how to go on; with a stack only where that is asked for. */
export function reportFailure(context: Context, error: unknown): void {
  const { env, stderr, isTTY } = context;
  const print = (line: string) => stderr.write(`${line}\n`);
  const { red, dim } = style(env, isTTY.stderr);

  print(`${red('error:')} ${sentenceOf(context, error)}`);
  for (const issue of issuesOf(error)) print(`  ${oneLine(issue.message)}`);
  for (const hint of hintsFor(error)) print(dim(hint));
  if (!env.UNIGEN_DEBUG) return;
  let inner = error;
  for (let count = 0; inner instanceof Error && count < MAX_CAUSES; count++) {
    // A message may have several lines, none of which may pass for one of the program's own.
    print(String(inner.stack ?? inner).replace(/\n(?! {4})/g, '\n    '));
    inner = inner.cause;
  }
}

/** What went wrong, in one line. */
function sentenceOf(context: Context, error: unknown): string {
  if (!(error instanceof Error)) return oneLine(error);
  const broken = issuesOf(error).length;
  if (broken > 0) return `the request breaks ${broken === 1 ? 'a rule' : `${broken} rules`}; nothing was sent`;
  if (error instanceof AbortError) return 'interrupted';
  const message = oneLine(error.message) + missingKey(context, error);
  if (!(error instanceof UnigenError)) return message;
  const { status, code, requestId } = error;
  const details = [
    ...(status === undefined ? [] : [`HTTP ${oneLine(status)}`]),
    ...(code === undefined ? [] : [oneLine(code)]),
    ...(requestId === undefined ? [] : [`request ${oneLine(requestId)}`]),
  ];
  return details.length > 0 ? `${message} (${details.join(', ')})` : message;
}

/** The end of a sentence for a refusal that is no wonder: the request was sent without a key. */
function missingKey({ keyless }: Context, error: unknown): string {
  if (!(error instanceof AuthenticationError) || error.status !== 401) return '';
  const variables = [...keyless].map(keyVariable).filter((variable) => !error.message.includes(variable));
  return variables.map((variable) => `; ${variable} is not set`).join('');
}

function issuesOf(error: unknown): readonly { message: string }[] {
  return error instanceof ValidationError ? (error.issues ?? []) : [];
}

function hintsFor(error: unknown): string[] {
  if (!(error instanceof UnigenError)) return [];
  const hints: string[] = [];
  if (error instanceof UnknownOutcomeError) {
    hints.push('The task may run and may have been charged. Look at `unigen account` before you repeat it.');
  }
  if (error instanceof NotFoundError && Array.isArray(error.suggestions) && error.suggestions.length > 0) {
    hints.push(`Did you mean ${error.suggestions.map(oneLine).join(', ')}?`);
  }
  const hint = error.handle && taskHint(error, error.handle);
  return hint === undefined ? hints : [...hints, hint];
}

/** What to do about a task that exists; nothing where it has ended. */
function taskHint(error: UnigenError, handle: TaskHandle): string | undefined {
  if (error instanceof TaskFailedError) return undefined;
  if (error instanceof NotFoundError) {
    // A handle is that of a task that was there. An id alone does not even tell whose it is.
    if (handle.model !== '') return `The API finds no such task. To look again: ${resumeWords(handle)}`;
    return `The key has no such task${handle.api === 'unifically' ? '; one of GateAI Core is found with --api gateai' : ''}.`;
  }
  // Only who has ended the waiting knows nothing that speaks against it.
  if (error instanceof TimeoutError || error instanceof AbortError)
    return `The task goes on. To wait for it: ${resumeWords(handle)}`;
  return `The task may go on. To look at it again: ${resumeWords(handle)}`;
}
