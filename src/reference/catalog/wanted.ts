import type { Capability } from '../../catalog/capabilities.js';
import { isPriceSameWith } from '../../catalog/price-with.js';
import { requestPrice, type RequestPrice } from '../../catalog/request-price.js';
import { capabilityInput, includesNumber, soundInput } from '../../catalog/wanted-request.js';
import { roundUsd } from '../../internal/money.js';
import { lengthText } from './fact-text.js';
import type { CatalogRow } from './row.js';

/** The request that a person wants to make, whatever the model. */
export interface Wanted {
  /** Length of the video or the sound. */
  seconds?: number;
  /** One of `RESOLUTIONS`. */
  resolution?: string;
  /** Number of results. */
  outputs?: number;
  /** Whether a video has sound. */
  sound?: 'on' | 'off';
  /** Aspect ratio, such as `16:9`. */
  ratio?: string;
}

/** Whether a model can make the wanted request, and its price. */
export interface Verdict {
  /** Reasons why the model can't make it. */
  cannot: string[];
  /** Properties of the request that no document covers. */
  undocumented: string[];
  /** Fewest and most requests that are needed. */
  requests: [fewest: number, most: number];
  /** Their price together; undefined if no document says. */
  price: RequestPrice | undefined;
  /** The parameters that make the request, as far as a price depends on them. */
  input?: object;
  /** Whether the price is the same for every length, though the request has one. */
  isFlat?: boolean;
}

/** How well a model fits the request, best first. */
export const Fit = { all: 0, perhaps: 1, none: 2 } as const;
export type Fit = (typeof Fit)[keyof typeof Fit];

/** Whether a model fits: all of the request, perhaps since no document says, or not. */
export const fitOf = ({ cannot, undocumented }: Verdict): Fit =>
  cannot.length > 0 ? Fit.none : undocumented.length > 0 ? Fit.perhaps : Fit.all;

/**
 * Judges whether a model can make the wanted request, and its price.
 *
 * @param capabilities The capabilities that the request needs; a price or a length may depend on them.
 */
export function judge(row: CatalogRow, wanted: Wanted, capabilities: readonly Capability[] = []): Verdict {
  const verdict: Verdict = { cannot: [], undocumented: [], requests: [1, 1], price: undefined };
  const input = {
    ...capabilityInput(capabilities, { price: row.price, media: row.media ?? [] }),
    ...lengthOf(row, wanted, capabilities, verdict),
    ...sizeOf(row, wanted, verdict),
    ...soundOf(row, wanted, verdict),
    ...countOf(row, wanted, verdict),
  };
  verdict.input = input;
  judgeShape(row, wanted, verdict);
  const price = requestPrice(row, row.priceInputs, input);
  verdict.isFlat =
    wanted.seconds !== undefined && row.duration && isPriceSameWith(row.price, row.priceInputs, row.duration.parameter);
  verdict.price = price && times(withLength(price, row, wanted), verdict.requests);
  return verdict;
}

type Input = Record<string, string | number | boolean>;

function lengthOf(
  { duration, lengths, kind }: CatalogRow,
  { seconds }: Wanted,
  capabilities: readonly Capability[],
  { cannot, undocumented }: Verdict,
): Input {
  if (seconds === undefined) return {};
  if (!duration) {
    if (kind === 'video' || kind === 'audio') undocumented.push('length');
    else cannot.push('no length');
    return {};
  }
  const choices = [[duration], ...capabilities.flatMap((name) => (lengths?.[name] ? [lengths[name]] : []))];
  const refusing = choices.find((list) => !list.some((choice) => includesNumber(choice, seconds)));
  if (refusing) cannot.push(`only ${refusing.map(lengthText).join(' or ')}`);
  return { [duration.parameter]: seconds };
}

function sizeOf(
  { sizes, excluded, kind }: CatalogRow,
  { resolution, seconds }: Wanted,
  { cannot, undocumented }: Verdict,
) {
  if (resolution === undefined) return {};
  if (seconds !== undefined && excluded?.[resolution]?.includes(seconds))
    cannot.push(`not ${seconds} s at ${resolution}`);
  const size = sizes?.[resolution];
  if (size) return size;
  if (sizes) cannot.push(`no ${resolution}`);
  else if (kind === 'image' || kind === 'video') undocumented.push('resolution');
  else cannot.push('no image');
  return {};
}

/** No documented price depends on the shape. */
function judgeShape({ ratios, kind }: CatalogRow, { ratio }: Wanted, { cannot, undocumented }: Verdict): void {
  if (ratio === undefined) return;
  if (kind !== 'image' && kind !== 'video') cannot.push('no image');
  else if (!ratios) undocumented.push('aspect ratio');
  else if (!ratios.split(' ').includes(ratio)) cannot.push(`no ${ratio}`);
}

function soundOf(row: CatalogRow, { sound }: Wanted, { cannot, undocumented }: Verdict): Input {
  if (sound === undefined) return {};
  if (sound === 'on' && row.kind !== 'audio' && !row.capabilities.includes('generated-audio')) {
    if (row.kind === 'video') undocumented.push('sound');
    else cannot.push('no sound');
  }
  if (sound === 'off' && row.kind === 'audio') cannot.push('makes sound');
  return soundInput(sound === 'on', row);
}

/** The number of outputs of each request; if one request can't make all, several are needed. */
function countOf({ outputs, single }: CatalogRow, { outputs: wanted }: Wanted, verdict: Verdict): Input {
  if (wanted === undefined) return {};
  const { parameter, minimum, maximum } = outputs ?? { minimum: 1, maximum: single ? 1 : wanted };
  if (!outputs && !single && wanted > 1) verdict.undocumented.push('number of outputs');
  const fewest = Math.ceil(wanted / maximum);
  if (parameter === undefined) {
    verdict.requests = [fewest, Math.ceil(wanted / minimum)];
    return {};
  }
  verdict.requests = [fewest, fewest];
  return { [parameter]: Math.max(minimum, Math.ceil(wanted / fewest)) };
}

/** A price for each second, where no parameter says how many there are. */
function withLength(price: RequestPrice, { duration }: CatalogRow, { seconds }: Wanted): RequestPrice {
  if (price.per !== 'second' || seconds === undefined || duration) return price;
  return {
    ...price,
    per: undefined,
    lowest: roundUsd(price.lowest * seconds),
    highest: roundUsd(price.highest * seconds),
  };
}

function times(price: RequestPrice, [fewest, most]: Verdict['requests']): RequestPrice {
  if (most === 1) return price;
  const { lowest, highest, units = 1 } = price;
  return {
    ...price,
    lowest: roundUsd(lowest * fewest),
    highest: roundUsd(highest * most),
    ...(highest === 0 && { units: units * most }),
  };
}
