import type { UnificallyModels } from '../../generated/model-types.js';
import { unificallyTypicalSeconds } from '../../generated/typical.js';
import type { Files } from '../files/files.js';
import type { SendOptions } from '../policy/transport.js';
import type { CreateBody } from './adapter.js';
import { Connection, known, unclear } from './connection.js';
import type { ClientOptions } from './options.js';
import type { UnificallyTask } from './task.js';
import { Tasks } from './tasks.js';

/** How a client of Unifically reaches its API. */
export interface UnificallyOptions extends ClientOptions {
  /**
   * Origin of the storage host; its public one where omitted, or `baseUrl` where only that is given, since a sandbox
   * or proxy serves both.
   */
  storageUrl?: string;
}

/** Ten a second each for creates and reads, and a little for clocks that differ; who goes over it is shut out for a minute. */
const LIMIT = { requests: 10, window: 1010, ban: 60_000 };

/** The parts of a client of Unifically. */
export interface UnificallyParts {
  connection: Connection;
  files: () => Promise<Files>;
  tasks: Tasks<UnificallyModels, UnificallyTask>;
}

/** @internal What `Unifically` and `unificallyTasks` are made of. */
export function connectUnifically(options: UnificallyOptions): UnificallyParts {
  const connection = new Connection(options, 'https://api.unifically.com', 'UNIFICALLY_API_KEY', { GET: LIMIT, POST: LIMIT });
  let loaded: Promise<Files> | undefined;
  const files = () =>
    (loaded ??= import('../files/storage.js').then(({ storageFiles }) => storageFiles(connection, options)));

  const post = (body: CreateBody, send: SendOptions) =>
    connection.call<{ data?: { task_id?: string; cost?: number } }>('POST', '/v1/tasks', { ...send, body });

  const tasks = new Tasks<UnificallyModels, UnificallyTask>(
    {
      api: 'unifically',
      body: (model, input, _options, callback_url) => ({ model, input, ...(callback_url && { callback_url }) }),
      async create(body, send) {
        const id = (await post(body, send)).data?.task_id;
        if (!id) throw unclear(`${connection.baseUrl}/v1/tasks`, body);
        return { id };
      },
      estimate: async (body, send) => ({ cost: known((await post({ ...body, dry_run: true }, send)).data?.cost) }),
      read: (id, send) =>
        connection
          .call<{ data?: WireTask }>('GET', `/v1/tasks/${encodeURIComponent(id)}`, send)
          .catch(failedTask)
          .then(({ data }) => state(id, known(data))),
      withoutFiles: async (body, upload, signal) => (await files()).replace(body, 'input', upload, signal),
      typical: (model) => unificallyTypicalSeconds[model],
    },
    connection.clock,
    options,
  );
  return { connection, files, tasks };
}

/**
 * The tasks of Unifically without the rest of the client, for bundles that count bytes: create, estimate, get, wait,
 * watch and resume, with the same limits, repetitions and errors as `new Unifically(options).tasks`.
 *
 * @throws AuthenticationError where there is no key, or one that no header takes.
 */
export function unificallyTasks(options: UnificallyOptions = {}): Tasks<UnificallyModels, UnificallyTask> {
  return connectUnifically(options).tasks;
}

type WireTask = { status: string; output?: unknown; message?: string; task_id?: string };

/** A failed task may come as HTTP 400 with the state in its body. */
function failedTask(error: { task?: WireTask }): { data: WireTask } {
  if (!error.task) throw error;
  return { data: error.task };
}

function state(id: string, { status, task_id: _id, ...rest }: WireTask): UnificallyTask {
  if (status === 'failed') return { id, status, done: true, error: rest.message ?? 'The task failed' };
  if (status !== 'completed') return { id, status: status as 'pending' | 'processing', done: false };
  // Voices and custom models stand beside the status.
  return { id, status, done: true, output: rest.output ?? rest };
}
