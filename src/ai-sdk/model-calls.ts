import type { JSONObject, JSONValue } from '@ai-sdk/provider';
import type { DownloadedFile } from '../files/download.js';
import { UnigenError } from '../errors/errors.js';
import { objectOf } from '../internal/json.js';
import type { TaskHandle } from '../types/task.js';
import { UnigenCallError } from './call-error.js';
import { loadModel, type KnownModel } from './load-model.js';
import { mapCall, type MappedCall, type SdkCall } from './map-call.js';
import type { ProviderContext } from './provider-context.js';
import { splitOptions } from './provider-options.js';
import type { UnigenCallOptions } from './provider-settings.js';
import type { SdkKind } from './sdk-model.js';

/** What a call of any interface has. */
export interface CommonCall {
  providerOptions?: Record<string, JSONObject> | undefined;
  headers?: Record<string, string | undefined> | undefined;
  abortSignal?: AbortSignal | undefined;
}

/** A call that is ready to be sent. */
export interface PreparedCall extends MappedCall {
  known: KnownModel;
  own: UnigenCallOptions;
}

/** A task that is done. */
export interface DoneTask {
  handle: TaskHandle;
  output: unknown;
}

/** One model of a provider: what its interfaces have in common. */
export class ModelCalls {
  /** @param id Id of the model. */
  constructor(
    readonly context: ProviderContext,
    readonly id: string,
    readonly kind: SdkKind,
  ) {}

  /** Loads what is known of the model. */
  load(): Promise<KnownModel> {
    return loadModel(this.context.api, this.id, this.kind);
  }

  /** The input and the options of a call. */
  async prepare(call: CommonCall, say: (known: KnownModel) => SdkCall): Promise<PreparedCall> {
    const { api, defaults } = this.context;
    const known = await this.load();
    const { given, own, warnings } = splitOptions(call.providerOptions, api, defaults);
    const kind = this.kind === 'image' || this.kind === 'video' ? this.kind : 'audio';
    const mapped = mapCall(api, kind, this.id, known, { ...say(known), headers: call.headers }, given);
    return { ...mapped, warnings: [...warnings, ...mapped.warnings], known, own };
  }

  /** Pays for a task, and waits for it. */
  async run({ input, own }: PreparedCall, signal: AbortSignal | undefined): Promise<DoneTask> {
    const { client, defaults } = this.context;
    const { webhook } = defaults;
    let handle: TaskHandle | undefined;
    const output = await client.run(this.id, input, {
      ...own,
      ...(signal && { signal }),
      ...(webhook && { webhook }),
      onCreate: (created) => {
        handle = created;
        return defaults.onCreate?.(created);
      },
    });
    return { output, handle: handle! };
  }

  /**
   * Downloads the files of an output. An error has the handle, since the task is paid for.
   *
   * @throws UnigenError if there are none: the AI SDK would make the call again, and pay again.
   */
  async download({ output, handle }: DoneTask, signal: AbortSignal | undefined): Promise<DownloadedFile[]> {
    try {
      const files = await this.context.client.files.download(output, { signal });
      if (files.length === 0) throw new UnigenError('The output names no file');
      return files;
    } catch (error) {
      throw this.error(error, handle);
    }
  }

  /**
   * Runs a call; what it throws becomes an error that the AI SDK does not retry.
   *
   * @param providerOptions The options of the call: an error about one of them names it.
   */
  async guard<T>(call: () => Promise<T>, providerOptions?: CommonCall['providerOptions']): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw this.error(error, undefined, providerOptions);
    }
  }

  error(error: unknown, handle?: TaskHandle, providerOptions?: CommonCall['providerOptions']): UnigenCallError {
    if (error instanceof UnigenCallError) return error;
    const { api, client } = this.context;
    const given = Object.keys(objectOf(providerOptions?.[api]));
    return new UnigenCallError(error, { api, given, url: client.baseUrl, model: this.id, handle });
  }

  /** What a result says of the response. */
  response(): { timestamp: Date; modelId: string; headers: undefined } {
    return { timestamp: new Date(), modelId: this.id, headers: undefined };
  }

  /** What `providerMetadata` of a result has. */
  metadata(value: JSONObject): Record<string, JSONObject> {
    return { [this.context.api]: value };
  }
}

/** A handle as `providerMetadata` and operations have it. */
export function handleJson(handle: TaskHandle): JSONObject {
  return { ...(handle as unknown as Record<string, JSONValue>) };
}

/** The content of a file. */
export async function bytesOf({ file }: DownloadedFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
