import { isOlderPrice } from '../../catalog/older-price.js';
import { OLDER_PRICE } from '../../catalog/words/price-words.js';
import { MAY_COST_OTHER, nearestPriceWords } from '../../catalog/words/unsure-price-words.js';
import { formatUsd } from '../../internal/money.js';
import { defaultsText } from '../catalog/defaults-text.js';
import { disputedWords, priceText, SEED_TASKS, tasksText } from '../catalog/fact-text.js';
import { variesText } from '../catalog/varies-text.js';
import type { Wanted } from '../catalog/wanted.js';
import type { ComparedModel } from './compared-model.js';
import { NOT_DOCUMENTED, type Paragraph } from './line.js';
import type { Needs } from './needs.js';
import { requestVerdict, type RequestVerdict } from './request-verdict.js';

/** What is said of a model that can not make the request. */
export const UNFIT = 'does not fit';

/** A line without a price stays, also if no model has one. */
export const UNPRICED: Paragraph = { text: NOT_DOCUMENTED, kind: 'none' };

/** The price of a request: the amount, what it is for, what is doubtful about it, and whether the model fits. */
export function requestPriceCell(model: ComparedModel, wanted: Wanted, needs: Needs): Paragraph[] {
  const verdict = requestVerdict(model, wanted, needs);
  const { cannot } = verdict;
  if (cannot.length > 0) return [{ text: `${UNFIT}: ${cannot.join(', ')}`, kind: 'unfit' }];
  const others = [...purposes(model, verdict, wanted), ...doubts(model, verdict, needs)];
  return [amount(verdict), ...others.map((text) => ({ text })), fit(verdict, needs)];
}

function amount({ price, nearest, varies }: RequestVerdict): Paragraph {
  if (price) return { text: priceText(price), ...(!varies && { kind: 'amount' }) };
  if (!nearest) return UNPRICED;
  return { text: nearestPriceWords(nearest, priceText), kind: 'none' };
}

/** What the amount is for. */
function purposes({ row }: ComparedModel, { price, nearest, requests, basis }: RequestVerdict, wanted: Wanted) {
  if (!price && !nearest) return [];
  return [
    ...defaultsText(row, wanted),
    ...(requests[1] > 1 ? [tasksText(requests)] : []),
    ...(basis === undefined ? [] : [basis]),
  ];
}

function doubts(
  { entry }: ComparedModel,
  { price, nearest, varies, ifEach, limit, requests }: RequestVerdict,
  { max, seed }: Needs,
): string[] {
  return [
    ...(nearest ? [`price for ${nearest.asked} ${NOT_DOCUMENTED}`] : []),
    ...variesText({ varies, ifEach }),
    ...(requests[1] > 1 && seed ? [SEED_TASKS] : []),
    ...(limit === 'open' ? [`may cost more than ${formatUsd(max!)}`] : []),
    ...(price?.unbounded && limit !== 'open' ? [MAY_COST_OTHER] : []),
    ...((price || nearest) && isOlderPrice(entry) ? [OLDER_PRICE] : []),
  ];
}

function fit({ undocumented, disputed, alsoNeeds, limit, isLikely }: RequestVerdict, { max }: Needs): Paragraph {
  const open = [
    ...(undocumented.length > 0 ? [`${undocumented.join(', ')} ${NOT_DOCUMENTED}`] : []),
    ...(disputed ? [disputedWords(disputed)] : []),
    ...(alsoNeeds ? [`also needs ${alsoNeeds}`] : []),
    ...(limit === 'above' ? [`documented price above ${formatUsd(max!)}`] : []),
  ];
  if (open.length > 0) return { text: `may fit: ${open.join(', ')}` };
  // Green is what is sure, as in the catalog.
  if (limit !== 'open' && !isLikely) return { text: 'fits', kind: 'fits' };
  return { text: `${isLikely ? 'likely fits' : 'fits'}${limit === 'open' ? ' if the price does' : ''}` };
}
