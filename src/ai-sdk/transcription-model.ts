import type { TranscriptionModelV4 } from '@ai-sdk/provider';
import { lazily } from './lazily.js';
import { providerName, type ProviderContext } from './provider-context.js';

/** A transcription model of the AI SDK. */
export function transcriptionModel(context: ProviderContext, modelId: string): TranscriptionModelV4 {
  const calls = lazily(({ TranscriptionCalls }) => new TranscriptionCalls(context, modelId, 'transcription'));
  return {
    specificationVersion: 'v4',
    provider: providerName(context, 'transcription'),
    modelId,
    doGenerate: async (options) => (await calls()).generate(options),
    doGenerateFromUrl: async (options) => (await calls()).generateFromUrl(options),
  };
}
