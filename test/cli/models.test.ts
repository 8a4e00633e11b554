import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { isOlderPrice } from '../../src/catalog/older-price.js';
import { run, TERMINAL } from '../support/run-cli.js';

/** In what words are searched. */
const SEARCHED = 'id, title or provider';

describe('unigen models', () => {
  it('lists every model with its API, kind, price and title, retired ones on request', async () => {
    const { code, out, err } = await run(['models']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    const retired = models.filter(({ deprecated }) => deprecated).length;
    expect(lines).toHaveLength(models.length - retired + 1);
    const seconds = models.find(({ id }) => id === 'google/veo-3.1-quality')!.duration!.values!;
    expect(lines.find((line) => line.startsWith('google/veo-3.1-quality '))).toMatch(
      new RegExp(`unifically +video +\\$0\\.60-0\\.80\\*† +${seconds.join(' ')} +Veo 3\\.1 Quality$`),
    );
    expect(err.split('\n').at(-2)).toBe(`Left out: ${retired} retired (--retired lists them).`);
    const all = await run(['models', '--retired']);
    expect(all.out.trimEnd().split('\n')).toHaveLength(models.length + 1);
    expect(all.err).not.toContain('Left out');
  });

  it('searches for several words, each in the id, the title or the provider', async () => {
    const ids = ({ out }: { out: string }) =>
      out
        .split('\n')
        .slice(1)
        .filter(Boolean)
        .map((line) => line.split(' ')[0]);
    const veo = ids(await run(['models', 'veo', 'fast']));
    expect(veo).toContain('google/veo-3.1-fast');
    expect(veo.every((id) => id!.includes('veo') && id!.includes('fast'))).toBe(true);
    // The ids at GateAI don't name Google.
    expect(ids(await run(['models', 'google', '--api', 'gateai']))).toContain('gemini-image-2');
  });

  it('finds words by their beginning, and never inside of others', async () => {
    const { out } = await run(['models', 'ai', '--json']);
    const { out: all } = await run(['models', '--json']);
    const ids = (text: string) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
    expect(ids(all).some((id) => id.startsWith('kuaishou/'))).toBe(true);
    expect(ids(out).length).toBeGreaterThan(0);
    expect(ids(out).some((id) => id.startsWith('kuaishou/') || id.includes('hailuo'))).toBe(false);
    expect(ids((await run(['models', 'hai', '--json'])).out).every((id) => id.includes('hailuo'))).toBe(true);
  });

  it('filters by kind and API, and refuses others', async () => {
    const { out } = await run(['models', '--kind', '3d', '--json']);
    const solid = models.filter(({ kind, deprecated }) => kind === '3d' && !deprecated).map(({ id }) => id);
    expect(solid).toContain('rodin-v2');
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(solid);
    const wrong = await run(['models', '--kind', 'film']);
    expect(wrong).toMatchObject({ code: 2, err: 'error: --kind takes image, video, audio, text or 3d, not film\n' });
    expect((await run(['models', '--api', 'openai'])).err).toBe(
      'error: --api takes unifically or gateai, not openai\n',
    );
  });

  it('names the successor of a retired model', async () => {
    const { out } = await run(['models', 'openai/sora-2', '--retired']);
    expect(out.split('\n')[0]).toMatch(/ RETIRED +REPLACED BY +TITLE$/);
    expect(out).toMatch(/^openai\/sora-2 .* yes +google\/veo-3\.1-fast +Sora 2$/m);
    expect(await run(['models', 'openai/sora-2'])).toMatchObject({
      out: '',
      err: 'No model matches but 2 retired; --retired lists them.\n',
    });
  });

  it('shows the estimate of a price that no document states, and sorts by the most that it may be', async () => {
    const argv = ['models', 'seedance', '--api', 'gateai', '--seconds', '10', '--resolution', '1080p'];
    expect((await run(argv)).out).toMatch(/^seedance-2\.0 +.*~\$2\.78, at most \$3\.33 /m);
    const { out } = await run([...argv, '--json']);
    const { request } = (JSON.parse(out) as { id: string; request: { price: object } }[]).find(
      ({ id }) => id === 'seedance-2.0',
    )!;
    expect(request.price).toMatchObject({
      lowest: 0.49,
      highest: 3.33,
      inProportion: 2.775,
    });
    const sorted = await run(['models', '--seconds', '10', '--resolution', '720p', '--sort', 'price', '--json']);
    const ids = (JSON.parse(sorted.out) as { id: string }[]).map(({ id }) => id);
    const places = ['kuaishou/kling-3.0-omni-video', 'seedance-1.0-pro', 'kuaishou/kling-o1-video'].map((id) =>
      ids.indexOf(id),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const estimate = await run(
      ['estimate', 'seedance-2.0', '--prompt', 'x', '--duration', '10', '--mode', 'RESOLUTION_1080', '--offline'],
      TERMINAL,
    );
    expect(estimate.out).toBe(
      'about $2.78 in proportion; documented: $0.49 for 4 s at 720p, $3.33 for 12 s at 1080p\n',
    );
  });

  it('marks prices that only an older document states', async () => {
    const { out, err } = await run(['models', 'kling-3.0', '--kind', 'video']);
    expect(out).toMatch(/^kuaishou\/kling-3\.0-omni-video .* \$[\d.]+† /m);
    // No price is shown, so nothing is said of it.
    expect(out).toMatch(/^kuaishou\/kling-3\.0-video .* - /m);
    expect(err).toContain('`†`: only an older document states the price.');
    expect((await run(['models', 'kling-3.0', '--api', 'gateai'])).err).not.toContain('†');
    const all = JSON.parse((await run(['models', '--retired', '--json'])).out) as { id: string; olderPrice?: true }[];
    const older = models.filter(isOlderPrice).map(({ id }) => id);
    expect(older.length).toBeGreaterThan(5);
    expect(all.filter(({ olderPrice }) => olderPrice).map(({ id }) => id)).toEqual(older);
    const show = async (id: string) => (await run(['show', id, '--api', 'unifically'])).out;
    expect(await show('kuaishou/kling-3.0-omni-video')).toContain('\nDocumented price (older document)\n');
    expect(await show('google/veo-3.1-fast')).toContain('\nDocumented price\n');
  });

  it('says so if none matches', async () => {
    expect(await run(['models', 'quadrophone'])).toMatchObject({
      code: 0,
      out: '',
      err: `No model has \`quadrophone\` in its ${SEARCHED}; \`unigen models --help\` lists the capabilities for --can.\n`,
    });
    expect((await run(['models', 'google/veo-none'])).err).toContain(`${SEARCHED}; did you mean google/veo-3`);
    expect((await run(['models', 'klng', '3.0'])).err).toBe(
      `No model has \`klng\` in its ${SEARCHED}; did you mean kling?\n`,
    );
    // No plain word is a name, nor is a version meant by a word.
    for (const word of ['two', 'ant', 'ad', '3x'])
      expect((await run(['models', word])).err).not.toContain('did you mean');
    expect((await run(['models', 'veo', '3.7'])).err).toContain('; did you mean 3.1');
  });

  it('finds by what a model does, if no name has the words', async () => {
    const said = async (...argv: string[]) => (await run(['models', ...argv])).err.trimEnd();
    const none = (words: string) => `No model has ${words} in its ${SEARCHED}. By what it does:`;
    expect(await said('remove', 'noise')).toBe(
      `${none('`remove` or `noise`')} \`unigen models --can voice-isolation\`.`,
    );
    expect(await said('two speaker')).toBe(`${none('`two` or `speaker`')} \`unigen models --can dialogue\`.`);
    const meant: [words: string, capability: string][] = [
      ['subtitles', 'transcription'],
      ['lip sync', 'lip-sync'],
      ['3d mesh', '3d'],
      ['voice over', 'speech'],
      ['narration', 'speech'],
      ['clone my voice', 'voice-create'],
      ['transcribing', 'transcription'],
      ['background music', 'music'],
      ['my own lyrics', 'given-lyrics'],
      ['sing my lyrics', 'given-lyrics'],
      ['write lyrics', 'lyrics'],
      ['remove background', 'image-edit'],
      ['remove background noise', 'voice-isolation'],
    ];
    for (const [words, capability] of meant) {
      expect(await said(words), words).toMatch(
        new RegExp(`By what it does: \`unigen models --can ${capability}\`\\.$`),
      );
      expect((await run(['models', '--can', capability])).out).not.toBe('');
    }
    expect(await said('upscaling')).toMatch(/--can image-upscale` or `unigen models --can video-upscale`\.$/);
    expect((await run(['models', 'upscale'])).out).toContain('topaz-labs/video-upscale');
    // The order of words matters, and so does what else is asked for, if a model has both.
    expect(await said('image to video')).toMatch(
      /^No model matches\. .* By what it does: `unigen models --can first-frame`\.$/,
    );
    expect(await said('upscaling', '--kind', 'video')).toMatch(/: `unigen models --kind video --can video-upscale`\.$/);
    expect(await said('elevenlabs', 'denoise')).toMatch(/: `unigen models elevenlabs --can voice-isolation`\.$/);
    expect(await said('kling', 'subtitles')).toMatch(/: `unigen models --can transcription`\.$/);
    expect(await said('mesh', '--kind', 'text', '--can', '3d')).toMatch(/: `unigen models --can 3d`\.$/);
    expect(await said('klng', 'lip', 'sync')).toMatch(
      /; did you mean kling\? By what it does: `unigen models --can lip-sync`\.$/,
    );
  });

  it('breaks no word of a remark on a terminal', async () => {
    const argv = ['models', '--can', 'first-frame', '--seed', '--max-price', '0.2', '--sort', 'price'];
    const { err } = await run(argv, TERMINAL);
    const lines = err.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const remark = lines.slice(1).join(' ').trim();
    // A log gets it in one line.
    const { err: log } = await run(argv);
    expect(log.length).toBeGreaterThan(81);
    expect(remark).toBe(log.trim().replaceAll('\n', ' '));
  });

  it('has only the columns that some model fills', async () => {
    const headings = async (...argv: string[]) => (await run(['models', ...argv])).out.split('\n')[0]!.split(/ {2,}/);
    expect(await headings('--kind', 'audio')).toEqual(['ID', 'API', 'KIND', 'PRICE', 'SECONDS', 'TITLE']);
    expect(await headings('--can', 'music')).toEqual(['ID', 'API', 'KIND', 'PRICE', 'TITLE']);
    expect(await headings('--kind', 'image')).toEqual(['ID', 'API', 'KIND', 'PRICE', 'SIZE', 'TITLE']);
  });

  it('fits its lines to a terminal, in colors unless NO_COLOR is set', async () => {
    const colored = await run(['models'], TERMINAL);
    expect(colored.out).toContain('\u001b[1mID');
    const lines = colored.out
      .replace(/\u001b\[\d+m/g, '')
      .trimEnd()
      .split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    // One line each; what does not fit is said.
    expect(lines).toHaveLength(models.filter(({ deprecated }) => !deprecated).length + 1);
    expect(colored.err).toMatch(/^Columns that don't fit: .*TITLE\.$/m);
    expect((await run(['models'], { ...TERMINAL, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });
});
