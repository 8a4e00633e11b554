import { UnigenError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { untilAborted, type AbortSignalLike } from '../internal/abort.js';
import { BoundedMap } from '../internal/bounded-map.js';
import type { CallOptions } from '../types/call-options.js';
import type { Api } from '../types/api.js';
import type { Fetch } from '../types/fetch.js';
import { digest, toFile } from './content.js';
import { decodeDataUrl } from './data-url.js';
import { fetchFile } from './fetch-file.js';
import { readLocalFile } from './local-file.js';
import type { MediaSource } from './media-source.js';

/** The body of an upload: a form with the file, or its URL. */
type UploadBody = FormData | { file_url: string };

/** Sends an upload and resolves with the URL or the id of the file. */
export type SendUpload = (body: UploadBody, signal: AbortSignalLike | undefined) => Promise<string>;

/** Options of `files.upload`. */
export interface UploadOptions extends CallOptions {
  /**
   * Whether content that the client has uploaded before is not uploaded again. With false it is, and from then on the
   * new upload is the one that is known.
   *
   * @default true
   */
  reuse?: boolean;
}

/** The same, with the signal of any call. */
export interface UploadSettings extends Pick<UploadOptions, 'reuse'> {
  signal?: AbortSignalLike | undefined;
}

/** How many uploads a client remembers. */
const MAX_REMEMBERED = 1000;

/** The uploads of a client. */
export class Uploads {
  readonly #api: Api;
  readonly #send: SendUpload;
  readonly #fetch: Fetch | undefined;
  /** Uploads in flight and done, by the digest of their content. */
  readonly #byDigest = new BoundedMap<string, Promise<string>>(MAX_REMEMBERED);

  constructor(api: Api, send: SendUpload, fetch: Fetch | undefined) {
    this.#api = api;
    this.#send = send;
    this.#fetch = fetch;
  }

  /**
   * Uploads a source, unless the same content was uploaded before and may be used again.
   *
   * @throws UnigenError if the source can't be read, and what `send` rejects with.
   */
  async upload(source: MediaSource | string, settings: UploadSettings): Promise<string> {
    const { signal } = settings;
    try {
      // Reading and hashing a large file takes long and can't be stopped, so the abort goes first.
      return await untilAborted<string>((resolve) => resolve(this.#upload(source, settings)), signal);
    } catch (error) {
      if (signal?.aborted) throw errorFromAbort(signal.reason);
      if (error instanceof UnigenError) throw error;
      throw new UnigenError("The source of the upload can't be read", { cause: error });
    }
  }

  async #upload(source: MediaSource | string, { signal, reuse = true }: UploadSettings): Promise<string> {
    const url = source instanceof URL || typeof source === 'string' ? String(source) : '';
    if (/^https?:/i.test(url) && this.#api === 'unifically') return this.#send({ file_url: url }, signal);
    const file = await toFile(await this.#content(source, url, signal));
    return this.#sendOnce(file, await digest(file), signal, reuse);
  }

  async #sendOnce(
    file: File,
    key: string | undefined,
    signal: AbortSignalLike | undefined,
    reuse: boolean,
  ): Promise<string> {
    const known = reuse && key && this.#byDigest.get(key);
    if (known) {
      try {
        return await untilAborted<string>((resolve) => resolve(known), signal);
      } catch (error) {
        // The call that began the upload may have ended it by its own signal: then this one begins again.
        if (signal?.aborted || this.#byDigest.has(key)) throw error;
        return this.#sendOnce(file, key, signal, reuse);
      }
    }
    const form = new FormData();
    form.set('file', file);
    const sent = this.#send(form, signal);
    if (key) {
      this.#byDigest.set(key, sent);
      sent.catch(() => {
        // Another may have replaced it.
        if (this.#byDigest.get(key) === sent) this.#byDigest.delete(key);
      });
    }
    return sent;
  }

  async #content(source: MediaSource | string, url: string, signal: AbortSignalLike | undefined): Promise<MediaSource> {
    if (/^https?:/i.test(url)) return (await fetchFile(url, { fetch: this.#fetch, signal })).file;
    if (/^data:/i.test(url)) return decodeDataUrl(url);
    return typeof source === 'string' ? readLocalFile(/^file:/i.test(source) ? new URL(source) : source) : source;
  }
}
