import { formatUsd, roundUsd } from '../../internal/money.js';
import type { NewRun } from '../../runs/store.js';
import type { Context } from '../context.js';
import { isSet, valueOf, type ParsedArgs } from '../input/argv.js';
import { wrapped } from '../output/layout.js';
import { UsageError } from '../usage-error.js';
import { canAsk, confirm } from './confirm.js';
import { othersWords, type Comparison } from './known-runs.js';
import { documentedPrice, priceWords, sumPrices } from './list-price.js';

/**
 * Says what the runs will cost. Without a budget someone has to agree: a list may cost any amount.
 *
 * @param spent US dollars that the runs of the store have cost.
 * @throws UsageError if nobody did.
 */
export async function agreeOnCost(
  context: Context,
  parsed: ParsedArgs,
  budget: number | undefined,
  spent: number,
  { fresh, waiting, others }: Pick<Comparison, 'fresh' | 'waiting' | 'others'>,
): Promise<void> {
  const toPay: NewRun[] = [...fresh.map(({ run }) => run), ...waiting];
  const say = (text: string) => context.stderr.write(`${wrapped(context, text)}\n`);
  if (others > 0) say(othersWords(others));
  if (toPay.length === 0) return;
  const price = sumPrices(toPay, documentedPrice);
  const runs = `${toPay.length} ${toPay.length === 1 ? 'run' : 'runs'}`;
  const cost = `${runs} to pay for, at a documented price of ${priceWords(price)}`;
  if (budget !== undefined) {
    const left = roundUsd(Math.max(0, budget - spent));
    if (price.lowest <= left) return;
    const fitsNone = toPay.every((run) => (documentedPrice(run)?.lowest ?? 0) > left);
    say(
      `${cost}; ${formatUsd(left)} of the budget is left, so ${fitsNone ? 'none can be paid for' : 'some will wait'}`,
    );
    return;
  }
  if (isSet(parsed, 'yes')) return;
  if (!canAsk(context) || valueOf(parsed, 'out') === undefined || parsed.positionals[0] === '-')
    throw new UsageError(`${cost}: pass --budget DOLLARS, or --yes to pay whatever it is`);
  if (!(await confirm(context, `${cost}. Continue?`)))
    throw new UsageError('nothing was sent; --budget DOLLARS sets a limit, --dry-run shows the prices');
}
