import type { AlsoNeeded } from '../../catalog/also-needed.js';
import type { Capability } from '../../catalog/capabilities.js';
import type {
  DurationParameter,
  MediaParameter,
  ModelKind,
  NumberChoice,
  OutputCount,
  Price,
  ResolutionParameter,
} from '../../catalog/entry.js';
import type { PriceInputs } from '../../catalog/model-details.js';
import type { Api } from '../../types/api.js';

/** The data of a model in its row of the table. */
export interface RowIdentity {
  api: Api;
  id: string;
  title: string;
  kind: ModelKind;
  provider: string;
  /** Fewest and most seconds that a task usually takes. */
  typicalSeconds?: [number, number];
  /** Whether only an older document states the price. */
  isOlderPrice?: true;
  /** Whether only the name and the default of a parameter tell that a video has sound. */
  isSoundLikely?: true;
}

/** The data that the scripts need in addition to the table. */
export interface RowData extends Omit<CatalogRow, keyof RowIdentity | 'capabilities' | 'counterpart' | 'output'> {
  /** As `capabilityCodes` writes them. */
  can: string;
  /** Index of the row of the same model at the other API. */
  other?: number;
  /** Only if a price may depend on it. */
  output?: string;
}

/** The data of a model that the catalog needs to search, filter, price and sort it. */
export interface CatalogRow extends RowIdentity {
  capabilities: Capability[];
  seed?: true;
  duration?: DurationParameter;
  /** The lengths of the modes that have a capability, if they differ from `duration`; without one, those of a given video. */
  lengths?: Partial<Record<Capability, NumberChoice[]>>;
  /** The parameters that make each resolution of the choice. */
  sizes?: Record<string, Record<string, string | number>>;
  /** Whether no document lists the sizes: those of `sizes` are only that of the default and those of the prices. */
  isSizeOpen?: true;
  /** The resolutions at which no document says whether a shape is made, since only a width and a height give it. */
  unsized?: string[];
  /** The resolutions on which the documents disagree. */
  disputed?: string[];
  /** The resolutions with as many pixels as the default, separated by spaces, if the price may vary by others. */
  flat?: string;
  /** The lengths that each resolution excludes. */
  excluded?: Record<string, number[]>;
  /** The aspect ratios of the model, separated by spaces; undefined if no document says. */
  ratios?: string;
  /** Whether no document lists the shapes: that of `ratios` is only the one of the default size. */
  isShapeOpen?: true;
  /** The aspect ratios of a resolution, separated by spaces, if it does not have all; one that `sizes` lacks has no others. */
  shapes?: Record<string, string>;
  /** The aspect ratios at whose size no document states the price, separated by spaces. */
  unpriced?: string;
  /** The capabilities with which the model does not take an aspect ratio: a video has the shape of its first frame. */
  unshaped?: Capability[];
  /** The most input images that a list of them takes; 0 if no document says how many. Undefined without such a list. */
  images?: number;
  /** What a request with images also has to contain. */
  alsoNeeds?: AlsoNeeded;
  /** Whether a parameter or a text of a video model is about speech. */
  speaks?: true;
  /** How many outputs a task makes; undefined if no document says. */
  outputs?: OutputCount;
  /** Name of the schema of the output; a price may depend on it. */
  output: string;
  resolution?: ResolutionParameter;
  price?: Price;
  priceInputs?: PriceInputs;
  /** The media that the price depends on. */
  media?: MediaParameter[];
  deprecated?: true;
  /** Id of the same model at the other API. */
  counterpart?: string;
}

/** A row with what only the search needs, which is loaded with it. */
export interface SearchedRow extends CatalogRow {
  /** Words of the description that no other field has. */
  words: string;
}
