import { branches } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';

/** A number of models in a text: the group of the pattern. */
export interface ModelCount {
  pattern: RegExp;
  count: number;
}

/** How many models there are: of both APIs, of each, and how many of Unifically are retired. */
export function countModels(document: Document): { all: number; unifically: number; gateai: number; retired: number } {
  const all = branches(document);
  const gateai = all.filter(({ api }) => api === 'gateai').length;
  const retired = all.filter(({ schema }) => schema.deprecated).length;
  return { all: all.length, unifically: all.length - gateai, gateai, retired };
}

/** The numbers of models in the description of the contract. */
export function descriptionCounts(document: Document): ModelCount[] {
  const { unifically, gateai, retired } = countModels(document);
  return [
    { pattern: /\| Models \| (\d+) \(/, count: unifically },
    { pattern: /\| Models \| \d+ \((\d+) of them retired/, count: retired },
    { pattern: /\| Models \| [^|]+ \| (\d+) \|/, count: gateai },
  ];
}

/** A text with another number where a pattern has it: the last one that the pattern has room for. */
export function withCount(text: string, { pattern, count }: ModelCount): string {
  return text.replace(pattern, (all, old: string) => {
    const at = all.lastIndexOf(old);
    return all.slice(0, at) + String(count) + all.slice(at + old.length);
  });
}

/** The document with the numbers of its models in its description. */
export function withModelCounts(document: Document): Document {
  const { description } = document.info;
  if (typeof description !== 'string') return document;
  const counted = descriptionCounts(document).reduce(withCount, description);
  return { ...document, info: { ...document.info, description: counted } };
}
