import type { Capability } from '../../catalog/capabilities.js';

/** A capability that may do as well as one that is asked for. */
export interface RelatedCapability {
  instead: Capability;
  name: Capability;
  /** What models with it do, after their number. */
  does: string;
}

/** No document says whether these models edit the images that they refer to. */
const OF_EDITING: RelatedCapability = {
  instead: 'image-edit',
  name: 'image-reference',
  does: 'take reference images, which may do as well',
};

export const relatedTo = (names: readonly Capability[]): RelatedCapability | undefined =>
  names.includes(OF_EDITING.instead) ? OF_EDITING : undefined;
