import type {
  Experimental_VideoModelV4 as VideoModelV4,
  Experimental_VideoModelV4CallOptions as VideoCall,
  Experimental_VideoModelV4OperationStatusResult as VideoStatus,
  JSONValue,
} from '@ai-sdk/provider';
import { readHandle } from '../client/read-handle.js';
import { urlsIn } from '../files/output-urls.js';
import { UnigenError } from '../errors/errors.js';
import { bytesOf, handleJson, ModelCalls, type PreparedCall, type ProviderContext } from './context.js';
import { VideoWebhooks } from './video-webhooks.js';

const DEFAULT_TYPE = 'video/mp4';

/** A video model of the AI SDK. The operation of `doStart` is the handle of the task. */
export function videoModel(context: ProviderContext, modelId: string): VideoModelV4 {
  const calls = new ModelCalls(context, modelId, 'video');
  const webhooks = context.api === 'unifically' ? new VideoWebhooks(context.client.tasks) : undefined;
  return {
    specificationVersion: 'v4',
    provider: calls.provider,
    modelId,
    maxVideosPerCall: 1,
    doGenerate: ({ abortSignal, ...call }) =>
      calls.guard(async () => {
        const prepared = await prepare(calls, call);
        const done = await calls.run(prepared, abortSignal);
        const downloads = await calls.download(done, abortSignal);
        const videos = downloads.map(async (one) => ({
          type: 'binary' as const,
          data: await bytesOf(one),
          mediaType: one.file.type || DEFAULT_TYPE,
        }));
        return {
          videos: await Promise.all(videos),
          warnings: prepared.warnings,
          providerMetadata: calls.metadata({
            handle: handleJson(done.handle),
            videos: downloads.map(({ url }) => ({ url })),
          }),
          response: calls.response(),
        };
      }),
    ...(webhooks && { handleWebhookOption: (options) => webhooks.listen(options.webhook) }),
    doStart: ({ abortSignal, webhookUrl, ...call }) =>
      calls.guard(async () => {
        const { client, defaults } = context;
        const { input, own, warnings } = await prepare(calls, call);
        const { maxCost } = own;
        if (webhookUrl !== undefined && !webhooks)
          warnings.push({ type: 'unsupported', feature: 'webhookUrl', details: 'GateAI Core has no webhooks' });
        const handle = await client.tasks.create(modelId, input, {
          ...(maxCost !== undefined && { maxCost }),
          ...(abortSignal && { signal: abortSignal }),
          ...(webhooks && webhookUrl !== undefined && { webhook: webhookUrl }),
        });
        try {
          await defaults.onCreate?.(handle);
        } catch (cause) {
          throw new UnigenError('onCreate threw; the task keeps running', { cause, handle });
        }
        if (webhookUrl !== undefined) webhooks?.started(webhookUrl, handle, { ...own, signal: abortSignal });
        const operation = handleJson(handle);
        return {
          operation,
          warnings,
          providerMetadata: calls.metadata({ handle: operation }),
          response: calls.response(),
        };
      }),
    doStatus: ({ operation, abortSignal }) => calls.guard(() => status(calls, operation, abortSignal)),
  };
}

async function status(calls: ModelCalls, operation: JSONValue, signal: AbortSignal | undefined): Promise<VideoStatus> {
  const { client, api } = calls.context;
  const handle = readHandle(operation, api, calls.id);
  const providerMetadata = calls.metadata({ handle: handleJson(handle) });
  const response = calls.response();
  const task = await client.tasks.get(handle, { signal }).catch((error: unknown) => {
    throw calls.error(error, handle);
  });
  if (!task.done) return { status: 'pending', providerMetadata, response };
  if (task.output === undefined) {
    const { error } = task as { error?: string };
    // The AI SDK makes an error of this message alone.
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
