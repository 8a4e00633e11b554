import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

/** A part of a text, from its start to before its end. */
export interface Span {
  start: number;
  end: number;
}

/** A pair of a mapping with where it stands: from the beginning of its first line to the end of its last. */
export interface Block extends Span {
  key: string;
  value: unknown;
}

/** The top-level pairs of a file. */
export function topBlocks(text: string): Block[] {
  const { contents } = parseDocument(text);
  return isMap(contents) ? blocksOf(text, contents) : [];
}

/** The pairs of a mapping. */
export function blocksOf(text: string, map: YAMLMap): Block[] {
  return map.items.flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    const start = startOf(pair);
    return key === undefined || start === undefined
      ? []
      : [{ key, value: pair.value, ...lines(text, start, endOf(pair)) }];
  });
}

/** The items of a top-level sequence, such as the groups of a corpus file. */
export function topItems(text: string): (Span & { value: unknown })[] {
  const { contents } = parseDocument(text);
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const [from, to] = item.range;
    return [{ value: item.toJSON() as unknown, ...lines(text, from, to) }];
  });
}

/** Whole lines, without the comments and empty lines that follow. */
function lines(text: string, from: number, to: number): Span {
  const start = text.lastIndexOf('\n', from) + 1;
  const trimmed = text.slice(from, to).replace(/\s+$/, '').length;
  const newline = text.indexOf('\n', from + trimmed);
  return { start, end: newline === -1 ? text.length : newline + 1 };
}

function startOf({ key }: Pair): number | undefined {
  return (key as { range?: [number, number, number] }).range?.[0];
}

function endOf({ key, value }: Pair): number {
  const ranged = (value ?? key) as { range?: [number, number, number] };
  return ranged.range?.[1] ?? 0;
}
