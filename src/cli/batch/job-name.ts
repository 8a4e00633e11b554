import { createHash } from 'node:crypto';
import { canonicalJson } from '../../internal/canonical-json.js';
import { UnigenError } from '../../errors/errors.js';
import { checkName } from '../../runs/check-run.js';
import type { NewRun } from '../../runs/store.js';

/** Hexadecimal digits of a digest in a name: that two of a million requests share it has a chance of 1 in 500. */
const DIGEST_DIGITS = 12;

/** Names of the batch's own files, which no output may overwrite. */
const OWN_FILES = ['results', 'journal'];

/** What is wrong with a name; undefined if it can be one. */
export function nameProblem(name: string): string | undefined {
  if (OWN_FILES.includes(name.toLowerCase())) return `name must not be ${name}: the batch has a file of this name`;
  try {
    checkName(name, 'name');
  } catch (error) {
    if (error instanceof UnigenError) return error.message;
    throw error;
  }
  return undefined;
}

/**
 * The name of a request that was given none: its model, and a digest of the whole request. It stays the same wherever
 * the line moves, so that the request is not paid for again; a request that changes is another.
 */
export function nameByContent({ api, model, input, options }: Omit<NewRun, 'name'>): string {
  // URLs of files are known by their text.
  const content: unknown = JSON.parse(JSON.stringify([api, model, input, options ?? {}]));
  const digest = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return `${model.slice(model.lastIndexOf('/') + 1)}-${digest.slice(0, DIGEST_DIGITS)}`;
}

/** Whether two runs ask for the same. */
export function isSameContent(one: NewRun, other: NewRun): boolean {
  return nameByContent(one) === nameByContent(other);
}
