import { Files } from '../files/files.js';
import { unificallyTypicalSeconds } from '../../generated/typical.js';
import { createStorageClient, createUnificallyClient } from '../raw/unifically.js';
import type { UnificallyModels } from '../../generated/model-types.js';
import { createResources, type Resources } from '../resources/resources.js';
import type { Adapter, CreateBody } from './adapter.js';
import { Client } from './client.js';
import { Connection, known, unclear } from './connection.js';
import type { ClientOptions } from './options.js';
import type { UnificallyTask } from './task.js';
import type { Account } from '../../generated/types.js';
import type { SendOptions } from '../policy/transport.js';
import type { CallOptions } from './options.js';

/** How a client of Unifically reaches its API. */
export interface UnificallyOptions extends ClientOptions {
  /**
   * Origin of the storage host; its public one where omitted, or `baseUrl` where only that is given, since a sandbox
   * or proxy serves both.
   */
  storageUrl?: string;
}

/** Ten a second each for creates and reads; who goes over it is shut out for a minute. */
const LIMIT = { requests: 10, window: 1000, ban: 60_000 };

/**
 * Client of the Unifically API.
 *
 * @example
 * const api = new Unifically();
 * const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A paper boat' });
 */
export class Unifically extends Client<UnificallyModels, UnificallyTask> {
  /** Uploads and downloads. */
  readonly files: Files;
  /** The nine lists of ids that models take as parameters. */
  readonly resources: Resources;
  /** The typed raw clients, one request a call; they share the limits and the repetitions of this client. */
  readonly raw: { api: ReturnType<typeof createUnificallyClient>; storage: ReturnType<typeof createStorageClient> };
  /** How many tasks `runMany` has under way where it is not told. */
  readonly concurrency = 20;
  readonly account: { get: (options?: CallOptions) => Promise<Account> };

  /** @throws AuthenticationError where there is no key, or one that no header takes. */
  constructor(options: UnificallyOptions = {}) {
    const connection = new Connection(options, 'https://api.unifically.com', 'UNIFICALLY_API_KEY', {
      GET: LIMIT,
      POST: LIMIT,
    });
    const { apiKey, baseUrl, fetch } = connection;
    const api = createUnificallyClient({ apiKey, baseUrl, fetch });
    const storage = createStorageClient({ apiKey, baseUrl: options.storageUrl ?? options.baseUrl, fetch });
    const files = new Files('unifically', async (body, signal) => {
      const { file_url } = await connection.call({ signal }, (init) => storage.PUT('/upload', { ...init, body }));
      return file_url;
    }, options.fetch);

    const post = (body: CreateBody, options: SendOptions) =>
      connection.call(options, (init) => api.POST('/v1/tasks', { ...init, body: body as never }));

    const adapter: Adapter<UnificallyTask> = {
      api: 'unifically',
      body: (model, input, _options, callbackUrl) => ({
        model,
        input,
        ...(callbackUrl === undefined ? {} : { callback_url: callbackUrl }),
      }),
      async create(body, options) {
        const { data } = (await post(body, options)) as { data?: { task_id?: string } };
        if (!data?.task_id) throw unclear(`${baseUrl}/v1/tasks`, body);
        return { id: data.task_id };
      },
      async estimate(body, options) {
        const { data } = (await post({ ...body, dry_run: true }, options)) as { data?: { cost?: number } };
        return { cost: known(data?.cost) };
      },
      async read(id, options) {
        const init = { params: { path: { task_id: id } } };
        const { data } = await connection
          .call(options, (fetch) => api.GET('/v1/tasks/{task_id}', { ...init, ...fetch }))
          .catch(failedTask);
        return state(id, known(data as WireTask | undefined));
      },
      withoutFiles: (body, upload, signal) => files.replace(body, 'input', upload, signal),
      typical: (model) => unificallyTypicalSeconds[model],
    };
    super(adapter, connection, options);
    this.files = files;
    this.raw = { api, storage };
    this.resources = createResources(connection, api);
    this.account = {
      get: async (options = {}) => (await connection.call(options, (init) => api.GET('/account', init))).data,
    };
  }
}

type WireTask = { status: string; output?: unknown; message?: string };

/** A failed task may come as HTTP 400 with the state in its body. */
function failedTask(error: { task?: unknown }): { data: unknown } {
  if (error.task === undefined) throw error;
  return { data: error.task };
}

function state(id: string, data: WireTask): UnificallyTask {
  const { status } = data;
  if (status === 'failed') return { id, status, done: true, error: data.message ?? 'The task failed' };
  if (status !== 'completed') return { id, status: status as 'pending' | 'processing', done: false };
  if (data.output !== undefined) return { id, status, done: true, output: data.output };
  // Voices and custom models stand beside the status.
  const { status: _status, task_id: _id, ...output } = data as WireTask & { task_id?: string };
  return { id, status, done: true, output };
}
