import type { ModelEntry, PriceTier } from '../catalog/entry.js';
import { isWide, namedLines, pixelsOf, priceInProportion } from '../catalog/price-by-work.js';
import { nearestPrices } from '../catalog/nearest-prices.js';
import { priceInputsOf } from '../catalog/price.js';
import { requestPrice, type RequestPrice } from '../catalog/request-price.js';
import { secondsOf } from './media/duration.js';
import { countOf, durationOf, sizeOf } from './shaping.js';

/** A price that a document rounds to $0.00: small, but not free. */
const ROUNDED_TO_ZERO_USD = 0.004;

type Input = Record<string, unknown>;

/** What the sandbox charges for a task by the documents. */
export interface DocumentedCost {
  /** US dollars. */
  cost: number;
  /**
   * How the documents lead to it: they state it (`stated`); they state several that may hold, and this is the `highest`;
   * they state it for the `nearest` length or size; none of their prices fits, and this is the highest of the model
   * (`unfit`); it is in `proportion` to theirs, by pixels and seconds; they round it to $0.00 (`rounded`); they state it
   * for one second or image, whose number is an assumption (`units`).
   */
  basis: 'stated' | 'highest' | 'nearest' | 'unfit' | 'proportion' | 'rounded' | 'units';
  /** What the documents state the price of, if the number is an assumption. */
  unit?: 'second' | 'image';
  /** Of the nearest length or size: that of the request, such as `12 s`, and the one whose price it is, such as `10 s`. */
  nearest?: { asked: string; of: string };
}

/** The cost of a task by the documents; undefined if they have no price of the model. */
export function documentedCost(entry: ModelEntry, given: Input): DocumentedCost | undefined {
  if (!entry.price) return undefined;
  const { amount: only, unit, tiers = [{ amount: only! }] } = entry.price;
  // Nothing in the input changes the price of most models.
  if (!entry.price.tiers && unit === 'task')
    return { cost: only || ROUNDED_TO_ZERO_USD, basis: only ? 'stated' : 'rounded' };
  const byWork = tiers.filter(({ at }) => at !== undefined);
  if (byWork.length > 0) return costByWork(entry, given, byWork);

  const input = hasShots(given) ? withSecondsOfShots(entry, given) : given;
  const inputs = priceInputsOf(entry);
  const dollars = ({ highest, per, units = 1 }: Pick<RequestPrice, 'highest' | 'per' | 'units'>): number =>
    (highest || ROUNDED_TO_ZERO_USD * units) * (per === undefined ? 1 : unitsOf(entry, given));
  // If several prices are possible, the highest, so that a budget tried out here holds at the real API.
  const own = requestPrice(entry, inputs, input);
  if (own) return { cost: dollars(own), basis: basisOf(own), ...(own.per && { unit: own.per }) };
  const nearest = nearestPrices(entry, inputs, input);
  if (nearest) {
    const { asked, prices } = nearest;
    const price = prices.reduce((one, other) => (other.highest > one.highest ? other : one));
    return { cost: dollars(price), basis: 'nearest', nearest: { asked, of: price.of } };
  }
  const highest = Math.max(...tiers.map(({ amount }) => amount));
  return { cost: dollars({ highest, ...(unit !== 'task' && { per: unit }) }), basis: 'unfit' };
}

function basisOf({ lowest, highest, per, unbounded }: RequestPrice): DocumentedCost['basis'] {
  if (highest === 0) return 'rounded';
  if (lowest < highest || unbounded) return 'highest';
  return per === undefined ? 'stated' : 'units';
}

/** How many seconds or images a task of a model takes that is paid by them. */
function unitsOf(entry: ModelEntry, input: Input): number {
  return entry.price?.unit === 'image' ? countOf(entry, input) : durationOf(entry, input);
}

function hasShots({ multi_shots, multi_prompt }: Input): boolean {
  return [multi_shots, multi_prompt].some((value) => Array.isArray(value) && value.length > 0);
}

/** If there are shots, they decide the duration. */
function withSecondsOfShots(entry: ModelEntry, input: Input): Input {
  const parameter = priceInputsOf(entry)?.quantity ?? 'duration';
  return { ...input, [parameter]: secondsOf(input, 'video') };
}

/** A price by pixels and seconds: documented points as they are, anything else is estimated by them. */
function costByWork(entry: ModelEntry, input: Input, tiers: PriceTier[]): DocumentedCost {
  const { width, height } = sizeOf(entry, input);
  const seconds = durationOf(entry, input);
  const bySides = costAt(tiers, isWide(width, height) ? Math.min(width, height) : undefined, width * height, seconds);
  const lines = namedLines(entry, input[entry.resolution?.parameter ?? '']);
  if (lines === undefined || lines === Math.min(width, height)) return bySides;
  // No document says which of the two sizes holds.
  const byName = costAt(tiers, lines, pixelsOf(lines), seconds);
  return { cost: Math.max(byName.cost, bySides.cost), basis: 'highest' };
}

function costAt(tiers: PriceTier[], lines: number | undefined, pixels: number, seconds: number): DocumentedCost {
  const exact = tiers.find(({ at }) => at!.lines === lines && at!.seconds === seconds);
  return exact
    ? { cost: exact.amount, basis: 'stated' }
    : { cost: priceInProportion(tiers, pixels, seconds), basis: 'proportion' };
}
