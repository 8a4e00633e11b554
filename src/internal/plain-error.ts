import type { Redactor } from './redact.js';

/** How deep causes are followed, and how many errors next to each other are copied. */
const MAX_DEPTH = 4;
const MAX_ERRORS = 10;

/** What a copy of an error holds: strings, and other copies. */
export interface PlainError extends Partial<Error> {
  code?: string;
  syscall?: string;
  errors?: PlainError[];
}

/**
 * Whatever a `fetch` or a stream threw, as an error of known form without the key: its name, message, code and system
 * call if they are strings, and its causes. Nothing else is copied, such as a request with its headers, and a property
 * that throws when it is read is missing.
 */
export function plainError(error: unknown, redactor: Redactor, depth = 0): Error {
  const text = (name: string) => {
    const value = read(error, name);
    return typeof value === 'string' ? redactor.text(value) : undefined;
  };
  const copy = new Error(text('message') ?? (typeof error === 'string' ? redactor.text(error) : ''));
  for (const name of ['name', 'code', 'syscall']) {
    const value = text(name);
    if (value !== undefined) Object.assign(copy, { [name]: value });
  }
  if (depth >= MAX_DEPTH) return copy;
  const cause = read(error, 'cause');
  const errors = read(error, 'errors');
  if (cause !== undefined && cause !== null) copy.cause = plainError(cause, redactor, depth + 1);
  if (Array.isArray(errors))
    Object.assign(copy, { errors: errors.slice(0, MAX_ERRORS).map((one) => plainError(one, redactor, depth + 1)) });
  return copy;
}

function read(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
