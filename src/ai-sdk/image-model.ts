import type { ImageModelV4 } from '@ai-sdk/provider';
import { lazily } from './lazily.js';
import { providerName, type ProviderContext } from './provider-context.js';

/** An image model of the AI SDK. */
export function imageModel(context: ProviderContext, modelId: string): ImageModelV4 {
  const calls = lazily(({ ImageCalls }) => new ImageCalls(context, modelId, 'image'));
  return {
    specificationVersion: 'v4',
    provider: providerName(context, 'image'),
    modelId,
    maxImagesPerCall: async () => (await calls()).maxImages(),
    get supportsFileInputs() {
      return calls().then((loaded) => loaded.takesImages());
    },
    supportsMaskInputs: false,
    doGenerate: async (options) => (await calls()).generate(options),
  };
}
