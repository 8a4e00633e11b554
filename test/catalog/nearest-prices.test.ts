import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findModel, models, priceOf } from 'unigen/catalog';
import { nearestPrices } from '../../src/catalog/nearest-prices.js';
import { isOlderPrice, OLDER_SOURCES } from '../../src/catalog/older-price.js';
import { priceInputsOf } from '../../src/catalog/price.js';
import { highestPrice, requestPrice } from '../../src/catalog/request-price.js';
import { nearestPriceWords } from '../../src/catalog/words/length-price-words.js';

const omni = findModel('unifically', 'kuaishou/kling-3.0-omni-video')!;
const near = (input: object, entry = omni) => nearestPrices(entry, priceInputsOf(entry), input);

describe('the prices of the nearest lengths', () => {
  it('are those of the next shorter and the next longer one, if the request has none', () => {
    expect(near({ duration: 8, mode: 'pro', native_audio: true })).toEqual({
      seconds: 8,
      lengths: [
        { seconds: 5, lowest: 0.2, highest: 0.2 },
        { seconds: 10, lowest: 0.4, highest: 0.4 },
      ],
      lowest: 0.2,
      highest: 0.4,
    });
    expect(nearestPriceWords(near({ duration: 8, mode: 'pro', native_audio: true })!)).toBe(
      '$0.20 for 5 s, $0.40 for 10 s',
    );
    const sora = findModel('unifically', 'openai/sora-2')!;
    expect(near({ duration: 5 }, sora)?.lengths.map(({ seconds }) => seconds)).toEqual([10]);
    expect(near({ duration: 20 }, sora)?.lengths.map(({ seconds }) => seconds)).toEqual([15]);
  });

  it('are a range where other parameters are open', () => {
    const open = { ...omni, price: { ...omni.price!, approximate: true } };
    const found = nearestPrices(open, { defaults: {} }, { duration: 8 })!;
    expect(nearestPriceWords(found)).toBe('about $0.14 to $0.20 for 5 s, about $0.26 to $0.40 for 10 s');
    expect(found).toMatchObject({ lowest: 0.14, highest: 0.4 });
  });

  it('are none if the request has a price, the model has no length, or no other length has one', () => {
    expect(near({ duration: 5, mode: 'std', native_audio: false })).toBeUndefined();
    expect(near({ duration: '8' })).toBeUndefined();
    for (const entry of models) {
      if (entry.duration && entry.price?.tiers?.some(({ when }) => when && entry.duration!.parameter in when)) continue;
      expect(near({ [entry.duration?.parameter ?? 'duration']: 7 }, entry), entry.id).toBeUndefined();
    }
  });

  it('are no price that anything is paid by', () => {
    const input = { duration: 8, mode: 'pro', native_audio: true };
    expect(near(input)).toBeDefined();
    expect(priceOf(omni, input)).toBeUndefined();
    expect(highestPrice(requestPrice(omni, priceInputsOf(omni), input))).toBeUndefined();
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
