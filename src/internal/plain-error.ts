/** Errors in each other, and next to each other, that are of use. */
const MAX_DEPTH = 4;
const MAX_ERRORS = 10;

/**
 * Whatever a `fetch` or a stream threw as an error of known form: its name, message, code and system call if they are
 * strings, and its causes. Nothing else of it is kept, and nothing that it does when it is read, such as throwing, counts.
 *
 * @param shown What becomes of each text of it.
 */
export function plainError(error: unknown, shown: (text: string) => string = String, depth = 0): Error {
  const text = (name: string) => {
    const value = read(error, name);
    return typeof value === 'string' ? shown(value) : undefined;
  };
  const copy = new Error(text('message') ?? (typeof error === 'string' ? shown(error) : 'no reason is given'));
  const { name = copy.name, code, syscall } = { name: text('name'), code: text('code'), syscall: text('syscall') };
  Object.assign(copy, { name, ...(code !== undefined && { code }), ...(syscall !== undefined && { syscall }) });
  if (depth >= MAX_DEPTH) return copy;
  const cause = read(error, 'cause');
  const errors = read(error, 'errors');
  if (cause !== undefined && cause !== null) copy.cause = plainError(cause, shown, depth + 1);
  if (Array.isArray(errors))
    Object.assign(copy, { errors: errors.slice(0, MAX_ERRORS).map((one) => plainError(one, shown, depth + 1)) });
  return copy;
}

function read(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
