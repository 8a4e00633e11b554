import type { Json } from '../../catalog/model-details.js';

/** Whether a value is the URL of an example: of a host that belongs to nobody. */
export const isExampleUrl = (value: Json): boolean =>
  typeof value === 'string' && value.startsWith('https://example.com/');
