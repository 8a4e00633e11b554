import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../src/catalog/index.js';
import { COMMANDS } from '../../src/cli/command-table.js';
import { EXIT_CODES } from '../../src/cli/output/exit-codes.js';
import { KEY, run, shellWords, useServer } from '../support/run-cli.js';

const server = useServer();

describe('help', () => {
  it('lists the commands, the environment variables, what is piped and the exit codes', async () => {
    for (const argv of [[], ['help'], ['--help'], ['-h']]) {
      const { code, out } = await run(argv);
      expect(code).toBe(0);
      for (const word of [
        'models',
        'show',
        'estimate',
        'run',
        'wait',
        'batch',
        'upload',
        'account',
        'if piped or with --json',
        'UNIFICALLY_API_KEY',
        'GATEAI_BASE_URL',
        'may have been charged',
        '130',
      ])
        expect(out).toContain(word);
    }
  });

  it.each(['models', 'show', 'estimate', 'run', 'wait', 'batch', 'upload', 'account', 'diff'])(
    'explains %s with an example',
    async (command) => {
      const asked = await run(['help', command]);
      expect(asked).toMatchObject({ code: 0, err: '' });
      expect(asked.out).toMatch(/Examples\n {2}unigen /);
      expect(await run([command, '--help'])).toMatchObject({ code: 0, out: asked.out });
      // Also if the rest of the command is incomplete.
      expect((await run([command, '--what', '-h'])).out).toBe(asked.out);
    },
  );

  it('has everything on one page: commands, options, environment variables and exit codes', async () => {
    const { code, out } = await run(['help', '--all']);
    expect(code).toBe(0);
    for (const [name, { load }] of Object.entries(COMMANDS)) {
      const { options } = await load();
      expect(out).toContain(`\n\n\nunigen ${name}\n\n`);
      const own = out.slice(out.indexOf(`\n\n\nunigen ${name}\n\n`) + 3).split('\n\n\n')[0]!;
      for (const option of Object.keys(options)) expect(own).toContain(`  --${option}`);
    }
    for (const word of ['UNIGEN_DEBUG', 'NO_COLOR', '130  ']) expect(out).toContain(word);
    // Nothing names a page that it is itself.
    expect(out).not.toContain('unigen help <command>');
    expect(await run(['--help', '--all'])).toMatchObject({ out });
  });

  it('has the exit codes of the guide, each with whether money may be gone', () => {
    const guide = readFileSync('src/cli/README.md', 'utf8');
    const rows = [...guide.matchAll(/^\| (\d+)(?:, [^|]*)? \| .* \|$/gm)].map(([, code]) => Number(code));
    expect([...new Set(rows)]).toEqual(EXIT_CODES.map(([code]) => code));
    for (const [code, meaning] of EXIT_CODES.slice(1)) expect(meaning, String(code)).toMatch(/paid for|charged/);
  });

  it.each(['', 'run', 'wait', 'completion', 'models'])(
    'writes the commands in the help of `%s` as the program was started',
    async (command) => {
      const argv = ['help', command].filter(Boolean);
      const [installed, byNpx] = [await run(argv), await run(argv, { env: { npm_command: 'exec' } })];
      const start = /(?:^ *|Usage {2}|`|\$\(|\| )unigen (?=[<a-z])/m;
      expect(installed.out).toMatch(start);
      expect(byNpx.out).not.toMatch(start);
      expect(byNpx.out).toMatch(/^Usage {2}npx --no unigen /m);
      expect(installed.out.includes('Without a global install: npx unigen')).toBe(command === '');
      expect(byNpx.out).not.toContain('Without a global install');
    },
  );

  it('names the form of the results of each command that has --json', async () => {
    const { out } = await run(['help']);
    const [, section] = /\nOutput\n(.*?)\n\n/s.exec(out)!;
    const withJson: string[] = [];
    for (const [name, { load }] of Object.entries(COMMANDS))
      if (Object.hasOwn((await load()).options, 'json')) withJson.push(name);
    // The sandbox serves: what it prints is a log.
    const expected = withJson.filter((name) => name !== 'sandbox');
    expect([...section!.matchAll(/\b[a-z]+(?=, | {2}|$)/gm)].map(([name]) => name)).toEqual(
      expect.arrayContaining(expected),
    );
    expect(section).toMatch(/^ {2}run, wait, batch {2}.*if piped or with --json, one JSON object/);
    expect(section).toMatch(/^ {2}estimate, account {2}.*JSON$/m);
    // A list that is longer than its column has a line of its own.
    expect(section).toMatch(/diff\n {4,}text; with --json, JSON$/);
  });

  it.each([{}, { npm_command: 'exec' }])('fits a terminal of 80 columns: %j', async (env) => {
    for (const name of ['', ...Object.keys(COMMANDS)]) {
      const { out } = await run(['help', name].filter(Boolean), { columns: 80, env });
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
      // A command after a pipe is whole.
      expect(out).not.toMatch(/\| (?:npx )?unigen \\$/m);
    }
  });

  it('begins the options of `batch` with those that are needed most', async () => {
    const { out } = await run(['batch', '--help'], { columns: 80 });
    expect([...out.matchAll(/^ {2}--([\w-]+)/gm)].slice(0, 4).map(([, name]) => name)).toEqual([
      'out',
      'budget',
      'dry-run',
      'estimate',
    ]);
    for (const example of [
      /batch \S+\.jsonl --out \S+ --budget/,
      /batch \S+\.csv --out/,
      /batch \S+\.csv .*--dry-run/,
      /batch resolve \S+ created \S+ --out/,
    ])
      expect(out).toMatch(example);
    const { model } = JSON.parse(/^\{"name".*\}$/m.exec(out)![0]) as { model: string };
    expect(models.map(({ id }) => id)).toContain(model);
  });

  it('suggests the nearest command or option', async () => {
    expect(await run(['modles'])).toMatchObject({
      code: 2,
      err: 'error: unknown command modles; did you mean models?\n',
    });
    expect(await run(['help', 'toString'])).toMatchObject({ code: 2 });
    expect((await run(['models', '--knid', 'video'])).err).toBe(
      'error: `unigen models` has no option --knid; did you mean --kind?\n',
    );
    expect((await run(['account', '--json=yes'])).err).toBe('error: --json takes no value, not yes\n');
  });

  it('has examples that run, as the guide does', async () => {
    const help = await Promise.all(
      ['', ...Object.keys(COMMANDS)].map((command) => run(['help', command].filter(Boolean))),
    );
    const text = [readFileSync('src/cli/README.md', 'utf8'), ...help.map(({ out }) => out)].join('\n');
    const lines = text.replaceAll(/ \\\n */g, ' ').match(/^ *unigen (?:models|show|estimate|run|account) .*$/gm)!;
    expect(lines.length).toBeGreaterThan(20);
    // test/generate has overlays.
    for (const line of lines.filter((one) => !one.includes('--overlay'))) {
      // Without what follows the command, and without files.
      const command = line
        .replace(/ +#.*| [|>] .*/, '')
        .replace(/ --save \S+/, '')
        .replace(/\.\/bud\.png|"\$\(unigen upload bud\.png\)"/, 'https://example.com/bud.png')
        .replace('--input request.json', '--prompt x');
      const { code, err } = await run(shellWords(command.trim()).slice(1), { server });
      // Remarks on a list of models are not errors.
      expect([
        command,
        code,
        err.replaceAll(/^(?:Left out:|`\*`:|`for …`:|Sound is only presumed of) .*\n/gm, ''),
      ]).toEqual([command, 0, '']);
    }
  });

  it('prints its version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+ \(documentation of \d{4}-\d\d-\d\d\)\n$/);
  });

  it('has examples of existing commands, and prints no key', async () => {
    for (const { load } of Object.values(COMMANDS)) {
      const { examples } = await load();
      for (const [line] of examples)
        expect(line).toMatch(new RegExp(`^unigen (${Object.keys(COMMANDS).join('|')})\\b`));
    }
    expect((await run(['help'], { server })).out).not.toContain(KEY);
  });
});
