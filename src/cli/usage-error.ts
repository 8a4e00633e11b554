import { UnigenError } from '../errors/errors.js';

/** The command line is invalid, or a file, folder or store that it names can't be used. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The result of what needs something that a command line names: a folder, a store, a run.
 *
 * @throws UsageError if it can't be used.
 */
export async function usable<T>(result: Promise<T>, toMessage = (message: string) => message): Promise<T> {
  try {
    return await result;
  } catch (error) {
    // A subclass is about an API.
    if (!(error instanceof UnigenError) || error.constructor !== UnigenError) throw error;
    throw new UsageError(toMessage(error.message), { cause: error });
  }
}
