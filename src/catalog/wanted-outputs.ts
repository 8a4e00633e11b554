import { roundUsd } from '../internal/money.js';
import type { OutputCount } from './entry.js';
import type { RequestPrice } from './request-price.js';

/** How a model makes a wanted number of outputs. */
export interface WantedOutputs {
  /** The parameter for the number of each task, if there is one. */
  input: Record<string, number>;
  /** Fewest and most tasks that are needed: a task may make no more than one output. */
  tasks: [fewest: number, most: number];
}

/**
 * The tasks that make a wanted number of outputs.
 *
 * @param outputs How many a task makes; undefined if no document says: then it may make all, or one.
 */
export function wantedOutputs(wanted: number, outputs: OutputCount | undefined): WantedOutputs {
  const { parameter, minimum, maximum } = outputs ?? { minimum: 1, maximum: wanted };
  const fewest = Math.ceil(wanted / maximum);
  if (parameter === undefined) return { input: {}, tasks: [fewest, Math.ceil(wanted / minimum)] };
  return { input: { [parameter]: Math.max(minimum, Math.ceil(wanted / fewest)) }, tasks: [fewest, fewest] };
}

/** The price of several tasks together. */
export function priceOfTasks(price: RequestPrice, [fewest, most]: WantedOutputs['tasks']): RequestPrice {
  if (most === 1) return price;
  const { lowest, highest, units = 1, inProportion } = price;
  return {
    ...price,
    lowest: roundUsd(lowest * fewest),
    highest: roundUsd(highest * most),
    ...(inProportion !== undefined && { inProportion: roundUsd(inProportion * most) }),
    ...(highest === 0 && { units: units * most }),
  };
}

/** A number of several tasks, such as `4 tasks` or `1 to 4 tasks`. */
export function taskCountWords([fewest, most]: WantedOutputs['tasks']): string {
  return `${fewest === most ? most : `${fewest} to ${most}`} tasks`;
}
