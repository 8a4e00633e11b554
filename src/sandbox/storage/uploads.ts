import { parseUrl } from '../../internal/parse-url.js';
import { toFile } from '../../files/content.js';
import { decodeDataUrl } from '../../files/data-url.js';
import { isObject } from '../../internal/json.js';
import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import { json, readJson, type SandboxRequest, type SandboxResponse } from '../http.js';
import { mediaPath } from '../media/file.js';
import { mayBeLoopback } from '../network/loopback.js';
import type { SandboxAccount } from '../state.js';
import { detectType } from './detect-type.js';
import { download, type DownloadParts } from './download.js';
import { formOf, type Form } from './form.js';

const FOLDER = '/_sandbox/uploads/';
const MAX_NAME_LENGTH = 200;
const BODY_RULE =
  'The body must be multipart/form-data with the field file, or application/json with base64 or file_url';

type StoreParts = Pick<SandboxContext, 'clock' | 'random' | 'resetGuard' | 'store'>;
type UploadParts = StoreParts & DownloadParts;

/** Ends an upload with a 400 and its message. */
class UploadError extends Error {}

/** `PUT /upload` of the storage host: a form with a file, base64, or a URL. */
export async function uploadFile(
  parts: UploadParts,
  request: SandboxRequest,
  account: SandboxAccount,
): Promise<SandboxResponse> {
  try {
    const form = formOf(request);
    if (form) return uploaded(await storeFile(parts, account, await fileOf(form), request));
    const read = readJson(request);
    if ('value' in read) return uploaded(await uploadJson(parts, account, read.value, request));
    const { status, problem } = read;
    const type = status === 415 ? request.header('content-type') : undefined;
    return errorResponse('storage', status, type === undefined ? problem : `${BODY_RULE}, not ${type.split(';')[0]}`);
  } catch (error) {
    if (error instanceof UploadError) return errorResponse('storage', 400, error.message);
    throw error;
  }
}

/** `POST /api/upload` of GateAI: a form with a file. */
export async function gateaiUploadFile(
  parts: StoreParts,
  request: SandboxRequest,
  account: SandboxAccount,
): Promise<SandboxResponse> {
  try {
    const form = formOf(request);
    if (!form) throw new UploadError('The body must be a form with the field file');
    const url = await storeFile(parts, account, await fileOf(form), request);
    return json(200, { id: url.slice(url.lastIndexOf('/') + 1).replace(/\..*$/, '') });
  } catch (error) {
    if (error instanceof UploadError) return errorResponse('gateai', 400, error.message);
    throw error;
  }
}

/** An uploaded file by its path. */
export function serveUpload({ store }: Pick<SandboxContext, 'store'>, { path }: SandboxRequest): SandboxResponse {
  const found = store.uploads.get(path.slice(FOLDER.length).replace(/\..*$/, ''));
  if (!found) return errorResponse('control', 404, 'There is no such file, or it was evicted');
  const headers = {
    'Content-Type': found.type,
    'Content-Length': String(found.bytes.length),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': 'sandbox',
  };
  return { status: 200, headers, body: found.bytes };
}

function uploaded(url: string): SandboxResponse {
  return json(200, { success: true, file_url: url });
}

/** @returns URL of the file. */
async function uploadJson(
  parts: UploadParts,
  account: SandboxAccount,
  body: unknown,
  request: SandboxRequest,
): Promise<string> {
  if (!isObject(body)) throw new UploadError('The body must be a JSON object with base64 or file_url');
  const { base64, file_url: url, ...rest } = body;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined)
    throw new UploadError(`unknown property ${extra.slice(0, 40)}: an upload takes base64 or file_url`);
  if ((base64 === undefined) === (url === undefined))
    throw new UploadError('an upload takes either base64 or file_url');
  if (base64 !== undefined) return storeFile(parts, account, await decoded(base64), request);
  if (typeof url !== 'string' || !parseUrl(url)) throw new UploadError('file_url must be a URL');
  if (!/^https?:/i.test(url)) throw new UploadError('file_url must be an http or https URL');
  // Files of the sandbox itself are stored already.
  if (isOwnFile(url, request.origin)) return url;
  // A URL that the sandbox may not reach gets a stand-in: an image with the URL on it.
  if (!parts.outbound.mayReach(url))
    return request.origin + mediaPath({ kind: 'image', model: 'an upload', prompt: url });
  const downloaded = await download(parts, url);
  if ('problem' in downloaded) throw new UploadError(downloaded.problem);
  return storeFile(parts, account, downloaded.file, request);
}

async function decoded(base64: unknown): Promise<File> {
  if (typeof base64 !== 'string') throw new UploadError('base64 must be a string');
  const content = contentOf(base64.startsWith('data:') ? base64 : `data:;base64,${base64}`);
  if (!content || content.size === 0) throw new UploadError('base64 is not valid base64, or is empty');
  return toFile(content);
}

function contentOf(dataUrl: string): Blob | undefined {
  try {
    return decodeDataUrl(dataUrl);
  } catch {
    return undefined;
  }
}

/** Whether a URL is one of a file here: at the origin that the caller uses, or at loopback with the same port. */
function isOwnFile(fileUrl: string, origin: string): boolean {
  const url = new URL(fileUrl);
  if (!/^\/_sandbox\/(files|uploads|outputs)\//.test(url.pathname) || url.username !== '' || url.password !== '')
    return false;
  return url.origin === origin || (parseUrl(origin)?.port === url.port && mayBeLoopback(url.hostname));
}

async function fileOf({ type, body }: Form): Promise<File> {
  const form = await new Response(body as BodyInit, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => undefined);
  if (!form) throw new UploadError('The form is not valid');
  const extra = [...form.keys()].find((name) => name !== 'file');
  if (extra !== undefined) throw new UploadError(`unknown field ${extra.slice(0, 40)}: the form takes only file`);
  const [file, second] = form.getAll('file');
  if (file === undefined) throw new UploadError('The field file is missing');
  if (second !== undefined) throw new UploadError('The form must have one file, not several');
  if (typeof file === 'string') throw new UploadError('The field file must be a file, not text');
  if (file.size === 0) throw new UploadError('The file is empty');
  return detectType(file);
}

/**
 * Stores a file, and gives its URL.
 *
 * @throws StaleRequestError after a reset.
 */
async function storeFile(
  { clock, random, resetGuard, store }: StoreParts,
  account: SandboxAccount,
  file: File,
  request: SandboxRequest,
): Promise<string> {
  const { type } = file;
  const name = file.name.slice(-MAX_NAME_LENGTH);
  const bytes = new Uint8Array(await file.arrayBuffer());
  resetGuard.assertCurrent(request);
  const id = random.id('file_');
  store.putUpload({ id, account: account.id, type, name, bytes, createdAt: clock.now() });
  const extension = /\.(\w{1,8})$/.exec(name)?.[1] ?? 'bin';
  return `${request.origin}${FOLDER}${id}.${extension}`;
}
