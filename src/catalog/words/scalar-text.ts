import type { Json } from '../model-details.js';

/** A value on one line: a text as it is, anything else as JSON; empty if it is omitted. */
export function scalarText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
