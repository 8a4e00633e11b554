import type { CreateOptions, RunOptions, WaitOptions, WebhookSource } from '../client/options.js';
import type { DownloadedFile } from '../files/download.js';
import type { Api } from '../types/api.js';
import type { CallOptions } from '../types/call-options.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { ProviderDefaults } from './provider-settings.js';
import type { SdkKind } from './sdk-model.js';

/** What both clients have, without the types of models. */
export interface AnyClient {
  readonly baseUrl: string;
  readonly files: { download(output: unknown, options?: CallOptions): Promise<DownloadedFile[]> };
  readonly tasks: {
    create(model: string, input: Record<string, unknown>, options?: CreateOptions): Promise<TaskHandle>;
    get(task: TaskHandle, options?: CallOptions): Promise<TaskState>;
    wait(task: TaskHandle, options?: WaitOptions): Promise<unknown>;
  };
  run(model: string, input: Record<string, unknown>, options?: RunOptions): Promise<unknown>;
}

/** What the models of a provider share. */
export interface ProviderContext {
  readonly api: Api;
  readonly client: AnyClient;
  readonly defaults: ProviderDefaults & { webhook?: WebhookSource };
}

/** Name of the provider of a model, for logs of the AI SDK. */
export function providerName({ api }: ProviderContext, kind: SdkKind): string {
  return `${api}.${kind}`;
}
