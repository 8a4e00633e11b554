import { findModel } from '../../catalog/index.js';
import type { TaskHandle } from '../../types/task.js';
import { SHARED, type Command } from '../command.js';
import { connect } from '../connect.js';
import { readStdin } from '../context.js';
import { readDuration } from '../duration.js';
import { UsageError } from '../failure.js';
import { readApi } from '../model-choice.js';
import { among, isSet, parse, unknownOption, valueOf } from '../options.js';
import { Progress } from '../progress.js';
import { saveDownloads } from '../../node/save.js';
import { json } from '../values.js';
import type { Api } from '../../types/api.js';

const options = {
  api: { ...SHARED.api, about: 'The API of a task that is given by its id; unifically where omitted' },
  timeout: { value: 'TIME', about: 'How long to wait, such as 90s or 10m; one hour where omitted' },
  save: { value: 'FOLDER', about: 'Download the files that the task made; none is overwritten' },
  json: { about: 'Print JSON lines on a terminal as well' },
  'base-url': SHARED.baseUrl,
};

/** `unigen wait`: goes on with a task that exists. */
export const waitCommand: Command = {
  usage: '<task id | handle | ->',
  summary: 'Go on waiting for a task, from here or from another machine',
  options,
  examples: [
    ['unigen wait 7b20f6c1d9 --save ./out', 'a task by its id'],
    [`unigen run suno-ai/lyrics --prompt Rain --no-wait | unigen wait -`, 'a task by the handle that `run` prints'],
  ],
  notes: ['Waiting costs nothing and can be repeated; a task that is done gives its output again.'],
  events: true,
  async run(context, argv) {
    const parsed = parse(argv, among(options), unknownOption('wait', options));
    const [given, ...more] = parsed.words;
    if (given === undefined || more.length > 0) {
      throw new UsageError('`unigen wait` takes one task: its id, its handle as JSON, or - to read that');
    }
    const timeout = valueOf(parsed, 'timeout');
    const ms = timeout === undefined ? undefined : readDuration('timeout', timeout);
    const folder = valueOf(parsed, 'save');
    const task = readTask(given === '-' ? await readStdin(context) : given);
    const wanted = readApi(valueOf(parsed, 'api'));
    const api: Api = typeof task === 'string' ? (wanted ?? 'unifically') : task.api;
    if (wanted !== undefined && wanted !== api)
      throw new UsageError(`this is the handle of a task of ${api}, not of ${wanted}`);
    const client = await connect(context, api, { baseUrl: valueOf(parsed, 'base-url') });

    const { signal } = context;
    const typical = typeof task === 'string' ? undefined : findModel(api, task.model)?.typicalSeconds;
    const progress = new Progress(context, { json: isSet(parsed, 'json'), typical });
    try {
      progress.begin('waiting');
      const output = await client.tasks.wait(task, {
        signal,
        ...(ms !== undefined && { timeout: ms }),
        pollInterval: context.patience?.pollInterval,
        onUpdate: (state) => progress.status(state),
      });
      progress.completed(output);
      if (folder !== undefined)
        progress.saved(
          (await saveDownloads(await client.files.download(output, { signal }), folder)).map(({ file }) => file),
        );
    } finally {
      progress.end();
    }
  },
};

/** A task from its id, its handle, or the lines that `run` prints. */
function readTask(text: string): TaskHandle | string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) throw new UsageError('there is no task on the standard input');
  const whole = json(text);
  for (const value of whole === undefined ? lines.map(json) : [whole]) {
    const { event, task } = (value ?? {}) as { event?: unknown; task?: unknown };
    const handle = readHandle(event === undefined ? value : task);
    if (handle) return handle;
  }
  const [id] = lines as [string];
  if (lines.length > 1 || /[{}\s"]/.test(id)) throw new UsageError('this is neither the id nor the handle of a task');
  return id;
}

/** The members of a handle that waiting needs; undefined if a value is not a handle. */
function readHandle(value: unknown): TaskHandle | undefined {
  const { api, id, model, createdAt } = (value ?? {}) as Record<keyof TaskHandle, unknown>;
  if (typeof id !== 'string' || id === '' || (api !== 'unifically' && api !== 'gateai')) return undefined;
  return {
    api,
    id,
    model: typeof model === 'string' ? model : '',
    createdAt: typeof createdAt === 'string' ? createdAt : '',
  };
}
