import { beforeAll, describe, expect, it } from 'vitest';
import { IMAGE_MODEL, KEY, run, shellWords, TERMINAL } from '../support/run-cli.js';

const json = (value: unknown) => Promise.resolve(Response.json(value));

describe('the command that waits for a task', () => {
  const endless = (id: string) => (request: Request) =>
    request.method === 'POST' ? json({ data: { task_id: id } }) : json({ data: { task_id: id, status: 'processing' } });
  let hosts = 0;
  const hint = async (id: string) => {
    // Each test has a host of its own, so that none waits for the rate limit of another.
    const env = { UNIFICALLY_API_KEY: KEY, UNIFICALLY_BASE_URL: `http://api-${hosts++}.test` };
    const { code, err } = await run(['run', IMAGE_MODEL, '--prompt', 'x', '--timeout', '2s'], {
      env,
      fetch: endless(id),
    });
    expect(code).toBe(6);
    return /To wait for it: (.*)\n/.exec(err)![1]!;
  };
  // The first run loads the client, which takes longer than its timeout.
  beforeAll(() => hint('task_1').catch(() => {}));

  it('names the origin that the task is at', async () => {
    const origin = 'http://api.test:8080';
    for (const given of [['--base-url', `${origin}/`], [`--base-url=${origin}`]]) {
      const { err } = await run(['run', IMAGE_MODEL, '--prompt', 'x', '--timeout', '2s', ...given], {
        env: { UNIFICALLY_API_KEY: KEY },
        fetch: endless('task_1'),
        ...TERMINAL,
      });
      for (const words of ['To wait elsewhere', 'To wait for it'])
        expect(err).toContain(`${words}: unigen wait task_1 --base-url ${origin}`);
    }
    const odd = await run(['wait', 'task_1', '--timeout', '2s', '--base-url', "http://api.test/it's $(id)/"], {
      env: { UNIFICALLY_API_KEY: KEY },
      fetch: endless('task_1'),
    });
    const command = /To wait for it: (.*)\n/.exec(odd.err)![1]!;
    expect(shellWords(command)).toEqual(['unigen', 'wait', 'task_1', '--base-url', "http://api.test/it's%20$(id)"]);
  });

  it('begins as the program was started', async () => {
    const { err } = await run(['wait', 'task_1', '--timeout', '2s'], {
      env: { UNIFICALLY_API_KEY: KEY, npm_command: 'exec' },
      fetch: endless('task_1'),
    });
    expect(err).toContain('To wait for it: npx --no unigen wait task_1\n');
  });

  it('begins so in an error of the command line too', async () => {
    const env = { npm_command: 'exec' };
    for (const argv of [['show'], ['show', 'veo'], ['run', '--prompt', 'A kite'], ['no-such-command']]) {
      const byNpx = await run(argv, { env });
      expect(byNpx.err).toContain('`npx --no unigen ');
      expect(byNpx.err).not.toContain('`unigen ');
      expect((await run(argv, { env: {} })).err).toBe(byNpx.err.replaceAll('npx --no unigen', 'unigen'));
    }
    expect((await run(['models', 'nosuchword'], { env })).err).toContain('`npx --no unigen models --help`');
  });

  it.each(['task_1', '7b20f6c1d9', '0f8fad5b-d9cb-469f-a165-70867728950e', 'a.b:c'])(
    'contains the id %s as it is',
    async (id) => {
      expect(shellWords(await hint(id))).toEqual(['unigen', 'wait', id]);
    },
  );

  it.each([
    '--base-url=http://evil.example',
    '-',
    '-x',
    '$(id)',
    'a b',
    "a'b",
    'a;b',
    'a|b',
    '`id`',
    '%PATH%',
    'a&b',
    '~',
    '*',
    'ä',
    'a'.repeat(200),
  ])('does not contain the id %s', async (id) => {
    expect(await hint(id)).toBe('pipe its handle to `unigen wait -`');
  });
});
