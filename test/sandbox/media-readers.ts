import { crc32 } from 'node:zlib';
import { expect } from 'vitest';

/** What a PNG of one byte a pixel shows. */
export interface DecodedPng {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): number[];
  /** How many pixels have a palette index. */
  count(index: number): number;
}

/** Decodes a PNG of one byte a pixel without filters, and checks the sum of each chunk on the way. */
export async function readPng(file: Uint8Array): Promise<DecodedPng> {
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = viewOf(file);
  const chunks: Record<string, Uint8Array> = {};
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    chunks[latin(file.subarray(at + 4, at + 8))] = file.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  expect(Object.keys(chunks)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = chunks.IHDR!;
  const [width, height] = [viewOf(header).getUint32(0), viewOf(header).getUint32(4)];
  expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
  const stream = new Blob([new Uint8Array(chunks.IDAT!)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const rows = new Uint8Array(await new Response(stream).arrayBuffer());
  expect(rows.length).toBe((width + 1) * height);
  const pixel = (x: number, y: number) => rows[y * (width + 1) + 1 + x]!;
  for (let y = 0; y < height; y++) if (rows[y * (width + 1)] !== 0) throw new Error('This reader knows no filters');
  return {
    width,
    height,
    at: (x, y) => [...chunks.PLTE!.subarray(3 * pixel(x, y), 3 * pixel(x, y) + 3)],
    count: (index) => rows.reduce((found, value, at) => found + (at % (width + 1) > 0 && value === index ? 1 : 0), 0),
  };
}

/** A box of an MP4. */
export interface Box {
  type: string;
  /** Offset in the file of its content. */
  start: number;
  content: Uint8Array;
}

/** The boxes that follow each other in `bytes`; `offset` is where these lie in the file. */
export function readBoxes(bytes: Uint8Array, offset = 0): Box[] {
  const found: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = viewOf(bytes).getUint32(at);
    if (size < 8 || at + size > bytes.length) throw new Error(`A box of ${size} bytes is longer than what holds it`);
    const type = latin(bytes.subarray(at + 4, at + 8));
    found.push({ type, start: offset + at + 8, content: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return found;
}

/** The box at the end of a path of types. */
export function findBox(file: Uint8Array, ...path: string[]): Box {
  let box: Box = { type: '', start: 0, content: file };
  for (const type of path) {
    const inside = readBoxes(box.content, box.start).find((one) => one.type === type);
    if (!inside) throw new Error(`There is no ${type} in ${path.join('/')}`);
    box = inside;
  }
  return box;
}

/** The 32-bit numbers in bytes. */
export function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(4 * index));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
