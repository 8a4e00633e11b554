import { priceInputs } from '../../generated/details/price-inputs.js';
import type { ModelEntry } from './entry.js';
import type { PriceInputs } from './model-details.js';
import {
  isResolutionChosen,
  mayVaryByLengthWith,
  mayVaryByOutputsWith,
  mayVaryByResolutionWith,
  priceWith,
  type DocumentedPrice,
} from './price-with.js';

export type { DocumentedPrice } from './price-with.js';

/**
 * Looks up what the documents say that a task costs. Works offline: no request is sent. `tasks.estimate` asks the API.
 *
 * @param entry The model, from `findModel`.
 * @param input The parameters of the model, as `tasks.create` takes them; omitted ones count as their defaults.
 * @returns undefined if no documented price applies to the input. Every amount is a finite number of at least 0; an
 *   input that the model refuses, such as a `quantity` of -1, has no `total`.
 * @example
 * const entry = findModel('unifically', 'kuaishou/kling-o1-video')!;
 * priceOf(entry, { prompt: 'A paper boat', duration: 10 })?.total; // 0.48
 */
export function priceOf(entry: ModelEntry, input: object): DocumentedPrice | undefined {
  return priceWith(entry, priceInputsOf(entry), input);
}

/** What the price of a model depends on apart from its tiers. */
export function priceInputsOf({ api, id }: ModelEntry): PriceInputs | undefined {
  return priceInputs[`${api} ${id}`];
}

/** Whether no document ties the price to the length, which a request may choose. */
export function mayVaryByLength(entry: ModelEntry): boolean {
  return mayVaryByLengthWith(entry, priceInputsOf(entry));
}

/** Whether a request may choose the resolution, and no document ties a rounded price to it. */
export function mayVaryByResolution(entry: ModelEntry): boolean {
  const parameters = [entry.resolution?.parameter ?? '', 'width', 'height'];
  return isResolutionChosen(entry) && mayVaryByResolutionWith(entry.price, priceInputsOf(entry), parameters);
}

/** Whether a request may choose how many outputs its task makes, and no document ties the price of the task to it. */
export function mayVaryByOutputs(entry: ModelEntry): boolean {
  const { parameter, maximum } = entry.outputs ?? {};
  return parameter !== undefined && maximum! > 1 && mayVaryByOutputsWith(entry.price, priceInputsOf(entry), parameter);
}
