import type { JsonRecord } from './json-path.js';

/** The values that the user has typed and chosen. */
export interface FormState {
  /** Title of the mode; undefined if the model has none. */
  mode?: string;
  /** The parameters of the model, those that the mode hides included. */
  input: JsonRecord;
  /** The options in the body next to the parameters. */
  options: JsonRecord;
}

/** The part of a state that a path leads into. */
export type Part = 'input' | 'options';
