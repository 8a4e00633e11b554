const errors = new WeakSet<object>();

/**
 * Notes that an error came after the task had completed, such as a file that can't be saved: the task is paid for, whatever
 * the error says.
 *
 * @returns The error.
 */
export function afterTask(error: unknown): unknown {
  if (typeof error === 'object' && error !== null) errors.add(error);
  return error;
}

/** Whether an error came after the task had completed. */
export const isAfterTask = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && errors.has(error);
