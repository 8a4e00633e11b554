import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { run, TERMINAL } from '../support/run-cli.js';

describe('unigen models', () => {
  it('lists every model with its API, kind, price and title', async () => {
    const { code, out } = await run(['models']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(models.length + 1);
    expect(lines.find((line) => line.startsWith('google/veo-3.1-quality '))).toMatch(
      /unifically +video +\$0\.60-0\.80 +Veo 3\.1 Quality$/,
    );
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

  it('filters by kind and API, and refuses others', async () => {
    const { out } = await run(['models', '--kind', '3d', '--json']);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(['rodin-v2']);
    const wrong = await run(['models', '--kind', 'film']);
    expect(wrong).toMatchObject({ code: 2, err: 'error: --kind takes image, video, audio, text or 3d, not film\n' });
    expect((await run(['models', '--api', 'openai'])).err).toBe(
      'error: --api takes unifically or gateai, not openai\n',
    );
  });

  it('names the successor of a retired model', async () => {
    const { out } = await run(['models', 'openai/sora-2']);
    expect(out).toMatch(/^openai\/sora-2 .*\(retired, use google\/veo-3\.1-fast\)$/m);
  });

  it('says so if none matches', async () => {
    expect(await run(['models', 'quadrophone'])).toMatchObject({
      code: 0,
      out: '',
      err: 'No model matches; `unigen models` lists all models.\n',
    });
  });

  it('fits its lines to a terminal, in colors unless NO_COLOR is set', async () => {
    const colored = await run(['models'], TERMINAL);
    expect(colored.out).toContain('\u001b[1mID');
    const lines = colored.out
      .replace(/\u001b\[\d+m/g, '')
      .trimEnd()
      .split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    // Nothing is cut off: a title that does not fit is on the next line.
    expect(lines).toContain('    Sora 2 (retired, use google/veo-3.1-fast)');
    expect((await run(['models'], { ...TERMINAL, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });
});
