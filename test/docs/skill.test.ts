import { readFileSync } from 'node:fs';
import { createSandbox } from 'unigen/sandbox';
import { expect, it } from 'vitest';
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
