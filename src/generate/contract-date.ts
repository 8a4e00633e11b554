import type { Document } from '../contract/document/types.js';
import { constant, moduleText } from './source.js';

/** The date of the facts in the contract. */
export function contractDateModule({ info }: Document): string {
  const date = info['x-sources-date'];
  if (!date || !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('`info` needs `x-sources-date`, such as 2026-11-21');
  return moduleText(
    constant('contractDate', date, {
      doc: 'The day on which the documentation said what the contract says.',
      type: 'string',
    }),
  );
}
