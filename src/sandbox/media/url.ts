import type { ModelKind } from '../../catalog/entry.js';
import { fromBase64Url, toBase64Url } from '../../internal/base64url.js';
import { isObject } from '../../internal/json.js';
import { utf8 } from './bytes.js';

/**
 * File extensions of each kind, the default first. The URLs of a mesh and its preview differ only in the extension;
 * previews are `.jpg` at GateAI.
 */
const EXTENSIONS = {
  image: ['png'],
  video: ['mp4'],
  audio: ['wav'],
  '3d': ['glb', 'jpg', 'png'],
  text: ['txt', 'json'],
} as const satisfies Record<ModelKind, readonly string[]>;

export type MediaExtension = (typeof EXTENSIONS)[ModelKind][number];

/** What a generated file shows. The URL of the file contains all of this, so that nothing has to be stored. */
export interface MediaDescription {
  kind: ModelKind;
  /** @default the first of `EXTENSIONS` */
  extension?: MediaExtension;
  /** Id of the model, with the seed of the request if it has one. */
  model: string;
  /** Cut off after 120 characters. */
  prompt?: string;
  /**
   * Pixels.
   *
   * @default 1280 by 720 for videos, 1024 by 1024 for images
   */
  width?: number;
  height?: number;
  /**
   * Length of videos, audio and transcripts.
   *
   * @default 5 for videos, 10 for audio and transcripts
   */
  seconds?: number;
  /**
   * Integer that determines colors, notes and words.
   *
   * @default follows from model and prompt
   */
  seed?: number;
}

const ROOT = '/_sandbox/files/';
/** Names of files, without extension. */
const NAMES: Record<ModelKind, string> = { image: 'image', video: 'video', audio: 'audio', '3d': 'mesh', text: 'text' };
const MAX_TEXT_LENGTH = 120;
const ASCII = /^[\x00-\x7f]*$/;
/** Maximum length of a path; those of `mediaPath` are much shorter. */
const MAX_PATH_LENGTH = 4000;

/** The JSON in a URL; its names are short, since the URLs show up in responses. */
interface Packed {
  m: string;
  p?: string;
  w?: number;
  h?: number;
  s?: number;
  seed?: number;
}

/**
 * The path of a file, such as `/_sandbox/files/image/eyJ…/image.png`, to which `serveMedia` responds. Downloads are named by
 * its last segment, which is short: file systems take no name of more than 255 bytes.
 */
export function mediaPath(description: MediaDescription): string {
  const { kind, extension = EXTENSIONS[kind][0], model, prompt, width, height, seconds, seed } = description;
  const packed: Packed = {
    m: cut(model),
    p: prompt && cut(prompt),
    w: finite(width),
    h: finite(height),
    s: finite(seconds),
    seed: finite(seed),
  };
  return `${ROOT}${kind}/${toBase64Url(utf8Binary(JSON.stringify(packed)))}/${NAMES[kind]}.${extension}`;
}

/** Whether a path is in the folder of generated files; there may be no such file. */
export function isMediaPath(path: string): boolean {
  return path.startsWith(ROOT);
}

/** What a path describes; undefined if `mediaPath` can't have made it. Numbers may be of any size. */
export function readMediaPath(path: string): (MediaDescription & { extension: MediaExtension }) | undefined {
  if (!isMediaPath(path) || path.length > MAX_PATH_LENGTH) return undefined;
  const [, kind, data, name, extension] = /^(\w+)\/([\w-]+)\/(\w+)\.(\w+)$/.exec(path.slice(ROOT.length)) ?? [];
  if (!isKind(kind) || name !== NAMES[kind] || !isExtension(kind, extension)) return undefined;
  const packed = parsePacked(data!);
  if (!packed) return undefined;
  const { m, p, w, h, s, seed } = packed;
  if (typeof m !== 'string' || !(p === undefined || typeof p === 'string')) return undefined;
  if (!isOptionalNumber(w) || !isOptionalNumber(h) || !isOptionalNumber(s) || !isOptionalNumber(seed)) return undefined;
  return { kind, extension, model: cut(m), prompt: p && cut(p), width: w, height: h, seconds: s, seed };
}

function parsePacked(data: string): Partial<Record<keyof Packed, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(data)));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOptionalNumber(value: unknown): value is number | undefined {
  return value === undefined || typeof value === 'number';
}

/** JSON has no other numbers. */
function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function isKind(kind: string | undefined): kind is ModelKind {
  return kind !== undefined && Object.hasOwn(EXTENSIONS, kind);
}

function isExtension(kind: ModelKind, extension: string | undefined): extension is MediaExtension {
  return (EXTENSIONS[kind] as readonly (string | undefined)[]).includes(extension);
}

/** Cuts a text off between code points, so that no surrogate pair is halved. */
function cut(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  // Cut by code units first, since a prompt may have a megabyte.
  const characters = Array.from(text.slice(0, 2 * MAX_TEXT_LENGTH + 2));
  return characters.length > MAX_TEXT_LENGTH
    ? `${characters.slice(0, MAX_TEXT_LENGTH - 1).join('')}…`
    : characters.join('');
}

/** A string as UTF-8, in the binary string that `btoa` takes. */
function utf8Binary(text: string): string {
  return ASCII.test(text) ? text : String.fromCharCode(...utf8(text));
}
