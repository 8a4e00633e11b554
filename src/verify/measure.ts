import type { Json, ValueDetails } from '../catalog/model-details.js';
import { characters } from '../validate/checks.js';

/** The keywords that bound the size of a value. */
export type BoundKeyword = 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems';

/** How the values of a parameter are measured: a number by itself, a string by its characters, an array by its items. */
export interface Measure {
  lower: BoundKeyword;
  upper: BoundKeyword;
  /** The smallest difference that is tried. */
  step: number;
  /** How far beyond a bound is tried, at most. */
  reach: number;
  sizeOf(value: unknown): number | undefined;
  /** A value of a size. @param sample A value that the API accepts. */
  withSize(sample: Json | undefined, size: number): Json;
}

const NUMBER = {
  lower: 'minimum',
  upper: 'maximum',
  reach: 1e6,
  sizeOf: (value: unknown) => (typeof value === 'number' ? value : undefined),
  withSize: (_sample: Json | undefined, size: number) => size,
} as const;

const STRING: Measure = {
  lower: 'minLength',
  upper: 'maxLength',
  step: 1,
  reach: 20_000,
  sizeOf: (value) => (typeof value === 'string' ? characters(value) : undefined),
  withSize: (sample, size) => {
    const start = typeof sample === 'string' ? Array.from(sample).slice(0, size).join('') : '';
    return start + 'a'.repeat(size - characters(start));
  },
};

const ARRAY: Measure = {
  lower: 'minItems',
  upper: 'maxItems',
  step: 1,
  reach: 64,
  sizeOf: (value) => (Array.isArray(value) ? value.length : undefined),
  withSize: (sample, size) => {
    const items = Array.isArray(sample) ? sample : [];
    return Array.from({ length: size }, (_, index) => copyOf(items, index));
  },
};

/** An item of a longer array; URLs differ, since an API may count equal ones once. */
function copyOf(items: Json[], index: number): Json {
  const item = items[index % items.length] ?? null;
  const isCopy = index >= items.length;
  return isCopy && typeof item === 'string' && /^https?:/.test(item) ? `${item}?${index}` : item;
}

/** How a parameter is measured; undefined if its values are a list, or have no size. */
export function measureOf({ types, enum: values, anyOf, media, format }: ValueDetails): Measure | undefined {
  const [type, ...others] = types;
  if (values || anyOf || others.length > 0) return undefined;
  if (type === 'integer') return { ...NUMBER, step: 1 };
  if (type === 'number') return { ...NUMBER, step: 0.1 };
  if (type === 'array') return ARRAY;
  return type === 'string' && media === undefined && format === undefined ? STRING : undefined;
}

/** Whether a size is between the bounds of a parameter. */
export function isWithin(
  bounds: Partial<Record<BoundKeyword, number | null>>,
  { lower, upper }: Pick<Measure, 'lower' | 'upper'>,
  size: number,
): boolean {
  return size >= (bounds[lower] ?? -Infinity) && size <= (bounds[upper] ?? Infinity);
}
