import { findModel } from '../../catalog/index.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { isObject } from '../../internal/json.js';
import { extentOf, type Dimensions } from '../../sandbox/media/dimensions.js';
import { shapingOf, sizeOf } from '../../sandbox/shaping.js';
import type { RunRequest } from './api-client.js';

/**
 * The size in pixels that a request asks for; undefined unless the request, or documented defaults,
 * have both an aspect ratio and a resolution. Defaults that only the sandbox has don't count.
 */
export function askedSize({ api, body }: RunRequest): Dimensions | undefined {
  const entry = findModel(api, body.model);
  const input = body[inputKey(api)];
  if (!entry || !isObject(input) || (entry.kind !== 'image' && entry.kind !== 'video')) return undefined;
  const values: Record<string, unknown> = { ...shapingOf(entry).defaults, ...input };
  const isSized = typeof values.width === 'number' && typeof values.height === 'number';
  const isVideo = entry.kind === 'video';
  const hasExtent = [values.resolution, values.quality, values.mode].some(
    (value) => extentOf(value, isVideo) !== undefined,
  );
  const isShaped = [values.aspect_ratio, values.ratio].some((value) => /^\d+:\d+$/.test(String(value)));
  return isSized || (hasExtent && isShaped) ? sizeOf(entry, input) : undefined;
}

/** The size of an output, such as `1920×1080 stand-in for 3840×2160`. */
export function outputSizeWords(own: Dimensions, asked: Dimensions | undefined): string {
  const words = sizeWords(own);
  return asked && sizeWords(asked) !== words ? `${words} stand-in for ${sizeWords(asked)}` : words;
}

const sizeWords = ({ width, height }: Dimensions): string => `${width}×${height}`;
