import type { Price, PriceTier } from '../catalog/entry.js';
import type { ContractPrice } from '../contract/document/types.js';
import { formatUsd } from '../internal/money.js';
import type { Finding } from './change.js';
import { code, codes, shown, valuesWords } from './words.js';

/** Compares documented prices: what one price was, and which prices are new or gone. */
export function comparePrices(before: ContractPrice | undefined, after: ContractPrice | undefined): Finding[] {
  const [old, now] = [pricesOf(before), pricesOf(after)];
  if (old.size === 0 && now.size === 0) return [];
  const finding = (sentence: string): Finding => ({ impact: 'behavior', side: 'terms', name: 'price', sentence });
  if (now.size === 0) return [finding(`no documented price any more, was ${listed(old)}`)];
  if (old.size === 0) return [{ ...finding(`documented price: ${listed(now)}`), impact: 'compatible' }];
  const [was, is] = [before?.quantity, after?.quantity];
  const quantity =
    was === is ? [] : [finding(`the price is multiplied by ${quantityWords(is)}, was by ${quantityWords(was)}`)];
  return [...quantity, ...amountFindings(old, now, finding)];
}

function amountFindings(
  old: Map<string, string>,
  now: Map<string, string>,
  finding: (sentence: string) => Finding,
): Finding[] {
  const [[only, onlyOld] = ['', ''], ...moreOld] = [...old];
  const [[onlyNow, nowPrice] = ['', ''], ...moreNow] = [...now];
  if (moreOld.length === 0 && moreNow.length === 0 && only !== onlyNow) {
    return [finding(`price${onlyNow} ${nowPrice}, was${only} ${onlyOld}`)];
  }
  const changed = [...now].flatMap(([condition, price]) => {
    const was = old.get(condition);
    if (was === price) return [];
    return [finding(was === undefined ? `new price${condition}: ${price}` : `price${condition} ${price}, was ${was}`)];
  });
  const gone = [...old].filter(([condition]) => !now.has(condition));
  return [...changed, ...gone.map(([condition, price]) => finding(`the price${condition} is gone, was ${price}`))];
}

/** The parameter that has the number of units. */
function quantityWords(quantity: string | null | undefined): string {
  return quantity === undefined ? 'nothing' : quantity === null ? 'a number that no parameter has' : code(quantity);
}

function listed(prices: Map<string, string>): string {
  return [...prices].map(([condition, price]) => `${price}${condition}`).join('; ');
}

/** Each price in words, by the condition under which it applies. */
function pricesOf(price: Price | undefined): Map<string, string> {
  if (price === undefined) return new Map();
  const { unit, approximate, amount, tiers = [] } = price;
  const words = (dollars: number) => `${approximate ? 'about ' : ''}${formatUsd(dollars)} per ${shown(unit)}`;
  return new Map([
    ...(typeof amount === 'number' ? [['', words(amount)] as const] : []),
    ...tiers.map((tier) => [conditionOf(tier), words(tier.amount)] as const),
  ]);
}

function conditionOf({ when = {}, given = [], omitted = [], label }: PriceTier): string {
  const parts = [
    ...Object.entries(when).map(([name, value]) => `${code(name)} is ${valuesWords([value].flat(), 'or')}`),
    ...(given.length > 0 ? [`with ${codes(given, 'and')}`] : []),
    ...(omitted.length > 0 ? [`without ${codes(omitted, 'and')}`] : []),
    ...(label === undefined ? [] : [shown(label)]),
  ];
  return parts.length === 0 ? '' : ` for ${parts.join(', ')}`;
}
