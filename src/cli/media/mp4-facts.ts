import type { MediaFacts } from './media-format.js';
import { tagAt } from './tag-at.js';

/** The size and duration of an MP4 or MOV, if its index is among the bytes; undefined if the bytes are not one. */
export function boxFacts(view: DataView): MediaFacts | undefined {
  if (tagAt(view, 4) !== 'ftyp') return undefined;
  const movie = [...boxes(view, 0, view.byteLength)].find(({ type }) => type === 'moov');
  if (!movie) return { format: 'mp4' };
  const facts: MediaFacts = { format: 'mp4' };
  for (const { type, start, end } of boxes(view, movie.start, movie.end)) {
    if (type === 'mvhd') facts.seconds = movieSeconds(view, start);
    if (type !== 'trak') continue;
    const header = [...boxes(view, start, end)].find((box) => box.type === 'tkhd');
    const size = header && trackSize(view, header.start);
    // An audio track has none.
    if (size && size.width > 0) Object.assign(facts, size);
  }
  return facts;
}

interface Box {
  type: string;
  /** Offset of its content. */
  start: number;
  end: number;
}

function* boxes(view: DataView, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const size = view.getUint32(at);
    const isLong = size === 1 && at + 16 <= to;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : size === 0 ? to - at : size;
    const head = isLong ? 16 : 8;
    if (length < head) return;
    const end = Math.min(to, at + length);
    yield { type: tagAt(view, at + 4), start: at + head, end };
    at += length;
  }
}

function movieSeconds(view: DataView, at: number): number {
  const isLong = view.getUint8(at) === 1;
  const scale = view.getUint32(at + (isLong ? 20 : 12));
  return (isLong ? Number(view.getBigUint64(at + 24)) : view.getUint32(at + 16)) / scale;
}

function trackSize(view: DataView, at: number): { width: number; height: number } {
  const end = at + (view.getUint8(at) === 1 ? 88 : 76);
  // Fixed-point numbers; the fractions of pixels do not matter.
  return { width: view.getUint16(end), height: view.getUint16(end + 4) };
}
