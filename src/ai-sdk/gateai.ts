import type { GateAIImageId, GateAIVideoId } from '../../generated/ai-sdk/ids.js';
import type { GateAIModels } from '../../generated/model-types.js';
import { GateAI } from '../client/gateai.js';
import type { GateAIProviderSettings, UnigenCallOptions } from './provider-settings.js';
import { baseProvider, type BaseProvider } from './provider.js';

/** The provider of GateAI Core for the AI SDK. */
export interface GateAIProvider extends BaseProvider<GateAIImageId, GateAIVideoId> {
  /** The client that the models use: for models that fit no interface, and for tasks of earlier calls. */
  readonly client: GateAI;
}

/**
 * What `providerOptions.gateai` of a call takes: parameters of the model by their own names, which override what the
 * call says, and options of the call.
 */
export type GateAIProviderOptions<M extends keyof GateAIModels> = Partial<GateAIModels[M]['input']> & UnigenCallOptions;

/**
 * The provider of GateAI Core for the AI SDK 7.
 *
 * @param settings Options of the client, and of all calls.
 * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option that
 *   can't be used.
 *
 * @example
 * const gateai = createGateAI(); // the key is in GATEAI_API_KEY
 * const { image } = await generateImage({ model: gateai.imageModel('gpt-image-2'), prompt: 'A kite' });
 */
export function createGateAI(settings: GateAIProviderSettings = {}): GateAIProvider {
  // A client has no limit of its own.
  const { maxCost: _maxCost, ...options } = settings;
  const { client = new GateAI(options), ...defaults } = settings;
  return { ...baseProvider({ api: 'gateai', client, defaults }), client };
}
