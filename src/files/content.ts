import { UnigenError } from '../errors/errors.js';
import { isMediaSource, type MediaSource } from './source.js';

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

/** The content of a source as a file with a type and a name, both told by its first bytes where it has none. */
export async function toFile(source: MediaSource): Promise<File> {
  const blob = await toBlob(source);
  const name = (blob as { name?: string }).name;
  if (blob.size === 0) throw new UnigenError('The file is empty');
  const head = String.fromCharCode(...new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  const known = SIGNATURES.find(([, , offset, bytes]) => head.startsWith(bytes, offset));
  const type = blob.type || (known?.[0] ?? 'application/octet-stream');
  return new File([blob], name || `file.${known?.[1] ?? 'bin'}`, { type });
}

async function toBlob(source: MediaSource): Promise<Blob> {
  if (source instanceof Blob) return source;
  if (source instanceof URL) return fromPath(source);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new Blob([source as BufferSource]);
  if (!isMediaSource(source)) throw new UnigenError('`source` must be a Blob, bytes, a stream, a URL or a string');
  const parts: BlobPart[] = [];
  for await (const chunk of source as AsyncIterable<Uint8Array>) parts.push(chunk as BlobPart);
  return new Blob(parts);
}

/** Reads a file from the disk; throws where there is no disk. */
export async function fromPath(path: string | URL): Promise<File> {
  // Asked for by name at run time, so that bundles for browsers need no stand-in for it.
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const fs = process?.getBuiltinModule?.('node:fs/promises') as typeof import('node:fs/promises') | undefined;
  if (!fs) throw new UnigenError('There is no file system here: pass a Blob or a File instead of a path');
  const content = await fs.readFile(path).catch((cause: { code?: string }) => {
    throw new UnigenError(`The file ${String(path)} can't be read (${cause.code ?? 'unknown error'})`, { cause });
  });
  const last = String(path).split(/[\\/]/).at(-1)!;
  // A path is a name already; a URL has one with escapes, which the disk has read.
  const name = path instanceof URL ? decodeURIComponent(last) : last;
  return new File([content as BlobPart], name);
}

/** The digest of a content; undefined where the runtime has no crypto (pages without https). */
export async function digest(blob: Blob): Promise<string | undefined> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', await blob.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The content of a `data:` URL. */
export async function fromDataUrl(url: string): Promise<Blob> {
  const match = /^data:([^,]*),(.*)$/s.exec(url);
  if (!match) throw new UnigenError('This data URL has no comma');
  const [, head = '', data = ''] = match;
  const type = head.split(';')[0]!;
  try {
    const binary = /;base64$/i.test(head) ? atob(data.replace(/\s/g, '')) : undefined;
    const bytes =
      binary === undefined
        ? new TextEncoder().encode(decodeURIComponent(data))
        : Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new Blob([bytes], { type });
  } catch (cause) {
    throw new UnigenError('The content of this data URL can not be decoded', { cause });
  }
}

/** A file as a `data:` URL. */
export async function toDataUrl(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${file.type};base64,${btoa(binary)}`;
}
