export { createGateAI, type GateAIProvider, type GateAIProviderOptions } from './gateai.js';
export { createUnifically, type UnificallyProvider, type UnificallyProviderOptions } from './unifically.js';
export { UnigenCallError } from './call-error.js';
export type {
  GateAIProviderSettings,
  ProviderDefaults,
  UnificallyProviderSettings,
  UnigenCallOptions,
} from './provider-settings.js';
export type { AudioModels, BaseProvider } from './provider.js';
export type {
  GateAIImageId,
  GateAIVideoId,
  UnificallyImageId,
  UnificallySpeechId,
  UnificallyTranscriptionId,
  UnificallyVideoId,
} from '../../generated/ai-sdk/ids.js';
