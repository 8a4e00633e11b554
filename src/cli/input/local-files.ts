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
  for (const { path, text } of mediaStrings(chosen, { input, topLevel })) {
    if (isRemote(text) || text === '' || !(looksLikePath(text) || (await exists(text)))) continue;
    throw new UsageError(
      `${path} takes a URL${isTopLevel(chosen, path) ? ' or an id' : ''}, not the path of a file; --file ${path}=${text} uploads it`,
    );
  }
}

/** A string in a place of a request that takes media. */
export interface MediaString {
  /** Path of the parameter; strings of an array have the path of the array. */
  path: string;
  text: string;
  /** Puts another value in its place. */
  replace: (value: unknown) => void;
}

/** The strings of a request in the parameters that take media. */
export function mediaStrings(
  chosen: ChosenModel,
  { input, topLevel }: { input: object; topLevel: object },
): MediaString[] {
  const media = chosen.entry ? acceptedMedia(chosen.entry) : [];
  const own = media.flatMap(({ path }) => stringsAt(input, path.split('.')));
  const top = TOP_LEVEL_MEDIA.filter((name) => isTopLevel(chosen, name)).flatMap((name) => stringsAt(topLevel, [name]));
  return [...own, ...top];
}

/** Whether a string has the form of a path: its beginning or its ending. */
export function looksLikePath(text: string): boolean {
  return PATH_START.test(text) || EXTENSION.test(text);
}

/** The strings at a path, in which `*` is any array index. */
function stringsAt(parent: object, [step, ...rest]: string[], path: string[] = []): MediaString[] {
  if (step === undefined) return [];
  const values = parent as Record<string, unknown>;
  const keys = step === '*' ? Object.keys(values) : Object.hasOwn(values, step) ? [step] : [];
  return keys.flatMap((key) => {
    const value = values[key];
    const at = [...path, key];
    if (rest.length > 0) return isParent(value) ? stringsAt(value, rest, at) : [];
    if (typeof value === 'string')
      return [{ path: at.join('.'), text: value, replace: (other: unknown) => void (values[key] = other) }];
    // Strings of an array have the path of the array.
    return Array.isArray(value) ? stringsAt(value, ['*'], at).map((one) => ({ ...one, path: at.join('.') })) : [];
  });
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
