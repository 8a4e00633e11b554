import { NotFoundError } from '../errors/errors.js';
import type { Sizes } from '../catalog/sizes.js';
import type { Api } from '../types/api.js';
import type { SdkKind, SdkModel } from './sdk-model.js';

/** What is known of a model: nothing if the contract does not list it. */
export interface KnownModel {
  row?: SdkModel | undefined;
  /** The sizes in pixels that it makes. */
  sizes?: Sizes | undefined;
}

const METHODS: Record<SdkKind, string> = {
  image: 'imageModel',
  video: 'videoModel',
  speech: 'speechModel',
  transcription: 'transcriptionModel',
};

const CLIENTS: Record<Api, string> = { unifically: 'Unifically', gateai: 'GateAI' };

/**
 * What is known of a model. The table of an API loads on the first call.
 *
 * @throws NotFoundError with the way to use the model if it does not fit the interface.
 */
export async function loadModel(api: Api, id: string, kind: SdkKind): Promise<KnownModel> {
  const gateai = api === 'gateai';
  const { sdkModels, otherModels } = gateai
    ? await import('../../generated/ai-sdk/gateai.js')
    : await import('../../generated/ai-sdk/unifically.js');
  const row = Object.hasOwn(sdkModels, id) ? sdkModels[id] : undefined;
  if (otherModels.includes(id))
    throw new NotFoundError(
      `${id} fits no interface of the AI SDK: call \`new ${CLIENTS[api]}().run('${id}', …)\` of unigen`,
    );
  if (row && row.kind !== kind)
    throw new NotFoundError(`${id} does not fit \`${METHODS[kind]}\`: use \`${METHODS[row.kind]}('${id}')\``);
  if (!gateai) return { row };
  const { gateaiSizes } = await import('../../generated/sizes.js');
  return { row, sizes: Object.hasOwn(gateaiSizes, id) ? gateaiSizes[id] : undefined };
}
