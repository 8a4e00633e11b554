import { join, utf8, type Bytes } from './bytes.js';
import type { Rgb } from './color.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A PNG with one byte per pixel.
 *
 * @param rows The rows, each a filter byte and `width` indices into the palette.
 * @param palette At most 256 colors.
 */
export async function encodePng(width: number, height: number, rows: Bytes, palette: readonly Rgb[]): Promise<Bytes> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  header[9] = 3;
  const data = await deflate(rows);
  return join([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  await written;
  return join(parts);
}

function chunk(type: string, data: Uint8Array): Bytes {
  const whole = join([new Uint8Array(4), utf8(type), data, new Uint8Array(4)]);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  // The checksum does not cover the length.
  view.setUint32(whole.length - 4, checksum(whole.subarray(4, -4)));
  return whole;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The CRC-32 of PNG's chunks. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = REMAINDERS[(rest ^ byte) & 0xff]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
