import { API_TITLES } from '../catalog/words/api-titles.js';
import type { Estimate } from '../client/adapter.js';
import type { GateAIRequestOptions } from '../client/apis/gateai-adapter.js';
import { checkBaseUrl } from '../client/base-url.js';
import type { GateAI } from '../client/gateai.js';
import type { ClientOptions, CreateOptions, RequestValidator, RunOptions, WaitOptions } from '../client/options.js';
import type { Unifically } from '../client/unifically.js';
import { AuthenticationError } from '../errors/errors.js';
import type { DownloadedFile } from '../files/download.js';
import type { Api } from '../types/api.js';
import type { CallOptions } from '../types/call-options.js';
import type { TaskHandle } from '../types/task.js';
import { notingFetch } from './api-trouble.js';
import type { Context } from './context.js';
import { UsageError } from './usage-error.js';

/** Names of the APIs, and of the environment variables that configure them. */
export const APIS = {
  unifically: { title: API_TITLES.unifically, keyVariable: 'UNIFICALLY_API_KEY', urlVariable: 'UNIFICALLY_BASE_URL' },
  gateai: { title: API_TITLES.gateai, keyVariable: 'GATEAI_API_KEY', urlVariable: 'GATEAI_BASE_URL' },
} as const;

type TopLevel = Partial<GateAIRequestOptions>;

/** Either client, for models that are known only at run time. */
export interface AnyClient {
  run(model: string, input: object, options: RunOptions & TopLevel): Promise<unknown>;
  tasks: {
    create(model: string, input: object, options: CreateOptions & TopLevel): Promise<TaskHandle>;
    estimate(model: string, input: object, options: CallOptions & TopLevel): Promise<Estimate>;
    wait(task: TaskHandle | string, options: WaitOptions): Promise<unknown>;
  };
  files: {
    upload(source: string, options: CallOptions): Promise<string>;
    download(output: unknown, options: CallOptions): Promise<DownloadedFile[]>;
  };
}

export interface ConnectOptions {
  /** Origin of the API; if omitted, that of the environment, or else the public one. */
  baseUrl?: string;
  /** Whether to check requests against the contract before they are sent. */
  validate?: boolean;
  /** Whether a key is needed at another origin too, instead of a proxy that may add it. */
  requireKey?: boolean;
}

/** Creates the client of an API with the key and the origin of the environment. */
export function connect(context: Context, api: Api, options: ConnectOptions = {}): Promise<AnyClient> {
  return api === 'gateai' ? connectGateAI(context, options) : connectUnifically(context, options);
}

export async function connectUnifically(context: Context, options: ConnectOptions = {}): Promise<Unifically> {
  const { Unifically } = await import('../client/unifically.js');
  return new Unifically(clientOptions(context, 'unifically', options));
}

export async function connectGateAI(context: Context, options: ConnectOptions = {}): Promise<GateAI> {
  const { GateAI } = await import('../client/gateai.js');
  return new GateAI(clientOptions(context, 'gateai', options));
}

/** Checks requests against the contract. The rules are loaded with the first request. */
export const validateRequest: RequestValidator = async (api, body) => {
  const { validateRequest: validate } = await import('../validate/index.js');
  return validate(api, body);
};

/** The origin that the user gives instead of that of the API; undefined if none is given. */
export function givenOrigin({ env }: Pick<Context, 'env'>, api: Api, { baseUrl }: ConnectOptions): string | undefined {
  return baseUrl ?? (env[APIS[api].urlVariable] || undefined);
}

/** The options of the client of an API: key and origin of the environment. */
export function clientOptions(
  context: Context,
  api: Api,
  { baseUrl, validate, requireKey }: ConnectOptions,
): ClientOptions {
  const { env, fetch, trouble } = context;
  const { keyVariable, urlVariable } = APIS[api];
  const apiKey = env[keyVariable] ?? '';
  const origin = givenOrigin(context, api, { baseUrl });
  const source = origin === undefined ? undefined : baseUrl === undefined ? urlVariable : '--base-url';
  if (origin !== undefined) checkOrigin(origin, source!);
  // A proxy at another origin may add the key itself.
  const shared = { ...context.clientOptions, baseUrl: origin, fetch: notingFetch(fetch, trouble, api, source) };
  if (apiKey || (origin !== undefined && !requireKey))
    return { ...shared, apiKey, validate: validate ? validateRequest : undefined };
  const missing = new AuthenticationError(
    `${keyVariable} is not set; for a sandbox, start \`unigen sandbox\` and set ${urlVariable}=http://127.0.0.1:4010 ${keyVariable}=any`,
  );
  if (!validate) throw missing;
  return { ...shared, apiKey: 'none', validate: validateThen(missing) };
}

/** Checks requests before it says that they can't be sent: a mistake in one is the same with a key. */
function validateThen(missing: AuthenticationError): RequestValidator {
  return async (api, body) => {
    const issues = await validateRequest(api, body);
    if (issues.length === 0) throw missing;
    return issues;
  };
}

/** @throws UsageError if a value is not the URL of an API. */
function checkOrigin(origin: string, source: string): void {
  try {
    checkBaseUrl(source, origin);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
