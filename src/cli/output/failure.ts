import { isAfterTask } from '../after-task.js';
import { accountHint } from './account-hint.js';
import {
  AbortError,
  AuthenticationError,
  ConnectionError,
  CostLimitError,
  InsufficientBalanceError,
  NotFoundError,
  RateLimitError,
  TaskFailedError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
} from '../../errors/errors.js';
import { ContractError } from '../../generate/checks/contract-error.js';
import { ScenarioError } from '../../sandbox/scenario/scenario-error.js';
import { withoutAdvice } from '../../internal/send-errors.js';
import type { TaskHandle } from '../../types/task.js';
import { models } from '../../catalog/index.js';
import { refusedKey } from '../../catalog/words/refused-key.js';
import type { Context } from '../context.js';
import { ListError } from '../batch/list-problem.js';
import { mayHaveCharged } from '../may-have-charged.js';
import { programName, withProgramName } from '../program.js';
import { UsageError } from '../usage-error.js';
import { oneLine, wrap } from './layout.js';
import { resumeCommand } from './resume-command.js';
import { style } from './style.js';

export function exitCodeOf(error: unknown): number {
  // Such a task is paid for, whatever keeps its state from being read: a lost connection, a key that was refused meanwhile.
  if (mayStillRun(error) && isOfTask(error.handle)) return 6;
  if (isAfterTask(error) && !(error instanceof AbortError)) return 6;
  if (error instanceof UsageError || error instanceof ValidationError || error instanceof ScenarioError) return 2;
  if (error instanceof AuthenticationError) return 3;
  if (error instanceof InsufficientBalanceError || error instanceof CostLimitError) return 4;
  if (mayHaveCharged(error)) return 5;
  // A task that this key or API does not know may be one of another: nothing says that it was not paid for.
  if (error instanceof TimeoutError || mayStillRun(error)) return 6;
  if (error instanceof AbortError) return 130;
  if (error instanceof TaskFailedError) return 7;
  return 1;
}

/** The `error` event that programs read on stdout. */
export function failureEvent(context: Context, error: unknown): object {
  const { api, id, model, createdAt, cost } = (error instanceof UnigenError && error.handle) || {};
  return {
    event: 'error',
    name: error instanceof Error ? error.name : 'Error',
    message: error instanceof Error ? withProgramName(context, messageOf(context, error)) : oneLine(error),
    exitCode: exitCodeOf(error),
    ...(error instanceof RateLimitError && { retryAfter: error.retryAfter }),
    // What to compare with, to find out whether there is a task.
    ...(mayHaveCharged(error) && {
      sentAt: context.trouble.sentAt,
      balanceBefore: context.trouble.balance,
      tasksBefore: context.trouble.tasksBefore,
      newTasks: context.trouble.newTasks,
    }),
    ...(id !== undefined && { task: { api, id, model, createdAt, cost } }),
  };
}

/** Causes of an error that are printed; a longer chain is a cycle. */
const MAX_CAUSES = 8;

/** Prints on stderr what went wrong and how to continue, with stack traces if `UNIGEN_DEBUG` is set. */
export function reportFailure(context: Context, error: unknown): void {
  const { env, stderr, isTTY, readColumns } = context;
  const columns = readColumns?.() ?? context.columns ?? 80;
  const print = (line: string) => {
    stderr.write(`${line}\n`);
  };
  const { red, dim } = style(env, isTTY.stderr);
  // Hints are not wrapped: they contain commands to copy.
  const width = isTTY.stderr ? columns - 4 : Infinity;

  print(wrap(`${red('error:')} ${withProgramName(context, sentenceOf(context, error))}`, width, '    '));
  const issues = issuesOf(error);
  const lines =
    error instanceof ContractError || error instanceof ScenarioError || error instanceof ListError
      ? error.problems
      : issues.map(({ message }) => message);
  if (lines.length > 1)
    for (const line of lines) print(`  ${wrap(withProgramName(context, oneLine(line)), width, '    ')}`);
  for (const hint of hintsFor(context, error)) print(dim(hint));
  if (!env.UNIGEN_DEBUG) return;
  let current = error;
  for (let count = 0; current instanceof Error && count < MAX_CAUSES; count++) {
    // The lines of a message are indented, so that none looks like output of the program.
    print(String(current.stack ?? current).replace(/\n(?! {4})/g, '\n    '));
    current = current.cause;
  }
}

/** What went wrong, in one line. */
function sentenceOf(context: Context, error: unknown): string {
  if (!(error instanceof Error)) return oneLine(error);
  const issues = issuesOf(error);
  if (issues.length > 1) return `the request breaks ${issues.length} rules; nothing was sent`;
  if (issues.length === 1) return nothingSent(issues[0]!.message);
  if (error instanceof AbortError) return 'interrupted';
  if (error instanceof UnknownOutcomeError) return oneLine(withoutAdvice(error));
  if (error instanceof ContractError && error.problems.length > 1)
    return `the contract with its overlays has ${error.problems.length} mistakes`;
  if (error instanceof ScenarioError && error.problems.length > 1)
    return `the scenario has ${error.problems.length} mistakes`;
  if (error instanceof ListError && error.problems.length === 1) return nothingSent(error.problems[0]!);
  return oneLine(messageOf(context, error, true));
}

/** What is wrong, in a sentence that may be a question. */
function nothingSent(problem: string): string {
  const line = oneLine(problem);
  return line.endsWith('?') ? `${line} Nothing was sent` : `${line}; nothing was sent`;
}

/**
 * The message of an error, in terms of the command line: it names the variable of a refused key, and no options of the
 * client, which the command line does not have.
 *
 * @param isDetailed Whether the message gets the status, the code and the id of the request.
 */
function messageOf(context: Context, error: Error, isDetailed = false): string {
  // The error of `unigen/runs` names the `apiKey` option too, and `unigen batch` prints how to continue. Its cause is the
  // error of the API.
  if (error instanceof AuthenticationError && error.cause instanceof AuthenticationError)
    return messageOf(context, error.cause, isDetailed);
  const message = (isDetailed ? withoutAdvice(error) : error.message)
    .replace('pass `apiKey` or set', 'set')
    .replace('more than `maxRetryAfter` allows', 'longer than the command waits');
  const details = isDetailed ? detailsOf(error) : [];
  if (error instanceof AuthenticationError && error.status !== undefined && !message.includes('_API_KEY')) {
    const apis = [...context.trouble.refused];
    if (apis.length > 0) return refusedKey(apis, [message, ...details].join(', '));
  }
  return details.length > 0 ? `${message} (${details.join(', ')})` : message;
}

function detailsOf(error: Error): string[] {
  if (!(error instanceof UnigenError)) return [];
  const { status, code, requestId } = error;
  return [
    ...(status === undefined ? [] : [`HTTP ${oneLine(status)}`]),
    ...(code === undefined ? [] : [oneLine(code)]),
    ...(requestId === undefined ? [] : [`request ${oneLine(requestId)}`]),
  ];
}

/** Whether a handle is that of a task that existed: only such a one has a model. A bare id may be of either API, or of no task. */
const isOfTask = ({ model }: TaskHandle): boolean => model !== '';

/** Whether an error ended a wait before the task ended. */
function mayStillRun(error: unknown): error is UnigenError & { handle: TaskHandle } {
  return (
    error instanceof UnigenError &&
    error.handle !== undefined &&
    !(error instanceof TaskFailedError || error instanceof AbortError)
  );
}

function issuesOf(error: unknown): readonly { message: string }[] {
  // The API may refuse a request without naming the rules.
  return error instanceof ValidationError && Array.isArray(error.issues) ? error.issues : [];
}

function hintsFor(context: Context, error: unknown): string[] {
  if (!(error instanceof UnigenError)) return [];
  const hints: string[] = [];
  if (mayHaveCharged(error)) {
    hints.push(...unknownHint(context));
  }
  if (error instanceof NotFoundError && Array.isArray(error.suggestions) && error.suggestions.length > 0) {
    hints.push(`Did you mean ${error.suggestions.map(oneLine).join(', ')}?`);
  }
  if (error instanceof TaskFailedError) hints.push(failedHint(context, error));
  if (error instanceof RateLimitError) hints.push(waitHint(context, error));
  if (issuesOf(error).length > 0) hints.push(...modelHint(context));
  if (error instanceof ConnectionError) hints.push(...urlHint(context));
  const hint = error.handle && taskHint(context, error, error.handle);
  return hint === undefined ? hints : [...hints, hint];
}

/** How a person finds out whether the task was created. */
function unknownHint(context: Context): string[] {
  const { model, api = 'unifically', price, sentAt, hasCallback, newTasks = [] } = context.trouble;
  const time = sentAt && `${sentAt.slice(0, 19).replace('T', ' ')} UTC`;
  const facts = [model && `${model.id} (${model.api})`, time, price].filter((fact) => fact !== undefined);
  const command = resumeCommand(context, { api, id: newTasks.length === 1 ? newTasks[0]! : 'TASK_ID' });
  const lead = `The task may be running and may have been charged. Before you retry, look for it${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  return [
    `${lead}: ${accountHint(context, api)}`,
    api === 'gateai'
      ? `If there is one, wait for it: ${command}`
      : hasCallback
        ? `Unifically lists no tasks: only the callback names the id. Once it came: ${command}`
        : "Unifically lists no tasks, so the id of a lost one can't be read: only a callback names it, to the URL of --callback-url.",
  ];
}

/** What a failed task means for the money: its create was charged. */
function failedHint({ trouble }: Context, { handle }: TaskFailedError): string {
  const refund = (handle?.api ?? trouble.api) === 'gateai' ? ', unless it ran for 20 minutes' : '';
  return `The task is paid for; no document says whether a failed one is refunded${refund}, and to send the request again is a new payment.`;
}

/** When the next request may be sent. */
function waitHint({ trouble }: Context, { handle, retryAfter }: RateLimitError): string {
  // Estimates and uploads are not charged either.
  const uncharged = trouble.sentAt !== undefined && handle === undefined ? 'Nothing was charged. ' : '';
  const seconds = Math.ceil(retryAfter);
  const wait = seconds > 0 ? `Wait ${seconds} s before you send` : 'You may send';
  return `${uncharged}${wait} a request with this key again.`;
}

/** Where to read what a model takes. */
function modelHint(context: Context): string[] {
  const { model } = context.trouble;
  if (!model) return [];
  const isTwice = models.filter(({ id }) => id === model.id).length > 1;
  const command = `${programName(context)} show ${model.id}${isTwice ? ` --api ${model.api}` : ''}`;
  return [`\`${command}\` lists its parameters and their values.`];
}

/** Names the option or variable with the URL that can't be reached, and says that a local sandbox may not be running. */
function urlHint(context: Context): string[] {
  const { origin, source } = context.trouble.unreachable ?? {};
  if (origin === undefined || source === undefined) return [];
  const isLocal = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(origin).hostname);
  const start = ` If it is the URL of the sandbox, the sandbox may not be running: \`${programName(context)} sandbox\` starts it.`;
  return [`The URL is from ${source}.${isLocal ? start : ''}`];
}

/** What to do about a task that exists; undefined if it has finished. */
function taskHint(context: Context, error: UnigenError, handle: TaskHandle): string | undefined {
  if (error instanceof TaskFailedError) return undefined;
  if (error instanceof NotFoundError) {
    if (isOfTask(handle)) return `The API no longer finds the task. To check again: ${resumeCommand(context, handle)}`;
    return `This key has no such task.${handle.api === 'unifically' ? ' If it is a task of GateAI, add --api gateai.' : ''}`;
  }
  // The message of a timeout already says that the task keeps running.
  if (error instanceof TimeoutError) return `To wait for it: ${resumeCommand(context, handle)}`;
  if (error instanceof AbortError) return `The task keeps running. To wait for it: ${resumeCommand(context, handle)}`;
  // After any other error the task may be running, or have ended.
  const paid = isOfTask(handle) ? ' is paid for and' : '';
  return `The task${paid} may still be running. To check: ${resumeCommand(context, handle)}`;
}
