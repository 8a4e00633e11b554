import { access } from 'node:fs/promises';
import { acceptedMedia } from '../../catalog/accepted-media.js';
import { isTopLevel, TOP_LEVEL_MEDIA } from '../../catalog/request-parameters.js';
import { UsageError } from '../usage-error.js';
import type { ChosenModel } from './model.js';

/** Endings that only files have, even files that do not exist. */
const EXTENSION = /\.(?:png|jpe?g|webp|gif|avif|heic|bmp|mp4|mov|webm|mkv|mp3|wav|m4a|ogg|flac|glb)$/i;
/** How a path begins, on any system. */
const PATH_START = /^(?:\.{1,2}[\\/]|~[\\/]|[\\/]|[a-z]:[\\/]|file:)/i;

/** Whether a source is a URL that needs no file of this machine. */
export function isRemote(source: string): boolean {
  return /^(?:https?|data):/i.test(source);
}

/** The error for a file that can't be read. */
export function unreadable(path: string, error: unknown): UsageError {
  return new UsageError(`${path} can't be read (${(error as { code?: string }).code})`);
}

/** @throws UsageError if a file can't be read, so that a typo is found before anything is sent. */
export async function assertReadable(path: string, url: string | URL = path): Promise<void> {
  await access(url).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

/**
 * Refuses paths of local files in media parameters, which take URLs or ids: the API would get a string that it can't
 * use.
 *
 * @throws UsageError that says how to upload the file.
 */
export async function refuseLocalFiles(
  chosen: ChosenModel,
  { input, topLevel }: { input: object; topLevel: object },
): Promise<void> {
  const media = chosen.entry ? acceptedMedia(chosen.entry) : [];
  const own = media.flatMap(({ path }) => stringsAt(input, path.split('.')));
  const top = TOP_LEVEL_MEDIA.filter((name) => isTopLevel(chosen, name)).flatMap((name) => stringsAt(topLevel, [name]));
  for (const { path, text } of [...own, ...top]) {
    if (!(await isFile(text))) continue;
    throw new UsageError(
      `${path} takes a URL${isTopLevel(chosen, path) ? ' or an id' : ''}, not the path of a file; --file ${path}=${text} uploads it`,
    );
  }
}

/** The strings at a path, in which `*` is any array index; strings of an array have the path of the array. */
function stringsAt(value: unknown, [step, ...rest]: string[], path: string[] = []): { path: string; text: string }[] {
  if (step === undefined)
    return [value]
      .flat()
      .filter((text) => typeof text === 'string')
      .map((text) => ({ path: path.join('.'), text }));
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.entries(value).flatMap(([index, item]) => stringsAt(item, rest, [...path, index]));
  return Object.hasOwn(value, step) ? stringsAt((value as Record<string, unknown>)[step], rest, [...path, step]) : [];
}

async function isFile(text: string): Promise<boolean> {
  if (isRemote(text) || text === '') return false;
  if (PATH_START.test(text) || EXTENSION.test(text)) return true;
  return access(text).then(
    () => true,
    () => false,
  );
}
