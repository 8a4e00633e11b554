import { inputKey } from '../catalog/request-parameters.js';
import { UnigenError } from '../errors/errors.js';
import { isMediaSource } from '../files/media-source.js';
import { replaceMedia } from '../files/media.js';
import { isObject } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { unknownName } from '../validate/unknown-name.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';
import { checkName } from './check-run.js';
import { assertShallow, plainJson } from './plain-json.js';
import type { NewRun } from './store.js';
import { FILE, holdsFile, storedFile, withFiles } from './stored-files.js';

const PROPERTIES = ['name', 'api', 'model', 'input', 'options'];
const OPTIONS = ['type', 'images', 'videos'];

/**
 * An item as a store takes it: its files by their URLs, everything else as plain JSON.
 *
 * @param index Its place in the list, for messages.
 * @param only The API of an item that names none.
 * @throws UnigenError that names the item by its index and name, and the rule.
 */
export async function toNewRun(item: unknown, index: number, only: Api | undefined): Promise<NewRun> {
  const place = `Item ${index}`;
  if (!isObject(item)) throw new UnigenError(`${place} must be an object with a name, a model and an input`);
  const { name, api = only, model, input, options } = item;
  checkName(name, `${place}: \`name\``);
  const label = `${place} (${name})`;
  for (const property of Object.keys(item))
    if (!PROPERTIES.includes(property))
      throw new UnigenError(`${label}: ${unknownName('unknown property', property, PROPERTIES)}`);
  if (api === undefined)
    throw new UnigenError(`${label}: \`api\` is required, unless the runs have one client: unifically or gateai`);
  if (api !== 'unifically' && api !== 'gateai') throw new UnigenError(`${label}: \`api\` must be unifically or gateai`);
  if (textOf(model) === undefined) throw new UnigenError(`${label}: \`model\` must be the id of a model`);
  if (!isObject(input)) throw new UnigenError(`${label}: \`input\` must be an object`);
  if (options !== undefined) checkOptions(options, api, label);
  const run: NewRun = {
    name,
    api,
    model: model as string,
    input: toStored(input, `${label}: \`input\``),
    ...(options !== undefined && { options: toStored(options, `${label}: \`options\``) as NewRun['options'] }),
  };
  await checkFiles(run, label);
  return run;
}

function checkOptions(options: unknown, api: Api, label: string): void {
  if (!isObject(options)) throw new UnigenError(`${label}: \`options\` must be an object`);
  if (api !== 'gateai') throw new UnigenError(`${label}: \`options\` are for GateAI only`);
  for (const option of Object.keys(options))
    if (!OPTIONS.includes(option)) throw new UnigenError(`${label}: \`options\` must be some of ${OPTIONS.join(', ')}`);
  const { type, images, videos } = options;
  if (type !== undefined && typeof type !== 'string')
    throw new UnigenError(`${label}: \`options.type\` must be a string`);
  for (const [option, list] of Object.entries({ images, videos }))
    if (list !== undefined && !Array.isArray(list))
      throw new UnigenError(`${label}: \`options.${option}\` must be an array`);
}

/** @throws UnigenError if a value is not JSON with files as URLs. */
function toStored<T>(value: T, path: string): T {
  assertShallow(value, path);
  return plainJson(withStoredFiles(value, path), path) as T;
}

function withStoredFiles(value: unknown, path: string): unknown {
  if (value instanceof URL) return value.protocol === 'file:' ? storedFile(value) : value.href;
  if (isMediaSource(value))
    throw new UnigenError(
      `${path} is content of a file, which a run can't be stored with: pass its URL, by pathToFileURL(path) of node:url, or the reference of files.upload()`,
    );
  if (Array.isArray(value)) return value.map((inner, index) => withStoredFiles(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  // A server may pass on JSON of its users, which must not name files of the server.
  if (FILE in value) throw new UnigenError(`${path} must not have the property ${FILE}: pass a URL for a file`);
  // Anything but a plain object is refused by the check that follows.
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withStoredFiles(inner, `${path}.${name}`)]),
  );
}

/** @throws UnigenError if a file stands where the model takes none. */
async function checkFiles(run: NewRun, label: string): Promise<void> {
  if (!holdsFile(run.input) && !holdsFile(run.options)) return;
  try {
    await bodyOf(run);
  } catch (cause) {
    throw new UnigenError(`${label}: ${(cause as Error).message}`, { cause });
  }
}

/** The body of the create of a run, with a placeholder for each file: what a validator of requests takes. */
export function bodyOf({ api, model, input, options }: NewRun): Promise<CreateBody> {
  const key = inputKey(api);
  const body = { model, [key]: withFiles(input), ...(withFiles(options) as object | undefined) };
  return replaceMedia(api, body, key, undefined);
}
