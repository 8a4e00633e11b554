import type { ExampleDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { Estimate } from '../../client/adapter.js';
import { GateAI } from '../../client/gateai.js';
import { Unifically } from '../../client/unifically.js';
import type { Api } from '../../types/api.js';
import type { Fetch } from '../../types/fetch.js';
import type { TaskHandle, TaskState } from '../../types/task.js';
import { gateaiAccount, unificallyAccount, type AccountState } from './account-state.js';
import type { Target } from './target.js';

/** A request to run. */
export interface RunRequest {
  api: Api;
  /** The body as it is sent, but with files in place of their URLs. */
  body: ExampleDetails['body'];
}

/** One request at one target, by the client of this package. */
export interface ApiClient {
  estimate(): Promise<Estimate>;
  /** @param callbackUrl Overrides the `callback_url` of the request. */
  create(callbackUrl: string | undefined): Promise<TaskHandle>;
  watch(task: TaskHandle | string): AsyncIterable<TaskState>;
  account(): Promise<AccountState>;
}

/** Few: a person sees the errors, and can try again. */
const MAX_RETRIES = 1;

/** Sends a request with the client of this package, so that its errors and retries are shown as in the reader's code. */
export function apiClient({ api, body }: RunRequest, target: Target, send: Fetch, signal: AbortSignal): ApiClient {
  const { model, [inputKey(api)]: input, callback_url: url, dry_run: _dryRun, ...options } = body;
  const { baseUrl, key: apiKey, clock, pollInterval } = target;
  const clientOptions = { apiKey, baseUrl, clock, pollInterval, maxRetries: MAX_RETRIES, fetch: send };
  const client = api === 'gateai' ? new GateAI(clientOptions) : new Unifically(clientOptions);
  const tasks = client.tasks as unknown as AnyTasks;
  const given = typeof url === 'string' ? url : undefined;
  return {
    estimate: () => tasks.estimate(model, input ?? {}, { ...options, signal }),
    create: (callbackUrl = given) => tasks.create(model, input ?? {}, { ...options, webhook: callbackUrl, signal }),
    watch: (task) => tasks.watch(task, { signal }),
    account: async () => {
      if (client instanceof Unifically) return unificallyAccount(await client.account.get({ signal }));
      return gateaiAccount(await client.account.dashboard({ signal }), model);
    },
  };
}

/** The tasks of either API, for any model. */
interface AnyTasks {
  estimate(model: string, input: unknown, options: object): Promise<Estimate>;
  create(model: string, input: unknown, options: object): Promise<TaskHandle>;
  watch(task: TaskHandle | string, options: object): AsyncIterable<TaskState>;
}
