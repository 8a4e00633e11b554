import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { listWords } from '../../src/internal/list-words.js';
import { changed, type Loose } from '../support/changed-contract.js';
import { run, TERMINAL, useFolder } from '../support/run-cli.js';
import { sharingModels } from '../support/sharing-models.js';

const folder = useFolder();
const CONTRACT = 'generated/openapi.json';
const veo = sharingModels('GoogleVeo31Input');
const gateai = models.filter(({ api }) => api === 'gateai');

/** A changed copy of the contract in a file. */
async function copy(change: (document: Loose) => void): Promise<string> {
  const path = join(folder.path, 'new.json');
  await writeFile(path, JSON.stringify(changed(change)));
  return path;
}

const narrowed = () =>
  copy(({ components: { schemas } }) => {
    schemas.GoogleVeo31Input!.properties.duration.enum = [4, 8];
    schemas.HailuoMinimax23Input!.allOf[0].then.properties.duration.const = 10;
    schemas.GoogleVeo31FastTask!['x-price'].amount = 0.3;
    schemas.GateAIInlineReferences!.properties.depth_map = { type: 'string' };
  });

describe('unigen diff', () => {
  it('says what changed, what breaks first, and ends with 1 if something breaks', async () => {
    const { code, out, err } = await run(['diff', CONTRACT, await narrowed()]);
    const lines = out.split('\n');
    const veoModels = lines.slice(
      2,
      lines.findIndex((line) => line.startsWith('  hailuo/')),
    );
    expect(
      veoModels
        .map((line) => line.trim())
        .join(' ')
        .split(', '),
    ).toEqual(veo);
    expect(veoModels.filter((line) => line.length > 100 || !line.startsWith('    '))).toEqual([]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      [
        'Breaking',
        `  ${veo.length} models: \`duration\` no longer accepts 6 (requests)`,
        ...veoModels,
        '  hailuo/minimax-2.3: `duration` must be 10 if `resolution` is 1080p, was: must be 6 (requests)',
        '    refused now: {"resolution":"1080p","duration":6,"start_image_url":"https://example.com/a"}',
        '',
        'Behavior',
        '  google/veo-3.1-fast: price about $0.30 per task, was about $0.40 per task (terms)',
        '',
        'Compatible',
        `  all ${gateai.length} models of GateAI: \`depth_map\` is new (requests)`,
        '',
        '2 breaking (2 in requests), 1 change of behavior, 1 compatible.',
        '',
      ].join('\n'),
    );
  });

  it('lists many models once, below all changes', async () => {
    const path = await copy(({ components: { schemas } }) => {
      schemas.VideoOutput!.properties.fps = { type: 'integer' };
      schemas.VideoOutput!.required = [];
    });
    const { out } = await run(['diff', CONTRACT, path]);
    const count = models.filter(({ output }) => output === 'VideoOutput').length;
    const lines = out.split('\n');
    expect(lines.slice(0, 7)).toEqual([
      'Breaking',
      `  ${count} models [1]: in the output, \`video_url\` may be missing (responses)`,
      '',
      'Compatible',
      `  ${count} models [1]: in the output, \`fps\` is new (responses)`,
      '',
      `[1] ${count} models`,
    ]);
    const listed = lines.slice(7, -3);
    expect(listed.join('').split(',')).toHaveLength(count);
    expect(listed.filter((line) => line.length > 100 || !line.startsWith('    '))).toEqual([]);
    expect(lines.slice(-3)).toEqual(['', '1 breaking (1 in responses), 0 changes of behavior, 1 compatible.', '']);
  });

  it('ends with 0 if nothing breaks', async () => {
    expect(await run(['diff', CONTRACT, CONTRACT])).toMatchObject({ code: 0, out: 'No change.\n', err: '' });
    const wider = await copy(({ components: { schemas } }) =>
      schemas.GoogleVeo31Input!.properties.duration.enum.push(10),
    );
    expect(await run(['diff', CONTRACT, wider])).toMatchObject({ code: 0 });
    for (const option of [[], ['--markdown']]) {
      const { code, out } = await run(['diff', CONTRACT, wider, '--breaking', ...option]);
      expect({ code, out }).toEqual({ code: 0, out: '0 breaking, 0 changes of behavior, 1 compatible.\n' });
    }
    const { out: json } = await run(['diff', CONTRACT, wider, '--breaking', '--json']);
    expect(JSON.parse(json)).toEqual({
      breaking: false,
      counts: { breaking: 0, behavior: 0, compatible: 1 },
      changes: [],
    });
    expect(await run(['diff', wider, CONTRACT, '--breaking'])).toMatchObject({ code: 1 });
    const dearer = await copy(({ components: { schemas } }) => (schemas.GoogleVeo31FastTask!['x-price'].amount = 1));
    expect(await run(['diff', CONTRACT, dearer, '--breaking'])).toMatchObject({
      code: 0,
      out: '0 breaking, 1 change of behavior, 0 compatible.\n',
    });
  });

  it('fits the terminal, in color', async () => {
    const { out } = await run(['diff', CONTRACT, await narrowed()], { ...TERMINAL, columns: 60 });
    expect(out).toContain('\u001b[31mBreaking');

    const lines = out.replaceAll(/\u001b\[\d+m/g, '').split('\n');
    expect(lines.filter((line) => line.length > 60 && line.trim().includes(' '))).toEqual([]);
    const plain = await run(['diff', CONTRACT, await narrowed()], { ...TERMINAL, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
  });

  it('prints Markdown and JSON, and only what breaks if asked', async () => {
    const path = await narrowed();
    const markdown = await run(['diff', CONTRACT, path, '--markdown', '--breaking']);
    expect(markdown).toMatchObject({ code: 1 });
    const names = listWords(
      veo.map((id) => `\`${id}\``),
      'and',
    );
    const [shared] = markdown.out.split('- `hailuo/');
    expect(shared!.split('\n').filter((line) => line.length > 120)).toEqual([]);
    // In one line, however long the names of the models are.
    expect(markdown.out.replace(/\n {2}(?!-)/g, ' ')).toBe(
      [
        '### Breaking',
        '',
        `- ${veo.length} models: \`duration\` no longer accepts 6 (${names}).`,
        '- `hailuo/minimax-2.3`: `duration` must be 10 if `resolution` is 1080p, was: must be 6.',
        '  - Refused now: `{"resolution":"1080p","duration":6,"start_image_url":"https://example.com/a"}`',
        '',
      ].join('\n'),
    );
    const json = JSON.parse((await run(['diff', CONTRACT, path, '--json'])).out) as {
      breaking: boolean;
      changes: object[];
    };
    expect(json.breaking).toBe(true);
    expect(json.changes[1]).toEqual({
      impact: 'breaking',
      side: 'requests',
      name: 'duration',
      sentence: '`duration` must be 10 if `resolution` is 1080p, was: must be 6',
      example: { resolution: '1080p', duration: 6, start_image_url: 'https://example.com/a' },
      subjects: [{ kind: 'model', api: 'unifically', model: 'hailuo/minimax-2.3', label: 'hailuo/minimax-2.3' }],
    });
  });

  it('reads one of the two from stdin', async () => {
    const input = readFileSync(CONTRACT, 'utf8');
    expect(await run(['diff', '-', await narrowed()], { input })).toMatchObject({ code: 1 });
    expect(await run(['diff', CONTRACT, '-'], { input })).toMatchObject({ code: 0, out: 'No change.\n' });
    expect(await run(['diff', CONTRACT, '-'], { input: '{' })).toMatchObject({
      code: 2,
      err: 'error: stdin is not valid JSON\n',
    });
  });

  it('refuses bad files and arguments in one line', async () => {
    const bad = join(folder.path, 'bad.json');
    await writeFile(bad, '{"openapi":"3.1.0","components":{"schemas":{"A":{"required":"a"}}}}');
    for (const [argv, message] of [
      [[CONTRACT], '`unigen diff` takes two files, the old version and the new one'],
      [['-', '-'], 'only one of the two files can be stdin'],
      [[CONTRACT, 'gone.json'], "gone.json can't be read (ENOENT)"],
      [[CONTRACT, 'src'], "src can't be read (EISDIR)"],
      [[bad, CONTRACT], `${bad}: components.schemas.A.required must be an array of strings`],
      [[CONTRACT, CONTRACT, '--json', '--markdown'], '--markdown and --json exclude each other'],
    ] as const) {
      expect(await run(['diff', ...argv])).toMatchObject({ code: 2, out: '', err: `error: ${message}\n` });
    }
    expect((await run(['diff'])).err).toMatch(/takes two files, .*, or --overlay without files\n$/);
    // As the program that an overlay made is run.
    expect((await run(['diff', CONTRACT, CONTRACT], { overlays: ['models.yaml'] })).err).toMatch(
      /takes either two files, or --overlay/,
    );
  });

  it('prints no terminal codes and no Markdown of a file', async () => {
    const path = await copy(({ components: { schemas } }) => {
      schemas.GoogleVeo31Input!.properties['\u001b[2Jx`\n## y'] = { type: 'string' };
    });
    const { out } = await run(['diff', CONTRACT, path, '--markdown'], TERMINAL);
    expect(out).toContain("`[2Jx' ## y` is new (`google");
    expect(out).not.toContain('\u001b[2J');
  });
});
