import { isMediaPath, readMediaPath, type MediaDescription, type MediaEnding } from './address.js';
import { clamp, utf8, type Bytes } from './bytes.js';
import { renderGlb } from './glb.js';
import { pictureSize, renderPng } from './png.js';
import { readRange } from './ranges.js';
import { hueOf, seedOf } from './seed.js';
import { lyrics, transcript } from './text.js';
import { renderVideo } from './video.js';
import { renderWav } from './wav.js';

export { mediaPath, type MediaDescription } from './address.js';

/** Previews of meshes are called `.jpg`, but are PNGs, as the type says; whoever shows them goes by that. */
const TYPES: Record<MediaEnding, string> = {
  png: 'image/png',
  jpg: 'image/png',
  webm: 'video/webm',
  wav: 'audio/wav',
  glb: 'model/gltf-binary',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

/** Part of the tags. Raise it with whatever changes a file's bytes, since browsers may keep files for a year. */
const EDITION = 1;

/**
 * Answers a path of `mediaPath` with its file, made on demand: whole, in part (`Range`, also with `If-Range`), its
 * headers alone (HEAD), or 304 for a copy that is still good. Sizes in the path are brought into bounds, so that no
 * path asks for more than 5 MB. It never throws.
 *
 * @param path Path without origin and query.
 * @param request Default: a plain GET.
 * @returns undefined where the path is not below `/_sandbox/files/`. What is wrong there is answered with 404, or
 * with 405 for other methods than GET and HEAD.
 */
export async function serveMedia(
  path: string,
  request?: Pick<Request, 'method' | 'headers'>,
): Promise<Response | undefined> {
  if (!isMediaPath(path)) return undefined;
  const method = request?.method ?? 'GET';
  if (method !== 'GET' && method !== 'HEAD') return refused(405, 'Files are read with GET', { Allow: 'GET, HEAD' });
  const description = readMediaPath(path);
  if (!description) return refused(404, 'There is no such file');

  const tag = `"${EDITION}-${seedOf(path).toString(36)}${seedOf(`${path} `).toString(36)}"`;
  const headers: Record<string, string> = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
  };
  if (isKnown(request?.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers });

  const file = await render(description);
  headers['Content-Type'] = TYPES[description.ending];
  const condition = request?.headers.get('If-Range') ?? tag;
  // A range means something for GET alone, and only of the very file that the rest came from.
  const range =
    method === 'GET' && condition === tag ? readRange(request?.headers.get('Range') ?? null, file.length) : undefined;
  if (range === 'unsatisfiable')
    return refused(416, 'The file is shorter', { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes */${file.length}` });
  const part = range ? file.subarray(range.start, range.end) : file;
  headers['Content-Length'] = String(part.length);
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end - 1}/${file.length}`;
  return new Response(method === 'HEAD' ? null : part, { status: range ? 206 : 200, headers });
}

async function render({
  kind,
  ending,
  model,
  prompt = '',
  ...given
}: MediaDescription & { ending: MediaEnding }): Promise<Bytes> {
  const seed = Math.floor(clamp(given.seed ?? NaN, 0, 2 ** 32 - 1, seedOf(`${model} ${prompt}`)));
  const hue = hueOf(seed);
  const defaults =
    kind === 'video' ? { width: 1280, height: 720, seconds: 5 } : { width: 1024, height: 1024, seconds: 10 };
  const { width = defaults.width, height = defaults.height, seconds = defaults.seconds } = given;
  switch (ending) {
    case 'jpg':
    case 'png': {
      const size = pictureSize(width, height);
      return renderPng({ ...size, title: model, lines: [prompt, '', `${size.width} x ${size.height}`], hue });
    }
    case 'webm':
      return renderVideo({ seconds, width, height, hue });
    case 'wav':
      return renderWav({ seconds, seed });
    case 'glb':
      return renderGlb({ hue });
    case 'txt': {
      const { title, text } = lyrics(prompt, seed).a;
      return utf8(`${title}\n\n${text}\n`);
    }
    case 'json':
      return utf8(JSON.stringify(transcript(seed, { seconds })));
  }
}

function isKnown(header: string | null | undefined, tag: string): boolean {
  return header?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag) ?? false;
}

function refused(status: number, message: string, headers: Record<string, string> = {}): Response {
  const all = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers };
  return new Response(JSON.stringify({ message }), { status, headers: all });
}
