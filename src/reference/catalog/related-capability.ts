import type { Capability } from '../../catalog/capabilities.js';
import { counted } from './filter-words.js';
import type { CatalogState } from './state.js';

/** A capability that may do as well as what is asked for. */
export interface RelatedCapability {
  /** The capability that it is instead of; undefined if none is asked for. */
  instead?: Capability;
  name: Capability;
  /** What has to be made; undefined if any kind may do. */
  makes?: CatalogState['makes'];
  /** What a number of models do that have it. */
  words: (count: number) => string;
}

const take = (count: number): string => (count === 1 ? 'takes' : 'take');

const RELATED: readonly (RelatedCapability & { instead: Capability })[] = [
  {
    instead: 'image-edit',
    name: 'image-reference',
    // No document says whether these models edit the images that they refer to.
    words: (count) => `${counted(count, 'model')} ${take(count)} reference images, which may do as well`,
  },
  {
    instead: 'lip-sync',
    name: 'audio-input',
    makes: ['video'],
    words: (count) => `${counted(count, 'video model')} ${take(count)} audio, but no document says that lips follow it`,
  },
];

/** In a video that speaks, a person of a given image may do so. */
const OF_SPEECH: RelatedCapability = {
  name: 'lip-sync',
  words: (count) => `${counted(count, 'model')} with lip sync: a person in your image speaks your audio`,
};

/** @param isSpoken Whether a video that speaks is asked for. */
export const relatedTo = (names: readonly Capability[], isSpoken = false): RelatedCapability | undefined =>
  RELATED.find(({ instead }) => names.includes(instead)) ?? (isSpoken ? OF_SPEECH : undefined);
