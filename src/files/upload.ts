import { untilAborted, type Stop } from '../internal/clock.js';
import { errorFromAbort } from '../errors/from-abort.js';
import { digest, fromDataUrl, fromPath, toFile } from './content.js';
import { fetchFile } from './download.js';
import type { Uploader } from './files.js';
import type { MediaSource } from './source.js';
import type { Api } from '../types/api.js';

export interface Upload {
  api: Api;
  source: MediaSource | string;
  upload: Uploader;
  /** Uploads by the digest of their content. */
  known: Map<string, Promise<string>>;
  fetch: ((request: Request) => Promise<Response>) | undefined;
  signal: Stop | undefined;
}

/** How many uploads a client remembers. */
const REMEMBERED = 1000;

/** Uploads a source unless the same content was uploaded before. */
export async function uploadSource(job: Upload): Promise<string> {
  const { api, source, upload, known, fetch, signal } = job;
  const address = source instanceof URL || typeof source === 'string' ? String(source) : '';
  if (/^https?:/i.test(address) && api === 'unifically') return upload({ file_url: address }, signal);
  const file = await toFile(await content(source, address, fetch, signal));
  const key = await digest(file);
  const before = key && known.get(key);
  // Another call's upload is waited for, but the abort is this call's own.
  if (before)
    return untilAborted<string>((resolve) => resolve(before), signal).catch((error) => again(error, job, key));
  const form = new FormData();
  form.set('file', file);
  const sent = upload(form, signal);
  if (key) {
    known.set(key, sent);
    sent.catch(() => known.delete(key));
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
  }
  return sent;
}

/** The upload that this call waited for may have been ended by the one that began it. */
function again(error: unknown, job: Upload, key: string): Promise<string> {
  if (job.signal?.aborted) throw errorFromAbort(job.signal.reason);
  if (job.known.has(key)) throw error;
  return uploadSource(job);
}

function content(source: MediaSource | string, address: string, fetch: Upload['fetch'], signal: Stop | undefined) {
  if (/^https?:/i.test(address)) return fetchFile(address, { fetch, signal }).then(({ file }) => file);
  if (/^data:/i.test(address)) return fromDataUrl(address);
  return typeof source === 'string' ? fromPath(/^file:/i.test(source) ? new URL(source) : source) : source;
}
