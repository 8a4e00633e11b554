import type { ModelKind } from '../../catalog/entry.js';
import { utf8 } from './bytes.js';

/**
 * Endings of a kind's files; the first is the usual one. A mesh and its preview differ in nothing else; previews are
 * `.jpg` at GateAI.
 */
export const ENDINGS = {
  image: ['png'],
  video: ['webm'],
  audio: ['wav'],
  '3d': ['glb', 'jpg', 'png'],
  text: ['txt', 'json'],
} as const satisfies Record<ModelKind, readonly string[]>;

export type MediaEnding = (typeof ENDINGS)[ModelKind][number];

/** What a file of the sandbox shows. Its address holds all of it, so that nothing has to be remembered. */
export interface MediaDescription {
  kind: ModelKind;
  /** Default: the first of the kind's `ENDINGS`. */
  ending?: MediaEnding;
  /** Id of the model. */
  model: string;
  /** The first 120 characters are kept. */
  prompt?: string;
  /** Pixels. Default: 1280 by 720 for videos, 1024 by 1024 for pictures. */
  width?: number;
  height?: number;
  /** Length of videos, sounds and transcripts. Default: 5 for videos, 10 for the others. */
  seconds?: number;
  /** Decides colours, notes and words; a whole number. Default: one that follows from model and prompt. */
  seed?: number;
}

const ROOT = '/_sandbox/files/';
/** What files are called, whatever they show. */
const NAMES: Record<ModelKind, string> = { image: 'image', video: 'video', audio: 'audio', '3d': 'mesh', text: 'text' };
const PROMPT_LENGTH = 120;
const ASCII = /^[\x00-\x7f]*$/;
/** Far more than an address of `mediaPath` ever has. */
const LONGEST = 4000;

/** The members of the JSON in an address, short since the addresses show up in answers. */
interface Packed {
  m: string;
  p?: string;
  w?: number;
  h?: number;
  s?: number;
  seed?: number;
}

/**
 * The path of a file, such as `/_sandbox/files/image/eyJ…/image.png`; `serveMedia` answers it. Downloads are named by
 * the last part, which is short since no disk takes a name of more than 255 bytes.
 */
export function mediaPath(description: MediaDescription): string {
  const { kind, ending = ENDINGS[kind][0], model, prompt, width, height, seconds, seed } = description;
  const packed: Packed = {
    m: cut(model),
    p: prompt && cut(prompt),
    w: finite(width),
    h: finite(height),
    s: finite(seconds),
    seed: finite(seed),
  };
  return `${ROOT}${kind}/${toBase64Url(JSON.stringify(packed))}/${NAMES[kind]}.${ending}`;
}

/** Whether a path lies where the files are, whatever it names there. */
export function isMediaPath(path: string): boolean {
  return path.startsWith(ROOT);
}

/** What a path describes; undefined where `mediaPath` can't have made it. Numbers may still be beyond all measure. */
export function readMediaPath(path: string): (MediaDescription & { ending: MediaEnding }) | undefined {
  if (!isMediaPath(path) || path.length > LONGEST) return undefined;
  const [, kind, data, name, ending] = /^(\w+)\/([\w-]+)\/(\w+)\.(\w+)$/.exec(path.slice(ROOT.length)) ?? [];
  if (!isKind(kind) || name !== NAMES[kind] || !isEnding(kind, ending)) return undefined;
  let packed: Record<keyof Packed, unknown>;
  try {
    packed = JSON.parse(fromBase64Url(data!));
  } catch {
    return undefined;
  }
  if (typeof packed !== 'object' || packed === null) return undefined;
  const { m, p, w, h, s, seed } = packed;
  const numbers = [w, h, s, seed].every((value) => value === undefined || typeof value === 'number');
  if (typeof m !== 'string' || !(p === undefined || typeof p === 'string') || !numbers) return undefined;
  const sizes = { width: w, height: h, seconds: s, seed } as Pick<
    MediaDescription,
    'width' | 'height' | 'seconds' | 'seed'
  >;
  return { kind, ending, model: cut(m), prompt: p && cut(p), ...sizes };
}

/** JSON has no other numbers. */
function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function isKind(kind: string | undefined): kind is ModelKind {
  return kind !== undefined && Object.hasOwn(ENDINGS, kind);
}

function isEnding(kind: ModelKind, ending: string | undefined): ending is MediaEnding {
  return (ENDINGS[kind] as readonly (string | undefined)[]).includes(ending);
}

/** By characters, so that none is halved. */
function cut(text: string): string {
  if (text.length <= PROMPT_LENGTH) return text;
  // Cut by code units first: a prompt may have a megabyte.
  const characters = [...text.slice(0, 2 * PROMPT_LENGTH + 2)];
  return characters.length > PROMPT_LENGTH
    ? `${characters.slice(0, PROMPT_LENGTH - 1).join('')}…`
    : characters.join('');
}

function toBase64Url(text: string): string {
  const bytes = ASCII.test(text) ? text : String.fromCharCode(...utf8(text));
  const encoded = btoa(bytes);
  return /[+/=]/.test(encoded) ? encoded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') : encoded;
}

/** @throws Error where it is no base64, or no UTF-8. */
function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (character) => character.charCodeAt(0)),
  );
}
