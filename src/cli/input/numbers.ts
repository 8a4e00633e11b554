import { UsageError } from '../usage-error.js';
import { valueOf, type ParsedArgs } from './argv.js';

/** The numbers that an option takes. */
export interface NumberRange {
  min: number;
  max?: number;
  integer?: boolean;
}

/** Reads the value of an option as a number. */
export function readNumber(option: string, text: string, { min, max = Infinity, integer }: NumberRange): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max) || (integer && !Number.isInteger(value))) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new UsageError(`--${option} takes ${integer ? 'an integer' : 'a number'} ${range}, not ${text}`);
  }
  return value;
}

/** Reads the value of an option as US dollars, with or without the sign. */
export function readDollars(option: string, text: string): number {
  const amount = Number(text.replace(/^\$/, ''));
  if (text.trim() === '' || !(amount >= 0 && amount < Infinity)) {
    throw new UsageError(`--${option} takes dollars such as 0.50, not ${text}`);
  }
  return amount;
}

/** An option in US dollars; undefined if it is not given. */
export function dollarsOf(parsed: ParsedArgs, option: string): number | undefined {
  const text = valueOf(parsed, option);
  return text === undefined ? undefined : readDollars(option, text);
}
