/** The exit codes of the process with their meaning, as the help shows them. */
export const EXIT_CODES = [
  [0, 'success'],
  [
    1,
    "no task was created, since the API can't be reached or refused the request: nothing was paid for; or a run of a batch failed, verify found differences, or diff a change that breaks something",
  ],
  [
    2,
    "the command line or the request is invalid, or a file, folder or store that it names can't be used; nothing was paid for",
  ],
  [3, 'the key is missing, unknown or not allowed to do this; nothing more was paid for'],
  [4, 'the balance, --max-cost or --budget does not cover the task; nothing more was paid for'],
  [
    5,
    'the outcome is unknown, as after a lost response or an HTTP 500 to a create: the task may be running and may have been charged; check before you retry',
  ],
  [
    6,
    "the wait ended before the task: the timeout is over, or the state of the task can't be read, or a file of its output can't be saved; a task that was created may still be running and is paid for: wait for it again",
  ],
  [
    7,
    'the task failed: it is paid for, and no document says whether a failed task is refunded; another run is a new payment',
  ],
  [130, 'interrupted; a task that was created keeps running and is paid for'],
] as const;
