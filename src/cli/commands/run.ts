import type { ModelEntry } from '../../catalog/entry.js';
import { priceOf } from '../../catalog/price.js';
import { NO_REASON } from '../../internal/abort.js';
import { documentedUsd } from '../../internal/money.js';
import { checkFolder } from '../../node/save.js';
import type { Command } from '../command.js';
import { connect } from '../connect.js';
import { isSet, valueOf, type Option } from '../input/argv.js';
import { readDollars } from '../input/numbers.js';
import { connectOptions, parseRequestCommand, REQUEST_OPTIONS } from '../input/request-command.js';
import { readRequest } from '../input/request.js';
import { readWaitSettings, WAIT_OPTIONS } from '../input/shared-options.js';
import { deferInterrupt } from '../interrupt.js';
import { Progress } from '../output/progress.js';
import { readBalance } from '../read-balance.js';
import { UsageError } from '../usage-error.js';
import { finishTask } from './finish-task.js';

const options = {
  ...REQUEST_OPTIONS,
  'max-cost': { value: 'DOLLARS', description: 'Refuse to create a task that costs more' },
  'no-wait': { description: 'Print the task and exit; `unigen wait` waits for it later' },
  ...WAIT_OPTIONS,
} satisfies Record<string, Option>;

/** `unigen run`: creates a task and waits for it. */
export const runCommand: Command = {
  usage: '<model> [--<parameter> value …]',
  description: 'Create a task, wait for it and print its output',
  options,
  examples: [
    [`unigen run google/veo-3.1-fast --prompt 'A paper boat' --duration 8 --save ./out`, 'a video from a prompt'],
    [
      `unigen run google/veo-3.1-fast --prompt 'The tulip opens' --file start_image_url=./bud.png --max-cost 0.5`,
      'a video from an image, if it costs no more than 50 cents',
    ],
    ['unigen run kuaishou/kling-3.0-video --input request.json --no-wait', 'a request from a file, without waiting'],
  ],
  notes: [
    '`unigen show <model>` lists the parameters. For an array, repeat the option or pass JSON; ' +
      'for an object, pass JSON; for a boolean, --loop or --no-loop.',
    'Each run creates and pays for one task; the create is never sent twice. Ctrl+C ends the wait, not the task.',
    'If the output is piped, or with --json, it is one JSON object per line, with an `event`: created (the handle is in ' +
      '`task`), status, completed (with the `output`), saved, or error (with `name`, `message` and `exitCode`; also for ' +
      'errors before anything is sent).',
  ],
  events: true,
  async run(process, argv) {
    const context = deferInterrupt(process);
    const { chosen, parsed } = await parseRequestCommand('run', options, argv);
    const maxCostText = valueOf(parsed, 'max-cost');
    const maxCost = maxCostText === undefined ? undefined : readDollars('max-cost', maxCostText);
    const settings = readWaitSettings(parsed);
    const noWait = isSet(parsed, 'no-wait');
    if (noWait && settings.folder !== undefined)
      throw new UsageError('--save needs the output, which --no-wait does not wait for');
    if (noWait && settings.open) throw new UsageError('--open needs the output, which --no-wait does not wait for');
    if (settings.folder !== undefined) await checkFolder(settings.folder);
    const { input, topLevel, webhook } = await readRequest(context, chosen, parsed);
    const client = await connect(context, chosen.api, connectOptions(parsed));

    const { deprecated, successor, typicalSeconds } = chosen.entry ?? {};
    if (deprecated)
      context.stderr.write(`${chosen.id} is retired${successor === undefined ? '' : `; use ${successor} instead`}\n`);

    const create = { ...topLevel, webhook, maxCost, signal: context.signal };
    if (noWait) {
      const progress = new Progress(context, { json: settings.json });
      progress.created(await client.tasks.create(chosen.id, input, create));
      return;
    }
    // Only people are shown the balance; the task does not wait for it, and it does not outlast the task.
    const reading = new AbortController();
    const isLive = context.isTTY.stderr && context.isTTY.stdout && !settings.json;
    const price = chosen.entry && documentedPrice(chosen.entry, input);
    try {
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
    } finally {
      reading.abort(NO_REASON);
    }
  },
};

/** The documented price of a request in short, such as `$0.30`; undefined if no document decides it. */
function documentedPrice(entry: ModelEntry, input: object): string | undefined {
  const price = priceOf(entry, input);
  if (!price || price.label !== undefined) return undefined;
  const total = price.unit === 'task' ? price.amount : price.total;
  if (total === undefined) return undefined;
  return `${price.approximate ? 'about ' : ''}${documentedUsd(total)}`;
}
