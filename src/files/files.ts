import { UnigenError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/from-abort.js';
import { untilAborted, type Stop } from '../internal/clock.js';
import type { DownloadedFile, DownloadLimits } from './download.js';
import type { MediaSource } from './source.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';
import type { CallOptions } from '../types/call-options.js';

/** The body of an upload: a form with the file, or its address. */
export type UploadBody = FormData | { file_url: string };

/** Makes one upload and resolves with the address or the id of the file. */
export type Uploader = (body: UploadBody, signal: Stop | undefined) => Promise<string>;

/** Media in and out. What does the work is loaded when it is needed first. */
export class Files {
  readonly #upload: Uploader;
  readonly #fetch: ((request: Request) => Promise<Response>) | undefined;
  /** Uploads by the digest of their content, so that the same content goes up once. */
  readonly #known = new Map<string, Promise<string>>();
  /** How addresses are given to the API: Unifically's storage fetches them, GateAI takes files alone. */
  readonly #api: Api;

  /** @internal Made by the clients. */
  constructor(api: Api, upload: Uploader, fetch: ((request: Request) => Promise<Response>) | undefined) {
    this.#api = api;
    this.#upload = upload;
    this.#fetch = fetch;
  }

  /**
   * Uploads a file and resolves with what inputs take: an address at Unifically, an id for `images` and `videos` at
   * GateAI. The same content is uploaded once in the life of the client. Calls `uploadFile` or `gateaiUploadFile`.
   *
   * @param source Content; a `data:` URL; an `http` address that the API fetches (GateAI: that is fetched here); or
   *   the path of a file, where there is a file system.
   */
  async upload(source: MediaSource | string, options: CallOptions = {}): Promise<string> {
    return this.#send(source, options.signal);
  }

  /**
   * Fetches the files that an output names, in their order. The key is not sent along.
   *
   * @param output What `run` resolved with, or any value with addresses in it.
   * @throws ConnectionError, NotFoundError, ServerError, AbortError, TimeoutError, or UnigenError if a file is larger
   *   than `maxBytes`; then none of the files is given.
   */
  async download(output: unknown, options: CallOptions & DownloadLimits = {}): Promise<DownloadedFile[]> {
    const { download } = await import('./work.js');
    return download(output, { ...options, fetch: this.#fetch });
  }

  /** @internal Puts addresses in the place of files in a create's body; of no file where `upload` is false. */
  async replace(body: CreateBody, member: string, upload: boolean, signal?: Stop): Promise<CreateBody> {
    const { replaceMedia } = await import('./work.js');
    return replaceMedia(this.#api, body, member, upload ? (source) => this.#send(source, signal) : undefined);
  }

  async #send(source: MediaSource | string, signal: Stop | undefined): Promise<string> {
    const { uploadSource } = await import('./work.js');
    const job = { api: this.#api, source, upload: this.#upload, known: this.#known, fetch: this.#fetch, signal };
    // To read and to hash a large file takes long, and can't be ended.
    return untilAborted<string>((resolve) => resolve(uploadSource(job)), signal).catch((error: unknown) => {
      if (signal?.aborted) throw errorFromAbort(signal.reason);
      throw error instanceof UnigenError
        ? error
        : new UnigenError('The source of the upload can not be read', { cause: error });
    });
  }
}
