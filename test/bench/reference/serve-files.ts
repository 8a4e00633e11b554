import { gzipSync } from 'node:zlib';
import { serve, type Served } from '../../support/serve.js';
import { staticType } from '../../support/static-types.js';
import type { SiteFiles } from './peers.js';

/** Serves sites in memory, each below its name, with gzip, as hosts of static files do. */
export function serveFiles(sites: Record<string, SiteFiles>): Promise<Served> {
  const bodies = new Map<string, Buffer>();
  for (const [name, files] of Object.entries(sites))
    for (const [path, text] of Object.entries(files)) bodies.set(`/${name}/${path}`, gzipSync(text));
  return serve((request) => {
    const { pathname } = new URL(request.url);
    const body = bodies.get(pathname);
    if (!body) return Promise.resolve(new Response(null, { status: 404 }));
    return Promise.resolve(
      new Response(new Uint8Array(body), {
        headers: {
          'Content-Type': staticType(pathname),
          'Content-Encoding': 'gzip',
          'Content-Length': String(body.length),
        },
      }),
    );
  });
}
