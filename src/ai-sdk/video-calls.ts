import type {
  Experimental_VideoModelV4 as VideoModelV4,
  Experimental_VideoModelV4CallOptions as VideoCall,
  Experimental_VideoModelV4OperationStartResult as VideoStart,
  Experimental_VideoModelV4OperationStatusResult as VideoStatus,
  Experimental_VideoModelV4Result as VideoResult,
  JSONValue,
} from '@ai-sdk/provider';
import { readHandle } from '../client/read-handle.js';
import { urlsIn } from '../files/output-urls.js';
import { UnigenError } from '../errors/errors.js';
import { bytesOf, handleJson, ModelCalls, type PreparedCall } from './model-calls.js';
import type { ProviderContext } from './provider-context.js';
import { VideoWebhooks } from './video-webhooks.js';

const DEFAULT_TYPE = 'video/mp4';

type StartCall = Parameters<NonNullable<VideoModelV4['doStart']>>[0];
type StatusCall = Parameters<NonNullable<VideoModelV4['doStatus']>>[0];
type WebhookOption = NonNullable<VideoModelV4['handleWebhookOption']>;

/** The calls of a video model. The operation of a start is the handle of the task. */
export class VideoCalls extends ModelCalls {
  readonly webhooks: VideoWebhooks;

  constructor(context: ProviderContext, id: string) {
    super(context, id, 'video');
    this.webhooks = new VideoWebhooks(context.client.tasks);
  }

  generate({ abortSignal, ...call }: VideoCall): Promise<VideoResult> {
    return this.guard(async () => {
      const prepared = await prepare(this, call);
      const done = await this.run(prepared, abortSignal);
      const downloads = await this.download(done, abortSignal);
      const videos = downloads.map(async (one) => ({
        type: 'binary' as const,
        data: await bytesOf(one),
        mediaType: one.file.type || DEFAULT_TYPE,
      }));
      return {
        videos: await Promise.all(videos),
        warnings: prepared.warnings,
        providerMetadata: this.metadata({
          handle: handleJson(done.handle),
          videos: downloads.map(({ url }) => ({ url })),
        }),
        response: this.response(),
      };
    }, call.providerOptions);
  }

  listen({ webhook }: Parameters<WebhookOption>[0]): ReturnType<WebhookOption> {
    return this.guard(async () => {
      const { webhookUrl, received } = await this.webhooks.listen(webhook);
      return { webhookUrl, received: this.guard(() => received) };
    });
  }

  start({ abortSignal, webhookUrl, ...call }: StartCall): Promise<VideoStart> {
    return this.guard(async () => {
      const { client, defaults, api } = this.context;
      const url = api === 'unifically' ? webhookUrl : undefined;
      try {
        const { input, own, warnings } = await prepare(this, call);
        const { maxCost } = own;
        if (webhookUrl !== url)
          warnings.push({ type: 'unsupported', feature: 'webhookUrl', details: 'GateAI Core has no webhooks' });
        const webhook = url ?? defaults.webhook;
        const handle = await client.tasks.create(this.id, input, {
          ...(maxCost !== undefined && { maxCost }),
          ...(abortSignal && { signal: abortSignal }),
          ...(webhook !== undefined && { webhook }),
        });
        try {
          await defaults.onCreate?.(handle);
        } catch (cause) {
          throw new UnigenError('onCreate threw; the task keeps running', { cause, handle });
        }
        if (url !== undefined) this.webhooks.start(url, handle, abortSignal);
        const operation = handleJson(handle);
        const providerMetadata = this.metadata({ handle: operation });
        return { operation, warnings, providerMetadata, response: this.response() };
      } catch (error) {
        if (url !== undefined) this.webhooks.stop(url);
        throw error;
      }
    }, call.providerOptions);
  }

  status({ operation, abortSignal }: StatusCall): Promise<VideoStatus> {
    return this.guard(() => status(this, operation, abortSignal));
  }
}

async function status(calls: VideoCalls, operation: JSONValue, signal: AbortSignal | undefined): Promise<VideoStatus> {
  const { client, api } = calls.context;
  const handle = readHandle(operation, api, calls.id);
  const providerMetadata = calls.metadata({ handle: handleJson(handle) });
  const response = calls.response();
  await calls.webhooks.settled(handle);
  const task = await client.tasks.get(handle, { signal }).catch((error: unknown) => {
    throw calls.error(error, handle);
  });
  if (!task.done) return { status: 'pending', providerMetadata, response };
  if (task.output === undefined) {
    const { error } = task as { error?: string };
    // The AI SDK makes an error of only this message.
    return { status: 'error', error: `${error ?? 'The task failed'} (task ${handle.id})`, providerMetadata, response };
  }
  const urls = [...urlsIn(task.output).keys()];
  if (urls.length === 0) throw calls.error(new UnigenError('The output names no file', { handle }));
  return {
    status: 'completed',
    videos: urls.map((url) => ({ type: 'url', url, mediaType: DEFAULT_TYPE })),
    warnings: [],
    providerMetadata,
    response,
  };
}

function prepare(calls: ModelCalls, call: Omit<VideoCall, 'abortSignal'>): Promise<PreparedCall> {
  const { prompt, n, aspectRatio, resolution, duration, fps, seed, generateAudio } = call;
  const { image, frameImages = [], inputReferences: references } = call;
  const frame = (type: string) => frameImages.find(({ frameType }) => frameType === type)?.image;
  return calls
    .prepare(call, () => ({
      prompt,
      aspectRatio,
      size: resolution,
      duration,
      fps,
      seed,
      generateAudio,
      firstFrame: frame('first_frame') ?? image,
      lastFrame: frame('last_frame'),
      references,
    }))
    .then((prepared) => {
      if (n > 1) prepared.warnings.push({ type: 'unsupported', feature: 'n', details: 'a request makes one video' });
      return prepared;
    });
}
