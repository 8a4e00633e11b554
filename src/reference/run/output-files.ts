import { urlsIn } from '../../files/output-urls.js';
import type { ModelKind } from '../../catalog/entry.js';

/** A file that a task made. */
export interface OutputFile {
  /** Its path in the output, such as `image_urls.0`. */
  path: string;
  kind: FileKind;
  /** The URL in the output. */
  url: string;
  /** The URL that shows it in the page. */
  shown: string;
  name: string;
  /** Its content, if it came from the sandbox in the page. */
  blob?: Blob;
}

type FileKind = 'image' | 'video' | 'audio' | 'mesh' | 'other';

const BY_EXTENSION: [FileKind, RegExp][] = [
  ['image', /\.(?:png|jpe?g|webp|gif|avif)$/i],
  ['video', /\.(?:mp4|webm|mov|m4v)$/i],
  ['audio', /\.(?:mp3|wav|m4a|aac|ogg|flac|opus)$/i],
  ['mesh', /\.(?:glb|gltf)$/i],
];
const BY_NAME: [FileKind, RegExp][] = [
  ['mesh', /glb|mesh/i],
  ['video', /video/i],
  ['audio', /audio/i],
  ['image', /image|cover|preview/i],
];
const BY_MODEL: Record<ModelKind, FileKind> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  text: 'other',
  '3d': 'image',
};

/**
 * The files that an output names.
 *
 * @param contentOf The content of a file, if it is not to be loaded from its URL.
 */
export async function outputFiles(
  output: unknown,
  model: ModelKind,
  contentOf: (url: string) => Promise<Blob | undefined>,
): Promise<OutputFile[]> {
  const found = [...urlsIn(output)];
  return Promise.all(
    found.map(async ([url, path]) => {
      const blob = await contentOf(url);
      const name = new URL(url).pathname.split('/').at(-1)!;
      const kind = blobKind(blob) ?? urlKind(url, path) ?? BY_MODEL[model];
      return { path, kind, url, shown: blob ? URL.createObjectURL(blob) : url, name, blob };
    }),
  );
}

/** Revokes the object URLs of `outputFiles`. */
export function releaseFiles(files: readonly OutputFile[]): void {
  for (const { blob, shown } of files) if (blob) URL.revokeObjectURL(shown);
}

function blobKind(blob: Blob | undefined): FileKind | undefined {
  const [type] = blob?.type.split('/') ?? [];
  if (type === 'model') return 'mesh';
  return type === 'image' || type === 'video' || type === 'audio' ? type : undefined;
}

function urlKind(url: string, path: string): FileKind | undefined {
  const { pathname } = new URL(url);
  const byExtension = BY_EXTENSION.find(([, pattern]) => pattern.test(pathname));
  return (byExtension ?? BY_NAME.find(([, pattern]) => pattern.test(path)))?.[0];
}
