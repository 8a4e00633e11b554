import type { ModelEntry } from '../../catalog/entry.js';
import type { OutputSchema } from '../output-schemas.js';
import type { ScenarioFile } from './scenario.js';

/** What a file of one's own can be an output of. */
export type FileKind = 'image' | 'video' | 'audio' | '3d';

/** A file, and the blob that it is. Blobs may have the same name. */
export interface OwnFile extends ScenarioFile {
  blob?: Blob;
}

/** Media types that are served, with the extension of their URLs. None of them runs in a page. */
const EXTENSIONS: Record<string, [kind: FileKind, extension: string]> = {
  'image/png': ['image', 'png'],
  'image/jpeg': ['image', 'jpg'],
  'image/gif': ['image', 'gif'],
  'image/webp': ['image', 'webp'],
  'image/avif': ['image', 'avif'],
  'video/mp4': ['video', 'mp4'],
  'video/webm': ['video', 'webm'],
  'video/quicktime': ['video', 'mov'],
  'audio/wav': ['audio', 'wav'],
  'audio/mpeg': ['audio', 'mp3'],
  'audio/ogg': ['audio', 'ogg'],
  'audio/flac': ['audio', 'flac'],
  'audio/mp4': ['audio', 'm4a'],
  'model/gltf-binary': ['3d', 'glb'],
};
/** Largest file that is served. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_NAME_LENGTH = 1000;

/** The kinds of files that the outputs of a model take; none if the output has no file. */
export function fileKindsOf({ output, kind }: Pick<ModelEntry, 'output' | 'kind'>): readonly FileKind[] {
  switch (output as OutputSchema) {
    case 'VideoOutput':
      return ['video'];
    case 'ImageOutput':
    case 'ImageListOutput':
    case 'ImageOrListOutput':
    case 'VoiceOutput':
      return ['image'];
    case 'AudioOutput':
    case 'SunoClipOutput':
    case 'StemsOutput':
    case 'AllStemsOutput':
      return ['audio'];
    case 'GateAIMediaOutput':
      return [kind === 'video' ? 'video' : 'image'];
    case 'GateAI3dOutput':
      return ['3d', 'image'];
    case 'LyricsOutput':
    case 'TranscriptOutput':
    case 'CustomModelOutput':
      return [];
  }
}

/** Whether the output of a model is a text that can be one's own. */
export function givesText({ output }: Pick<ModelEntry, 'output'>): boolean {
  return output === 'LyricsOutput' || output === 'TranscriptOutput';
}

/** The kind of a media type; undefined if such files are not served. */
export function fileKindOf(type: string): FileKind | undefined {
  return Object.hasOwn(EXTENSIONS, type) ? EXTENSIONS[type]![0] : undefined;
}

/** The extension of a file that is served. */
export function extensionOf(type: string): string {
  return EXTENSIONS[type]![1];
}

/**
 * An output in code as a file.
 *
 * @throws Error if it is not a file that can be served.
 */
export function fileOfOutput(output: unknown): OwnFile {
  if (typeof output === 'string') throw new Error('must be a Blob: only a scenario file names outputs by path');
  if (output instanceof Blob) {
    if (output.size === 0) throw new Error('is empty');
    if (output.size > MAX_FILE_BYTES) throw new Error(`has more than ${MAX_FILE_BYTES} bytes`);
    const { name = 'output' } = output as Partial<File>;
    return fileOfBlob(output, name, typeOf(output.type));
  }
  const { name, size, read, type } = Object(output) as Partial<ScenarioFile>;
  const isFile = typeof read === 'function' && typeof size === 'function' && typeof name === 'string';
  if (!isFile || name.length > MAX_NAME_LENGTH) throw new Error('must be a Blob, or an array of them');
  typeOf(type);
  return output as ScenarioFile;
}

/** @throws Error if files of a media type are not served. */
function typeOf(type: unknown): string {
  // A type may have parameters, such as codecs.
  const plain = String(type).split(';')[0]!.trim().toLowerCase();
  if (fileKindOf(plain) !== undefined) return plain;
  throw new Error(`must have one of the media types ${Object.keys(EXTENSIONS).join(', ')}`);
}

function fileOfBlob(blob: Blob, name: string, type: string): OwnFile {
  return {
    name,
    type,
    blob,
    size: () => Promise.resolve(blob.size),
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}
