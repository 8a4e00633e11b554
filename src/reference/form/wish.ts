import type { WantedOutputs } from '../../catalog/wanted-outputs.js';
import type { JsonRecord } from './json-path.js';

/** A part of the request that a person asked for, as this model takes it. */
export interface Wish {
  /** Name for people, such as `10 s`. */
  words: string;
  /** The parameters that fulfil the wish; empty if the model does so anyway, undefined if no parameter does. */
  input: JsonRecord | undefined;
  /** The parameters for a request that has some of them already, such as its images. */
  inputOf?: (start: JsonRecord) => JsonRecord | undefined;
  /** Why no parameter does; if omitted, the model has no value for it, or not in every request. */
  why?: string;
  /** The tasks that make what is wished for, if one does not. */
  outputs?: WantedOutputs;
  /** Whether the text of an example may be about it, so that an example which shows it comes first. */
  inText?: boolean;
}
