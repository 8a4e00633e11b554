import type { Experimental_VideoModelV4File as VideoFile, ImageModelV4File } from '@ai-sdk/provider';
import { fromBase64 } from '../internal/base64.js';
import type { MediaSource } from '../files/media-source.js';

/** A file of a call of the AI SDK. */
export type SdkFile = ImageModelV4File | VideoFile;

/** A file as inputs take it: a URL, or content that the client uploads. */
export function sourceOf(file: SdkFile): string | MediaSource {
  return file.type === 'url' ? file.url : blobOf(file.data, file.mediaType);
}

/** Content with its type. */
export function blobOf(data: string | Uint8Array, type: string): Blob {
  const bytes = typeof data === 'string' ? fromBase64(data) : data;
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
}

/** The kind of media of a file: what its type says, else the end of its URL, else an image. */
export function kindOf(file: SdkFile): string {
  const { mediaType } = file as { mediaType?: string };
  const [kind] = (mediaType ?? '').split('/');
  if (kind) return kind;
  const path = file.type === 'url' ? file.url.split(/[?#]/)[0]! : '';
  return /\.(mp4|mov|webm|m4v|mkv)$/i.test(path) ? 'video' : 'image';
}
