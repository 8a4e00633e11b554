import { describe, expect, it } from 'vitest';
import { priceOf, findModel, models, type Api } from 'unigen/catalog';
import { priceInputsOf } from '../../src/catalog/price.js';
import { priceOfTasks } from '../../src/catalog/wanted-outputs.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import { documentedCost } from '../../src/sandbox/documented-cost.js';
import { allBranches } from '../support/contract.js';

const price = (api: Api, id: string, input: object) => priceOf(findModel(api, id)!, input);

describe('the documented price', () => {
  it.each(models.filter(({ price }) => price).map((entry) => [`${entry.api} ${entry.id}`, entry] as const))(
    'the price of %s is one of its tiers for each example',
    (_name, entry) => {
      const { schema, inputKey } = allBranches.find(({ api, model }) => api === entry.api && model === entry.id)!;
      const { source, unit, tiers = [{ amount: entry.price!.amount! }] } = entry.price!;
      for (const { value } of Object.values(namedExamples(schema))) {
        const input = ((value as Record<string, object>)[inputKey] ?? {}) as Record<string, unknown>;
        const found = priceOf(entry, input);
        if (!found) {
          // Only conditional tiers may leave a request without a price.
          expect(tiers.every(({ when, given, omitted }) => when ?? given ?? omitted)).toBe(true);
          continue;
        }
        expect(found).toMatchObject({ source, unit });
        // A price for exactly this size and length needs no label.
        const stated = (tier: { amount: number; label?: string; at?: object }) =>
          tier.amount === found.amount && (tier.label === found.label || (tier.at && found.label === undefined));
        expect(tiers.filter(stated)).not.toHaveLength(0);
        if (found.total !== undefined) expect(found.total).toBeCloseTo(found.amount * (found.quantity ?? 1), 9);
      }
    },
  );

  it('is unknown for a model without one', () => {
    expect(price('unifically', 'google/veo-3.1-lite', {})).toBeUndefined();
  });

  it('counts an omitted parameter as its default', () => {
    expect(price('unifically', 'alibaba/z-image-turbo', {})).toMatchObject({ amount: 0.0105, total: 0.0105 });
    expect(price('unifically', 'alibaba/z-image-turbo', { prompt_extend: true })).toMatchObject({ amount: 0.021 });
    expect(price('unifically', 'kuaishou/kling-3.0-omni-video', {})).toMatchObject({ amount: 0.16 });
    expect(
      price('unifically', 'kuaishou/kling-3.0-omni-video', { duration: 10, mode: 'std', native_audio: true }),
    ).toMatchObject({ amount: 0.3, total: 0.3 });
  });

  it('matches one of several values', () => {
    expect(price('unifically', 'higgsfield-ai/cinematic-studio-image', { resolution: '2k' })?.total).toBe(0.03);
    expect(price('unifically', 'higgsfield-ai/cinematic-studio-image', { resolution: '4k' })?.total).toBe(0.06);
  });

  it('depends on which parameters are given and omitted', () => {
    expect(price('unifically', 'alibaba/qwen-image', { prompt: 'Moss' })?.amount).toBe(0.0245);
    expect(price('unifically', 'alibaba/qwen-image', { image_urls: ['https://example.com/a.png'] })?.amount).toBe(
      0.0315,
    );
  });

  it('multiplies by the seconds, if they are known', () => {
    expect(price('unifically', 'kuaishou/kling-o1-video', {})).toMatchObject({ quantity: 5, total: 0.24 });
    expect(price('unifically', 'kuaishou/kling-o1-video', { duration: 10 })).toMatchObject({
      quantity: 10,
      total: 0.48,
    });
    // The length is that of the input video.
    const motion = price('unifically', 'kuaishou/kling-2.6-motion-control', { mode: 'pro' });
    expect(motion).toMatchObject({ amount: 0.0225, unit: 'second' });
    expect(motion).not.toHaveProperty('total');
  });

  it('multiplies by the images, if their number is known', () => {
    expect(price('gateai', 'gpt-image-1', { quantity: 3 })).toMatchObject({
      quantity: 3,
      total: 0.03,
      approximate: true,
    });
    expect(price('gateai', 'flux-pro-2.0', { width: 1024, height: 1024 })).toMatchObject({ quantity: 4, total: 0.04 });
    expect(price('unifically', 'alibaba/wan-2.5-image', {})).toMatchObject({ quantity: 1, total: 0.021 });
    // It generates one or six.
    expect(price('unifically', 'xai/grok-imagine-image', { enable_pro: true })).not.toHaveProperty('total');
  });

  it('is undefined if no document states a price for such a request', () => {
    expect(price('unifically', 'openai/sora-2', { duration: 20 })).toBeUndefined();
    expect(price('unifically', 'openai/sora-2', { duration: 15 })?.total).toBe(0.15);
    // The price of an image is given for 1024×1024; this one generates 1440×1440 if no size is given.
    expect(price('gateai', 'flux-pro-2.0', {})).toBeUndefined();
    expect(price('gateai', 'gpt-image-1.5', { width: 1536 })).toBeUndefined();
  });

  it('names the lowest and the highest price if nothing in the input decides', () => {
    const veo = price('unifically', 'google/veo-3.1-quality', { prompt: 'A boat' });
    expect(veo).toMatchObject({
      amount: 0.6,
      label: '720p output',
      upTo: 0.8,
      note: expect.stringContaining('resolution'),
    });
    expect(veo).not.toHaveProperty('total');
  });

  it.each([
    ['black-forest-labs/flux.2-pro', '1K', '2K', 0.02, 0.03],
    ['black-forest-labs/flux.2-flex', '1K', '2K', 0.04, 0.06],
    ['black-forest-labs/flux.2-max', '1K', '2K', 0.05, 0.07],
    ['openai/gpt-image-1', 'medium', 'high', 0.02, 0.04],
    ['openai/gpt-image-1.5', 'medium', 'high', 0.03, 0.05],
    ['higgsfield-ai/speak', 'standard', 'high', 0.25, 0.35],
  ])('of %s without a quality is a range, since no document states a default', (id, low, high, least, most) => {
    expect(price('unifically', id, { quality: low })).toMatchObject({ amount: least, total: least });
    expect(price('unifically', id, { quality: high })).toMatchObject({ amount: most, total: most });
    const open = price('unifically', id, { prompt: 'A boat' });
    expect(open).toMatchObject({
      amount: least,
      label: `${low} quality`,
      upTo: most,
      note: expect.stringContaining('omitted'),
    });
    expect(open).not.toHaveProperty('total');
  });

  it('by pixels and seconds is the documented one, or lies between the nearest ones', () => {
    const input = { prompt: 'A kite', mode: 'RESOLUTION_1080', duration: 12 };
    expect(price('gateai', 'seedance-2.0', input)).toMatchObject({ total: 3.33, approximate: true });
    expect(price('gateai', 'seedance-2.0', { duration: 4 })).toMatchObject({ total: 0.49 });
    expect(price('gateai', 'seedance-2.0', { width: 1920, height: 1080, duration: 15 })).toMatchObject({
      total: 11.25,
    });
    // 8 seconds at 720p, if both are omitted.
    const standard = price('gateai', 'seedance-2.0', { prompt: 'A kite' });
    expect(standard).toMatchObject({ amount: 0.49, label: '720p and 4 seconds', upTo: 1.85 });
    expect(standard).not.toHaveProperty('total');
    expect(standard).not.toHaveProperty('unbounded');
    expect(price('gateai', 'seedance-2.0', { ...input, duration: 5 })).toMatchObject({ amount: 0.49, upTo: 3.33 });
    // In proportion to the only shorter or longer one of its size; a documented price needs no estimate.
    expect(price('gateai', 'seedance-2.0', { ...input, duration: 8 })!.inProportion).toBeCloseTo((3.33 * 8) / 12, 6);
    expect(price('gateai', 'seedance-2.0', input)).not.toHaveProperty('inProportion');
  });

  it('by pixels and seconds grows evenly between the documented ones, also in the sandbox', () => {
    const long = { mode: 'RESOLUTION_1080', duration: 13 };
    const third = 3.33 + (11.25 - 3.33) / 3;
    expect(price('gateai', 'seedance-2.0', long)).toMatchObject({ amount: 3.33, upTo: 11.25 });
    expect(price('gateai', 'seedance-2.0', long)!.inProportion).toBeCloseTo(third, 6);
    expect(documentedCost(findModel('gateai', 'seedance-2.0')!, long)!.cost).toBeCloseTo(third, 6);
    const byWork = models.filter((entry) => entry.price?.tiers?.some(({ at }) => at));
    expect(byWork.length).toBeGreaterThan(3);
    for (const { id, duration } of byWork)
      for (const height of [720, 900, 1080]) {
        let last = 0;
        for (const seconds of duration!.values!) {
          const found = price('gateai', id, { width: (height * 16) / 9, height, duration: seconds })!;
          const { amount, upTo = amount, unbounded, inProportion = amount } = found;
          const of = `${id}, ${height}p, ${seconds} s`;
          expect(inProportion, of).toBeGreaterThan(last);
          if (!unbounded) expect([inProportion >= amount, inProportion <= upTo], of).toEqual([true, true]);
          last = inProportion;
        }
      }
  });

  it('by pixels and seconds is that of either size, if a request names one and has the sides of another', () => {
    const seedance = findModel('gateai', 'seedance-2.0')!;
    for (const [mode, width, height] of [
      ['RESOLUTION_1080', 1280, 720],
      ['RESOLUTION_720', 1920, 1080],
    ]) {
      const input = { mode, width, height, duration: 15 };
      expect(price('gateai', 'seedance-2.0', input)).toMatchObject({ amount: 1.85, upTo: 11.25 });
      expect(price('gateai', 'seedance-2.0', input)).not.toHaveProperty('total');
      // The sandbox charges the higher one, so that a budget holds.
      expect(documentedCost(seedance, input)).toEqual({ cost: 11.25, basis: 'highest' });
      const between = { ...input, duration: 8 };
      const estimate = price('gateai', 'seedance-2.0', between)!.inProportion!;
      expect(estimate).toBeCloseTo((3.33 * 8) / 12, 6);
      expect(documentedCost(seedance, between)!.cost).toBeCloseTo(estimate, 6);
    }
    for (const input of [{ mode: 'RESOLUTION_1080' }, { mode: 'RESOLUTION_1080', width: 1080, height: 1920 }])
      expect(documentedCost(seedance, { ...input, duration: 15 })).toEqual({ cost: 11.25, basis: 'stated' });
  });

  it('by pixels and seconds is estimated for all tasks of a request together', () => {
    const input = { width: 1920, height: 1080, duration: 7 };
    const entry = models.find(({ api, id }) => api === 'gateai' && id === 'seedance-1.0-pro')!;
    const priceFor = (tasks: number) =>
      priceOfTasks(entry, priceInputsOf(entry), input, { last: {}, tasks: [tasks, tasks] })!.inProportion!;
    expect(priceFor(2)).toBeCloseTo(2 * priceFor(1), 5);
  });

  it('is unbounded if the output is larger than any with a price, or of an unknown shape', () => {
    // 1920 by 1088 pixels, if the size is omitted; the prices are for 720p.
    expect(price('gateai', 'seedance-1.0-pro', {})).toMatchObject({ amount: 0.09, upTo: 0.33, unbounded: true });
    expect(price('gateai', 'seedance-2.0-fast', { width: 900, height: 900 })).toMatchObject({ unbounded: true });
    expect(price('gateai', 'seedance-2.0-fast', { duration: '5' })).toMatchObject({ unbounded: true });
  });

  it('is marked as approximate if the documents disagree, with the reason', () => {
    const veo = price('unifically', 'google/veo-3.1-fast', { prompt: 'A boat' });
    expect(veo).toMatchObject({ total: 0.4, approximate: true, note: expect.stringMatching(/dry run.*1080p/) });
    const speech = price('unifically', 'higgsfield-ai/text-to-speech', {});
    expect(speech).toMatchObject({
      total: 0.05,
      approximate: true,
      note: expect.stringContaining('higgsfield-ai/tts'),
    });
    expect(price('unifically', 'higgsfield-ai/tts', {})).not.toHaveProperty('approximate');
  });
});
