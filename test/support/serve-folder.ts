import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { serve, type Served } from './serve.js';
import { staticType } from './static-types.js';

/** Serves the files of a folder below a path such as `/docs/x/`, and nothing else. */
export function serveFolder(folder: string, base: string): Promise<Served> {
  return serve(async (request) => {
    const path = normalize(decodeURI(new URL(request.url).pathname));
    if (!path.startsWith(base)) return new Response(null, { status: 404 });
    const body = await readFile(join(folder, path.slice(base.length))).catch(() => undefined);
    const type = staticType(path);
    return body
      ? new Response(new Uint8Array(body), { headers: { 'Content-Type': type } })
      : new Response(null, { status: 404 });
  });
}
