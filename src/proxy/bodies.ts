import { boundedBody, parseJson, saysJson } from '../internal/request-body.js';
import { isDeeperThan } from '../internal/json.js';
import type { Answer, Refuse } from './envelope.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';

/** A body that may go on, or the refusal of it. */
export type Checked<Body> = { body: Body } | { refused: Answer };

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
/** It goes into logs. */
const isId: Check = (value) => typeof value === 'string' && value.length <= 200;
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList: Check = (value) => Array.isArray(value) && value.every(isText);

/** Arrays and objects in each other that an input may have; no model takes ten. */
const MAX_DEPTH = 64;

/** The members that a create may have. What is inside of the input is the API's to judge. */
const MEMBERS: Record<Api, Record<string, Check>> = {
  unifically: { model: isId, input: isObject, dry_run: (value) => typeof value === 'boolean', callback_url: isText },
  gateai: { model: isId, type: isText, params: isObject, images: isList, videos: isList },
};

/**
 * Reads the body of a create or of an estimate, with the members that it may have and no others.
 *
 * @throws what the body throws if it can't be read: the page went away, or something before the proxy has read it.
 */
export async function readCreate(
  request: Request,
  api: Api,
  limits: { maxBytes: number; allowCallbacks: boolean },
  refuse: Refuse,
): Promise<Checked<CreateBody>> {
  const read = await readJson(request, limits.maxBytes, refuse);
  if ('refused' in read) return read;
  const invalid = (member: string, message: string) => ({
    refused: refuse(422, 'invalid_request', `${member}: ${message}`),
  });
  if (!isObject(read.body)) return invalid('The body', 'must be an object');
  const given = read.body as Record<string, unknown>;
  const body: Record<string, unknown> = {};
  for (const [member, check] of Object.entries(MEMBERS[api])) {
    const value = Object.hasOwn(given, member) ? given[member] : undefined;
    if (value === undefined) continue;
    if (!check(value)) return invalid(member, 'has the wrong type');
    if (isDeeperThan(value, MAX_DEPTH)) return invalid(member, `is nested more than ${MAX_DEPTH} levels deep`);
    // The API calls whatever address it is given, with the proxy's account behind it.
    if (member === 'callback_url' && !limits.allowCallbacks) return invalid(member, 'is not taken here');
    body[member] = value;
  }
  // To leave it out in silence would create a task other than the one that was asked for.
  const unknown = Object.keys(given).find((member) => !Object.hasOwn(MEMBERS[api], member));
  if (unknown !== undefined) return invalid(unknown.slice(0, 50), 'is not taken here');
  if (typeof body.model !== 'string') return invalid('model', 'is missing');
  return { body: body as CreateBody };
}

/** Reads the body of an upload: a form with one file, or where the API takes it JSON with a content or an address. */
export async function readUpload(
  request: Request,
  api: Api,
  maxBytes: number,
  refuse: Refuse,
): Promise<Checked<FormData | object>> {
  const invalid = (message: string) => ({ refused: refuse(422, 'invalid_request', message) });
  if (saysJson(request)) {
    if (api === 'gateai')
      return { refused: refuse(415, 'unsupported_media_type', 'An upload must be multipart/form-data') };
    const read = await readJson(request, maxBytes, refuse);
    if ('refused' in read) return read;
    const { base64, file_url } = Object(read.body) as { base64?: unknown; file_url?: unknown };
    if (isText(base64) && file_url === undefined) return { body: { base64 } };
    if (isText(file_url) && base64 === undefined) return { body: { file_url } };
    return invalid('An upload has either `base64` or `file_url`');
  }
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    return { refused: refuse(415, 'unsupported_media_type', 'An upload must be multipart/form-data') };
  const bytes = await boundedBody(request, maxBytes);
  if (!bytes) return { refused: tooLarge(maxBytes, refuse) };
  try {
    const [file, ...more] = (await new Response(bytes, { headers: { 'Content-Type': type } }).formData()).getAll(
      'file',
    );
    if (!(file instanceof Blob) || more.length > 0) return invalid('An upload has one `file`');
    // Written anew, so that nothing goes on that was not read here.
    const form = new FormData();
    form.set('file', file);
    return { body: form };
  } catch {
    return { refused: refuse(400, 'bad_request', 'The form can not be read') };
  }
}

async function readJson(request: Request, maxBytes: number, refuse: Refuse): Promise<Checked<unknown>> {
  if (!saysJson(request))
    return { refused: refuse(415, 'unsupported_media_type', 'The body must be application/json') };
  const bytes = await boundedBody(request, maxBytes);
  if (!bytes) return { refused: tooLarge(maxBytes, refuse) };
  try {
    return { body: parseJson(bytes) };
  } catch {
    return { refused: refuse(400, 'bad_request', 'The body is no JSON') };
  }
}

function tooLarge(maxBytes: number, refuse: Refuse): Answer {
  return refuse(413, 'too_large', `The body has more than ${maxBytes} bytes`);
}
