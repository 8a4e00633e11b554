import type { PriceTier } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import type { ContractPrice } from '../../contract/document/types.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import type { ModelProblem } from './model-problem.js';
import { gapProblems } from './price-gaps.js';
import { shown, takesNumber, valueProblem } from './value-problem.js';

type Parameters = Record<string, ParameterDetails>;

const PRICE_KEYS = ['source', 'unit', 'quantity', 'amount', 'tiers', 'approximate', 'note'];
const TIER_KEYS = ['amount', 'when', 'given', 'omitted', 'label', 'at'];

/** What in a price can't be, or would leave requests without a price that have one. */
export function priceProblems({ branch, entry, details: { parameters } }: ModelRecord): ModelProblem[] {
  const price = branch.schema['x-price'];
  if (!price) return [];
  const { amount, tiers } = price;
  const messages = [
    ...unknownKeys(price, PRICE_KEYS, '`x-price`'),
    ...((amount === undefined) === (tiers === undefined) ? ['`x-price` needs either an `amount` or `tiers`'] : []),
    ...amountProblems(amount),
    ...quantityProblems(price, parameters, entry.output),
    ...(tiers ?? []).flatMap((tier) => tierProblems(tier, parameters)),
    ...gapProblems(tiers ?? [], parameters),
  ];
  return messages.map((message) => ({ message, key: 'x-price' }));
}

function quantityProblems({ unit, quantity }: ContractPrice, parameters: Parameters, output: string): string[] {
  if (unit === 'task') return quantity === undefined ? [] : ['priced per task, so that `x-price` takes no `quantity`'];
  if (quantity === undefined) {
    // It makes one image.
    if (unit === 'image' && output === 'ImageOutput') return [];
    return [
      `priced per ${unit}, but \`x-price\` has no \`quantity\`, which names the parameter with the number of ${unit}s ` +
        '(null if no parameter has it)',
    ];
  }
  if (quantity === null) return [];
  const details = parameters[quantity];
  if (!details)
    return [
      `priced per ${unit}, but none of its parameters is \`${quantity}\`, which \`x-price.quantity\` names` +
        didYouMean(nearest(quantity, Object.keys(parameters))),
    ];
  return takesNumber(details) ? [] : [`\`x-price.quantity\` is \`${quantity}\`, which takes no number`];
}

function tierProblems(tier: PriceTier, parameters: Parameters): string[] {
  const { amount, when = {}, given = [], omitted = [], label } = tier;
  const names = [...Object.keys(when), ...given, ...omitted];
  const known = Object.keys(parameters);
  return [
    ...unknownKeys(tier, TIER_KEYS, 'a tier of `x-price`'),
    ...amountProblems(amount, true),
    ...(names.length > 0 || label !== undefined ? [] : ['a tier of `x-price` has no condition']),
    ...names
      .filter((name) => !Object.hasOwn(parameters, name))
      .map(
        (name) =>
          `a tier of \`x-price\` depends on \`${name}\`, which is not a parameter${didYouMean(nearest(name, known))}`,
      ),
    ...Object.entries(when).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => {
        const details = parameters[name];
        const problem = details && valueProblem(details, value);
        return problem === undefined
          ? []
          : [`a tier of \`x-price\`: the value ${shown(value)} of \`${name}\` ${problem}`];
      }),
    ),
  ];
}

function amountProblems(amount: unknown, isRequired = false): string[] {
  if (amount === undefined && !isRequired) return [];
  const isAmount = typeof amount === 'number' && Number.isFinite(amount) && amount >= 0;
  return isAmount ? [] : [`\`x-price\`: the amount ${shown(amount)} is not a number of US dollars`];
}

function unknownKeys(value: object, known: string[], where: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${where} has an unknown \`${key}\`${didYouMean(nearest(key, known))}`);
}
