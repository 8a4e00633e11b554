import { readFileSync } from 'node:fs';
import { createSandbox } from 'unigen/sandbox';
import { expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/cli/output/exit-codes.js';
import * as errors from '../../src/errors/errors.js';
import { run } from '../support/run-cli.js';

// The commands of the skill file run against the sandbox; its TypeScript runs with all other snippets.

const text = readFileSync('src/reference/SKILL.md', 'utf8');
const commands = [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) =>
  block!
    .split('\n')
    .filter((line) => line.startsWith('npx unigen '))
    .map((line) => line.replace(/\s+#.*$/, '')),
);
const keys = { UNIFICALLY_API_KEY: 'key-of-the-sandbox', GATEAI_API_KEY: 'key-of-the-sandbox' };

/** The words of a command line after `npx unigen`. */
function wordsOf(command: string): string[] {
  const words = command.match(/'[^']*'|\S+/g)!.map((word) => word.replaceAll("'", ''));
  return words.slice(2);
}

it('has commands, a name and a description for agents', () => {
  expect(commands.length).toBeGreaterThan(5);
  expect(text).toMatch(/^---\nname: unigen\ndescription: \S.{40,400}\n---\n/);
});

it.each(commands)('%s', async (command) => {
  const sandbox = createSandbox({ speed: 1000 });
  const words = wordsOf(command);
  // It would serve until it is stopped, so its options are looked up instead.
  const serves = words[0] === 'sandbox';
  const { code, out, err } = await run(serves ? ['help', 'sandbox'] : words, { env: keys, fetch: sandbox.fetch });
  expect(code, err).toBe(0);
  expect(out.trim()).not.toBe('');
  if (serves) for (const option of words.filter((word) => word.startsWith('--'))) expect(out).toContain(option);
  await sandbox.close();
});

it('says what to do if the shell ends a command: the task goes on, and is waited for', async () => {
  expect(text).toMatch(/Never run it again.*`task\.id` of the event `created`.*`npx unigen wait ID`/s);
  const sandbox = createSandbox({ speed: 1000 });
  const options = { env: keys, fetch: sandbox.fetch };
  const gateai = ['--api', 'gateai'];
  const created = await run(['run', 'nano-banana-2', ...gateai, '--prompt', 'A kite', '--no-wait'], options);
  const { event, task } = JSON.parse(created.out) as { event: string; task: { id: string } };
  expect(event).toBe('created');
  const account = await run(['account', ...gateai], options);
  expect(account.out).toContain(task.id);
  const waited = await run(['wait', task.id, ...gateai], options);
  expect([waited.code, waited.events.at(-1)]).toMatchObject([0, { event: 'completed' }]);
  await sandbox.close();
});

it.each([
  ['createTask', ['google/veo-3.1-lite']],
  ['gateaiGenerate', ['nano-banana-2', '--api', 'gateai']],
] as const)('a lost response and a 500 of %s end with exit code 5', async (operation, model) => {
  for (const fault of [{ kind: 'lost' }, { kind: 'status', status: 500 }] as const) {
    const sandbox = createSandbox({ speed: 1000 });
    sandbox.control.fault({ ...fault, operation });
    const { code } = await run(['run', ...model, '--prompt', 'A kite'], { env: keys, fetch: sandbox.fetch });
    expect(code).toBe(5);
    await sandbox.close();
  }
  expect(text).toContain(`'${operation}'`);
  expect(text).toMatch(/`ServerError` of a create, exit code 5/);
});

it('has a row for every exit code of an error, and one for each error that may end a call', () => {
  const table = text.slice(text.indexOf('## If something is refused'));
  for (const [code] of EXIT_CODES.slice(1)) expect(table, String(code)).toMatch(new RegExp(`exit code ${code}\\b`));
  for (const [name, Class] of Object.entries<unknown>(errors))
    if (typeof Class === 'function' && Class !== errors.UnigenError && Class !== errors.AbortError)
      expect(table).toContain(`\`${name}\``);
  const paid = table.split('\n').filter((line) => /^\| .*exit code/.test(line));
  for (const row of paid) expect(row).toMatch(/charged|paid|nothing was created/);
});
