import type { Json } from '../../catalog/model-details.js';

/** A value as a field on one line shows it; empty if it is omitted. */
export function scalarText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
