import type { Json } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { safeFileName } from '../../internal/file-name.js';
import { stripControlChars } from '../../internal/text.js';
import type { Api } from '../../types/api.js';
import type { SampleFile } from './sample-file.js';
import type { Body, SampleRequest } from './sample-model.js';

/** A file at its place in a body. */
export interface PlacedFile {
  /** Path in the folder in which the code runs; no program reads it as an option or a URL. */
  path: string;
  /** Media type. */
  type: string;
  /** Whether the body takes the content itself, as a `data:` URL, instead of a reference to an upload. */
  isInline: boolean;
}

/** Marks a file in a body until its code replaces the mark: in strings of the code, this character is escaped. */
const MARK = '\0';

/**
 * Puts code in the place of the files of a request.
 *
 * @param codeOf The code whose value is the reference to a file.
 * @param string How the language writes a string.
 * @returns The request with marks in place of its files, its files, and how to write a string or a mark.
 */
export function placeFiles(
  request: SampleRequest,
  codeOf: (file: PlacedFile) => string,
  string: (text: string) => string,
): { request: SampleRequest; placed: PlacedFile[]; string: (text: string) => string } {
  const { files = [], model } = request;
  if (files.length === 0) return { request, placed: [], string };
  const placed: PlacedFile[] = [];
  const codes = new Map<string, string>();
  const body = replaceFiles(request.body, files, ({ name, type }, path) => {
    const file = {
      path: localPath(name),
      type: type || 'application/octet-stream',
      isInline: fileReference(model.api, path) === undefined,
    };
    const mark = `${MARK}${placed.length}`;
    placed.push(file);
    codes.set(mark, codeOf(file));
    return mark;
  });
  return { request: { ...request, body }, placed, string: (text) => codes.get(text) ?? string(text) };
}

/** The property of the response to an upload that a body has in place of a file; undefined if it has the content itself. */
export function fileReference(api: Api, path: readonly (string | number)[]): 'file_url' | 'id' | undefined {
  if (api === 'unifically') return 'file_url';
  const [name] = path[0] === inputKey(api) ? path.slice(1) : path;
  return name === 'images' || name === 'videos' ? 'id' : undefined;
}

/** What the JSON of a body has in place of a file: no URL, so that nobody pays for a body that is sent with it. */
export const fileWords = (api: Api, path: readonly (string | number)[], name: string): string =>
  `${fileReference(api, path) ?? 'content'} of “${sampleFileName(name)}”`;

/** A copy of a value with each file replaced. */
export function replaceFiles<Value extends Json | Body>(
  value: Value,
  files: readonly SampleFile[],
  replace: (file: SampleFile['file'], path: (string | number)[]) => Json,
): Value {
  const visit = (inner: Json, path: (string | number)[]): Json => {
    if (typeof inner === 'string') {
      const found = files.find(({ placeholder }) => placeholder === inner);
      return found ? replace(found.file, path) : inner;
    }
    if (Array.isArray(inner)) return inner.map((item, index) => visit(item, [...path, index]));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, visit(item, [...path, name])]));
  };
  return visit(value, []) as Value;
}

/**
 * The name that samples have for a file. One with characters that can't be seen could break them or the terminal that
 * they are pasted into, so its file has to be renamed: the form says so.
 */
export function sampleFileName(name: string): string {
  return stripControlChars(name) === name && !/[\t\n]/.test(name) ? name : safeFileName(name);
}

/** A file of the folder, by its name. */
export function localPath(name: string): string {
  const shown = sampleFileName(name);
  return /^[^-~:][^:]*$/.test(shown) ? shown : `./${shown}`;
}
