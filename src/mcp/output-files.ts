import type { CallToolResult } from '@modelcontextprotocol/server';
import { findModel } from '../catalog/index.js';
import { toFile } from '../files/content.js';
import { urlsIn } from '../files/output-urls.js';
import { safeFileName } from '../internal/file-name.js';
import { parseUrl } from '../internal/parse-url.js';
import type { NamedTask } from './read-task.js';
import type { ToolCall } from './tool.js';

type Content = CallToolResult['content'][number];

/** Bytes of an image that is shown inline: hosts refuse results of more than about a megabyte. */
const MAX_IMAGE_BYTES = 524_288;
/** Bytes of all inline images of a result, before Base64. */
const MAX_ALL_BYTES = 720_896;
const MAX_IMAGES = 4;
const IMAGE_TIMEOUT_MS = 8000;
/** Files that a result links. */
const MAX_LINKS = 20;

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  flac: 'audio/flac',
  glb: 'model/gltf-binary',
};

/** The images that models of hosts can see. */
const VISIBLE_TYPES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The files of an output: a link to each, and small images themselves. */
export async function fileContents(task: NamedTask, output: unknown, call: ToolCall): Promise<Content[]> {
  const urls = [...urlsIn(output).keys()].slice(0, MAX_LINKS);
  const links = urls.map(linkTo);
  const kind = task.paid && findModel(task.paid.handle.api, task.paid.handle.model)?.kind;
  const images = urls.filter((url) => isImage(url, kind) && mayFetch(url, task)).slice(0, MAX_IMAGES);
  const found = await Promise.all(images.map((url) => inlineImage(url, task, call)));
  let bytes = 0;
  return [
    ...links,
    ...found.flatMap((image) => (image && (bytes += image.size) <= MAX_ALL_BYTES ? [image.content] : [])),
  ];
}

function linkTo(url: string): Content {
  const name = safeFileName(new URL(url).pathname.split('/').at(-1) ?? '');
  const mimeType = typeOf(url);
  return { type: 'resource_link', uri: url, name, ...(mimeType && { mimeType }) };
}

function typeOf(url: string): string | undefined {
  const extension = /\.(\w{2,4})$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

function isImage(url: string, kind: string | undefined): boolean {
  return typeOf(url)?.startsWith('image/') ?? kind === 'image';
}

/** A response may name any URL: only public ones and those of the API itself are fetched from here. */
function mayFetch(url: string, { client }: NamedTask): boolean {
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || origin === parseUrl(client.baseUrl)?.origin;
}

async function inlineImage(
  url: string,
  { client }: NamedTask,
  { signal }: ToolCall,
): Promise<{ content: Content; size: number } | undefined> {
  try {
    const limits = { maxBytes: MAX_IMAGE_BYTES, timeout: IMAGE_TIMEOUT_MS, signal };
    const [downloaded] = await client.files.download(url, limits);
    const bytes = Buffer.from(await downloaded!.file.arrayBuffer());
    // The type by the first bytes, whatever the server's `Content-Type` says.
    const { type: mimeType } = await toFile(new Blob([bytes]));
    if (!VISIBLE_TYPES.has(mimeType)) return undefined;
    return { content: { type: 'image', data: bytes.toString('base64'), mimeType }, size: bytes.length };
  } catch {
    // The file is too large or gone; the result still has its link.
    return undefined;
  }
}
