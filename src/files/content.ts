import { UnigenError } from '../errors/errors.js';
import { readLocalFile } from './local-file.js';
import { isArrayBuffer, isBlob, isMediaSource, type MediaSource } from './media-source.js';

/** First bytes of the formats that the models take, from an offset. */
const SIGNATURES: [type: string, extension: string, offset: number, bytes: string][] = [
  ['image/png', 'png', 0, '\x89PNG'],
  ['image/jpeg', 'jpg', 0, '\xff\xd8\xff'],
  ['image/gif', 'gif', 0, 'GIF8'],
  ['image/webp', 'webp', 8, 'WEBP'],
  ['image/avif', 'avif', 4, 'ftypavif'],
  ['image/heic', 'heic', 4, 'ftyphei'],
  ['audio/wav', 'wav', 8, 'WAVE'],
  ['audio/mpeg', 'mp3', 0, 'ID3'],
  ['audio/mpeg', 'mp3', 0, '\xff\xfb'],
  ['audio/ogg', 'ogg', 0, 'OggS'],
  ['audio/flac', 'flac', 0, 'fLaC'],
  ['audio/mp4', 'm4a', 4, 'ftypM4A'],
  ['video/quicktime', 'mov', 4, 'ftypqt'],
  ['video/mp4', 'mp4', 4, 'ftyp'],
  ['video/webm', 'webm', 0, '\x1a\x45\xdf\xa3'],
  ['model/gltf-binary', 'glb', 0, 'glTF'],
];

/** The content of a source as a file. A missing type or name is derived from the first bytes. */
export async function toFile(source: MediaSource): Promise<File> {
  const blob = await toBlob(source);
  if (blob.size === 0) throw new UnigenError('The file is empty');
  const head = String.fromCharCode(...new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  const [type = 'application/octet-stream', extension = 'bin'] =
    SIGNATURES.find(([, , offset, bytes]) => head.startsWith(bytes, offset)) ?? [];
  const { name } = blob as Partial<File>;
  return new File([blob], name || `file.${extension}`, { type: blob.type || type });
}

async function toBlob(source: MediaSource): Promise<Blob> {
  if (isBlob(source)) return source instanceof Blob ? source : copyOf(source);
  if (source instanceof URL) return readLocalFile(source);
  if (isArrayBuffer(source) || ArrayBuffer.isView(source)) return new Blob([source as BufferSource]);
  if (!isMediaSource(source)) throw new UnigenError('`source` must be a Blob, bytes, a stream, a URL or a string');
  const parts: BlobPart[] = [];
  for await (const chunk of source as AsyncIterable<Uint8Array>) parts.push(chunk as BlobPart);
  return new Blob(parts);
}

/** A blob of another class, which `File` does not take. */
async function copyOf(blob: Blob): Promise<Blob> {
  const { name = '' } = blob as Partial<File>;
  return new File([new Uint8Array(await blob.arrayBuffer())], name, { type: blob.type });
}

/** The SHA-256 of a content, in hex; undefined if the runtime has no crypto (pages without https). */
export async function digest(blob: Blob): Promise<string | undefined> {
  const { subtle } = ((globalThis as Partial<typeof globalThis>).crypto ?? {}) as Partial<Crypto>;
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(await blob.arrayBuffer())));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
