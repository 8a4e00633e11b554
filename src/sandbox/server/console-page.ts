import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SandboxRequest, SandboxResponse } from '../http.js';

/** Where browsers find the console; programs get JSON there. */
const CONSOLE_PATH = '/_sandbox/';

/** Whether a path is that of the console, also as people type it. */
export const isConsolePath = (path: string): boolean => path === CONSOLE_PATH || `${path}/` === CONSOLE_PATH;

// The same place from `src/sandbox/server/` of the repository and from `dist/src/sandbox/server/` of the package.
const ROOT = new URL('../../../', import.meta.url);
const PAGE = new URL('generated/console.html', ROOT);
/** What makes the page; only the repository has it. */
const SCRIPT = new URL('scripts/console.ts', ROOT);
const SOURCES = ['src/console/', 'src/reference/', 'scripts/console/'].map((folder) => new URL(folder, ROOT));

let page: Promise<SandboxResponse | undefined> | undefined;

/** What the console sees in its headers if pages are served beside it. */
const HAS_PAGES = { 'Server-Timing': 'unigen-pages' };

/**
 * The console, for a browser. Undefined for programs and if there is no console: then the sandbox responds.
 *
 * @param hasPages Whether the sandbox serves pages at `/`, which the console then links to.
 */
export async function consoleFor(
  request: Pick<SandboxRequest, 'method' | 'path' | 'header'>,
  hasPages: boolean,
): Promise<SandboxResponse | undefined> {
  const { method, path } = request;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (!/\btext\/html\b/i.test(request.header('accept') ?? '')) return undefined;
  if (path !== CONSOLE_PATH) return { status: 308, headers: { Location: CONSOLE_PATH, Vary: 'Accept' }, body: '' };
  const response = await (page ??= read().catch((error: unknown) => {
    process.emitWarning(`The console of the sandbox can't be served: ${(error as Error).message}`);
    // The next browser tries again.
    page = undefined;
    return undefined;
  }));
  // Headers are added to it.
  const headers = { ...response?.headers, ...(hasPages && HAS_PAGES) };
  return response && { ...response, headers, ...(method === 'HEAD' && { body: '' }) };
}

async function read(): Promise<SandboxResponse | undefined> {
  const isRepository = existsSync(SCRIPT);
  if (isRepository && !(await isCurrent()))
    // In a process of its own, so that the sandbox answers meanwhile.
    await promisify(execFile)(process.execPath, ['--import', 'tsx', fileURLToPath(SCRIPT)], { cwd: ROOT });
  if (!isRepository && !existsSync(PAGE)) return undefined;
  const body = await readFile(PAGE);
  return { status: 200, headers: headersOf(body.toString()), body };
}

/** Only its own scripts run, it loads only from this sandbox, and no page may frame it: its buttons could be clicked there. */
function headersOf(html: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf('script', html)}`,
    `style-src ${hashesOf('style', html)}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept',
  };
}

function hashesOf(element: 'script' | 'style', html: string): string {
  const found = html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'));
  return Array.from(found, ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`).join(' ');
}

async function isCurrent(): Promise<boolean> {
  if (!existsSync(PAGE)) return false;
  const builtAt = statSync(PAGE).mtimeMs;
  for (const folder of SOURCES) {
    for (const entry of await readdir(folder, { recursive: true })) {
      if (statSync(new URL(entry, folder)).mtimeMs > builtAt) return false;
    }
  }
  return true;
}
