import type { ModelEntry, ModelKind } from '../catalog/entry.js';
import { documentedPrice } from '../catalog/price.js';
import type { SandboxOptions } from './options.js';

/**
 * US dollars that a task of a kind costs where no document gives a price. They are nominal: good for trying out a
 * balance, no word about the real thing.
 */
export const NOMINAL: Record<ModelKind, number> = { image: 0.04, video: 0.4, audio: 0.05, text: 0.01, '3d': 0.3 };

/** What a task costs in the sandbox: by the options, else by the documents, else the nominal price of its kind. */
export function priceOf(entry: ModelEntry, input: Record<string, unknown>, prices: SandboxOptions['prices']): number {
  const given = typeof prices === 'function' ? prices(entry, input) : prices?.[entry.id];
  if (given !== undefined) return given;
  const documented = documentedPrice(entry, input);
  // A price a second says nothing where the length is not known.
  const total = documented?.total ?? (documented && documented.unit !== 'second' ? documented.amount : undefined);
  return total !== undefined && total > 0 ? total : NOMINAL[entry.kind];
}
