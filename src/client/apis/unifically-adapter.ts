import { parseUrl } from '../../internal/parse-url.js';
import type { UnificallyModels } from '../../../generated/model-types.js';
import { createTask, getTask, uploadFile } from '../../../generated/operations.js';
import { TaskFailedError } from '../../errors/errors.js';
import type { SendUpload } from '../../files/upload.js';
import type { AbortSignalLike } from '../../internal/abort.js';
import { assertOutput, assertPresent, assertTask, referenceOf } from '../../internal/check-response.js';
import { messageOf } from '../../internal/error-from-response.js';
import { type JsonObject, objectOf } from '../../internal/json.js';
import { amountOf, textOf } from '../../internal/values.js';
import type { PaymentWatch } from '../../internal/transport.js';
import type { CreateBody } from '../../types/request.js';
import type { UnificallyTaskState } from '../../types/task.js';
import { Connection } from '../connection.js';
import { Files } from '../files.js';
import { FIND_LOST_UNIFICALLY } from '../find-lost.js';
import type { ObservedCall } from '../event-dispatcher.js';
import type { ClientOptions } from '../options.js';
import { Tasks } from '../tasks.js';

/** How a client of Unifically reaches its API. */
export interface UnificallyOptions extends ClientOptions {
  /**
   * Origin of the storage host.
   *
   * @default its public one, or `baseUrl` if that is given, since a sandbox or proxy serves both
   */
  storageUrl?: string;
}

/** The parts of a client of Unifically. */
export interface UnificallyParts {
  connection: Connection;
  files: Files;
  tasks: Tasks<UnificallyModels, UnificallyTaskState>;
}

/** @internal What `Unifically` and `createUnificallyTasks` are made of. */
export function connectUnifically(options: UnificallyOptions): UnificallyParts {
  const connection = new Connection('unifically', 'UNIFICALLY_API_KEY', FIND_LOST_UNIFICALLY, options);
  const upload: SendUpload = async (body, signal) => fileUrlOf(await connection.call(uploadFile, { body, signal }));
  const files = new Files('unifically', upload, options.fetch);

  const create = async (
    body: CreateBody,
    signal?: AbortSignalLike,
    payment?: PaymentWatch,
    call?: ObservedCall,
  ): Promise<JsonObject> => objectOf(objectOf(await connection.call(createTask, { body, signal, payment, call })).data);

  const tasks = new Tasks<UnificallyModels, UnificallyTaskState>(
    {
      api: 'unifically',
      observer: connection.observer,
      body: (model, input, _options, callback_url) => ({ model, input, ...(callback_url && { callback_url }) }),
      async create(body, signal, payment, call) {
        const id = referenceOf((await create(body, signal, payment, call)).task_id);
        if (id === undefined) throw connection.unknownOutcome(createTask, body, 'The response has no task id');
        return { id };
      },
      async estimate(body, signal, call) {
        const { cost, task_id } = await create({ ...body, dry_run: true }, signal, undefined, call);
        if (task_id !== undefined) throw connection.unknownOutcome(createTask, body, 'The dry run has a task id');
        return { cost: assertPresent(amountOf(cost), 'the cost') };
      },
      async get(id, signal, poll) {
        const request = { params: { task_id: id }, signal, poll };
        const response = await connection.call(getTask, request).catch(failedTask);
        return stateOf(id, assertTask(objectOf(response).data, id));
      },
      resolveFiles: (body, mode, signal) => files.replace(body, 'input', mode, signal),
    },
    connection.clock,
    options,
  );
  return { connection, files, tasks };
}

/**
 * The tasks of Unifically without the rest of the client, for small bundles: create, estimate, get, wait,
 * watch and resume, with the same limits, retries and errors as `new Unifically(options).tasks`.
 *
 * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option that
 *   can't be used.
 *
 * @example
 * const tasks = createUnificallyTasks();
 * const handle = await tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' });
 * const { video_url } = await tasks.wait(handle);
 */
export function createUnificallyTasks(options: UnificallyOptions = {}): Tasks<UnificallyModels, UnificallyTaskState> {
  return connectUnifically(options).tasks;
}

/** The URL of an uploaded file. An input with anything else in its place would be paid for all the same. */
function fileUrlOf(response: unknown): string {
  const { success, file_url } = objectOf(response);
  const url = referenceOf(file_url);
  const isUrl = url && /^https?:\/\//i.test(url) && parseUrl(url);
  return assertPresent(success !== false && isUrl ? url : undefined, 'the URL of the upload');
}

/** A failed task may come as HTTP 400 with the state in its body. */
function failedTask(error: unknown): { data: unknown } {
  if (error instanceof TaskFailedError && error.task) return { data: error.task };
  throw error;
}

function stateOf(id: string, { status: given, output, task_id: _id, ...rest }: JsonObject): UnificallyTaskState {
  const status = assertPresent(textOf(given), 'the status');
  if (status === 'failed') return { id, status, done: true, error: messageOf(rest.message) ?? 'The task failed' };
  if (status !== 'completed') return { id, status: status as 'pending' | 'processing', done: false };
  // Voices and custom models have their output next to the status.
  const made = output ?? (Object.keys(rest).length > 0 ? rest : undefined);
  return { id, status, done: true, output: assertOutput(made) };
}
