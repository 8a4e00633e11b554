import type { Json, ValueDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { isObject } from '../../internal/json.js';
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
}

/**
 * The media of a request that look like file names, and the files whose names can't be in code. If a parameter takes
 * base64, no rule refuses a file name: the task would be paid for and fail.
 */
export function fileNames(model: FormModel, body: JsonRecord, files: FormFiles): { path: Path; message: string }[] {
  const key = inputKey(model.api);
  const { [key]: input, ...topLevel } = body;
  const properties = model.details.parameters;
  const media = mediaIn({ types: ['object'], properties }, input, [key]);
  return [...media, ...stringsIn(topLevel, [])].flatMap(({ path, value }) => {
    const name = files.get(value)?.name;
    if (name !== undefined) {
      const shown = sampleFileName(name);
      return shown === name ? [] : [{ path, message: renameWords(shown) }];
    }
    return path[0] === key && isFileName(value) ? [{ path, message: WARNING }] : [];
  });
}

const renameWords = (name: string) =>
  `The name of this file has characters that can't be seen; rename it to “${name}” before you run the code`;

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
    const { media, anyOf = [] } = details;
    return media !== undefined || anyOf.some((one) => one.media !== undefined) ? [{ path, value }] : [];
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
