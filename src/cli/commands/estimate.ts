import { priceVaries } from '../../catalog/price-varies.js';
import { priceInputsOf, priceOf } from '../../catalog/price.js';
import { highestPrice, requestPrice } from '../../catalog/request-price.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { Estimate } from '../../client/adapter.js';
import { assertCost } from '../../client/cost-limit.js';
import { UnigenError, ValidationError } from '../../errors/errors.js';
import { formatUsd } from '../../internal/money.js';
import type { Command } from '../command.js';
import { connect, validateRequest } from '../connect.js';
import type { Context } from '../context.js';
import { isSet, type Option, type ParsedArgs } from '../input/argv.js';
import { isSandbox } from '../is-sandbox.js';
import type { ChosenModel } from '../input/model.js';
import { dollarsOf } from '../input/numbers.js';
import { connectOptions, parseRequestCommand, REQUEST_OPTIONS } from '../input/request-command.js';
import { readRequest, type TaskRequest } from '../input/request.js';
import { JSON_IF_PIPED } from '../input/shared-options.js';
import { outline, wrapped } from '../output/layout.js';
import { undocumentedPrice } from '../output/undocumented-price.js';
import { warnOfOtherModes } from '../output/warn-of-other-modes.js';
import { workBasis } from '../../catalog/words/price-basis.js';
import { mayVarySentence } from '../../catalog/words/unsure-price-words.js';
import { documentedPriceWords } from '../../catalog/words/price-words.js';
import { printResult, printsJson } from '../output/result.js';

const options = {
  ...REQUEST_OPTIONS,
  'max-cost': { value: 'DOLLARS', description: 'Exit with 4 if the price is higher, as `unigen run` does' },
  offline: { description: 'Print the documented price; sends nothing and needs no key' },
  json: JSON_IF_PIPED,
} satisfies Record<string, Option>;

/** `unigen estimate`: what a request would cost. */
export const estimateCommand: Command = {
  usage: '<model> [--<parameter> value …]',
  options,
  examples: [
    [`unigen estimate google/veo-3.1-fast --prompt 'A paper boat' --duration 8`, 'the price that the API calculates'],
    ['unigen estimate kuaishou/kling-o1-video --prompt Moss --duration 10 --offline', 'the documented price'],
  ],
  notes: [
    'Takes the parameters of `unigen run`. Files are uploaded, except with --offline.',
    'With --max-cost, the price is printed as without. With --offline too, the exit code is 1 if the documents do not say ' +
      'whether it is higher.',
    'If no document states a price for the request, stderr says so, and whether a sandbox made up the price. A sandbox also ' +
      'says what a documented price may vary by.',
  ],
  async run(context, argv) {
    const { chosen, parsed } = await parseRequestCommand('estimate', options, argv);
    const maxCost = dollarsOf(parsed, 'max-cost');
    if (chosen.entry) context.trouble.model = { id: chosen.id, api: chosen.api };
    const request = await readRequest(context, chosen, parsed);
    warnOfOtherModes(context, chosen, request.input);
    if (isSet(parsed, 'offline')) await estimateOffline(context, chosen, parsed, request, maxCost);
    else await estimateOnline(context, chosen, parsed, request, maxCost);
  },
};

async function estimateOffline(
  context: Context,
  chosen: ChosenModel,
  parsed: ParsedArgs,
  request: TaskRequest,
  maxCost: number | undefined,
): Promise<void> {
  if (connectOptions(parsed).validate) await assertValid(chosen, request);
  const { entry } = chosen;
  const price = entry && priceOf(entry, request.input);
  if (!price)
    throw new UnigenError(`no document states a price of ${chosen.id} for this request; omit --offline to ask the API`);
  printResult(context, parsed, price, () =>
    documentedPriceWords(price, workBasis(entry, priceInputsOf(entry), request.input)),
  );
  if (price.note !== undefined && !printsJson(context, parsed)) context.stderr.write(`${price.note}\n`);
  if (maxCost !== undefined) assertDocumentedCost(chosen, request.input, maxCost);
}

/** @throws CostLimitError if the documented price is higher, and another error if it may be higher or lower. */
function assertDocumentedCost({ id, entry }: ChosenModel, input: object, maxCost: number): void {
  const price = entry && requestPrice(entry, priceInputsOf(entry), input);
  const highest = highestPrice(price);
  if (price === undefined || highest === undefined || (highest > maxCost && price.lowest <= maxCost))
    throw new UnigenError(
      `the documents do not say whether ${id} costs more than ${formatUsd(maxCost)} for this request; omit --offline to ask the API`,
    );
  assertCost(id, price.lowest, maxCost);
}

async function estimateOnline(
  context: Context,
  chosen: ChosenModel,
  parsed: ParsedArgs,
  { input, topLevel }: TaskRequest,
  maxCost: number | undefined,
): Promise<void> {
  const client = await connect(context, chosen.api, connectOptions(parsed));
  const estimate = await client.tasks.estimate(chosen.id, input, { ...topLevel, signal: context.signal });
  printResult(context, parsed, estimate, () => formatUsd(estimate.cost));
  const warning = budgetWarning(estimate);
  if (warning !== undefined && !printsJson(context, parsed)) context.stderr.write(`${warning}\n`);
  // Also beside JSON: a price that is made up must not be taken for one of the API.
  const undocumented = chosen.entry && undocumentedPrice(chosen.entry, input);
  const varies = chosen.entry ? priceVaries(chosen.entry, priceInputsOf(chosen.entry), { ...input }) : [];
  if (undocumented !== undefined || varies.length > 0) {
    const isMadeUp = await isSandbox(context, chosen.api, connectOptions(parsed));
    const source = isMadeUp ? 'The sandbox makes this one up.' : 'This one is from the API.';
    if (undocumented !== undefined) context.stderr.write(`${wrapped(context, `${undocumented} ${source}`)}\n`);
    else if (isMadeUp)
      context.stderr.write(
        `${wrapped(context, `The sandbox takes the documented price. ${mayVarySentence(varies)}`)}\n`,
      );
  }
  if (maxCost !== undefined) assertCost(chosen.id, estimate.cost, maxCost);
}

function budgetWarning({ fitsInBudget, dailyRemaining, adjustments }: Estimate): string | undefined {
  if (fitsInBudget !== false) return undefined;
  const left = typeof dailyRemaining === 'number' ? ` (${formatUsd(dailyRemaining)} left)` : '';
  return `Today's budget${left} does not cover it; the API would lower the request:\n${outline(adjustments ?? {}, 1)}`;
}

/** @throws ValidationError if a request breaks a rule. Its files are not uploaded. */
async function assertValid({ api, id }: ChosenModel, { input, topLevel }: TaskRequest): Promise<void> {
  const { replaceMedia } = await import('../../files/media.js');
  const key = inputKey(api);
  const body = await replaceMedia(api, { model: id, [key]: input, ...topLevel }, key, undefined);
  const issues = await validateRequest(api, body);
  if (issues.length > 0) throw new ValidationError(issues.map(({ message }) => message).join('; '), { issues });
}
