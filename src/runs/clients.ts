import { GateAI } from '../client/gateai.js';
import type { CreateOptions, RequestValidator, WaitOptions } from '../client/options.js';
import type { Unifically } from '../client/unifically.js';
import type { Estimate } from '../client/adapter.js';
import { UnigenError } from '../errors/errors.js';
import type { DownloadedFile } from '../files/download.js';
import type { UploadOptions } from '../files/upload.js';
import type { Api } from '../types/api.js';
import type { CallOptions } from '../types/call-options.js';
import type { Limiter } from '../types/limiter.js';
import type { TaskHandle, TaskState } from '../types/task.js';

/** The clients that runs use: one, or one for each API. */
export type RunsClients = Unifically | GateAI | { readonly unifically?: Unifically; readonly gateai?: GateAI };

/** What runs need of a client. The models of a run are known only at run time, so they have no types. */
export interface RunsClient {
  readonly concurrency: number;
  readonly limiter: Limiter | undefined;
  readonly tasks: {
    readonly validate?: RequestValidator | undefined;
    create(model: string, input: unknown, options: CreateOptions): Promise<TaskHandle>;
    estimate(model: string, input: unknown, options: CallOptions): Promise<Estimate>;
    get(id: string, options?: CallOptions): Promise<TaskState>;
    wait(handle: TaskHandle, options: WaitOptions): Promise<unknown>;
  };
  readonly files: {
    upload(source: URL | string, options?: UploadOptions): Promise<string>;
    download(output: unknown, options?: CallOptions): Promise<DownloadedFile[]>;
  };
  readonly account: {
    credits?(options?: CallOptions): Promise<{ your_budget: { daily_limit: number } }>;
  };
}

/** The clients by their API. */
export type ClientsByApi = Readonly<Partial<Record<Api, RunsClient>>>;

/** @throws UnigenError if the option `client` is neither a client nor one for each API. */
export function clientsByApi(client: RunsClients | undefined): ClientsByApi {
  if (client === undefined) return {};
  const given = Object(client) as Record<string, unknown>;
  const byApi = 'tasks' in given ? { [client instanceof GateAI ? 'gateai' : 'unifically']: client } : given;
  for (const [api, one] of Object.entries(byApi)) {
    const isClient = typeof one === 'object' && one !== null && 'tasks' in one && 'files' in one;
    if (!['unifically', 'gateai'].includes(api) || !(isClient || one === undefined))
      throw new UnigenError('`client` must be a Unifically, a GateAI, or an object of both: { unifically, gateai }');
  }
  const present = Object.entries(byApi).filter(([, one]) => one !== undefined);
  return Object.fromEntries(present) as ClientsByApi;
}
