import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
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
const zsh = ['/bin/zsh', '/usr/bin/zsh', '/usr/local/bin/zsh'].some((path) => existsSync(path));
const after = async (line: string) =>
  (await complete(lineWords(line))).flatMap(({ value, isHint }) => (isHint ? [] : value));

const print = async (...given: string[]) => {
  let text = '';
  await printCandidates(given, { write: (part) => (text += part) });
  return text;
};

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
    expect(await after('estimate google/veo-3.1-fast --max')).toEqual(['--max-cost']);
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

  it('say where the ids of a parameter come from, and what is typed where no values are known', async () => {
    const ids = 'an id, listed by unigen resources veo-voices';
    expect(await print('fish', 'unigen', 'run', 'google/veo-3.1-fast', '--voi')).toBe(`--voice\t${ids}\n`);
    expect(await print('zsh', 'unigen', 'run', 'google/veo-3.1-fast', '--voice', 'a')).toBe(`\t${ids}\thint\n`);
    expect(await print('zsh', 'unigen', 'run', 'google/veo-3.1-fast', '--voice=')).toBe(`--voice=\t${ids}\thint\n`);
    expect(await print('zsh', 'unigen', 'run', 'google/veo-3.1-fast', '--max-cost', '')).toBe(
      '\tRefuse to create a task that costs more\thint\n',
    );
    // Another shell would insert it.
    for (const shell of ['bash', 'fish'])
      expect(
        await print(
          shell,
          ...(shell === 'bash' ? ['unigen run x --max-cost '] : ['unigen', 'run', 'x', '--max-cost', '']),
        ),
      ).toBe('');
  });

  it('say what each list of resources has', async () => {
    expect(await print('zsh', 'unigen', 'resources', 'c')).toBe(
      'cameras\tall of camera-movements and camera-settings\n' +
        'camera-movements\tcamera movements of Cinematic Studio\n' +
        'camera-settings\tcamera bodies, lenses, apertures and focal lengths of Cinematic Studio\n',
    );
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

  it('offer the forms of batch as well as lists, and no file after one of them', async () => {
    await writeFile(join(folder.path, 'statues.jsonl'), '');
    const forms = ['status', 'unknown', 'resolve', 'retry', 'results'];
    expect((await after('batch ')).slice(0, 5)).toEqual(forms);
    expect(await after('batch st')).toContain('status');
    expect(await after(`batch --out ${folder.path} re`)).toEqual(
      expect.arrayContaining(['resolve', 'retry', 'results']),
    );
    expect(await after(`batch ${folder.path}/st`)).toEqual([`${folder.path}/statues.jsonl`]);
    for (const form of forms) expect(await after(`batch ${form} ${folder.path}/st`)).toEqual([]);
    expect(await after('batch resolve ')).toEqual([]);
    expect(await after(`batch status --out ${folder.path.slice(0, -1)}`)).toContain(`${folder.path}/`);
    expect(await print('fish', 'unigen', 'batch', 'sta')).toBe('status\thow far a batch has come\n');
  });

  it('read a line as the shell does', () => {
    expect(lineWords(`run 'a b' "c \\" d" e\\ f ''`)).toEqual(['run', 'a b', 'c " d', 'e f', '']);
    expect(lineWords('run a ')).toEqual(['run', 'a', '']);
    expect(lineWords(`run 'open q`)).toEqual(['run', 'open q']);
  });

  it('are printed as each shell reads them', async () => {
    // Bash replaces what is behind `=` and `:` only.
    expect(await print('bash', 'unigen run google/veo-3.1-fast --aspect_ratio=16:')).toBe('9 \n');
    expect(await print('bash', 'unigen run google/veo-3.1-fast --file start')).toBe('start_image_url=\n');
    expect(await print('zsh', 'unigen', 'run', 'google/veo-3.1-fast', '--file', 'start')).toBe(
      'start_image_url=\timage\topen\n',
    );
    expect(await print('fish', 'unigen', 'completi')).toMatch(/^completion\tPrint the script [^\t\n]{0,80}\n$/);
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

  it.skipIf(!zsh)('work in zsh (skipped where there is none): texts are aligned and cut to the width', async () => {
    const { out: script } = await run(['completion', 'zsh']);
    const lines = ['a\\tfirst', 'longer\\tthe second of them', 'plain', 'f=\\timage\\topen', '\\t50% of it\\thint'];
    const test = `
      compdef() { : }
      unigen() { printf '%b\\n' ${lines.map((line) => `'${line}'`).join(' ')} }
      compadd() { print -r -- "$@"; [[ $* == *-d* ]] && print -rl -- "\${(@P)argv[\${argv[(i)-d]}+1]}" }
      words=(unigen ''); CURRENT=2 COLUMNS=20
      `;
    const { stdout } = await promisify(execFile)('zsh', ['-f', '-c', `${test}\n${script}\n_unigen`]);
    expect(stdout).toBe(
      '-x 50%% of it\n-S  -d openTexts -a open\nf=\n-l -d endedTexts -a ended\na      -- first\nlonger -- the secon\nplain\n',
    );
  });

  it('are refused for another shell', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' });
    for (const shell of SHELLS) expect((await run(['completion', shell])).out).toContain(`__complete ${shell} `);
  });
});
