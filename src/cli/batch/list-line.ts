import type { JsonObject } from '../../internal/json.js';
import type { ChosenModel } from '../input/model.js';
import type { LineError } from './list-problem.js';

/** One line of a list, of which only the form has been checked. */
export interface ListLine {
  /** Number of the line in its file, from 1. */
  line: number;
  name?: string;
  model?: string;
  api?: string;
  /** Why no line of the list has a model; undefined if others have one. */
  noModel?: LineError;
  /**
   * The parameters, and what stands next to them in a request to GateAI.
   *
   * @throws LineError
   */
  parameters(chosen: ChosenModel): { input: JsonObject; options: JsonObject };
}
