import { createHash } from 'node:crypto';
import { isDecodable, type SandboxRequest, type SandboxResponse } from '../http.js';
import { rootJson, rootPage } from '../root-page.js';
import { isTaken, mayBeFile, siteFiles, type Site, type SiteFile } from './site-files.js';

/** A site, or what makes it: called when somebody asks for the first page or file. */
export type SiteSource = Site | (() => Promise<Site>);

/** No page of another origin may frame these, and they load no script from elsewhere. */
const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "script-src 'self' 'unsafe-inline'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  // Pages link to the console if they see this.
  'Server-Timing': 'unigen-sandbox',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept',
};

/** The page for missing ones, as static hosts name it. */
const MISSING_PATH = '/404.html';

/** The file that lists the documents for programs. */
const LIST_PATH = '/llms.txt';

/** How long a browser waits for a site that is being made, before it gets a page that asks again. */
const WAIT_MS = 1000;
/** Seconds after which that page does. */
const REFRESH_S = 1;

type SiteRequest = Pick<SandboxRequest, 'method' | 'path' | 'origin' | 'header'>;

/**
 * Static files in addition to the APIs. Only files that were there when the site was first read are served, each at its own
 * path: no path of a request is ever joined to a folder. Paths of the APIs and of the sandbox come first.
 */
export class StaticSite {
  readonly #source: SiteSource;
  #files: Promise<ReadonlyMap<string, SiteFile>> | undefined;
  /** The files once they are known. */
  #known: ReadonlyMap<string, SiteFile> | undefined;

  constructor(source: SiteSource) {
    this.#source = source;
    // What has to be made waits for somebody who wants to see it.
    if (typeof source !== 'function') void this.#read();
  }

  /**
   * Responds with a file, or to a browser with the site's page for missing ones; undefined if there is none at the path,
   * which is then the sandbox's to answer.
   */
  async responseTo(request: SiteRequest): Promise<SandboxResponse | undefined> {
    const { method, path } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !isDecodable(path)) return undefined;
    // Programs get JSON.
    const isPage = /\btext\/html\b/i.test(request.header('accept') ?? '');
    if (path === '/' && !isPage) return rootJson(request.origin, LIST_PATH);
    // The first page that somebody opens may be any: a guide, from a link.
    const isOfSite = path === '/' || (isPage && !isTaken(path));
    if (isOfSite && !this.#known && !(await isWithin(this.#read(), WAIT_MS))) return waitingPage(request.origin);
    // A program that asks for a file or the page of a folder waits until the site is made.
    const isWaited = mayBeFile(path) || (path.endsWith('/') && !isTaken(path));
    const files = this.#known ?? (await (isWaited ? this.#read() : this.#files));
    if (!files) return undefined;
    const file = files.get(decodeURIComponent(path));
    if (file) return fileResponse(file, request);
    if (isTaken(path)) return undefined;
    // The links of a page are relative to its folder.
    if (files.has(`${decodeURIComponent(path)}/`))
      return { status: 301, headers: { ...HEADERS, Location: `${path}/` }, body: '' };
    if (!isPage) return undefined;
    const missing = files.get(MISSING_PATH);
    const response = missing && (await fileResponse(missing, { method, header: () => undefined }));
    return response && { ...response, status: 404 };
  }

  /** Reads the site once; after a failure, the next request for the first page tries again. */
  #read(): Promise<ReadonlyMap<string, SiteFile>> {
    return (this.#files ??= this.#list().catch((error: unknown) => {
      process.emitWarning(`The pages of the sandbox can't be served: ${(error as Error).message}`);
      this.#files = undefined;
      return new Map<string, SiteFile>();
    }));
  }

  async #list(): Promise<ReadonlyMap<string, SiteFile>> {
    const source = this.#source;
    return (this.#known = await siteFiles(typeof source === 'function' ? await source() : source));
  }
}

async function isWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms, false)));
  const isDone = await Promise.race([work.then(() => true), timeout]);
  clearTimeout(timer);
  return isDone;
}

async function fileResponse(
  { type, read }: SiteFile,
  request: Pick<SiteRequest, 'method' | 'header'>,
): Promise<SandboxResponse | undefined> {
  const body = await read();
  if (!body) return undefined;
  const ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...HEADERS, 'Content-Type': type, ETag };
  const known = request.header('if-none-match')?.split(',');
  if (known?.some((tag) => tag.trim().replace(/^W\//, '') === ETag)) return { status: 304, headers, body: '' };
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
