import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/output/failure.js';
import * as errors from '../../src/errors/errors.js';
import * as index from '../../src/index.js';

// What a new class of errors needs besides its file: users look it up by its name, and programs by its exit code.

type ErrorClass = abstract new (...args: never[]) => errors.UnigenError;

const classes = Object.entries<unknown>(errors).filter(
  (entry): entry is [string, ErrorClass] =>
    typeof entry[1] === 'function' && entry[1].prototype instanceof errors.UnigenError,
);

/** As the table of exit codes in the guide of the command line has them. */
const EXIT_CODES: Record<string, number> = {
  AuthenticationError: 3,
  InsufficientBalanceError: 4,
  NotFoundError: 1,
  ValidationError: 2,
  RateLimitError: 1,
  ServerError: 1,
  ConnectionError: 1,
  UnknownOutcomeError: 5,
  TaskFailedError: 7,
  TimeoutError: 6,
  AbortError: 130,
  CostLimitError: 4,
};

it.each(classes)('%s is exported, in the guide of the client, and has an exit code', async (name, Class) => {
  expect(index).toHaveProperty(name, Class);
  const guide = await readFile('src/client/README.md', 'utf8');
  expect(guide.split('\n').filter((line) => line.startsWith('|') && line.includes(`\`${name}\``))).not.toEqual([]);
  expect(exitCodeOf(Object.create(Class.prototype))).toBe(EXIT_CODES[name]);
});

it('there are no others', () => {
  expect(classes.map(([name]) => name).sort()).toEqual(Object.keys(EXIT_CODES).sort());
});
