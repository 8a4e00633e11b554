import type { ModelEntry } from '../catalog/entry.js';
import type { ExampleDetails, ModelDetails, PriceInputs } from '../catalog/model-details.js';
import type { Api } from '../types/api.js';

/** A model, by its API and id. */
export interface ModelKey {
  api: Api;
  id: string;
}

/** Names a model in a URL or a map, such as `gateai:veo-3.1-lite`. */
export const modelKey = ({ api, id }: ModelKey): string => `${api}:${id}`;

/** An example request of a model, with its name in the contract. */
export interface NamedExample extends ExampleDetails {
  name: string;
}

/** A statement of the contract that no document makes. */
export interface Assumption {
  /** Its place, such as `input.seed`. */
  path: string;
  /** A sentence about what the documents say instead. */
  reason: string;
}

/** All that the reference says about a model: plain data, so that pages can load it. */
export interface ReferenceModel extends ModelKey {
  entry: ModelEntry;
  details: ModelDetails;
  /** What the price depends on in addition to its tiers; undefined if nothing. */
  priceInputs?: PriceInputs;
  /** All examples, the one to copy first. */
  examples: NamedExample[];
  assumptions: Assumption[];
  /** Path of its YAML in the repository. */
  source: string;
  /** Whether the other API has a model of the same id, which may be another one. */
  sharesId?: true;
  /** The same model at the other API, if it is served by both. */
  counterpart?: ModelKey;
}
