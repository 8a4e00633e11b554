import { toFile } from '../files/content.js';
import { decodeDataUrl } from '../files/data-url.js';
import { Deadline } from '../internal/deadline.js';
import { formOf, type Form } from './forms.js';
import { mayReach } from './guard.js';
import { json, readJson, refusal, type SandboxRequest, type SandboxResponse } from './http.js';
import { mayBeLoopback } from './loopback.js';
import { mediaPath } from './media/file.js';
import type { SandboxAccount } from './store.js';
import { upTo } from './web.js';
import type { World } from './world.js';
import { isObject } from '../internal/json.js';

const ROOT = '/_sandbox/uploads/';
/** Bytes of a file, where the options do not say. */
export const MAX_UPLOAD = 32 * 1024 * 1024;
/** Milliseconds that the other side of an address has for its file. */
const PATIENCE = 10_000;
const LONGEST_NAME = 200;
const FORMS = 'The body must be multipart/form-data with the member file, or application/json with base64 or file_url';

/** `PUT /upload` of the storage host: a form with a file, base64, or an address. */
export async function upload(world: World, request: SandboxRequest, account: SandboxAccount): Promise<SandboxResponse> {
  const refuse = (status: number, message: string) => refusal('/upload', status, message);
  const form = formOf(request);
  if (form) {
    const file = await fileOf(form);
    if (typeof file === 'string') return refuse(400, file);
    return json(200, { success: true, file_url: await keep(world, account, file, request) });
  }
  const read = readJson(request);
  if ('wrong' in read)
    return refuse(
      read.status,
      read.status === 415 ? `${FORMS}, not ${request.header('content-type')!.split(';')[0]}` : read.wrong,
    );
  if (!isObject(read.value)) return refuse(400, 'the body must be a JSON object with base64 or file_url');
  const { base64, file_url: address, ...rest } = read.value;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined)
    return refuse(400, `unknown member ${extra.slice(0, 40)}: an upload takes base64 or file_url`);
  if ((base64 === undefined) === (address === undefined))
    return refuse(400, 'an upload takes either base64 or file_url');
  if (base64 !== undefined) {
    if (typeof base64 !== 'string') return refuse(400, 'base64 must be text');
    const content = tryDecode(base64.startsWith('data:') ? base64 : `data:;base64,${base64}`);
    if (!content || content.size === 0) return refuse(400, 'base64 is no base64, or is empty');
    return json(200, { success: true, file_url: await keep(world, account, await toFile(content), request) });
  }
  if (typeof address !== 'string' || !URL.canParse(address)) return refuse(400, 'file_url must be an address (URI)');
  if (!/^https?:/i.test(address)) return refuse(400, 'file_url must be an http or https address');
  return fromAddress(world, account, address, request);
}

/** The content of a `data:` URL; undefined if it can't be decoded. */
function tryDecode(url: string): Blob | undefined {
  try {
    return decodeDataUrl(url);
  } catch {
    return undefined;
  }
}

/** `POST /api/upload` of GateAI: a form with a file. */
export async function gateaiUpload(
  world: World,
  request: SandboxRequest,
  account: SandboxAccount,
): Promise<SandboxResponse> {
  const form = formOf(request);
  if (!form) return refusal(request.path, 400, 'The body must be a form with the member file');
  const file = await fileOf(form);
  if (typeof file === 'string') return refusal(request.path, 400, file);
  const address = await keep(world, account, file, request);
  return json(200, { id: address.slice(address.lastIndexOf('/') + 1).replace(/\..*$/, '') });
}

/** A file that was uploaded, by its path. */
export function serveUpload(world: World, path: string): SandboxResponse {
  const found = world.store.uploads.get(path.slice(ROOT.length).replace(/\..*$/, ''));
  if (!found) return json(404, { error: 'There is no such file, or it was forgotten' });
  const headers = {
    'Content-Type': found.type,
    'Content-Length': String(found.bytes.length),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': 'sandbox',
  };
  return { status: 200, headers, body: found.bytes };
}

/**
 * Fetches what it may fetch. Any other address is not asked for, and gets a stand-in: a picture with the address on it.
 */
async function fromAddress(
  world: World,
  account: SandboxAccount,
  address: string,
  request: SandboxRequest,
): Promise<SandboxResponse> {
  const { fetch = globalThis.fetch, maxUpload = MAX_UPLOAD } = world.options;
  // Files of the sandbox itself are stored already.
  if (isOwnFile(address, request.origin)) return json(200, { success: true, file_url: address });
  if (!mayReach(address, world.options)) {
    return json(200, {
      success: true,
      file_url: request.origin + mediaPath({ kind: 'image', model: 'an upload', prompt: address }),
    });
  }
  let file: File;
  const patience = new Deadline(
    world.realClock,
    undefined,
    PATIENCE,
    () => new Error(`no answer within ${PATIENCE / 1000} s`),
  );
  try {
    const response = await fetch(new Request(address, { redirect: 'manual', signal: patience.signal }));
    if (!response.ok) {
      await response.body?.cancel();
      return refusal('/upload', 400, `file_url answers with HTTP ${response.status}`);
    }
    const content = await upTo(maxUpload, response.body);
    if (content === undefined) return refusal('/upload', 400, `The file at file_url has more than ${maxUpload} bytes`);
    const name = new URL(address).pathname.split('/').at(-1) ?? '';
    const type = response.headers.get('content-type') ?? '';
    file = await typed(new File(content, name, { type }));
  } catch (error) {
    return refusal(
      '/upload',
      400,
      `file_url can't be fetched: ${(Object(error) as Partial<Error>).message ?? 'no reason was given'}`,
    );
  } finally {
    patience.stop();
  }
  return json(200, { success: true, file_url: await keep(world, account, file, request) });
}

/** Whether a URL is one of a file here, by the origin that the caller uses or by loopback with the same port. */
function isOwnFile(address: string, origin: string): boolean {
  const url = new URL(address);
  if (!/^\/_sandbox\/(files|uploads)\//.test(url.pathname) || url.username !== '' || url.password !== '') return false;
  return (
    url.origin === origin || (URL.canParse(origin) && url.port === new URL(origin).port && mayBeLoopback(url.hostname))
  );
}

async function fileOf({ type, body }: Form): Promise<File | string> {
  const form = await new Response(body as BodyInit, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => undefined);
  if (!form) return 'The form can not be read';
  const extra = [...form.keys()].find((name) => name !== 'file');
  if (extra !== undefined) return `unknown member ${extra.slice(0, 40)}: the form takes file alone`;
  const [file, second] = form.getAll('file');
  if (file === undefined) return 'The member file is missing';
  if (second !== undefined) return 'The form must have one file, not several';
  if (typeof file === 'string') return 'The member file must be a file, not text';
  if (file.size === 0) return 'The file is empty';
  return typed(file);
}

/** The type that a file has by its first bytes, where it was sent with the one that says nothing. */
function typed(file: File): Promise<File> {
  return toFile(file.type === 'application/octet-stream' ? new File([file], file.name) : file);
}

/** Remembers a file and gives its address. @throws Forgotten where a reset came since the request began. */
async function keep(world: World, account: SandboxAccount, file: File, request: SandboxRequest): Promise<string> {
  const { type } = file;
  const name = file.name.slice(-LONGEST_NAME);
  const bytes = new Uint8Array(await file.arrayBuffer());
  world.assertCurrent(request);
  const id = world.id('file_');
  world.store.putUpload({ id, account: account.id, type, name, bytes, createdAt: world.clock.now() });
  const extension = /\.(\w{1,8})$/.exec(name)?.[1] ?? 'bin';
  return `${request.origin}${ROOT}${id}.${extension}`;
}
