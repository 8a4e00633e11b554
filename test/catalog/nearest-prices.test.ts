import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findModel, models, priceOf } from 'unigen/catalog';
import { nearestPrices } from '../../src/catalog/nearest-prices.js';
import { isOlderPrice, OLDER_SOURCES } from '../../src/catalog/older-price.js';
import { priceInputsOf } from '../../src/catalog/price.js';
import { highestPrice, requestPrice, requestPriceWords } from '../../src/catalog/request-price.js';
import { nearestPriceWords, unpricedWords } from '../../src/catalog/words/unsure-price-words.js';

const omni = findModel('unifically', 'kuaishou/kling-3.0-omni-video')!;
const wordsOf = (found: ReturnType<typeof near>) => nearestPriceWords(found!, requestPriceWords);
const near = (input: object, entry = omni) => nearestPrices(entry, priceInputsOf(entry), input);

describe('the prices of the nearest lengths or sizes', () => {
  it('are those of the next shorter and the next longer one, if the request has none', () => {
    expect(near({ duration: 8, mode: 'pro', native_audio: true })).toEqual({
      asked: '8 s',
      prices: [
        { of: '5 s', lowest: 0.2, highest: 0.2 },
        { of: '10 s', lowest: 0.4, highest: 0.4 },
      ],
      lowest: 0.2,
      highest: 0.4,
    });
    expect(wordsOf(near({ duration: 8, mode: 'pro', native_audio: true }))).toBe('$0.20 for 5 s, $0.40 for 10 s');
    const sora = findModel('unifically', 'openai/sora-2')!;
    expect(near({ duration: 5 }, sora)?.prices.map((price) => price.of)).toEqual(['10 s']);
    expect(near({ duration: 20 }, sora)?.prices.map((price) => price.of)).toEqual(['15 s']);
  });

  it('are a range where other parameters are open', () => {
    const open = { ...omni, price: { ...omni.price!, approximate: true } };
    const found = nearestPrices(open, { defaults: {} }, { duration: 8 })!;
    expect(wordsOf(found)).toBe('~$0.14-0.20 for 5 s, ~$0.26-0.40 for 10 s');
    expect(found).toMatchObject({ lowest: 0.14, highest: 0.4 });
  });

  it('are those of the nearest size in pixels, for all images of the request', () => {
    const flux = findModel('gateai', 'flux-pro-2.0')!;
    const wide = near({ width: 1920, height: 1080 }, flux)!;
    expect(`${wordsOf(wide)}; ${unpricedWords(wide)}`).toBe(
      '~$0.04 for 1024 × 1024; price for 1920 × 1080 not documented',
    );
    expect(wide).toMatchObject({ lowest: 0.04, highest: 0.04 });
    // A smaller image may cost less.
    expect(near({ width: 512, height: 512, quantity: 1 }, flux)).toMatchObject({ lowest: 0, highest: 0.01 });
    expect(near({ width: 1024, height: 1024 }, flux)).toBeUndefined();
    // The documents round to cents.
    expect(wordsOf(near({ width: 512, height: 512 }, findModel('gateai', 'flux-schnell')))).toBe(
      '<$0.04 for 1024 × 1024',
    );
    const sizes = [512, 1024, 2048].map((side) => ({ when: { width: side, height: side }, amount: side / 51_200 }));
    const between = { ...flux, price: { ...flux.price!, tiers: sizes } };
    expect(near({ width: 1280, height: 720, quantity: 1 }, between)?.prices.map((price) => price.of)).toEqual([
      '512 × 512',
      '1024 × 1024',
    ]);
  });

  it('are none if the request has a price, the model has no length, or no other length has one', () => {
    expect(near({ duration: 5, mode: 'std', native_audio: false })).toBeUndefined();
    expect(near({ duration: '8' })).toBeUndefined();
    for (const entry of models) {
      const measured = new Set([entry.duration?.parameter, 'width']);
      if (entry.price?.tiers?.some(({ when = {} }) => Object.keys(when).some((name) => measured.has(name)))) continue;
      expect(near({ [entry.duration?.parameter ?? 'duration']: 7 }, entry), entry.id).toBeUndefined();
    }
  });

  it('are no price that anything is paid by', () => {
    const input = { duration: 8, mode: 'pro', native_audio: true };
    expect(near(input)).toBeDefined();
    const flux = findModel('gateai', 'flux-pro-2.0')!;
    expect(near({}, flux)).toBeDefined();
    for (const [entry, body] of [
      [omni, input],
      [flux, {}],
    ] as const) {
      expect(priceOf(entry, body)).toBeUndefined();
      expect(highestPrice(requestPrice(entry, priceInputsOf(entry), body))).toBeUndefined();
    }
  });
});

describe('a price of an older document', () => {
  it('is one of a source that spec/decisions.md calls an older copy', () => {
    const rows = readFileSync('spec/decisions.md', 'utf8').matchAll(/^\| (\d{3}) \| .*an older copy/gm);
    expect([...rows].map(([, number]) => number)).toEqual(OLDER_SOURCES);
  });

  it('is not that of a retired model, which has no newer one', () => {
    expect(isOlderPrice(omni)).toBe(true);
    const retired = models.filter(({ deprecated, price }) => deprecated && price);
    expect(retired.length).toBeGreaterThan(0);
    for (const entry of retired) expect(isOlderPrice(entry), entry.id).toBe(false);
    for (const entry of models.filter(({ api }) => api === 'gateai')) expect(isOlderPrice(entry)).toBe(false);
  });
});
