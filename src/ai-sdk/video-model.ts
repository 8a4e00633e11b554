import type { Experimental_VideoModelV4 as VideoModelV4 } from '@ai-sdk/provider';
import { lazily } from './lazily.js';
import { providerName, type ProviderContext } from './provider-context.js';

/** A video model of the AI SDK. */
export function videoModel(context: ProviderContext, modelId: string): VideoModelV4 {
  const calls = lazily(({ VideoCalls }) => new VideoCalls(context, modelId));
  return {
    specificationVersion: 'v4',
    provider: providerName(context, 'video'),
    modelId,
    maxVideosPerCall: 1,
    doGenerate: async (options) => (await calls()).generate(options),
    doStart: async (options) => (await calls()).start(options),
    doStatus: async (options) => (await calls()).status(options),
    // Without this the AI SDK says that the model has no webhooks, and polls.
    ...(context.api === 'unifically' && {
      handleWebhookOption: async (options) => (await calls()).listen(options),
    }),
  };
}
