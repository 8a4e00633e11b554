import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { routeOf } from '../routes.js';

/** Path of a folder of static files, or the files themselves as text, by path such as `guides/index.html`. */
export type Site = string | Record<string, string>;

/** A static file. */
export interface SiteFile {
  /** Media type. */
  type: string;
  /** Its content; undefined if it is gone. */
  read: () => Promise<Uint8Array | undefined>;
}

/** The media types of files that are served; others are not. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  // Browsers would only download `application/yaml`.
  '.yaml': 'text/plain; charset=utf-8',
};

const INDEX = 'index.html';

/**
 * The files of a site by the paths at which they are served; an `index.html` also at the path of its folder. Paths of
 * the APIs and of the control are left out.
 */
export async function siteFiles(site: Site): Promise<ReadonlyMap<string, SiteFile>> {
  const found = typeof site === 'string' ? await filesIn(site) : textFiles(site);
  const files = new Map<string, SiteFile>();
  for (const [path, read] of found) {
    if (!mayBeFile(path)) continue;
    const file = { type: TYPES[extname(path)]!, read };
    files.set(path, file);
    const above = path.slice(0, -INDEX.length);
    if (path.endsWith(`/${INDEX}`) && !isTaken(above)) files.set(above, file);
  }
  return files;
}

type Found = [path: string, read: SiteFile['read']][];

async function filesIn(folder: string): Promise<Found> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // Symbolic links are not followed: they may lead out of the folder.
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => [
    `/${relative(folder, file).split(sep).join('/')}`,
    () => readFile(file).catch(() => undefined),
  ]);
}

function textFiles(files: Record<string, string>): Found {
  return Object.entries(files).map(([path, text]) => [`/${path}`, () => Promise.resolve(Buffer.from(text))]);
}

/** Whether a path may be that of a file: the APIs have none that ends like one. */
export const mayBeFile = (path: string): boolean => TYPES[extname(path)] !== undefined && !isTaken(path);

/** Whether a path is one of the APIs or of the control. */
export function isTaken(path: string): boolean {
  return routeOf(path) !== undefined || path.startsWith('/_sandbox/');
}
