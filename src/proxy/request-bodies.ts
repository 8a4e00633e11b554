import { boundedBody, isJson, jsonBody, tooLarge } from '../internal/request-body.js';
import { isDeeperThan, isObject, objectOf } from '../internal/json.js';
import type { ErrorResponse, JsonResponse } from './json-response.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';

/** A body that may be forwarded, or the response that refuses it. */
export type CheckedBody<Body> = { body: Body } | { refused: JsonResponse };

/** The longest model id, since it goes into logs. */
const MAX_ID_CHARS = 200;
/** The most arrays and objects in each other inside of an input; no model takes ten. */
const MAX_DEPTH = 64;

/** What a parameter must be, for messages, and whether a value is that. */
type ParameterType = readonly [expected: string, check: (value: unknown) => boolean];

const isString = (value: unknown) => typeof value === 'string';
const ID: ParameterType = [
  `a string of at most ${MAX_ID_CHARS} characters`,
  (value) => typeof value === 'string' && value.length <= MAX_ID_CHARS,
];
const STRING: ParameterType = ['a string', isString];
const STRINGS: ParameterType = ['an array of strings', (value) => Array.isArray(value) && value.every(isString)];
const OBJECT: ParameterType = ['an object', isObject];
const BOOLEAN: ParameterType = ['a boolean', (value) => typeof value === 'boolean'];

/** The parameters of a create. What is inside of the input is for the API to check. */
const PARAMETERS: Record<Api, Record<string, ParameterType>> = {
  unifically: { model: ID, input: OBJECT, dry_run: BOOLEAN, callback_url: STRING },
  gateai: { model: ID, type: STRING, params: OBJECT, images: STRINGS, videos: STRINGS },
};

/** The `code` of the errors that `jsonBody` finds. */
const BODY_ERROR_CODES = { 400: 'bad_request', 413: 'too_large', 415: 'unsupported_media_type' };

/**
 * The body of a create or an estimate, as a new object with the parameters that it may have.
 *
 * @throws what the body throws if it can't be read: the page went away, or something before the proxy has read it.
 */
export async function readCreate(
  request: Request,
  api: Api,
  { maxBytes, allowCallbacks }: { maxBytes: number; allowCallbacks: boolean },
  errorResponse: ErrorResponse,
): Promise<CheckedBody<CreateBody>> {
  const read = await readJson(request, maxBytes, errorResponse);
  if ('refused' in read) return read;
  const invalid = (message: string) => ({ refused: errorResponse(422, 'invalid_request', message) });
  const given = read.body;
  if (!isObject(given)) return invalid('The body must be an object');
  const body: Record<string, unknown> = {};
  for (const [name, [expected, check]] of Object.entries(PARAMETERS[api])) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) continue;
    if (!check(value)) return invalid(`${name} must be ${expected}`);
    if (isDeeperThan(value, MAX_DEPTH)) return invalid(`${name} must not be nested more than ${MAX_DEPTH} levels deep`);
    // The API calls whatever URL it is given, on behalf of the proxy's account.
    if (name === 'callback_url' && !allowCallbacks) return invalid('callback_url is not allowed here');
    body[name] = value;
  }
  // To drop it silently would create another task than the page asked for.
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(PARAMETERS[api], name));
  if (unknown !== undefined) return invalid(`unknown parameter ${unknown.slice(0, 50)}`);
  const { model } = body;
  return typeof model === 'string' ? { body: { ...body, model } } : invalid('model is required');
}

/**
 * The body of an upload: a form with one file, or JSON with a content or a URL if the API allows that.
 *
 * @throws what the body throws if it can't be read.
 */
export async function readUpload(
  request: Request,
  api: Api,
  maxBytes: number,
  errorResponse: ErrorResponse,
): Promise<CheckedBody<FormData | object>> {
  if (api === 'unifically' && isJson(request)) return readJsonUpload(request, maxBytes, errorResponse);
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    return { refused: errorResponse(415, 'unsupported_media_type', 'An upload must be multipart/form-data') };
  const bytes = await boundedBody(request, maxBytes);
  if (!bytes) return { refused: errorResponse(413, 'too_large', tooLarge(maxBytes)) };
  let files: FormDataEntryValue[];
  try {
    files = (await new Response(bytes, { headers: { 'Content-Type': type } }).formData()).getAll('file');
  } catch {
    return { refused: errorResponse(400, 'bad_request', 'The body is not valid multipart/form-data') };
  }
  const [file, ...more] = files;
  if (!(file instanceof Blob) || more.length > 0)
    return { refused: errorResponse(422, 'invalid_request', 'An upload must have one `file`') };
  // A new form, so that nothing is forwarded that was not read here.
  const form = new FormData();
  form.set('file', file);
  return { body: form };
}

async function readJsonUpload(
  request: Request,
  maxBytes: number,
  errorResponse: ErrorResponse,
): Promise<CheckedBody<object>> {
  const read = await readJson(request, maxBytes, errorResponse);
  if ('refused' in read) return read;
  const { base64, file_url } = objectOf(read.body);
  if (isString(base64) && file_url === undefined) return { body: { base64 } };
  if (isString(file_url) && base64 === undefined) return { body: { file_url } };
  return { refused: errorResponse(422, 'invalid_request', 'An upload must have either `base64` or `file_url`') };
}

async function readJson(
  request: Request,
  maxBytes: number,
  errorResponse: ErrorResponse,
): Promise<CheckedBody<unknown>> {
  const read = await jsonBody(request, maxBytes);
  if ('value' in read) return { body: read.value };
  return { refused: errorResponse(read.status, BODY_ERROR_CODES[read.status], read.message) };
}
