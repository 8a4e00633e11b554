import { join, utf8, type Bytes } from './bytes.js';

/** Ids of the Matroska elements that a WebM with one video track needs. */
export const ID = {
  header: 0x1a45dfa3,
  version: 0x4286,
  readVersion: 0x42f7,
  maxIdLength: 0x42f2,
  maxSizeLength: 0x42f3,
  docType: 0x4282,
  docTypeVersion: 0x4287,
  docTypeReadVersion: 0x4285,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  seekPosition: 0x53ac,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  flagLacing: 0x9c,
  codecId: 0x86,
  defaultDuration: 0x23e383,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  displayWidth: 0x54b0,
  displayHeight: 0x54ba,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  blockDuration: 0x9b,
} as const;

/** An element with its content. */
export function element(id: number, ...content: Uint8Array[]): Bytes {
  const size = content.reduce((sum, part) => sum + part.length, 0);
  return join([idBytes(id), sizeBytes(size), ...content]);
}

/** An unsigned integer. It always takes four bytes, so that its size is known before its value. */
export function uint(id: number, value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return element(id, bytes);
}

/** A floating-point number. */
export function float(id: number, value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return element(id, bytes);
}

/** A string. */
export function text(id: number, value: string): Bytes {
  return element(id, utf8(value));
}

/** An id as it is in the file; the constants contain the marker of their length. */
export function idBytes(id: number): Bytes {
  const bytes: number[] = [];
  for (let rest = id; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.from(bytes);
}

/** A size in one byte if it fits, else in four; the number of leading zero bits says which. */
function sizeBytes(size: number): Bytes {
  if (size < 0x7f) return Uint8Array.of(0x80 | size);
  if (size >= 0x0fffffff) throw new RangeError('The element is too large');
  return Uint8Array.of(0x10 | (size >>> 24), (size >>> 16) & 0xff, (size >>> 8) & 0xff, size & 0xff);
}
