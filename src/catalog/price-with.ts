import { roundUsd } from '../internal/money.js';
import type { ModelEntry, Price, PriceTier } from './entry.js';
import type { PriceInputs } from './model-details.js';
import { tiersByWork } from './price-by-work.js';
import { isShape } from './wanted-request.js';

/** The properties of a catalog entry that a price depends on. */
export type PricedModel = Pick<ModelEntry, 'price' | 'output' | 'duration' | 'resolution' | 'aspectRatio'>;

/** The documented price of one request. */
export interface DocumentedPrice {
  /** US dollars per `unit`. If several prices may hold, the lowest of them. */
  amount: number;
  /** What one amount pays for. */
  unit: Price['unit'];
  /** How many units the task takes, if that is known before it runs. */
  quantity?: number;
  /** US dollars for the whole task, if that is known before it runs. */
  total?: number;
  /** Whether the price is approximate: the source calls it so, or the sources disagree. `note` says why. */
  approximate?: true;
  /** Number of the source document that states the price. */
  source: string;
  /** A remark on the price, for people. */
  note?: string;
  /** If nothing in the input decides between several prices: what the lowest one, `amount`, is for. */
  label?: string;
  /** The highest of those prices, in US dollars per `unit`. */
  upTo?: number;
  /**
   * Whether the request may cost less than `amount` or more than `upTo`: the documents state prices only for outputs that
   * are smaller, larger, shorter or longer.
   */
  unbounded?: true;
  /**
   * US dollars that the task costs if the price grows evenly with pixels and length, for a request between or outside of
   * the documented prices. It is an estimate: no document states it.
   */
  inProportion?: number;
}

/**
 * `priceOf` for a model that may be of another contract than the package has.
 *
 * @param inputs What its price depends on apart from its tiers.
 */
export function priceWith(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
): DocumentedPrice | undefined {
  const { price } = entry;
  if (!price) return undefined;
  const given = input as Record<string, unknown>;
  const valueOf = (parameter: string) => given[parameter] ?? inputs?.defaults[parameter];
  const { tiers, unbounded, inProportion } = decidedTiers(entry, price, given, valueOf);
  const tier = tiers[0];
  if (!tier) return undefined;

  const { unit, source, note } = price;
  const { amount, label } = tier;
  const quantity = quantityOf(entry, unit, inputs?.quantity === undefined ? undefined : valueOf(inputs.quantity));
  const units = unit === 'task' ? 1 : quantity;
  return {
    amount,
    unit,
    ...(quantity !== undefined && { quantity }),
    // If no parameter decides the amount, the total is as uncertain.
    ...(units !== undefined && label === undefined && { total: roundUsd(amount * units) }),
    ...(price.approximate && { approximate: true as const }),
    source,
    ...(note !== undefined && { note }),
    ...(label !== undefined && { label, upTo: tiers.at(-1)!.amount }),
    ...(unbounded && { unbounded: true as const }),
    ...(inProportion !== undefined && { inProportion: roundUsd(inProportion) }),
  };
}

/** The tiers that a request meets, by their amounts: one, or several with labels that nothing in the request decides between. */
function decidedTiers(
  entry: PricedModel,
  { amount, tiers = [{ amount: amount! }] }: Price,
  given: Record<string, unknown>,
  valueOf: (parameter: string) => unknown,
): ReturnType<typeof tiersByWork> & object {
  const byWork = tiersByWork(entry, given, valueOf);
  const matching = byWork?.tiers ?? tiers.filter((tier) => matches(tier, given, valueOf));
  const decided = matching.find(({ label }) => label === undefined);
  return { ...byWork, tiers: decided ? [decided] : matching.toSorted((a, b) => a.amount - b.amount) };
}

/**
 * The tiers that a request may have: those that it meets, or may meet once it is complete; with the estimate by them if no
 * document states its own price.
 */
export function possibleTiers(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
): { tiers: PriceTier[]; inProportion?: number } {
  if (!entry.price) return { tiers: [] };
  const given = input as Record<string, unknown>;
  const decided = decidedTiers(entry, entry.price, given, (name) => given[name] ?? inputs?.defaults[name]);
  return decided.tiers.length > 0 ? decided : openTiers(entry, inputs, input);
}

/** The prices that a model may have, in US dollars per unit. */
export interface PossibleAmounts {
  /** Empty if no document states one. */
  amounts: number[];
  /** Whether another price may hold: the documents state none for some values of the missing parameters. */
  unbounded: boolean;
}

/** The prices that a model may have for an input in which parameters without a default are still missing. */
export function possibleAmounts(entry: PricedModel, inputs: PriceInputs | undefined, input: object): PossibleAmounts {
  const { tiers, isOpen } = openTiers(entry, inputs, input);
  const open = new Set(tiers.flatMap(({ when = {} }) => Object.keys(when)).filter(isOpen));
  return {
    amounts: tiers.map(({ amount }) => amount),
    unbounded: [...open].some((name) => !coversAll(entry, name, tiers)),
  };
}

/** The tiers that an input may meet once the missing parameters are there, and which of those a price depends on. */
function openTiers(entry: PricedModel, inputs: PriceInputs | undefined, input: object) {
  const given = input as Record<string, unknown>;
  const defaults = inputs?.defaults;
  const tiers = entry.price?.tiers ?? [];
  const isOpen = (name: string) =>
    given[name] === undefined &&
    defaults?.[name] === undefined &&
    !tiers.some(({ omitted }) => omitted?.includes(name));
  const matching = tiers.filter(({ when = {}, ...others }) => {
    const decided = Object.fromEntries(Object.entries(when).filter(([name]) => !isOpen(name)));
    return matches({ ...others, when: decided }, given, (name) => given[name] ?? defaults?.[name]);
  });
  return { tiers: matching, isOpen };
}

/** Whether tiers state a price for each value of a parameter. */
function coversAll({ duration, resolution, aspectRatio }: PricedModel, name: string, tiers: PriceTier[]): boolean {
  const priced = tiers.flatMap(({ when = {} }) => (name in when ? [when[name]!].flat() : []));
  const choice = [duration, resolution, aspectRatio].find((one) => one?.parameter === name);
  // A side in pixels has more values than any list of prices; the price lists name all others, such as the modes.
  if (!choice) return priced.every((value) => typeof value !== 'number');
  return choice.values !== undefined && choice.values.every((value) => priced.includes(value));
}

/** `mayVaryByLength` for a model that may be of another contract than the package has. */
export function mayVaryByLengthWith(
  { price, duration }: Pick<PricedModel, 'price' | 'duration'>,
  inputs: PriceInputs | undefined,
): boolean {
  return duration !== undefined && isPriceSame(price, inputs, duration.parameter);
}

/**
 * Whether a price may vary by the resolution, though it is the same for every value of the parameters that set it: a price
 * that is rounded for all is hardly that of the largest.
 *
 * @param parameters Those that set the resolution; if none does, the price can't vary by it.
 */
export function mayVaryByResolutionWith(
  price: Price | undefined,
  inputs: PriceInputs | undefined,
  parameters: readonly string[],
): boolean {
  return (
    price?.approximate === true && parameters.length > 0 && parameters.every((name) => isPriceSame(price, inputs, name))
  );
}

/** The parameters that have another value in a request than the one that the price is stated for. */
export const otherThanStated = (price: Price | undefined, input: Record<string, unknown>): string[] =>
  Object.entries(price?.statedFor ?? {}).flatMap(([name, value]) => (input[name] === value ? [] : [name]));

/**
 * Whether the price of a request may vary by its resolution. That of the default is priced as if the request named none.
 *
 * @param input The parameters of the request.
 */
export function mayVaryByResolutionOf(
  entry: Pick<ModelEntry, 'price' | 'resolution' | 'sizes'>,
  inputs: PriceInputs | undefined,
  input: Record<string, unknown>,
): boolean {
  const names = [entry.resolution?.parameter ?? '', 'width', 'height'].filter((name) => Object.hasOwn(input, name));
  return (
    isResolutionChosen(entry) &&
    mayVaryByResolutionWith(entry.price, inputs, names) &&
    !isDefaultResolution(entry, input)
  );
}

/** Whether a request has the resolution of one that names none: it has at most another shape. */
function isDefaultResolution(
  { resolution, sizes }: Pick<ModelEntry, 'resolution' | 'sizes'>,
  input: Record<string, unknown>,
): boolean {
  const named = resolution && input[resolution.parameter];
  if (named !== undefined) return named === resolution!.default;
  const [width, height] = sizes?.default ?? [];
  return width !== undefined && isShape(Number(input['width']) * Number(input['height']), width * height!);
}

/** Whether a request may choose between resolutions, and not only between shapes. */
export function isResolutionChosen({ resolution, sizes }: Pick<ModelEntry, 'resolution' | 'sizes'>): boolean {
  const areas = sizes && 'pairs' in sizes ? sizes.pairs.map(([width, height]) => width * height) : [];
  const isNamed = (resolution?.values.length ?? 0) > 1;
  return isNamed || (sizes !== undefined && 'range' in sizes) || Math.max(...areas) > 2 * Math.min(...areas);
}

/** Whether a task has one price for any number of outputs: no document ties it to the parameter that sets them. */
export const mayVaryByOutputsWith = (
  price: Price | undefined,
  inputs: PriceInputs | undefined,
  name: string,
): boolean => price?.unit === 'task' && isPriceSame(price, inputs, name);

/** Whether a request costs the same for every value of a parameter: a price that no document ties to it. */
export function isPriceSame(price: Price | undefined, inputs: PriceInputs | undefined, parameter: string): boolean {
  if (!price || inputs?.quantity === parameter) return false;
  return (price.tiers ?? []).every(
    ({ when = {}, given = [], omitted = [], at }) =>
      !(parameter in when) && !given.includes(parameter) && !omitted.includes(parameter) && at === undefined,
  );
}

/** Whether an input meets the conditions of a tier. */
function matches(
  { when, given, omitted }: PriceTier,
  input: Record<string, unknown>,
  valueOf: (parameter: string) => unknown,
): boolean {
  return (
    (!when || Object.entries(when).every(([name, values]) => isOneOf(values, valueOf(name)))) &&
    (!given || given.every((name) => input[name] !== undefined)) &&
    (!omitted || omitted.every((name) => input[name] === undefined))
  );
}

function isOneOf(values: unknown, value: unknown): boolean {
  return Array.isArray(values) ? values.includes(value) : values === value;
}

function quantityOf(entry: PricedModel, unit: Price['unit'], given: unknown): number | undefined {
  // Anything that can't be a number of units would make the price negative, infinite or NaN.
  if (given !== undefined && given !== null)
    return typeof given === 'number' && given > 0 && given <= Number.MAX_SAFE_INTEGER ? given : undefined;
  // An `ImageOutput` is always a single image.
  return unit === 'image' && entry.output === 'ImageOutput' ? 1 : undefined;
}
