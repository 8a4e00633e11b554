import { didYouMean, listWords } from '../../internal/list-words.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import { nearest } from '../../validate/nearest.js';
import type { Path } from './problem.js';
import { shown } from './value-problem.js';

type Found = [keys: Path, message: string];

/** The form of a key, and what it must be, in words. */
type Forms = Record<string, { is: (value: unknown) => boolean; words: string }>;

const UNITS = ['task', 'second', 'image'];

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isAmount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const TEXT = { is: isText, words: 'a string' };
const NAMES = {
  is: (value: unknown) => Array.isArray(value) && value.every(isText),
  words: 'an array with names of parameters',
};
const AMOUNT = { is: isAmount, words: 'a number of US dollars' };

const PRICE: Forms = {
  source: TEXT,
  unit: { is: (value) => UNITS.includes(value as string), words: listWords(UNITS, 'or') },
  quantity: { is: (value) => value === null || isText(value), words: 'the name of a parameter, or null' },
  amount: AMOUNT,
  tiers: {
    is: (value) => Array.isArray(value) && value.length > 0 && value.every(isObject),
    words: 'an array of objects, each with an `amount` and a condition',
  },
  statedFor: {
    is: (value) => isObject(value) && Object.values(value).every((one) => one === null || isText(one)),
    words: 'an object of parameter and value, or null',
  },
  approximate: { is: (value) => typeof value === 'boolean', words: 'true or false' },
  note: TEXT,
};

const TIER: Forms = {
  amount: AMOUNT,
  when: {
    is: (value) => isObject(value) && Object.values(value).every((one) => [one].flat().every(isScalar)),
    words: 'an object of parameter and value, or array of values',
  },
  given: NAMES,
  omitted: NAMES,
  label: TEXT,
  at: {
    is: (value) => isObject(value) && typeof value.lines === 'number' && typeof value.seconds === 'number',
    words: 'an object with the numbers `lines` and `seconds`',
  },
  doubt: TEXT,
};

/** What in a price is written wrongly, each with its place: unknown keys, what is missing, and values of another form. */
export function priceFormProblems(price: JsonObject): Found[] {
  const { tiers } = price;
  return [
    ...partProblems(price, PRICE, ['source', 'unit'], ['x-price']),
    ...amountProblems(price),
    ...(Array.isArray(tiers) ? tiers : []).flatMap((tier: unknown, index) =>
      isObject(tier) ? partProblems(tier, TIER, ['amount'], ['x-price', 'tiers', index]) : [],
    ),
  ];
}

/** A price is one amount, or several in tiers. */
function amountProblems({ amount, tiers }: JsonObject): Found[] {
  if (amount === undefined && tiers === undefined)
    return [[['x-price'], '`x-price` has no `amount`, and no `tiers` with an amount each; it needs one of the two']];
  if (amount === undefined || tiers === undefined) return [];
  // Either may be what an earlier action of an overlay left.
  return [[['x-price', 'tiers'], '`x-price` has both an `amount` and `tiers`; remove one of the two']];
}

/** A place in a price as messages name it, such as `` `x-price.tiers[1].amount` ``. */
export function pricePart(keys: Path): string {
  const path = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`));
  return `\`${path.join('')}\``;
}

function partProblems(part: JsonObject, forms: Forms, required: string[], keys: Path): Found[] {
  const known = Object.keys(forms);
  return [
    ...required
      .filter((key) => part[key] === undefined)
      .map((key): Found => [keys, `${pricePart(keys)} needs \`${key}\`, ${forms[key]!.words}`]),
    ...Object.entries(part).flatMap(([key, value]): Found[] => {
      const place = [...keys, key];
      if (!Object.hasOwn(forms, key))
        return [[place, `${pricePart(keys)} has an unknown \`${key}\`${didYouMean(nearest(key, known))}`]];
      const form = forms[key]!;
      if (form.is(value)) return [];
      const hint = key === 'unit' ? didYouMean(nearest(String(value), UNITS)) : '';
      return [
        [
          place,
          `${pricePart(place)} is ${key === 'unit' ? shown(value) : JSON.stringify(value)}, which must be ${form.words}${hint}`,
        ],
      ];
    }),
  ];
}
