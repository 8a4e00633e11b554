import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inputKey } from '../catalog/request-parameters.js';
import { UnigenError } from '../errors/errors.js';
import { decodeDataUrl } from '../files/data-url.js';
import type { MediaSource } from '../files/media-source.js';
import { replaceMedia } from '../files/media.js';
import { BoundedMap } from '../internal/bounded-map.js';
import type { Clock } from '../internal/clock.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';
import type { RunsClient } from './clients.js';
import { RunStoreError } from './run-store-error.js';
import type { NewRun, RunStore } from './store.js';
import { holdsFile, withFiles } from './stored-files.js';

/** No document says how long the APIs keep an upload. */
const DEFAULT_MAX_AGE_MS = 86_400_000;
/** Files whose digests are remembered. */
const MAX_REMEMBERED = 10_000;

/** What a client takes for a run. */
export interface ResolvedRequest {
  readonly input: unknown;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The uploads of all runs of a store: the same content is uploaded once, also over restarts. */
export class RunUploads {
  readonly #store: RunStore;
  readonly #clock: Clock;
  readonly #maxAge: number;
  /** Uploads in flight, by the digest of their content. */
  readonly #inFlight = new Map<string, Promise<string>>();
  /** Digests of files by path, size and times: a thousand runs may have the same file. */
  readonly #digests = new BoundedMap<string, Promise<string>>(MAX_REMEMBERED);

  constructor(store: RunStore, clock: Clock, maxAge = DEFAULT_MAX_AGE_MS) {
    this.#store = store;
    this.#clock = clock;
    this.#maxAge = maxAge;
  }

  /** The request of a run with the references of its uploaded files. */
  async resolve(run: NewRun, client: RunsClient, signal: AbortSignal): Promise<ResolvedRequest> {
    const { api, model, input, options = {} } = run;
    if (!holdsFile(input) && !holdsFile(options)) return { input, options };
    const key = inputKey(api);
    const given = { model, [key]: withFiles(input), ...(withFiles(options) as object) } as CreateBody;
    const {
      model: _model,
      [key]: resolved,
      ...rest
    } = await replaceMedia(api, given, key, (source) => this.#upload(api, client, source, signal));
    return { input: resolved, options: rest };
  }

  async #upload(api: Api, client: RunsClient, source: MediaSource | string, signal: AbortSignal): Promise<string> {
    // An item holds a file as a URL, or a `data:` URL.
    const given = source as URL | string;
    const key = `${api}:${await this.#digest(given)}`;
    const known = this.#inFlight.get(key);
    if (known) return known;
    const upload = this.#uploadOnce(key, client, given, signal).finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, upload);
    return upload;
  }

  async #uploadOnce(key: string, client: RunsClient, source: URL | string, signal: AbortSignal): Promise<string> {
    const noted = await guard(() => this.#store.upload(key));
    const [time = '', reference] = noted?.split(/ (.*)/s) ?? [];
    if (reference && this.#clock.date() - Date.parse(time) < this.#maxAge) return reference;
    // `reuse: false`, because an upload that the client remembers may be older than the maximum age.
    const made = await client.files.upload(source, { signal, reuse: false });
    // A file that was changed meanwhile must not be known by the digest of what it was before.
    if (key.endsWith(await this.#digest(source))) {
      const now = new Date(this.#clock.date()).toISOString();
      await guard(() => this.#store.addUpload(key, `${now} ${made}`));
    }
    return made;
  }

  async #digest(source: URL | string): Promise<string> {
    if (typeof source === 'string') {
      const bytes = new Uint8Array(await decodeDataUrl(source).arrayBuffer());
      return createHash('sha256').update(bytes).digest('hex');
    }
    const path = fileURLToPath(source);
    const { size, mtimeMs, ctimeMs, ino } = await stat(path).catch((cause: unknown) => {
      throw unreadable(source, cause);
    });
    const version = `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    let digest = this.#digests.touch(version);
    if (!digest) {
      digest = digestOfFile(source);
      this.#digests.set(version, digest);
      digest.catch(() => this.#digests.delete(version));
    }
    return digest;
  }
}

async function guard<T>(action: () => Promise<T>): Promise<T> {
  return action().catch((cause: unknown) => {
    throw new RunStoreError(cause);
  });
}

/** The SHA-256 of a file in hexadecimal. It may be larger than the memory, so it is read in parts. */
async function digestOfFile(url: URL): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(url)) hash.update(chunk as Uint8Array);
  } catch (cause) {
    throw unreadable(url, cause);
  }
  return hash.digest('hex');
}

function unreadable(url: URL, cause: unknown): UnigenError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  return new UnigenError(`The file ${url.href} can't be read (${code})`, { cause });
}
