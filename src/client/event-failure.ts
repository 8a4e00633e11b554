import { UnigenError } from '../errors/errors.js';

/** What an event says of an error: neither its message nor anything else that may quote the request. */
export function failureOf(error: unknown): { error: string; code?: string | undefined; status?: number | undefined } {
  if (!(error instanceof UnigenError)) return { error: 'Error' };
  return { error: error.name, code: codeOf(error.code), status: error.status };
}

/** A word of a server that is made like a code; undefined for anything else, which may quote the request. */
export function codeOf(text: unknown): string | undefined {
  return typeof text === 'string' && /^[\w.-]{1,64}$/.test(text) ? text : undefined;
}
