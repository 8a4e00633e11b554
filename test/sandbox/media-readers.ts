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

/** An element of a WebM. */
export interface Element {
  id: number;
  /** Offsets in the file of the element and of its content. */
  at: number;
  start: number;
  content: Uint8Array;
}

/** The elements that follow each other in `bytes`; `offset` is where these lie in the file. */
export function readElements(bytes: Uint8Array, offset = 0): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const idLength = Math.clz32(bytes[at]!) - 23;
    const id = number(bytes.subarray(at, at + idLength));
    const sizeLength = Math.clz32(bytes[at + idLength]!) - 23;
    const size = number(bytes.subarray(at + idLength, at + idLength + sizeLength)) % 2 ** (7 * sizeLength);
    const start = at + idLength + sizeLength;
    if (start + size > bytes.length) throw new Error(`Element ${id.toString(16)} is longer than what holds it`);
    found.push({ id, at: offset + at, start: offset + start, content: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}

/** The elements at the end of a path of ids. */
export function find(file: Uint8Array, ...path: number[]): Element[] {
  let level: Element[] = readElements(file);
  path.forEach((id, depth) => {
    level = level.filter((element) => element.id === id);
    if (depth < path.length - 1) level = level.flatMap(({ content, start }) => readElements(content, start));
  });
  return level;
}

/** An unsigned integer of any length, big-endian. */
export function number(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
