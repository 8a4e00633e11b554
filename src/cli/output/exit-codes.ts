/** The exit codes of the process with their meaning, as the help shows them. */
export const EXIT_CODES = [
  [0, 'success'],
  [
    1,
    'the API refused the request, the task or a run of a batch failed, a file could not be saved, verify found differences, or diff a change that breaks something',
  ],
  [
    2,
    "the command line or the request is invalid, or a file, folder or store that it names can't be used; nothing was paid for",
  ],
  [3, 'the key is missing, unknown or not allowed to do this'],
  [4, 'the balance, --max-cost or --budget does not cover the task'],
  [
    5,
    'the outcome is unknown, as after a lost response or an HTTP 500 to a create: the task may be running and may have been charged; check before you retry',
  ],
  [6, 'the timeout is over; a task that was created keeps running'],
  [130, 'interrupted; a task that was created keeps running'],
] as const;
