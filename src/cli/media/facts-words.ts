import type { MediaFacts } from './media-format.js';

/** Bytes of a file in words, such as `1.2 MB`. */
function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A file in words, such as `1280×720, 8 s, 1.2 MB`; empty if nothing is known. */
export function factsWords({ width, height, seconds }: Partial<MediaFacts> = {}, bytes?: number): string {
  return [
    ...(width === undefined || height === undefined ? [] : [`${width}×${height}`]),
    ...(seconds === undefined ? [] : [`${Number(seconds.toFixed(1))} s`]),
    ...(bytes === undefined ? [] : [bytesWords(bytes)]),
  ].join(', ');
}
