import { AuthenticationError, CostLimitError, InsufficientBalanceError, AbortError } from '../../errors/errors.js';
import { roundUsd } from '../../internal/money.js';
import type { RunStore } from '../../runs/store.js';
import type { Context } from '../context.js';
import type { ParsedArgs } from '../input/argv.js';
import { widthOf, wrap, wrapped } from '../output/layout.js';
import { endedOf, spendWords, type BatchState } from './batch-lines.js';
import { batchCommandLine, resumeCommand } from './resume-commands.js';
import { documentedPrice, priceWords, sumPrices } from './list-price.js';

/** What is said of a batch at its end. */
export interface BatchReport {
  state: BatchState & { unsaved: number };
  /** Path of the file with the results. */
  path: string;
  /** Why it ended before all runs did. */
  failure: unknown;
  budget: number | undefined;
  isJson: boolean;
  store: RunStore;
}

/** Says what has become of the runs, and how to resume. */
export async function reportBatch(context: Context, parsed: ParsedArgs, report: BatchReport): Promise<void> {
  const { state, path, failure, budget, isJson } = report;
  const { stdout, stderr, isTTY } = context;
  if (isTTY.stdout && !isJson) {
    const counts = (['finished', 'failed', 'unknown', 'running', 'waiting'] as const)
      .filter((name) => state[name] > 0 || name === 'finished')
      .map((name) => `${state[name]} ${name}`);
    const sum = `${counts.join(', ')} of ${state.total}; ${spendWords(state, budget)}`;
    stdout.write(`${wrap(sum, widthOf(context))}\nresults in ${path}\n`);
  } else {
    stdout.json({ event: 'summary', ...state, results: path });
  }
  /** A sentence, and a command to copy in a line of its own. */
  const say = (text: string, command: string) => stderr.write(`${wrapped(context, `${text}:`)}\n  ${command}\n`);
  if (state.unknown > 0)
    say(
      `${runsWords(state.unknown)} unknown, and may have been paid for. What to do`,
      batchCommandLine(context, parsed, ['unknown']),
    );
  if (state.failed > 0)
    say(
      `${state.failed} failed. To pay again for all that failed`,
      batchCommandLine(context, parsed, ['retry', '--failed']),
    );
  if (state.unsaved > 0)
    say(
      `${state.unsaved} finished, but not all files could be saved. To fetch these again`,
      batchCommandLine(context, parsed, ['retry', '--unsaved']),
    );
  if (endedOf(state) === state.total) return;
  if (failure instanceof AbortError && state.running > 0)
    stderr.write(
      `${wrapped(context, `${runsWords(state.running)} in flight; their tasks keep running at the API.`)}\n`,
    );
  const { text, command } = await wayOn(context, report);
  say(text, command);
}

/** What has to change before the batch can resume, and the command that resumes it. */
async function wayOn(
  context: Context,
  { state, failure, budget, store }: BatchReport,
): Promise<{ text: string; command: string }> {
  if (failure instanceof InsufficientBalanceError)
    return { text: 'To resume, add to the balance of your account, then', command: resumeCommand(context) };
  if (failure instanceof AuthenticationError)
    return { text: 'To resume, set a key that works, then', command: resumeCommand(context) };
  if (!(failure instanceof CostLimitError) || budget === undefined)
    return { text: 'To resume', command: resumeCommand(context) };
  const waiting = [];
  for await (const run of store.list(['waiting'])) waiting.push(run);
  const price = sumPrices(waiting, documentedPrice);
  // The API may ask for more than the documents say, and did so of the first that did not fit.
  const needed = roundUsd(state.cost + Math.max(price.highest, failure.cost));
  const isKnown = price.unpriced === 0;
  return {
    text: `${runsWords(waiting.length)} waiting, at a documented price of ${priceWords(price)}. To resume, raise the budget`,
    command: resumeCommand(context, { budget: isKnown ? String(Math.ceil(needed * 100) / 100) : 'DOLLARS' }),
  };
}

function runsWords(count: number): string {
  return count === 1 ? '1 run is' : `${count} runs are`;
}
