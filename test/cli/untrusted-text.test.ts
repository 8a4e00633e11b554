import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/cli/output/layout.js';
import { Output } from '../../src/cli/output/writer.js';
import { UnigenError } from '../../src/errors/errors.js';
import { Redactor } from '../../src/internal/redact.js';
import { IMAGE_MODEL, KEY, run, TERMINAL, type Ended } from '../support/run-cli.js';

/** ANSI colors, titles, links and the clipboard; C1; bidi; invisible characters; forged lines; the key. */
const NASTY = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]52;c;cm0gLXJm\u0007',
  '\u009b2J',
  '\u0090q\u009c',
  '\u202egnp.exe\u202c',
  '\u2066x\u2069',
  'a\u200bb\ufeff',
  '\r\u001b[K',
  '\nsaved /etc/passwd\nerror: forged',
  '\u2028',
  '\b\b\u007f',
  '; touch /tmp/x; $(id) `id` \'"',
  `${KEY} ${KEY.slice(0, 6)}\u200b${KEY.slice(6)} ${KEY.slice(0, 6)}\u001b${KEY.slice(6)}`,
].join(' ');
/** The same, encoded for a URL. */
const ENCODED = encodeURIComponent('a\u001b[31m\u009b2J\u202egnp.\nexe ');

const env = {
  UNIFICALLY_API_KEY: KEY,
  GATEAI_API_KEY: KEY,
  UNIFICALLY_BASE_URL: 'http://api.test',
  GATEAI_BASE_URL: 'http://api.test',
};

/** Terminal codes of the program itself: colors, and erasing the status line. */
const OWN = /\u001b\[(?:1|2|22|31|32|35|39)m|\r\u001b\[K/g;
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Runs a command line on a terminal, piped and with stack traces, and checks every byte of its output. */
async function everywhere(
  argv: string[],
  fetch: (request: Request) => Promise<Response>,
  ...exits: number[]
): Promise<{ person: Ended; program: Ended }> {
  const person = await run(argv, { env, fetch, ...TERMINAL });
  const program = await run(argv, { env, fetch });
  const debug = await run(argv, { env: { ...env, UNIGEN_DEBUG: '1' }, fetch, ...TERMINAL });
  for (const { out, err, code } of [person, program, debug]) {
    expect(exits).toContain(code);
    for (const text of [out, err]) {
      const rest = text.replace(OWN, '');
      expect(CONTROL.exec(rest)?.[0], JSON.stringify(rest)).toBeUndefined();
      expect(rest).not.toContain(KEY);
      // Lines that the program did not write.
      expect(rest.split('\n').filter((line) => /^(saved \/etc|error: forged)/.test(line))).toEqual([]);
    }
  }
  return { person, program };
}

const json = (value: unknown, status = 200) => Promise.resolve(Response.json(value, { status }));
const respondWith =
  (create: unknown, read: unknown, status = 200) =>
  (request: Request) =>
    request.method === 'POST' ? json(create) : json(read, status);

describe('untrusted text reaches no terminal unfiltered', () => {
  it('in statuses', async () => {
    let polls = 0;
    const fetch = (request: Request) => {
      if (request.method === 'POST') return json({ data: { task_id: 'task_1', status: NASTY } });
      return json({
        data:
          polls++ % 2 === 0
            ? { task_id: NASTY, status: NASTY }
            : { status: 'completed', output: { image_url: 'https://files.test/a.png' } },
      });
    };
    await everywhere(['run', IMAGE_MODEL, '--prompt', 'x'], fetch, 0);
  });

  // The client may refuse such an id; then the outcome is unknown.
  it.each([NASTY, 'a\u001b[2Jb', 'a\nb', '\u202eab', '--base-url=http://evil.example'])(
    'in ids such as %j, which no command contains',
    async (id) => {
      const { person } = await everywhere(
        ['run', IMAGE_MODEL, '--prompt', 'x', '--no-wait'],
        () => json({ data: { task_id: id } }),
        0,
        5,
      );
      expect(person.out + person.err).not.toMatch(/unigen wait (?!-`|TASK_ID\b)/);
      // The handle is printed as JSON, so nothing is lost.
      if (person.code === 0)
        expect(JSON.parse(person.out)).toMatchObject({
          api: 'unifically',
          model: IMAGE_MODEL,
          id: id.replace(KEY, '[key]'),
        });
    },
  );

  it('in outputs and their property names', async () => {
    const read = {
      data: { status: 'completed', output: { [NASTY]: NASTY, list: [NASTY, { [NASTY]: [NASTY] }], n: null } },
    };
    await everywhere(['run', IMAGE_MODEL, '--prompt', 'x'], respondWith({ data: { task_id: 'task_1' } }, read), 0);
    await everywhere(['wait', 'task_1'], respondWith({}, read), 0);
    await everywhere(['wait', 'task_1'], respondWith({}, { data: { status: 'completed', output: NASTY } }), 6);
    await everywhere(
      ['wait', 'task_1', '--api', 'gateai'],
      respondWith({}, { status: 'FINISHED', result: [NASTY] }),
      0,
    );
  });

  it.each([
    [400, 2],
    [401, 3],
    [402, 4],
    [404, 1],
    [422, 2],
    [500, 1],
  ])('in errors with status %i', async (status, exit) => {
    const refusal = {
      success: false,
      code: status,
      suggestions: [NASTY],
      data: { message: NASTY, code: NASTY, request_id: NASTY },
    };
    await everywhere(['account'], () => json(refusal, status), exit);
    // After a 500 to a read, the task may still be running.
    await everywhere(['wait', 'task_1'], () => json(refusal, status), status === 500 || status === 404 ? 6 : exit);
    await everywhere(['estimate', IMAGE_MODEL, '--prompt', 'x'], () => json(refusal, status), exit);
    // Of a create, a 500 leaves open whether there is a task.
    const create = status === 500 ? 5 : exit;
    await everywhere(['run', IMAGE_MODEL, '--prompt', 'x'], () => json(refusal, status), create);
  });

  it('in the reason of a failed task, and in its stack trace', async () => {
    await everywhere(['wait', 'task_1'], () => json({ data: { status: 'failed', message: NASTY } }), 7);
    await everywhere(['wait', 'task_1', '--api', 'gateai'], () => json({ status: 'FAILED', error: NASTY }), 7);
    await everywhere(['account'], () => Promise.reject(new Error(NASTY, { cause: new Error(NASTY) })), 1);
  });

  it('in the ids that GateAI lists since a lost create', async () => {
    let reads = 0;
    const lose = (request: Request) => {
      if (request.url.endsWith('/api/generate')) return json({ error: 'x', code: 'X' }, 500);
      if (request.url.endsWith('/api/estimate')) return json({ cost: 0.1 });
      // Each run reads the list before its create and after it.
      return json({ active_tasks: [{ task_id: reads++ % 2 === 0 ? `old ${NASTY}` : NASTY }], recent_tasks: [] });
    };
    const argv = ['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--max-cost', '1'];
    const { person } = await everywhere(argv, lose, 5);
    expect(person.err).toContain(' now, but not before the create');
  });

  it('in accounts, estimates and uploads', async () => {
    await everywhere(['account'], () => json({ data: { user_id: NASTY, [NASTY]: { [NASTY]: NASTY } } }), 0);
    await everywhere(['account', '--json'], () => json({ data: { user_id: NASTY, [NASTY]: { [NASTY]: NASTY } } }), 0);
    await everywhere(['account', '--api', 'gateai'], () => json({ budget: NASTY, tasks: [{ [NASTY]: NASTY }] }), 0);
    const estimate = () => json({ cost: 0.11, fits_in_budget: false, adjustments: { [NASTY]: NASTY } });
    await everywhere(['estimate', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x'], estimate, 0);
    const { person } = await everywhere(
      ['upload', 'https://example.com/a.png'],
      () => json({ success: true, file_url: `https://files.test/${NASTY}` }),
      0,
      1,
    );
    // One URL per line, since scripts read lines.
    expect(person.out.split('\n').length).toBeLessThan(3);
  });

  it('in the adjustments of a create', async () => {
    const create = { task_id: 'task_1', status: 'PROCESSING', adjustments: { [NASTY]: NASTY } };
    await everywhere(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--no-wait'], () => json(create), 0);
  });

  it('in arguments and input', async () => {
    for (const argv of [
      [NASTY],
      ['run', NASTY],
      ['wait', 'a', NASTY],
      ['run', IMAGE_MODEL, `--${NASTY}`, 'x'],
      ['run', IMAGE_MODEL, '--prompt', 'x', '--file', `image_urls=${NASTY}`],
    ]) {
      await everywhere(argv, () => expect.fail('nothing is sent'), 2);
    }
    await everywhere(
      ['wait', JSON.stringify({ api: 'unifically', id: NASTY, model: NASTY, createdAt: NASTY })],
      () => json({ data: { message: NASTY } }, 402),
      6,
    );
  });

  it('in file names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-cli-'));
    const fetch = (request: Request) =>
      request.url.startsWith('https://files.test/')
        ? Promise.resolve(new Response('bytes'))
        : json({
            data: {
              status: 'completed',
              output: {
                image_urls: [
                  `https://files.test/${ENCODED}`,
                  'https://files.test/NUL.png',
                  'https://files.test/a.png.%20.',
                ],
              },
            },
          });
    await everywhere(['wait', 'task_1', '--save', folder], fetch, 0);
    const names = await readdir(folder);
    expect(names).toHaveLength(9);
    for (const name of names) expect(name).toMatch(/^(a_?\[31m2Jgnp|_NUL|a)(-\d)?\._?(exe|png)$/);
    await rm(folder, { recursive: true, force: true });
  });
});

describe('responses without the documented types', () => {
  it.each<[string, unknown]>([
    ['a number', 5],
    ['null', null],
    ['nothing', undefined],
    ['a list', [1]],
    ['an object', { a: 1 }],
    ['true', true],
  ])('a status that is %s does not end the wait', async (_name, status) => {
    let polls = 0;
    const fetch = () =>
      json({ data: polls++ % 2 === 0 ? { task_id: 5, status } : { status: 'completed', output: { text: 'Moss' } } });
    for (const given of [{}, TERMINAL])
      expect(await run(['wait', 'task_1'], { env, fetch, ...given })).toMatchObject({
        code: 0,
        out: expect.stringMatching(/Moss/) as string,
      });
  });

  it('a value that is nested too deeply is an error as JSON, and is cut for people', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const output = new Output({ write: () => expect.fail('nothing is printed') }, new Redactor([KEY]));
    expect(() => output.json({ event: 'completed', output: deep })).toThrow(UnigenError);
    // A URL that is too long for its line stands alone, without the bullet of its item.
    const url = `https://files.example/${'x'.repeat(80)}.png`;
    expect(outline({ result: [url] }, 0, 80)).toBe(`result\n${url}`);
    expect(outline(deep)).toMatch(/^-\n( *-\n){11} *…$/);
  });

  it('JSON keeps every character of a value', () => {
    let printed = '';
    new Output({ write: (text) => (printed += text) }, new Redactor([])).json({ [NASTY]: NASTY });
    expect(JSON.parse(printed)).toEqual({ [NASTY]: NASTY });
    expect(CONTROL.exec(printed.trimEnd())).toBeNull();
  });
});
