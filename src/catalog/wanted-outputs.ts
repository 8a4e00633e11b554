import { roundUsd } from '../internal/money.js';
import type { OutputCount } from './entry.js';
import type { PriceInputs } from './model-details.js';
import type { PricedModel } from './price-with.js';
import { requestPrice, type RequestPrice } from './request-price.js';

/** How a model makes a wanted number of outputs. */
export interface WantedOutputs {
  /** The parameter for the number of each task, if there is one. */
  input: Record<string, number>;
  /** The same for the last task: it makes what is left. */
  last: Record<string, number>;
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
  if (parameter === undefined) return { input: {}, last: {}, tasks: [fewest, Math.ceil(wanted / minimum)] };
  const inputOf = (count: number) => ({ [parameter]: Math.max(minimum, count) });
  const share = Math.ceil(wanted / fewest);
  return { input: inputOf(share), last: inputOf(wanted - share * (fewest - 1)), tasks: [fewest, fewest] };
}

/** How the last of several tasks differs from the others; undefined if it does not. */
export function lastTask({ input, last }: WantedOutputs): Record<string, number> | undefined {
  return Object.keys(last).some((name) => last[name] !== input[name]) ? last : undefined;
}

/** One task makes all. */
const ONE_TASK: Pick<WantedOutputs, 'last' | 'tasks'> = { last: {}, tasks: [1, 1] };

/**
 * The price of the tasks that make a number of outputs, together; undefined if no document states one.
 *
 * @param input The parameters of each task but the last.
 */
export function priceOfTasks(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
  { last, tasks: [fewest, most] } = ONE_TASK,
): RequestPrice | undefined {
  const price = requestPrice(entry, inputs, input);
  if (!price || most === 1) return price;
  const left = requestPrice(entry, inputs, { ...input, ...last }) ?? price;
  const total = (name: 'lowest' | 'highest' | 'inProportion' | 'units', tasks = most) =>
    roundUsd((price[name] ?? 1) * (tasks - 1) + (left[name] ?? 1));
  return {
    ...price,
    lowest: total('lowest', fewest),
    highest: total('highest'),
    ...(price.inProportion !== undefined && { inProportion: total('inProportion') }),
    ...(price.highest === 0 && { units: total('units') }),
  };
}

/** A number of several tasks, such as `4 tasks` or `1 to 4 tasks`. */
export function taskCountWords([fewest, most]: WantedOutputs['tasks']): string {
  return `${fewest === most ? most : `${fewest} to ${most}`} tasks`;
}
