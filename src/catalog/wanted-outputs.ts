import { roundUsd } from '../internal/money.js';
import type { ModelEntry } from './entry.js';
import type { ModelDetails } from './model-details.js';
import type { RequestPrice } from './request-price.js';

/** How a model makes a wanted number of outputs. */
export interface WantedOutputs {
  /** The parameter for the number of each task, if there is one. */
  input: Record<string, number>;
  /** Fewest and most tasks that are needed: a task may make no more than one output. */
  tasks: [fewest: number, most: number];
  /** Whether no document says how many outputs a task makes. */
  isUndocumented?: true;
}

/** The tasks that make a wanted number of outputs. */
export function wantedOutputs(
  wanted: number,
  { outputs }: Pick<ModelEntry, 'outputs'>,
  { output }: Pick<ModelDetails, 'output'>,
): WantedOutputs {
  const isUndocumented = wanted > 1 && !outputs && !isOneFile(output);
  if (isUndocumented) return { input: {}, tasks: [1, wanted], isUndocumented };
  const { parameter, minimum, maximum } = outputs ?? { minimum: 1, maximum: 1 };
  const fewest = Math.ceil(wanted / maximum);
  if (parameter === undefined) return { input: {}, tasks: [fewest, Math.ceil(wanted / minimum)] };
  return { input: { [parameter]: Math.max(minimum, Math.ceil(wanted / fewest)) }, tasks: [fewest, fewest] };
}

/** Whether an output is only the URL of one file. */
function isOneFile({ properties }: ModelDetails['output']): boolean {
  const [property, ...more] = Object.values(properties);
  return property?.format === 'uri' && more.length === 0;
}

/** The price of several tasks together. */
export function priceOfTasks(price: RequestPrice, [fewest, most]: WantedOutputs['tasks']): RequestPrice {
  if (most === 1) return price;
  const { lowest, highest, units = 1 } = price;
  return {
    ...price,
    lowest: roundUsd(lowest * fewest),
    highest: roundUsd(highest * most),
    ...(highest === 0 && { units: units * most }),
  };
}

/** A number of tasks, such as `4 tasks` or `1 to 4 tasks`. */
export function taskCountWords([fewest, most]: WantedOutputs['tasks']): string {
  return `${fewest === most ? most : `${fewest} to ${most}`} ${most === 1 ? 'task' : 'tasks'}`;
}
