import { UnigenError } from './errors.js';

/** The result of `action`; what it throws becomes the cause of a `UnigenError` with this message. */
export function rethrowAs<T>(message: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new UnigenError(message, { cause });
  }
}
