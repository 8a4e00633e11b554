import type { Json } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { WantedOutputs } from '../../catalog/wanted-outputs.js';
import { fromBase64Url, toBase64Url } from '../../internal/base64url.js';
import { isDeeperThan, isObject, parseJson } from '../../internal/json.js';
import { canShow } from './control-of.js';
import { isPlaceholder } from './files.js';
import type { FormModel } from './form-model.js';
import { bodyOf, exampleState, stateOf } from './form-body.js';
import type { FormState } from './form-state.js';
import type { JsonRecord } from './json-path.js';
import { exampleValues } from './fitting-text.js';
import { enterMode, findMode } from './modes.js';

/** Start of a hash that holds a form. */
export const SHARED_PREFIX = '#form=';

/** Characters of a hash: mail programs and chats cut off longer ones. */
export const MAX_HASH_CHARS = 8000;

/** Maximum size of the decompressed JSON in a hash, in bytes. */
export const MAX_SHARED_BYTES = 64_000;

const MAX_DEPTH = 12;

/** Not in links: a callback URL may hold a secret, and with a link of somebody else, results would go to them. */
export const PRIVATE_OPTIONS = ['callback_url'];

/** A form from a link, or the form of a request from the catalog. */
export interface SharedForm {
  state: FormState;
  /** What the state has become, if the form opens with another one than it goes back to. */
  edited?: FormState;
  /** Title of the request among the examples; undefined if it is one of them. */
  title?: string;
  /** A sentence that says what the form took from the link. */
  remark?: string;
  /** Names of the parameters whose values are those of an example, such as the prompt and the images. */
  examples?: string[];
  /** The wanted length, if no parameter of the model sets it. */
  seconds?: number;
  /** The tasks that make the wanted number of outputs, if one does not. */
  outputs?: WantedOutputs;
  /** A sentence for each part of the link that is not in the form. */
  notices: string[];
}

/**
 * The hash of a link that opens a form as it is, without its files and the URL of its callback; undefined if it would be
 * too long.
 */
export async function sharedHash(model: FormModel, state: FormState): Promise<string | undefined> {
  const { model: _id, [inputKey(model.api)]: input, ...options } = bodyOf(model, state);
  const shared = Object.entries(options).filter(([name]) => !PRIVATE_OPTIONS.includes(name));
  const files = Object.entries(input as JsonRecord).flatMap(([name, value]) =>
    JSON.stringify(withoutFiles(value)) === JSON.stringify(value) ? [] : [name],
  );
  const text = JSON.stringify([
    state.mode ?? null,
    withoutFiles(input!),
    withoutFiles(Object.fromEntries(shared)),
    ...(files.length > 0 ? [files] : []),
  ]);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MAX_SHARED_BYTES) return undefined;
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'), Infinity);
  const hash = SHARED_PREFIX + toBase64Url(String.fromCharCode(...packed!));
  return hash.length > MAX_HASH_CHARS ? undefined : hash;
}

/**
 * Reads the hash of a link. Anyone may have written it: what the model has no field for is dropped, and what remains is
 * checked like anything that a user types.
 *
 * @returns undefined if the hash holds no form.
 */
export async function readShared(model: FormModel, hash: string): Promise<SharedForm | undefined> {
  if (!hash.startsWith(SHARED_PREFIX)) return undefined;
  const parts = await unpack(hash);
  if (!parts)
    return {
      state: exampleState(model),
      notices: ['This link is damaged or too long: the form shows the first example instead.'],
    };
  const [title, input, options, files] = parts;
  const { parameters, open } = model.details;
  const lost = Array.isArray(files) ? Object.keys(parameters).filter((name) => files.includes(name)) : [];
  const notices = lost.map((name) => `Links and reloads keep no files: choose that of \`${name}\` again.`);
  const state: FormState = {
    input: shownValues(withoutFiles(input) as JsonRecord, parameters, notices, open),
    options: shownValues(options, model.options, notices),
  };
  const mode = typeof title === 'string' && findMode(model, title) ? title : stateOf(model, bodyOf(model, state)).mode;
  const entered = enterMode(model, state, mode);
  const examples = exampleValues(model, entered.input);
  return { state: entered, title: 'From the link', ...(examples.length > 0 && { examples }), notices };
}

async function unpack(
  hash: string,
): Promise<[title: unknown, input: JsonRecord, options: JsonRecord, files: unknown] | undefined> {
  if (hash.length > MAX_HASH_CHARS) return undefined;
  try {
    const packed = fromBase64Url(hash.slice(SHARED_PREFIX.length));
    const bytes = await pipe(packed, new DecompressionStream('deflate-raw'), MAX_SHARED_BYTES);
    const parts = bytes && parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(parts) || isDeeperThan(parts, MAX_DEPTH)) return undefined;
    const [title, input, options, files] = parts as unknown[];
    return isObject(input) && isObject(options)
      ? [title, input as JsonRecord, options as JsonRecord, files]
      : undefined;
  } catch {
    return undefined;
  }
}

/** The values that a form can show, with a notice for each of the others. */
function shownValues(values: JsonRecord, fields: FormModel['options'], notices: string[], open = false): JsonRecord {
  const shown = Object.entries(values).filter(([name, value]) => {
    const isKnown = Object.hasOwn(fields, name);
    if (isKnown && PRIVATE_OPTIONS.includes(name)) {
      notices.push(`A link may not set \`${name}\`.`);
      return false;
    }
    if (isKnown ? canShow(fields[name]!, value) : open) return true;
    notices.push(
      isKnown ? `\`${short(name)}\` is not of its type, and left out.` : `The model has no \`${short(name)}\`.`,
    );
    return false;
  });
  return Object.fromEntries(shown);
}

const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name).replaceAll('`', "'");

/** Files stay on the machine of the user. A list of nothing else is left out: an empty one may be refused. */
function withoutFiles(value: Json): Json | undefined {
  if (isPlaceholder(value)) return undefined;
  const isKept = (inner: Json | undefined): inner is Json => inner !== undefined;
  if (Array.isArray(value)) {
    const kept = value.map(withoutFiles).filter(isKept);
    return kept.length > 0 || value.length === 0 ? kept : undefined;
  }
  if (!isObject(value)) return value;
  const others = Object.entries(value).map(([name, inner]) => [name, withoutFiles(inner)] as const);
  return Object.fromEntries(others.filter((one): one is [string, Json] => isKept(one[1])));
}

/** Runs bytes through a stream; undefined if the result is larger than a limit. */
async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
