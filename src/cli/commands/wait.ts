import { findModel } from '../../catalog/index.js';
import type { Api } from '../../types/api.js';
import { checkFolder } from '../../node/save.js';
import type { Command } from '../command.js';
import { connect } from '../connect.js';
import { parseOptions, valueOf } from '../input/argv.js';
import { readApi } from '../input/model.js';
import { readWaitSettings, SHARED_OPTIONS, WAIT_OPTIONS } from '../input/shared-options.js';
import { readStdin } from '../input/stdin.js';
import { readTask } from '../input/task.js';
import { usable, UsageError } from '../usage-error.js';
import { finishTask } from '../tasks/finish-task.js';

const options = {
  ...SHARED_OPTIONS,
  api: { ...SHARED_OPTIONS.api, description: 'API of a task that is given by its id (default unifically)' },
  ...WAIT_OPTIONS,
};

/** `unigen wait`: waits for a task that exists. */
export const waitCommand: Command = {
  usage: '<task id | handle | ->',
  options,
  examples: [
    ['unigen wait 7b20f6c1d9 --save ./out', 'a task by its id'],
    [
      `unigen run google/veo-3.1-fast --prompt 'A paper boat' --no-wait | unigen wait -`,
      'a task by the handle that `run` prints',
    ],
  ],
  notes: [
    'Waiting is free and can be repeated: a completed task returns its output again. Prints the same output as `unigen run`.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('wait', options, argv);
    const [given, ...extra] = parsed.positionals;
    if (given === undefined || extra.length > 0) {
      throw new UsageError('`unigen wait` takes one task: its id, its handle as JSON, or - to read either from stdin');
    }
    const settings = readWaitSettings(parsed);
    const task = readTask(given === '-' ? await readStdin(context) : given);
    const requestedApi = readApi(valueOf(parsed, 'api'));
    const api: Api = typeof task === 'string' ? (requestedApi ?? 'unifically') : task.api;
    if (requestedApi !== undefined && requestedApi !== api)
      throw new UsageError(`this is the handle of a task of ${api}, not of ${requestedApi}`);
    if (settings.folder !== undefined) await usable(checkFolder(settings.folder));
    const client = await connect(context, api, { baseUrl: valueOf(parsed, 'base-url') });

    const typicalSeconds = typeof task === 'string' ? undefined : findModel(api, task.model)?.typicalSeconds;
    const createdAt = typeof task === 'string' ? undefined : Date.parse(task.createdAt) || undefined;
    await finishTask(context, client, { ...settings, status: 'waiting', typicalSeconds, createdAt }, (progress) =>
      client.tasks.wait(task, {
        signal: context.signal,
        timeout: settings.timeout,
        onUpdate: (state) => {
          progress.status(state);
        },
      }),
    );
  },
};
