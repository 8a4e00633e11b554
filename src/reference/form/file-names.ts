import type { MediaKind } from '../../catalog/entry.js';
import type { Json, ValueDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { isObject } from '../../internal/json.js';
import { listWords } from '../../internal/list-words.js';
import { itemsOf } from './control-of.js';
import { sampleFileName } from '../samples/sample-files.js';
import { isPlaceholder, type FormFiles } from './files.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord, Path } from './json-path.js';

/** No image, video or sound has fewer characters in base64. */
const MIN_BASE64_CHARS = 64;

const WARNING = 'This looks like a file name; choose the file or give a URL';

interface FoundString {
  path: Path;
  value: string;
  /** The kinds of files that its parameter takes; `any` for each. */
  media?: MediaKind[];
}

/**
 * The media of a request that look like file names, and the files whose names can't be in code or that are of another
 * kind than their parameter takes. No rule refuses such a file, nor the name of one if a parameter takes base64: the task
 * would be paid for and fail.
 */
export function fileNames(model: FormModel, body: JsonRecord, files: FormFiles): { path: Path; message: string }[] {
  const key = inputKey(model.api);
  const { [key]: input, ...topLevel } = body;
  const properties = model.details.parameters;
  const media = mediaIn({ types: ['object'], properties }, input, [key]);
  const options = mediaIn({ types: ['object'], properties: model.options }, topLevel, []);
  return onePerPath([...media, ...options, ...stringsIn(topLevel, [])]).flatMap(
    ({ path, value, media: accepted = [] }) => {
      const file = files.get(value);
      if (file) {
        const shown = sampleFileName(file.name);
        const message = otherKindWords(file, accepted) ?? (shown === file.name ? undefined : renameWords(shown));
        return message === undefined ? [] : [{ path, message }];
      }
      return path[0] === key && isFileName(value) ? [{ path, message: WARNING }] : [];
    },
  );
}

/** Joins the kinds that the alternatives of a parameter take. */
function onePerPath(found: FoundString[]): FoundString[] {
  const byPath = new Map<string, FoundString>();
  for (const one of found) {
    const key = JSON.stringify(one.path);
    const media = [...new Set([...(byPath.get(key)?.media ?? []), ...(one.media ?? [])])];
    byPath.set(key, { ...one, media });
  }
  return [...byPath.values()];
}

const renameWords = (name: string) =>
  `The name of this file has characters that can't be seen; rename it to “${name}” before you run the code`;

const NOUNS: Record<string, string> = { image: 'an image', video: 'a video', audio: 'audio' };

/** Says that a file is of a kind that its parameter does not take. A browser that knows no type of a file says none. */
function otherKindWords({ type }: File, accepted: MediaKind[]): string | undefined {
  const [kind = ''] = type.split('/');
  if (type === '' || accepted.length === 0 || accepted.some((media) => media === 'any' || media === kind))
    return undefined;
  const wanted = accepted.map((media) => NOUNS[media]!);
  return `This file is ${NOUNS[kind] ?? 'no media file'} (${type}), and the parameter takes ${listWords(wanted, 'or')}`;
}

/** The strings in a value. */
function stringsIn(value: Json | undefined, path: Path): FoundString[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** The strings in a value that stand for media. */
function mediaIn(details: ValueDetails, value: Json | undefined, path: Path): FoundString[] {
  if (typeof value === 'string') {
    const media = [details, ...(details.anyOf ?? [])].flatMap((one) => one.media ?? []);
    return media.length > 0 ? [{ path, value, media }] : [];
  }
  const { anyOf = [], properties = {} } = details;
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => mediaIn(itemsOf(details), item, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, one]) =>
          Object.hasOwn(properties, name) ? mediaIn(properties[name]!, one, [...path, name]) : [],
        )
      : [];
  return [...inner, ...anyOf.flatMap((one) => mediaIn(one, value, path))];
}

function isFileName(value: string): boolean {
  if (value === '' || value.includes('://') || value.startsWith('data:') || isPlaceholder(value)) return false;
  return value.length < MIN_BASE64_CHARS || /\.\w{2,4}$/.test(value);
}
