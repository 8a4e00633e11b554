import { possibleAmounts, priceWith, type DocumentedPrice } from '../../catalog/price-with.js';
import { nearestPrices } from '../../catalog/nearest-prices.js';
import type { RequestPrice } from '../../catalog/request-price.js';
import { priceOfTasks, taskCountWords, type WantedOutputs } from '../../catalog/wanted-outputs.js';
import { about, rangeWords } from '../../catalog/words/amount-words.js';
import {
  eachPriceWords,
  mayVaryBy,
  mayVarySentence,
  nearestPriceWords,
  OUTPUTS,
  unpricedWords,
} from '../../catalog/words/unsure-price-words.js';
import { isOlderPrice } from '../../catalog/older-price.js';
import { workBasis } from '../../catalog/words/price-basis.js';
import { documentedPriceWords, OLDER_PRICE } from '../../catalog/words/price-words.js';
import { formatUsd, roundUsd } from '../../internal/money.js';
import { priceText, tasksText } from '../catalog/fact-text.js';
import { askedTasks } from './asked-tasks.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';
import { priceVaries } from '../../catalog/price-varies.js';
import { secondsOfShots } from './shots.js';

/** The price of a request, for people. */
export interface PriceWords {
  /** The price, such as `$0.48 (10 seconds at $0.048)`. */
  price: string;
  /** A sentence about what is not known of the price. */
  doubt?: string;
  /** What the documents say about the price. */
  note?: string;
}

const ASK = {
  unifically: 'A dry run gives the price, and costs nothing.',
  gateai: '`POST /api/estimate` gives the price, and costs nothing.',
};

/** What a person asked for that no parameter sets. */
export interface AskedBeside {
  /** The length, in seconds. */
  seconds?: number;
  /** The tasks that make the wanted number of outputs, if one does not. */
  outputs?: WantedOutputs;
}

/**
 * The documented price of an input, with a sentence if it is doubtful.
 */
export function priceWords(
  { api, entry, priceInputs }: Pick<FormModel, 'api' | 'entry' | 'priceInputs'>,
  given: JsonRecord,
  { seconds, outputs }: AskedBeside = {},
): PriceWords {
  const ofShots = secondsOfShots(given);
  const { duration } = entry;
  // Shots decide the length.
  const input = duration && ofShots !== undefined ? { ...given, [duration.parameter]: ofShots } : given;
  const ask = ASK[api];
  const { price } = entry;
  const older = isOlderPrice(entry) ? `, ${OLDER_PRICE}` : '';
  const tasks = askedTasks(outputs, input);
  const found = priceWith(entry, priceInputs, input);
  const ofTasks = tasks ? tasksCost(priceOfTasks(entry, priceInputs, input, tasks), tasks) : '';
  if (!price) return { price: 'No documented price', doubt: ask };
  const { note, approximate, unit } = price;
  if (!found) {
    const { amounts, unbounded } = possibleAmounts(entry, priceInputs, input);
    if (amounts.length === 0) {
      const nearest = nearestPrices(entry, priceInputs, input, tasks);
      if (!nearest) return { price: 'No documented price for this request', doubt: ask, note };
      const doubt = `No document states a price for ${nearest.asked}. ${ask}`;
      const count = tasks ? `, ${tasksText(tasks.tasks)}` : '';
      return { price: `${nearestPriceWords(nearest, priceText)}${count}; ${unpricedWords(nearest)}`, doubt, note };
    }
    const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
    const words = rangeWords({ lowest, highest, approximate }, unit);
    const more = unbounded ? ' The documents state no price for some values.' : '';
    return { price: `${words}${ofTasks}${older}`, doubt: `It depends on what is still missing.${more}`, note };
  }
  const varies = priceVaries(entry, priceInputs, input);
  const count = varies.includes(OUTPUTS) && outputsOf(input, entry.outputs?.parameter ?? '', tasks);
  const each = count && found.total ? `, ${eachPriceWords(roundUsd(found.total * count))}` : '';
  const doubts = [varies[0] && mayVarySentence(varies), doubtOf(found)].filter(Boolean);
  return {
    price: `${documentedPriceWords(found, workBasis(entry, priceInputs, input))}${lengthCost(found, seconds)}${ofTasks}${varies[0] ? `, ${mayVaryBy(varies)}${each}` : ''}${older}`,
    doubt: doubts.length > 0 ? [...doubts, ask].join(' ') : undefined,
    note,
  };
}

/** How many outputs an input makes, with all tasks. */
function outputsOf(input: JsonRecord, parameter: string, tasks: WantedOutputs | undefined): number {
  const each = Number(input[parameter]);
  return tasks ? each * (tasks.tasks[1] - 1) + (tasks.last[parameter] ?? each) : each;
}

function doubtOf({ unbounded, label, unit, total, inProportion }: DocumentedPrice): string | undefined {
  if (unbounded) return 'It may be less or more: the documents have prices of other sizes.';
  if (inProportion) return 'No document states a price for this request.';
  if (label !== undefined) return 'Several prices are documented, and not which of them is for this request.';
  if (total === undefined) return `The request doesn't say how many ${unit}s.`;
  return undefined;
}

/** What several tasks cost, such as `, $0.084 for 4 tasks`; empty if it depends on their seconds or images. */
function tasksCost(price: RequestPrice | undefined, { tasks }: WantedOutputs): string {
  return price && !price.per ? `, ${priceText(price)} for ${taskCountWords(tasks)}` : '';
}

/** What a length costs that the request does not say, such as `, $1.20 for 30 s`. */
function lengthCost({ amount, approximate, unit, label, total }: DocumentedPrice, seconds: number | undefined): string {
  if (seconds === undefined || unit !== 'second' || label !== undefined || total !== undefined) return '';
  return `, ${about(approximate, amount, formatUsd(roundUsd(amount * seconds)))} for ${seconds} s`;
}
