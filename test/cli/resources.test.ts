import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDetails } from '../../src/catalog/details.js';
import { RESOURCE_LISTS, takenBy } from '../../src/cli/resource-lists.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { run, shellWords, TERMINAL } from '../support/run-cli.js';

const sandbox = createSandbox({ rateLimit: false });
const resources = (argv: string[], given: Parameters<typeof run>[1] = {}) =>
  run(['resources', ...argv], { env: { UNIFICALLY_API_KEY: 'key' }, fetch: sandbox.fetch, ...given });

describe('unigen resources', () => {
  it('lists the lists and what takes their ids, without a key', async () => {
    const { code, out } = await run(['resources']);
    expect(code).toBe(0);
    expect(out).toContain('\nmotions\n  motion presets of Higgsfield\n  for --motion_id of higgsfield-ai/'.slice(1));
    expect(out).toContain('for --set elements.0.voice_id=… of kuaishou/kling-3.0-video');
    expect(out).toMatch(
      /\n\nGroups of lists: cameras \(camera-movements and camera-settings\); voices \(higgsfield-voices,\s/,
    );
    expect((await run(['help', 'resources'])).out).toMatch(/Groups of lists: cameras \(/);
    // Retired models are not advised.
    expect(out).not.toContain('higgsfield-ai/tts');
  });

  it('has a parameter for every list, and a list for every documented path', async () => {
    for (const list of RESOURCE_LISTS)
      expect([list.names[0], (await takenBy(list)).length > 0]).toEqual([list.names[0], true]);
    const documented = JSON.stringify(await loadDetails('unifically')).match(/GET \/v1\/resources\/[\w./-]+/g)!;
    expect(new Set(documented)).toEqual(new Set(RESOURCE_LISTS.map(({ path }) => `GET ${path}`)));
  });

  it('prints id, name, the rest and a preview, one line each', async () => {
    const { out, err } = await resources(['veo-voices']);
    expect(out).toMatch(/^ID +NAME +ABOUT +PREVIEW\nachernar +Achernar +soft, high +http\S+\n/);
    expect(err).toBe('');
  });

  it('searches all lists of a kind by words in any property', async () => {
    const { out } = await resources(['voices', 'FEMALE', 'ada']);
    expect(out).toMatch(/^elevenlabs-voices\nID.*\n\w{20} +Ada +premade, neutral, young, female +http\S+\n$/);
    expect(await resources(['sounds', 'thunder'])).toMatchObject({
      code: 0,
      out: '',
      err: 'No entry has thunder. Entries have name.\n',
    });
  });

  it('says what entries have if none has a word', async () => {
    const { out, err } = await resources(['elevenlabs-voices', 'spanish']);
    expect([out, err]).toEqual(['', 'No entry has spanish. Entries have name, category, accent, age and gender.\n']);
    expect((await resources(['voices', 'spanish'])).err).toMatch(/^No entry has spanish\. Entries have name, .*accent/);
  });

  it('finds no word inside of an id or a URL, but a whole id', async () => {
    const voices = [
      {
        id: 'b8a1f0c2-51ad-4ada-9b1e-7ada00c4e1f2',
        name: 'Fynn',
        gender: 'other',
        preview_url: 'https://a.test/ada/x.mp3',
      },
      { id: '0c5f2f64-8a0e-4f6e-b8d8-5d3a9f3c1b77', name: 'Ada', gender: 'female' },
    ];
    const fetch = () => Promise.resolve(Response.json({ success: true, code: 200, data: voices }));
    const names = async (word: string) => {
      const { out } = await resources(['higgsfield-voices', word, '--json'], { fetch });
      return (JSON.parse(out) as [{ entries: { name: string }[] }])[0].entries.map(({ name }) => name);
    };
    expect(await names('ada')).toEqual(['Ada']);
    expect(await names('fy')).toEqual(['Fynn']);
    expect(await names(voices[0]!.id.toUpperCase())).toEqual(['Fynn']);
    expect(await names('male')).toEqual([]);
  });

  it('prints what the API sent as JSON', async () => {
    const { out } = await resources(['kling-voices', 'ada', '--json']);
    expect(JSON.parse(out)).toEqual([
      {
        list: 'kling-voices',
        takenBy: expect.arrayContaining([{ parameter: 'voices.*.voice_id', models: ['kuaishou/kling-2.6-video'] }]),
        entries: [{ id: 1, name: 'Ada' }],
      },
    ]);
  });

  it('puts previews on lines of their own on a terminal that is too narrow', async () => {
    const { out } = await resources(['veo-voices', 'puck'], {
      ...TERMINAL,
      columns: 40,
      env: { UNIFICALLY_API_KEY: 'key', NO_COLOR: '1' },
    });
    expect(out).toMatch(
      /^ {2}voices of Veo\n {2}for --voice of google[^]*\nID +NAME +ABOUT\npuck +Puck +upbeat, mid\nhttp\S+\n$/,
    );
  });

  it('puts names below long ids on a phone', async () => {
    const narrow = { ...TERMINAL, columns: 40, env: { UNIFICALLY_API_KEY: 'key', NO_COLOR: '1' } };
    const { out } = await resources(['motions', 'orbit'], narrow);
    expect(out).toMatch(/\n[\da-f-]{36}\n {2}Orbit left\nhttp\S+\n$/);
    expect(out).not.toContain('NAME');
  });

  it('reads each of the nine lists', async () => {
    for (const { names } of RESOURCE_LISTS) {
      const { code, out } = await resources([names[0]]);
      expect([names[0], code, out.trimEnd().split('\n').length > 1]).toEqual([names[0], 0, true]);
    }
    expect(RESOURCE_LISTS).toHaveLength(9);
  });

  it('and the guide have examples that find something', async () => {
    const text = readFileSync('src/cli/README.md', 'utf8') + (await run(['help', 'resources'])).out;
    const lines = text.match(/^ *unigen resources.*$/gm)!;
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const { code, out, err } = await resources(shellWords(line.replace(/ +#.*/, '').trim()).slice(2));
      expect([line, code, err, out === '']).toEqual([line, 0, '', false]);
    }
  });

  it('refuses an unknown list, and shows no codes of an entry', async () => {
    expect(await resources(['vocies'])).toMatchObject({
      code: 2,
      err: 'error: unknown list vocies; did you mean voices?\n',
    });
    const evil = {
      success: true,
      code: 200,
      data: [{ id: 'a\u001b[2J', name: 'x\ny', preview_url: 'http://e/\u0007' }],
    };
    const { out } = await resources(['motions'], { fetch: () => Promise.resolve(Response.json(evil)) });
    expect(out).toBe('ID    NAME  PREVIEW\na[2J  x y   http://e/\n');
  });
});
