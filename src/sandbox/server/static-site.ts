import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { isDecodable, type SandboxRequest, type SandboxResponse } from '../http.js';
import { rootPage } from '../root-page.js';
import { routeOf } from '../routes.js';

/** The folder of a site, or what makes it: called when a browser asks for the first page. */
export type SiteSource = string | (() => Promise<string>);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

/** No page of another origin may frame these, and they load no script from elsewhere. */
const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "script-src 'self' 'unsafe-inline'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Seconds after which a browser asks again for a site that is being made. */
const REFRESH_S = 1;

type SiteRequest = Pick<SandboxRequest, 'method' | 'path' | 'origin'> & Pick<SandboxRequest, 'header'>;

/**
 * Static files beside the APIs. Only files that were in the folder when it was first read are served, each by its own
 * path: no path of a request is ever joined to the folder. Paths of the APIs and of the sandbox come first.
 */
export class StaticSite {
  readonly #source: SiteSource;
  #files: Promise<ReadonlyMap<string, string>> | undefined;
  /** The files once they are known. */
  #known: ReadonlyMap<string, string> | undefined;

  constructor(source: SiteSource) {
    this.#source = source;
    // A folder is read at once; one that has to be made waits for somebody who wants to see it.
    if (typeof source === 'string') void this.#read();
  }

  /** Responds with a file; undefined if there is none at the path, which is then the sandbox's to answer. */
  async responseTo(request: SiteRequest): Promise<SandboxResponse | undefined> {
    const { method, path } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !isDecodable(path)) return undefined;
    const isRoot = path === '/';
    // Programs get JSON at the root.
    if (isRoot && !/\btext\/html\b/i.test(request.header('accept') ?? '')) return undefined;
    if (isRoot && this.#known === undefined && typeof this.#source === 'function') {
      void this.#read();
      return waitingPage(request.origin);
    }
    const files = this.#known ?? (this.#files && (await this.#files));
    const file = files?.get(decodeURIComponent(path));
    return file === undefined ? undefined : fileResponse(file, request);
  }

  /** Reads the folder once; after a failure, the next request tries again. */
  #read(): Promise<unknown> {
    this.#files ??= this.#list().then(
      (files) => (this.#known = files),
      (error: unknown) => {
        process.emitWarning(`The pages of the sandbox can't be served: ${(error as Error).message}`);
        this.#files = undefined;
        return new Map<string, string>();
      },
    );
    return this.#files;
  }

  async #list(): Promise<ReadonlyMap<string, string>> {
    const folder = typeof this.#source === 'string' ? this.#source : await this.#source();
    const files = new Map<string, string>();
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      // Symbolic links are not followed: they may lead out of the folder.
      if (!entry.isFile() || !(extname(entry.name) in TYPES)) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      if (isTaken(path)) continue;
      files.set(path, file);
      if (!path.endsWith('/index.html')) continue;
      const above = path.slice(0, -'index.html'.length);
      if (!isTaken(above)) files.set(above, file);
    }
    return files;
  }
}

/** Whether a path is one of the APIs or of the control. */
function isTaken(path: string): boolean {
  return routeOf(path) !== undefined || path.startsWith('/_sandbox/');
}

async function fileResponse(file: string, request: SiteRequest): Promise<SandboxResponse | undefined> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...HEADERS, 'Content-Type': TYPES[extname(file)]!, ETag, Vary: 'Accept' };
  const known = request
    .header('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(ETag)) return { status: 304, headers, body: '' };
  return {
    status: 200,
    headers: { ...headers, 'Content-Length': String(body.length) },
    body: request.method === 'HEAD' ? '' : body,
  };
}

function waitingPage(origin: string): SandboxResponse {
  const page = rootPage(origin, 'The reference is being built: this page will show it in a few seconds.');
  return { ...page, headers: { ...page.headers, Refresh: String(REFRESH_S), 'Cache-Control': 'no-store' } };
}
