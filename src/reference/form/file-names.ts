import type { Json, ValueDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { isObject } from '../../internal/json.js';
import { itemsOf } from './control-of.js';
import { isPlaceholder } from './files.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord, Path } from './json-path.js';

/** No image, video or sound has fewer characters in base64. */
const MIN_BASE64_CHARS = 64;

const WARNING = 'This looks like a file name; choose the file or give a URL';

/**
 * The media of a request that look like names of files. Where a parameter takes base64, no rule refuses them: the task
 * would be paid for and fail.
 */
export function fileNames(model: FormModel, body: JsonRecord): { path: Path; message: string }[] {
  const key = inputKey(model.api);
  const properties = model.details.parameters;
  return pathsOf({ types: ['object'], properties }, body[key], [key]).map((path) => ({ path, message: WARNING }));
}

function pathsOf(details: ValueDetails, value: Json | undefined, path: Path): Path[] {
  if (typeof value === 'string') {
    const { media, anyOf = [] } = details;
    return (media !== undefined || anyOf.some((one) => one.media !== undefined)) && isFileName(value) ? [path] : [];
  }
  const { anyOf = [], properties = {} } = details;
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(itemsOf(details), item, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, one]) =>
          Object.hasOwn(properties, name) ? pathsOf(properties[name]!, one, [...path, name]) : [],
        )
      : [];
  return [...inner, ...anyOf.flatMap((one) => pathsOf(one, value, path))];
}

function isFileName(value: string): boolean {
  if (value === '' || value.includes('://') || value.startsWith('data:') || isPlaceholder(value)) return false;
  return value.length < MIN_BASE64_CHARS || /\.\w{2,4}$/.test(value);
}
