import type { Capability } from '../../catalog/capabilities.js';
import { counted } from './filter-words.js';
import type { CatalogState } from './state.js';

/** A capability that may do as well as what is asked for. */
interface Related {
  /** The capability that it is instead of; undefined if none is asked for. */
  instead?: Capability;
  name: Capability;
  /** What has to be made; undefined if any kind may do. */
  makes?: CatalogState['makes'];
  /**
   * What the models do that have it.
   *
   * @param models Their number, as a noun is counted: `2 other models`.
   */
  words: (models: (noun: string) => string, count: number) => string;
}

/** The models with a related capability: what they do, and how they are shown. */
interface RelatedOffer {
  words: string;
  label: string;
  state: CatalogState;
}

/** A related capability, and the models that have it. */
export interface RelatedCapability extends Pick<Related, 'instead' | 'name' | 'makes'> {
  /**
   * Offers these models. Those that have the other capability too are not counted, but shown.
   *
   * @param state The request without the words of the query.
   * @param count Number of models for a state.
   * @returns undefined if no model has only the related capability.
   */
  offer: (state: CatalogState, count: (state: CatalogState) => number) => RelatedOffer | undefined;
}

const take = (count: number): string => (count === 1 ? 'takes' : 'take');

const RELATED: readonly (Related & { instead: Capability })[] = [
  {
    instead: 'image-edit',
    name: 'image-reference',
    // No document says whether these models edit the images that they refer to.
    words: (models, count) => `${models('model')} ${take(count)} reference images, which may do as well`,
  },
  {
    instead: 'lip-sync',
    name: 'audio-input',
    makes: ['video'],
    words: (models, count) => `${models('video model')} ${take(count)} audio, but no document says that lips follow it`,
  },
];

/** In a video that speaks, a person of a given image may do so. */
const OF_SPEECH: Related = {
  name: 'lip-sync',
  words: (models) => `${models('model')} with lip sync: a person in your image speaks your audio`,
};

/** @param isSpoken Whether a video that speaks is asked for. */
export function relatedTo(names: readonly Capability[], isSpoken = false): RelatedCapability | undefined {
  const related = RELATED.find(({ instead }) => names.includes(instead)) ?? (isSpoken ? OF_SPEECH : undefined);
  return related && { ...related, offer: (state, count) => offerOf(related, state, count) };
}

function offerOf(
  { name, instead, makes, words }: Related,
  state: CatalogState,
  count: (state: CatalogState) => number,
): RelatedOffer | undefined {
  const can = [...new Set([...state.can, name])].filter((one) => one !== instead);
  const related = { ...state, can, makes: makes ?? state.makes };
  const all = count(related);
  const known = instead ? count({ ...related, can: [...can, instead] }) : 0;
  const others = all - known;
  if (others === 0) return undefined;
  return {
    words: words((noun) => counted(others, known > 0 ? `other ${noun}` : noun), others),
    label: known > 0 ? `Show all ${all} that do` : all > 1 ? 'Show them' : 'Show it',
    state: related,
  };
}
