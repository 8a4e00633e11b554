import { isObject, type JsonObject } from '../../internal/json.js';
import { listWords } from '../../internal/list-words.js';
import { readJson, type SandboxRequest } from '../http.js';
import { ControlError } from './control-error.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A call of the control over HTTP. */
export interface ControlCall {
  /** The `{id}` of the path; empty if it has none. */
  id: string;
  /** An empty object if the request has no body. */
  body: JsonObject;
  request: SandboxRequest;
}

/**
 * The JSON object in the body of a call; an empty one if it has no body.
 *
 * @throws ControlError if it is something else.
 */
export function bodyOf(request: SandboxRequest): JsonObject {
  if (request.method !== 'POST' || request.body.length === 0) return {};
  const read = readJson(request);
  if ('problem' in read) throw new ControlError(read.problem, read.status);
  if (!isObject(read.value)) throw new ControlError('The body must be a JSON object');
  return read.value;
}

/** @throws ControlError if a body is not text. */
export function textOf(body: Uint8Array): string {
  try {
    return decoder.decode(body);
  } catch {
    throw new ControlError('The file is not valid UTF-8');
  }
}

/** @throws ControlError if a body has other properties. */
export function onlyProperties(body: JsonObject, names: string[]): void {
  const extra = Object.keys(body).find((name) => !names.includes(name));
  if (extra === undefined) return;
  const allowed = names.length > 0 ? `the body takes ${listWords(names, 'and')}` : 'the body takes none';
  throw new ControlError(`unknown property ${extra.slice(0, 40)}: ${allowed}`);
}
