import type { JsonObject } from '../../internal/json.js';
import type { ChosenModel } from '../input/model.js';
import type { LineError, ListProblem } from './list-problem.js';

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

/** The lines of a list, and what is wrong with the form of others. */
export interface ReadLines {
  lines: ListLine[];
  problems: ListProblem[];
  /** Whether a quote is wrong, so that it is uncertain where lines end: then none of them can be run. */
  isTorn: boolean;
}
