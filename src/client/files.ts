import type { AbortSignalLike } from '../internal/abort.js';
import type { Api } from '../types/api.js';
import type { CallOptions } from '../types/call-options.js';
import type { Fetch } from '../types/fetch.js';
import type { CreateBody } from '../types/request.js';
import type { DownloadedFile } from '../files/download.js';
import type { DownloadLimits } from '../files/fetch-file.js';
import type { MediaSource } from '../files/media-source.js';
import type { SendUpload, UploadOptions, Uploads, UploadSettings } from '../files/upload.js';
import type { FileMode } from './adapter.js';

/** Media in and out. The code that does the work is loaded on first use. */
export class Files {
  readonly #api: Api;
  readonly #send: SendUpload;
  readonly #fetch: Fetch | undefined;
  #uploads: Uploads | undefined;

  /** @internal Made by the clients. */
  constructor(api: Api, send: SendUpload, fetch: Fetch | undefined) {
    this.#api = api;
    this.#send = send;
    this.#fetch = fetch;
  }

  /**
   * Uploads a file and resolves with what inputs take: a URL at Unifically, an id for `images` and `videos` at GateAI.
   * The same content is uploaded once in the life of the client, unless `reuse` is false. Calls `uploadFile` or `gateaiUploadFile`.
   *
   * @param source Content; a `data:` URL; an `http` URL, which the API fetches (GateAI takes only files, so there the
   *   client fetches it); or the path of a file, if there is a file system. Never pass a string of your users.
   * @throws UnigenError if the source can't be read; ConnectionError, ServerError, AuthenticationError, AbortError.
   *
   * @example
   * const start_image_url = await api.files.upload('./bud.png');
   */
  async upload(source: MediaSource | string, options: UploadOptions = {}): Promise<string> {
    return this.#upload(source, options);
  }

  /**
   * Fetches the files that an output names, in their order. The key is not sent along.
   *
   * @param output What `run` resolved with, or any value with URLs in it.
   * @throws ConnectionError, NotFoundError, ServerError, AbortError, TimeoutError, or UnigenError if a file is larger
   *   than `maxBytes`; then it resolves with none of the files.
   *
   * @example
   * for (const { file } of await api.files.download(output)) console.log(file.name, file.size);
   */
  async download(output: unknown, options: CallOptions & DownloadLimits = {}): Promise<DownloadedFile[]> {
    const { download } = await import('./lazy.js');
    return download(output, { ...options, fetch: this.#fetch });
  }

  /**
   * @internal Replaces the files in a create's body.
   *
   * @param property The property of the body that holds the parameters.
   */
  async replace(body: CreateBody, property: string, mode: FileMode, signal?: AbortSignalLike): Promise<CreateBody> {
    const { replaceMedia } = await import('./lazy.js');
    return replaceMedia(
      this.#api,
      body,
      property,
      mode === 'upload' ? (source) => this.#upload(source, { signal }) : undefined,
    );
  }

  async #upload(source: MediaSource | string, options: UploadSettings): Promise<string> {
    const { Uploads } = await import('./lazy.js');
    this.#uploads ??= new Uploads(this.#api, this.#send, this.#fetch);
    return this.#uploads.upload(source, options);
  }
}
