import type { ModelEntry } from '../../catalog/entry.js';
import { priceOf } from '../../catalog/price.js';
import { NO_REASON } from '../../internal/abort.js';
import { documentedUsd, formatUsd } from '../../internal/money.js';
import { checkFolder } from '../../node/save.js';
import { noteBefore, readNewTasks } from '../before-create.js';
import { connect } from '../connect.js';
import type { Context } from '../context.js';
import { isSet, type ParsedArgs } from '../input/argv.js';
import type { ChosenModel } from '../input/model.js';
import { dollarsOf } from '../input/numbers.js';
import { connectOptions } from '../input/request-command.js';
import { readRequest } from '../input/request.js';
import { readWaitSettings } from '../input/shared-options.js';
import { deferInterrupt } from '../interrupt.js';
import { mayHaveCharged } from '../may-have-charged.js';
import { Progress } from '../output/progress.js';
import { warnOfOtherModes } from '../output/warn-of-other-modes.js';
import { readBalance } from '../read-balance.js';
import { usable, UsageError } from '../usage-error.js';
import { finishTask } from './finish-task.js';

/** Creates the task of a command line, waits for it and prints its output. */
export async function runTask(process: Context, chosen: ChosenModel, parsed: ParsedArgs): Promise<void> {
  const context = deferInterrupt(process);
  const maxCost = dollarsOf(parsed, 'max-cost');
  const settings = readWaitSettings(parsed);
  const noWait = isSet(parsed, 'no-wait');
  if (noWait && settings.folder !== undefined)
    throw new UsageError('--save needs the output, which --no-wait does not wait for');
  if (noWait && settings.open) throw new UsageError('--open needs the output, which --no-wait does not wait for');
  if (settings.folder !== undefined) await usable(checkFolder(settings.folder));
  context.trouble.api = chosen.api;
  if (chosen.entry) context.trouble.model = { id: chosen.id, api: chosen.api };
  const { input, topLevel, webhook } = await readRequest(context, chosen, parsed);
  const client = await connect(context, chosen.api, connectOptions(parsed));

  const { deprecated, successor, typicalSeconds } = chosen.entry ?? {};
  if (deprecated)
    context.stderr.write(`${chosen.id} is retired${successor === undefined ? '' : `; use ${successor} instead`}\n`);

  warnOfOtherModes(context, chosen, input);
  const price = chosen.entry && documentedPrice(chosen.entry, input);
  context.trouble.price = price ?? (maxCost === undefined ? undefined : `at most ${formatUsd(maxCost)}`);
  // Whoever limits the cost has the API asked before the create anyway.
  if (maxCost !== undefined) await noteBefore(context, chosen.api, connectOptions(parsed));
  context.trouble.hasCallback = webhook !== undefined;
  const create = { ...topLevel, webhook, maxCost, signal: context.signal };
  // Only people are shown the balance; the task does not wait for it, and it does not outlast the task.
  const reading = new AbortController();
  const isLive = context.isTTY.stderr && context.isTTY.stdout && !settings.json;
  try {
    if (noWait) {
      const progress = new Progress(context, { json: settings.json, endsAtCreate: true });
      progress.created(await client.tasks.create(chosen.id, input, create));
      return;
    }
    await finishTask(context, client, { ...settings, status: 'starting', typicalSeconds, price }, (progress) =>
      client.run(chosen.id, input, {
        ...create,
        timeout: settings.timeout,
        onCreate: (handle) => {
          progress.created(handle);
          if (!isLive) return;
          void readBalance(context, chosen.api, connectOptions(parsed), reading.signal).then((words) => {
            if (words !== undefined) progress.balance(words);
          });
        },
        onUpdate: (state) => {
          progress.status(state);
        },
      }),
    );
  } catch (error) {
    if (mayHaveCharged(error)) context.trouble.newTasks = await readNewTasks(context, connectOptions(parsed));
    throw error;
  } finally {
    reading.abort(NO_REASON);
  }
}

/** The documented price of a request in short, such as `$0.30`; undefined if no document decides it. */
function documentedPrice(entry: ModelEntry, input: object): string | undefined {
  const price = priceOf(entry, input);
  if (!price || price.label !== undefined) return undefined;
  const total = price.unit === 'task' ? price.amount : price.total;
  if (total === undefined) return undefined;
  return `${price.approximate ? 'about ' : ''}${documentedUsd(total)}`;
}
