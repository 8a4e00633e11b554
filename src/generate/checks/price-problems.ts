import type { PriceTier } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import type { ContractPrice } from '../../contract/document/types.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import type { ModelProblem } from './model-problem.js';
import { pricePart } from './price-form.js';
import type { Path } from './problem.js';
import { shown, takesNumber, valueProblem } from './value-problem.js';

type Parameters = Record<string, ParameterDetails>;
type Found = [keys: Path, message: string];

/** Parts of a price that contradict the model. */
export function priceProblems({ branch, entry, details: { parameters } }: ModelRecord): ModelProblem[] {
  const price = branch.schema['x-price'];
  if (!price) return [];
  const { tiers = [] } = price;
  const problems = [
    ...quantityProblems(price, parameters, entry.output),
    ...tiers.flatMap((tier, index) => tierProblems(tier, parameters, ['x-price', 'tiers', index])),
  ];
  return problems.map(([keys, message]) => ({ message, keys }));
}

function quantityProblems({ unit, quantity }: ContractPrice, parameters: Parameters, output: string): Found[] {
  const place = ['x-price', 'quantity'];
  if (unit === 'task')
    return quantity === undefined ? [] : [[place, 'priced per task, so that `x-price` takes no `quantity`']];
  if (quantity === undefined) {
    // A model with an `ImageOutput` makes one image.
    if (unit === 'image' && output === 'ImageOutput') return [];
    const message =
      `priced per ${unit}, but \`x-price\` has no \`quantity\`, which names the parameter with the number of ${unit}s ` +
      '(null if no parameter has it)';
    return [[['x-price', 'unit'], message]];
  }
  if (quantity === null) return [];
  const details = parameters[quantity];
  if (!details) {
    const hint = didYouMean(nearest(quantity, Object.keys(parameters)));
    return [
      [
        place,
        `priced per ${unit}, but none of its parameters is \`${quantity}\`, which \`x-price.quantity\` names${hint}`,
      ],
    ];
  }
  return takesNumber(details) ? [] : [[place, `\`x-price.quantity\` is \`${quantity}\`, which takes no number`]];
}

function tierProblems(tier: PriceTier, parameters: Parameters, place: Path): Found[] {
  const { when = {}, given = [], omitted = [], label } = tier;
  const known = Object.keys(parameters);
  const names: [Path, string][] = [
    ...Object.keys(when).map((name): [Path, string] => [['when', name], name]),
    ...given.map((name, index): [Path, string] => [['given', index], name]),
    ...omitted.map((name, index): [Path, string] => [['omitted', index], name]),
  ];
  const unknown = names.filter(([, name]) => !Object.hasOwn(parameters, name));
  return [
    ...(names.length > 0 || label !== undefined
      ? []
      : [[place, `${pricePart(place)} has no condition`] satisfies Found]),
    ...unknown.map(([keys, name]): Found => {
      const hint = didYouMean(nearest(name, known));
      return [[...place, ...keys], `${pricePart(place)} depends on \`${name}\`, which is not a parameter${hint}`];
    }),
    ...Object.entries(when).flatMap(([name, values]) =>
      [values].flat().flatMap((value): Found[] => {
        const details = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
        const problem = details && valueProblem(details, value);
        if (problem === undefined) return [];
        return [[[...place, 'when', name], `${pricePart(place)}: the value ${shown(value)} of \`${name}\` ${problem}`]];
      }),
    ),
  ];
}
