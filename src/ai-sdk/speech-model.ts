import type { SpeechModelV4 } from '@ai-sdk/provider';
import { lazily } from './lazily.js';
import { providerName, type ProviderContext } from './provider-context.js';

/** A speech model of the AI SDK. */
export function speechModel(context: ProviderContext, modelId: string): SpeechModelV4 {
  const calls = lazily(({ SpeechCalls }) => new SpeechCalls(context, modelId, 'speech'));
  return {
    specificationVersion: 'v4',
    provider: providerName(context, 'speech'),
    modelId,
    doGenerate: async (options) => (await calls()).generate(options),
  };
}
