import { describe, expect, it } from 'vitest';
import { counterpartsOf, type NamedModel } from '../../scripts/reference/counterparts.js';
import { reference } from '../support/catalog.js';

const model = (api: 'unifically' | 'gateai', title: string, provider = 'Maker', other: object = {}) =>
  ({ entry: { api, id: `${api} ${title}`, title, kind: 'video', ...other }, details: { provider } }) as NamedModel;

/** Whether the only model of each API is the counterpart of the other. */
const isSame = (...models: [NamedModel, NamedModel]) => counterpartsOf(models).size === 2;

describe('the same model at the other API', () => {
  it('has the same words in its title, in any order and spelling of the version', () => {
    expect(isSame(model('unifically', 'Flux.2 Pro'), model('gateai', 'Flux Pro 2.0'))).toBe(true);
    expect(isSame(model('unifically', 'SeeDream 4.5'), model('gateai', 'Seedream 4.5'))).toBe(true);
    expect(isSame(model('unifically', 'Kling O1 Video'), model('gateai', 'Kling Video O1'))).toBe(true);
    expect(isSame(model('unifically', 'Kling 3.0 Video (new)'), model('gateai', 'Kling 3.0'))).toBe(true);
  });

  it('has the same version, variant, kind and provider', () => {
    expect(isSame(model('unifically', 'Veo 3.1'), model('gateai', 'Veo 3.0'))).toBe(false);
    expect(isSame(model('unifically', 'SeeDance 2.0 Pro'), model('gateai', 'SeeDance 2.0'))).toBe(false);
    expect(isSame(model('unifically', 'Veo 3.1'), model('gateai', 'Veo 3.1', 'Another'))).toBe(false);
    expect(isSame(model('unifically', 'Kling 3.0'), model('gateai', 'Kling 3.0', 'Maker', { kind: 'image' }))).toBe(
      false,
    );
  });

  it('may leave out a word that all titles of the provider have, but no number', () => {
    const hailuo = [model('unifically', 'MiniMax Hailuo 2.0'), model('unifically', 'MiniMax Hailuo 2.3')];
    const found = counterpartsOf([...hailuo, model('gateai', 'Hailuo 2.3'), model('gateai', 'Hailuo 9')]);
    expect([...found].map(([{ entry }, { id }]) => [entry.id, id])).toEqual([
      ['unifically MiniMax Hailuo 2.3', 'gateai Hailuo 2.3'],
      ['gateai Hailuo 2.3', 'unifically MiniMax Hailuo 2.3'],
    ]);
    const same = [model('unifically', 'Wan 2 Fast'), model('unifically', 'Wan 2 Slow'), model('gateai', 'Wan Fast')];
    expect(counterpartsOf(same).size).toBe(0);
  });

  it('is not a retired one, though a retired one has it', () => {
    const retired = model('unifically', 'Sora 2', 'OpenAI', { deprecated: true });
    const current = model('gateai', 'Sora 2', 'OpenAI');
    expect([...counterpartsOf([retired, current]).keys()]).toEqual([retired]);
  });

  it('is one only if there is no other', () => {
    const two = [model('unifically', 'Veo 3'), model('unifically', 'Veo 3 Video')];
    expect(counterpartsOf([...two, model('gateai', 'Veo 3')]).get(two[0]!)).toBeDefined();
    expect([...counterpartsOf([...two, model('gateai', 'Veo 3')]).keys()]).toEqual(two);
  });

  it("is found for these models of the contract, and each is the other's", () => {
    const pairs = reference.models
      .filter(({ api, counterpart }) => api === 'unifically' && counterpart)
      .map(({ id, counterpart }) => `${id} = ${counterpart!.id}`);
    // A model that comes may have one too.
    const known = [
      'black-forest-labs/flux.2-pro = flux-pro-2.0',
      'bytedance/seedance-1.0-pro = seedance-1.0-pro',
      'bytedance/seedance-2.0-fast = seedance-2.0-fast',
      'bytedance/seedream-4.5 = seedream-4.5',
      'bytedance/seedream-4.0 = seedream-4.0',
      'google/nano-banana-2 = nano-banana-2',
      'google/veo-3.1-fast = veo-3.1-fast-generate-001',
      'google/veo-3.1-lite = veo-3.1-lite',
      'hailuo/minimax-2.3 = hailuo-2_3',
      'hailuo/minimax-2.3-fast = hailuo-2_3-fast',
      'kuaishou/kling-2.6-video = kling-2.6',
      'kuaishou/kling-2.5-turbo-video = kling-2.5',
      'kuaishou/kling-3.0-video = kling-3.0',
      'kuaishou/kling-o1-video = kling-video-o-1',
      'kuaishou/kling-2.6 = kling-2.6',
      'openai/gpt-image-1 = gpt-image-1',
      'openai/gpt-image-1.5 = gpt-image-1.5',
      'openai/gpt-image-2 = gpt-image-2',
      'openai/sora-2 = sora-2',
      'openai/sora-2-pro = sora-2-pro',
    ];
    expect(pairs).toEqual(expect.arrayContaining(known));
    for (const { api, id, counterpart, entry } of reference.models) {
      if (!counterpart || entry.deprecated) continue;
      const other = reference.models.find((one) => one.api === counterpart.api && one.id === counterpart.id)!;
      expect(other.counterpart, id).toEqual({ api, id });
    }
  });
});
