import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import { readRange } from '../media/ranges.js';
import { MAX_FILE_BYTES } from './own-file.js';

const NOT_FOUND = 'There is no such file, or it has changed';

/** Responds with a file of a scenario, or a part of it; only that part is read. */
export async function serveOwnFile(
  { scenarios }: Pick<SandboxContext, 'scenarios'>,
  request: SandboxRequest,
): Promise<SandboxResponse> {
  const file = scenarios.files.at(request.path);
  const size = await file?.size();
  if (!file || size === undefined) return errorResponse('control', 404, NOT_FOUND);
  if (size > MAX_FILE_BYTES) return errorResponse('control', 404, `The file has more than ${MAX_FILE_BYTES} bytes`);
  const headers: Record<string, string> = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': 'sandbox',
    'X-Content-Type-Options': 'nosniff',
  };
  // Without a validator, a part can't be said to be of the same version as the rest.
  const wanted = request.header('if-range') === undefined ? (request.header('range') ?? null) : null;
  const range = request.method === 'GET' ? readRange(wanted, size) : undefined;
  if (range === 'unsatisfiable')
    return errorResponse('control', 416, 'The file is shorter than this range', {
      headers: { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes */${size}` },
    });
  const { start, end } = range ?? { start: 0, end: size };
  const body = request.method === 'HEAD' ? '' : await file.read(start, end);
  if (body === undefined) return errorResponse('control', 404, NOT_FOUND);
  headers['Content-Type'] = file.type;
  headers['Content-Length'] = String(end - start);
  if (range) headers['Content-Range'] = `bytes ${start}-${end - 1}/${size}`;
  return { status: range ? 206 : 200, headers, body };
}
