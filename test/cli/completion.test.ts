import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { models } from '../../src/catalog/index.js';
import { COMMANDS } from '../../src/cli/command-table.js';
import { complete } from '../../src/cli/completion/complete.js';
import { lineWords } from '../../src/cli/completion/line-words.js';
import { printCandidates } from '../../src/cli/completion/print-candidates.js';
import { SHELLS } from '../../src/cli/completion/scripts.js';
import { run, useFolder } from '../support/run-cli.js';

const folder = useFolder();
const after = async (line: string) => (await complete(lineWords(line))).map(({ value }) => value);

describe('completions', () => {
  it('offer commands, and after help too', async () => {
    expect(await after('')).toEqual([...Object.keys(COMMANDS), 'help']);
    expect(await after('help res')).toEqual(['resources']);
    expect(await after('nonsense ')).toEqual([]);
  });

  it('offer models by id, and by the part behind the provider once it is begun', async () => {
    const current = new Set(models.filter(({ deprecated }) => !deprecated).map(({ id }) => id));
    expect(new Set(await after('run '))).toEqual(current);
    expect(await after('show google/veo-3.1-f')).toEqual(
      ['google/veo-3.1-fast', 'google/veo-3.1-fast-relaxed', 'google/veo-3.1-frames'].filter((id) => current.has(id)),
    );
    expect(await after('estimate kling-o1-video')).toContain('kling-o1-video');
    expect(await after('verify google/veo-3.1-l')).toContain('google/veo-3.1-lite');
  });

  it('offer the parameters of the chosen model and the options of the command', async () => {
    expect(await after('run google/veo-3.1-fast --start')).toEqual(['--start_image_url']);
    expect(await after('run google/veo-3.1-fast --prompt Moss --pro')).toEqual([]);
    expect(await after('run google/veo-3.1-fast --reference_image_urls a --ref')).toEqual(['--reference_image_urls']);
    expect(await after('run kuaishou/kling-3.0-video --no-n')).toEqual(['--no-native_audio']);
    expect(await after('run google/veo-3.1-fast --max')).toEqual(['--max-cost']);
    expect(await after('run gpt-image-2 --api gateai --images')).toEqual(['--images']);
  });

  it('offer the values of parameters and options', async () => {
    expect(await after('run google/veo-3.1-fast --aspect-ratio ')).toEqual(['16:9', '9:16']);
    expect(await after('run google/veo-3.1-fast --aspect_ratio=9')).toEqual(['--aspect_ratio=9:16']);
    expect(await after('models --can reference-v')).toEqual(['reference-video']);
    expect(await after('models --kind 3')).toEqual(['3d']);
    expect(await after('account --api ')).toEqual(['unifically', 'gateai']);
    expect(await after('completion ')).toEqual(SHELLS);
    expect(await after('resources veo')).toEqual(['veo-voices']);
    // Text of a prompt has no candidates.
    expect(await after('run google/veo-3.1-fast --prompt ')).toEqual([]);
  });

  it('offer files of the kind that a parameter takes, and folders', async () => {
    await mkdir(join(folder.path, 'photos'));
    for (const name of ['bud.png', 'talk.mp3', '.hidden.png', 'bad\tname.png'])
      await writeFile(join(folder.path, name), '');
    expect(await after('run google/veo-3.1-fast --file start')).toEqual(['start_image_url=']);
    const file = `start_image_url=${folder.path}/`;
    expect((await after(`run google/veo-3.1-fast --file ${file}`)).toSorted()).toEqual([
      `${file}bud.png`,
      `${file}photos/`,
    ]);
    expect(await after(`run google/veo-3.1-fast --save ${folder.path}/`)).toEqual([`${folder.path}/photos/`]);
    expect(await after(`upload ${folder.path}/t`)).toEqual([`${folder.path}/talk.mp3`]);
  });

  it('read a line as the shell does', () => {
    expect(lineWords(`run 'a b' "c \\" d" e\\ f ''`)).toEqual(['run', 'a b', 'c " d', 'e f', '']);
    expect(lineWords('run a ')).toEqual(['run', 'a', '']);
    expect(lineWords(`run 'open q`)).toEqual(['run', 'open q']);
  });

  it('are printed as each shell reads them', async () => {
    const print = async (...given: string[]) => {
      let text = '';
      await printCandidates(given, { write: (part) => (text += part) });
      return text;
    };
    // Bash replaces what is behind `=` and `:` only.
    expect(await print('bash', 'unigen run google/veo-3.1-fast --aspect_ratio=16:')).toBe('9 \n');
    expect(await print('bash', 'unigen run google/veo-3.1-fast --file start')).toBe('start_image_url=\n');
    expect(await print('zsh', 'unigen', 'run', 'google/veo-3.1-fast', '--file', 'start')).toBe(
      'start_image_url=\timage\topen\n',
    );
    expect(await print('fish', 'unigen', 'completi')).toMatch(/^completion\tPrint the script [^\t\n]{0,60}\n$/);
  });

  it('work in bash', async () => {
    const { out: script } = await run(['completion', 'bash']);
    const lines = ['google/veo-3.1-fast ', 'it is here ', 'start_image_url='];
    const test = `
      unigen() { [ "$1 $2 $3" = '__complete bash unigen run g' ] && printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')}; }
      COMP_LINE='unigen run goo' COMP_POINT=12
      _unigen unigen
      printf '%s\\n' "\${COMPREPLY[@]}"; complete -p unigen`;
    const { stdout } = await promisify(execFile)('bash', ['--noprofile', '--norc', '-c', script + test]);
    expect(stdout).toBe('google/veo-3.1-fast \nit\\ is\\ here \nstart_image_url=\ncomplete -F _unigen unigen\n');
  });

  it('are refused for another shell', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' });
    for (const shell of SHELLS) expect((await run(['completion', shell])).out).toContain(`__complete ${shell} `);
  });
});
