import { checkBaseUrl } from '../client/base-url.js';
import type { Estimate } from '../client/adapter.js';
import type { GateAIRequestOptions } from '../client/apis/gateai.js';
import type { ClientOptions, CreateOptions, RunOptions, WaitOptions } from '../client/options.js';
import type { TaskHandle } from '../types/task.js';
import { AuthenticationError } from '../errors/errors.js';
import type { DownloadedFile } from '../files/download.js';
import type { GateAI } from '../client/gateai.js';
import type { Unifically } from '../client/unifically.js';
import { ACCESS } from './access.js';
import type { Context } from './context.js';
import { UsageError } from './failure.js';
import { validatorFor } from './validate.js';
import type { Api } from '../types/api.js';

type Extra = Partial<GateAIRequestOptions>;

/** Either client, for models that are only known when the program runs. */
export interface AnyClient {
  run(model: string, input: object, options: RunOptions & Extra): Promise<unknown>;
  tasks: {
    create(model: string, input: object, options: CreateOptions & Extra): Promise<TaskHandle>;
    estimate(model: string, input: object, options: { signal: AbortSignal } & Extra): Promise<Estimate>;
    wait(task: TaskHandle | string, options: WaitOptions): Promise<unknown>;
  };
  files: {
    upload(source: string, options: { signal: AbortSignal }): Promise<string>;
    download(output: unknown, options: { signal: AbortSignal }): Promise<DownloadedFile[]>;
  };
}

export interface ConnectOptions {
  baseUrl?: string;
  /** Whether requests are checked against the contract before they are sent. */
  validate?: boolean;
}

/** The client of one API, with the key and the origin that the environment gives. */
export async function connect(context: Context, api: Api, options: ConnectOptions = {}): Promise<AnyClient> {
  return (api === 'gateai'
    ? await connectGateAI(context, options)
    : await connectUnifically(context, options)) as unknown as AnyClient;
}

export async function connectUnifically(context: Context, options: ConnectOptions = {}): Promise<Unifically> {
  const { Unifically } = await import('../client/unifically.js');
  return new Unifically(clientOptions(context, 'unifically', options));
}

export async function connectGateAI(context: Context, options: ConnectOptions = {}): Promise<GateAI> {
  const { GateAI } = await import('../client/gateai.js');
  return new GateAI(clientOptions(context, 'gateai', options));
}

function clientOptions(context: Context, api: Api, { baseUrl, validate }: ConnectOptions): ClientOptions {
  const { env, fetch, patience } = context;
  const { title, key, base } = ACCESS[api];
  const apiKey = env[key] || '';
  const origin = baseUrl ?? (env[base] || undefined);
  if (origin !== undefined && !/^https?:\/\/[^/]/i.test(origin)) {
    throw new UsageError(`${origin} is no address of an API; it begins with http:// or https://`);
  }
  try {
    if (origin !== undefined) checkBaseUrl('--base-url', origin);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  // A proxy may add the key by itself, so another origin does without one.
  if (!apiKey && origin === undefined)
    throw new AuthenticationError(`${key} is not set: it holds your key of ${title}`);
  if (!apiKey) context.keyless.add(api);
  return {
    apiKey,
    baseUrl: origin,
    fetch,
    validate: validate ? validatorFor() : undefined,
    maxRetries: patience?.maxRetries,
  };
}
