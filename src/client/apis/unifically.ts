import type { UnificallyModels } from '../../../generated/model-types.js';
import { unificallyTypicalSeconds } from '../../../generated/typical.js';
import { assertPresent, assertObject, assertOutput, referenceOf } from '../../internal/answers.js';
import { Files } from '../../files/files.js';
import type { SendUpload } from '../../files/upload.js';
import { messageOf } from '../../internal/error-from-response.js';
import { amountOf, objectOf, textOf, type JsonObject } from '../../internal/json.js';
import type { SendOptions } from '../../internal/transport.js';
import { checkBaseUrl } from '../base-url.js';
import { Connection, pathSegment } from '../connection.js';
import type { ClientOptions } from '../options.js';
import type { UnificallyTaskState } from '../../types/task.js';
import { Tasks } from '../tasks.js';
import type { CreateBody } from '../../types/request.js';

/** How a client of Unifically reaches its API. */
export interface UnificallyOptions extends ClientOptions {
  /**
   * Origin of the storage host; its public one where omitted, or `baseUrl` where only that is given, since a sandbox
   * or proxy serves both.
   */
  storageUrl?: string;
}

/** Ten a second each for creates and reads, and a little for clocks that differ; who goes over it is shut out for a minute. */
const CREATES = { requests: 10, windowMs: 1010, cooldown: 60_000 };
const READS = { ...CREATES };

const PATH = '/v1/tasks';

/** The parts of a client of Unifically. */
export interface UnificallyParts {
  connection: Connection;
  files: Files;
  tasks: Tasks<UnificallyModels, UnificallyTaskState>;
}

/** @internal What `Unifically` and `createUnificallyTasks` are made of. */
export function connectUnifically(options: UnificallyOptions): UnificallyParts {
  const connection = new Connection(options, 'https://api.unifically.com', 'UNIFICALLY_API_KEY', (method) =>
    method === 'GET' ? READS : method === 'POST' ? CREATES : undefined,
  );
  const { storageUrl, baseUrl, fetch } = options;
  const storage =
    storageUrl !== undefined
      ? checkBaseUrl('storageUrl', storageUrl)
      : baseUrl !== undefined
        ? connection.baseUrl
        : 'https://files.storagecdn.online';
  const upload: SendUpload = async (body, signal) => {
    const { success, file_url } = objectOf(await connection.call('PUT', '/upload', { signal, body, baseUrl: storage }));
    const url = referenceOf(file_url);
    // An input with anything else in the place of the file would be paid for all the same.
    return assertPresent(
      success !== false && url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined,
      'the URL of the uploaded file',
    );
  };
  const files = new Files('unifically', upload, fetch);

  const post = async (body: CreateBody, send: SendOptions) =>
    objectOf(objectOf(await connection.call('POST', PATH, { ...send, body })).data);

  const tasks = new Tasks<UnificallyModels, UnificallyTaskState>(
    {
      api: 'unifically',
      body: (model, input, _options, callback_url) => ({ model, input, ...(callback_url && { callback_url }) }),
      async create(body, send) {
        const id = referenceOf((await post(body, send)).task_id);
        if (id === undefined) throw connection.unknownOutcome(PATH, body);
        return { id };
      },
      async estimate(body, send) {
        const { cost, task_id } = await post({ ...body, dry_run: true }, send);
        if (task_id !== undefined)
          throw connection.unknownOutcome(PATH, body, 'The dry run was answered with a task, which may be paid for');
        return { cost: assertPresent(amountOf(cost), 'the cost') };
      },
      async read(id, send) {
        const answer = await connection.call('GET', `${PATH}/${pathSegment(id)}`, send).catch(failedTask);
        return state(id, assertObject<JsonObject>(objectOf(answer).data));
      },
      withoutFiles: (body, upload, signal) => files.replace(body, 'input', upload, signal),
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
export function createUnificallyTasks(options: UnificallyOptions = {}): Tasks<UnificallyModels, UnificallyTaskState> {
  return connectUnifically(options).tasks;
}

/** A failed task may come as HTTP 400 with the state in its body. */
function failedTask(error: { task?: unknown }): { data: unknown } {
  if (!error.task) throw error;
  return { data: error.task };
}

function state(id: string, { status: word, output, task_id: _id, ...rest }: JsonObject): UnificallyTaskState {
  const status = assertPresent(textOf(word), 'the status');
  if (status === 'failed') return { id, status, done: true, error: messageOf(rest.message) ?? 'The task failed' };
  if (status !== 'completed') return { id, status: status as 'pending' | 'processing', done: false };
  // Voices and custom models stand beside the status.
  const made = output ?? (Object.keys(rest).length > 0 ? rest : undefined);
  return { id, status, done: true, output: assertOutput(made) };
}
