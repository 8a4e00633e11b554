import type {
  UnificallyImageId,
  UnificallySpeechId,
  UnificallyTranscriptionId,
  UnificallyVideoId,
} from '../../generated/ai-sdk/ids.js';
import type { UnificallyModels } from '../../generated/model-types.js';
import { Unifically } from '../client/unifically.js';
import type { AnyClient } from './provider-context.js';
import type { UnificallyProviderSettings, UnigenCallOptions } from './provider-settings.js';
import { audioModels, baseProvider, type AudioModels, type BaseProvider } from './provider.js';

/** The provider of Unifically for the AI SDK. */
export interface UnificallyProvider
  extends BaseProvider<UnificallyImageId, UnificallyVideoId>,
    AudioModels<UnificallySpeechId, UnificallyTranscriptionId> {
  /** The client that the models use: for models that fit no interface, and for tasks of earlier calls. */
  readonly client: Unifically;
}

/**
 * What `providerOptions.unifically` of a call takes: parameters of the model by their own names, which override what
 * the call says, and options of the call.
 */
export type UnificallyProviderOptions<M extends keyof UnificallyModels> = Partial<UnificallyModels[M]['input']> &
  UnigenCallOptions;

/**
 * The provider of Unifically for the AI SDK 7.
 *
 * @param settings Options of the client, and of all calls.
 * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option that
 *   can't be used.
 *
 * @example
 * const unifically = createUnifically(); // the key is in UNIFICALLY_API_KEY
 * const { image } = await generateImage({ model: unifically.imageModel('alibaba/z-image-turbo'), prompt: 'A kite' });
 */
export function createUnifically(settings: UnificallyProviderSettings = {}): UnificallyProvider {
  // A client has no limit of its own.
  const { maxCost: _maxCost, ...options } = settings;
  const { client = new Unifically(options), ...defaults } = settings;
  const context = { api: 'unifically', client: client as AnyClient, defaults } as const;
  return { ...baseProvider(context), ...audioModels(context), client };
}
