import { describe, expect, it } from 'vitest';
import { gateaiSizes } from '../../generated/sizes.js';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema } from '../../src/contract/document/types.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import type { Sizes } from '../../src/catalog/sizes.js';
import { snap } from '../../src/sandbox/gateai/sizes.js';
import { allBranches, document } from '../support/contract.js';

// The sizes of GateAI Core's models in the contract, and how other sizes are snapped to them.

const gateai = allBranches.filter(({ api }) => api === 'gateai');
const all = Object.entries(gateaiSizes);
const pairsOf = (sizes: Sizes | undefined) => (sizes && 'pairs' in sizes ? sizes.pairs : []);
const rangeOf = (sizes: Sizes | undefined) => (sizes && 'range' in sizes ? sizes.range : undefined);
const withPairs = all.filter(([, sizes]) => 'pairs' in sizes);
const withRange = all.filter(([, sizes]) => 'range' in sizes);

/** Pairs of document 004, typed in by hand in its order. */
const TABLES: Record<string, string> = {
  'auto-image': '1024×1024 832×1248 1248×832 864×1184 1184×864 896×1152 1152×896 1344×768 768×1344',
  'gemini-2.5-flash-image':
    '1024×1024 832×1248 1344×768 1184×864 768×1344 896×1152 1248×832 864×1184 1152×896 1536×672',
  'gemini-image-2': `1024×1024 2048×2048 4096×4096 848×1264 1696×2528 3392×5056 1376×768 2752×1536 5504×3072
    1200×896 2400×1792 4800×3584 768×1376 1536×2752 3072×5504 928×1152 1856×2304 3712×4608 1264×848 2528×1696 5056×3392
    896×1200 1792×2400 3584×4800 1152×928 2304×1856 4608×3712 1584×672 3168×1344 6336×2688`,
  'gpt-image-2': `1024×1024 2048×2048 2880×2880 848×1264 1376×2048 2336×3504 1376×768 2048×1136 3584×2016
    1200×896 2048×1536 3264×2448 768×1376 1136×2048 2016×3584 928×1152 1648×2048 2560×3200 1264×848 2048×1376 3504×2336
    896×1200 1536×2048 2448×3264 1152×928 2048×1648 3200×2560 1584×672 2048×864 3808×1632`,
  'recraft-v4': `1024×1024 832×1280 1344×768 1216×896 768×1344 896×1152 768×1536 1536×768 1280×832 896×1216 1152×896
    832×1344 896×1280 1280×896`,
  'recraft-v4-pro': `2048×2048 1664×2560 2688×1536 2432×1792 1536×2688 1792×2304 1536×3072 3072×1536 2560×1664 1792×2432
    2304×1792 1664×2688 1792×2560 2560×1792`,
  'auto-video': '1280×720 720×1280',
  'happy-horse': '1080×1080 1080×1440 1440×1080 1920×1080 1080×1920',
  'kling-2.1-pro': '1440×1440 1920×1080 1080×1920',
  'kling-2.5-turbo-standard': '960×960 1280×720 720×1280',
  'kling-3.0': '1440×1440 1920×1080 1080×1920',
  'ltxv-2.0-fast': '1920×1080',
  'ltxv-2.0-ultra': '1920×1080 1080×1920',
  'ltxv-2.3-pro': '1920×1080 1080×1920',
  'cortex_2.0': '512×768 576×720 832×480 480×832',
  'sora-2-pro': '1280×720 720×1280',
  'veo-3.1-generate-001': '1280×720 720×1280',
};
/** Width from, to, height from, to, and step of document 004, typed in by hand. */
const RANGES: Record<string, [number, number, number, number, number]> = {
  'flux-dev': [480, 2048, 480, 2048, 8],
  'flux-kontext-max': [32, 2048, 32, 2048, 1],
  'flux-kontext-pro': [32, 2048, 32, 2048, 1],
  'flux-pro-2.0': [64, 14142, 64, 14142, 1],
  'flux-schnell': [32, 2048, 32, 2048, 8],
  'gpt-image-1': [32, 2048, 32, 2048, 1],
  'gpt-image-1.5': [1024, 1536, 1024, 1536, 8],
  'ideogram-v3.0': [32, 2048, 32, 2048, 1],
  'seedream-4.0': [32, 14142, 32, 14142, 1],
  'seedream-4.5': [32, 14142, 32, 14142, 1],
  'kling-video-o-1': [0, 2160, 0, 2160, 1],
  'kling-video-o-3': [0, 3840, 0, 3840, 1],
  'lucid-origin': [16, 3840, 16, 3616, 8],
  'lucid-realism': [16, 2496, 16, 2496, 8],
  'cortex-v0.9': [32, 2048, 32, 2048, 8],
  'cortex-v1.0': [32, 2048, 32, 2048, 8],
};
/** The range of both sides in the parameter table, if it is narrower. */
const NARROWER: Record<string, [number, number]> = {
  'gpt-image-1': [1024, 1536],
  'ideogram-v3.0': [512, 1536],
  'lucid-origin': [16, 3000],
};

/** Models without pairs and without a range. */
const WITHOUT = [
  'hailuo-2_3',
  'hailuo-2_3-fast',
  'kino-xl',
  'cortex_1.0',
  'rodin-v2',
  'seedance-1.0-pro',
  'seedance-1.0-pro-fast',
  'seedance-2.0',
  'seedance-2.0-fast',
];

function makes(sizes: Sizes, size: { width: number; height: number } | undefined): boolean {
  if (!size) return false;
  if ('pairs' in sizes) return sizes.pairs.some(([width, height]) => width === size.width && height === size.height);
  const { step } = sizes.range;
  return (['width', 'height'] as const).every((side) => {
    const [from, to] = sizes.range[side];
    return size[side] >= from && size[side] <= to && (size[side] - from) % step === 0;
  });
}

interface Size {
  width: number;
  height: number;
}

const of = (model: string, width: number | undefined, height: number | undefined) => {
  const size = snap(gateaiSizes[model]!, width, height);
  return size && `${size.width}×${size.height}`;
};

describe('the sizes of the contract', () => {
  it('are pairs at 28 models, a range at 16, and missing at the others', () => {
    expect([withPairs.length, withRange.length]).toEqual([28, 16]);
    expect(
      gateai
        .map(({ model }) => model)
        .filter((model) => !(model in gateaiSizes))
        .sort(),
    ).toEqual([...WITHOUT].sort());
  });

  it('are in `x-sizes` in one of the two forms, at GateAI only', () => {
    for (const { api, model, schema } of allBranches) {
      const sizes = schema['x-sizes'] as Record<string, unknown> | undefined;
      if (api === 'unifically') expect(sizes, model).toBeUndefined();
      if (!sizes) continue;
      expect(Object.keys(sizes), model).toHaveLength(1);
      expect(gateaiSizes[model], model).toMatchObject(sizes);
    }
    for (const [model, sizes] of withPairs) {
      const pairs: readonly (readonly number[])[] = pairsOf(sizes);
      expect(
        pairs.flat().every((side) => Number.isInteger(side) && side > 0),
        model,
      ).toBe(true);
      expect(
        pairs.every((pair) => pair.length === 2),
        model,
      ).toBe(true);
      expect(new Set(pairs.map(String)).size, model).toBe(pairs.length);
    }
  });

  it.each(Object.entries(TABLES))('%s: the pairs are those of the document', (model, table) => {
    expect(pairsOf(gateaiSizes[model]).map(([width, height]) => `${width}×${height}`)).toEqual(table.split(/\s+/));
  });

  it.each(Object.entries(RANGES))('%s: the range is that of the document', (model, [from, to, low, high, step]) => {
    const narrower = NARROWER[model];
    const range = { width: [from, to], height: [low, high], step, ...(narrower && { narrower }) };
    expect(rangeOf(gateaiSizes[model])).toEqual(range);
  });

  it('have bounds that are multiples of their step, so that steps can be counted from 0', () => {
    expect(withRange.map(([model]) => model).sort()).toEqual(Object.keys(RANGES).sort());
    for (const [model, sizes] of withRange) {
      const { width, height, step } = rangeOf(sizes)!;
      expect(
        [...width, ...height].filter((bound) => bound % step !== 0),
        model,
      ).toEqual([]);
    }
  });

  it('include the defaults of omitted sides', () => {
    const defaults = gateai.flatMap(({ model, schema }) => {
      const { properties = {} } = resolveObject(document, schema.properties!.params as Schema);
      const [width, height] = [properties.width, properties.height].map(
        (side) => (side as Schema | undefined)?.default,
      );
      return gateaiSizes[model] && width !== undefined ? [[model, { width, height } as Size] as const] : [];
    });
    expect(defaults.length).toBeGreaterThan(30);
    for (const [model, size] of defaults) {
      expect(makes(gateaiSizes[model]!, size), model).toBe(true);
      expect(gateaiSizes[model]!.default, model).toEqual([size.width, size.height]);
      expect(snap(gateaiSizes[model]!, size.width, size.height), model).toEqual(size);
    }
  });
});

describe('a size', () => {
  it('a size that the model makes is kept', () => {
    for (const [model, sizes] of all) {
      const { width = [0, 0], height = [0, 0] } = rangeOf(sizes) ?? {};
      const corners = rangeOf(sizes)
        ? width.flatMap((side) => height.map((other) => [side, other] as const))
        : pairsOf(sizes);
      for (const [wide, high] of corners) expect(of(model, wide, high), model).toBe(`${wide}×${high}`);
    }
  });

  it('a size of an example of the contract is snapped to one that the model makes', () => {
    const found = gateai.flatMap(({ model, schema }) =>
      Object.values(namedExamples(schema)).flatMap(({ value }) => {
        const { width, height } = (value as { params: { width?: number; height?: number } }).params;
        return gateaiSizes[model] && (width ?? height) !== undefined ? [{ model, width, height }] : [];
      }),
    );
    expect(found.length).toBeGreaterThan(40);
    for (const { model, width, height } of found) {
      expect(makes(gateaiSizes[model]!, snap(gateaiSizes[model]!, width, height)), `${model} ${width}×${height}`).toBe(
        true,
      );
    }
  });

  it('a size of any kind is snapped to one that the model makes, which is kept', () => {
    const sides = [
      undefined,
      -1e300,
      -1,
      0,
      1,
      7,
      333,
      1023,
      1920,
      14143,
      2 ** 31,
      Number.MAX_SAFE_INTEGER,
      Number.MAX_VALUE,
    ];
    for (const [model, sizes] of all) {
      for (const width of sides) {
        for (const height of sides) {
          const size = snap(sizes, width, height);
          if (width === undefined && height === undefined) {
            expect(size).toBeUndefined();
            continue;
          }
          const label = `${model} ${width}×${height}`;
          expect(makes(sizes, size), label).toBe(true);
          expect(snap(sizes, size!.width, size!.height), label).toEqual(size);
        }
      }
    }
  });
});

describe('pairs', () => {
  it.each([
    // The ratio decides before the number of pixels.
    ['recraft-v4', 1920, 1080, '1344×768'],
    ['recraft-v4', 3000, 1500, '1536×768'],
    ['recraft-v4', 100, 140, '896×1280'],
    ['recraft-v4', 10_000, 14_000, '896×1280'],
    ['recraft-v4', Number.MAX_VALUE, 1, '1536×768'],
    ['recraft-v4', 1, Number.MAX_VALUE, '768×1536'],
    ['happy-horse', 640, 480, '1440×1080'],
    ['kling-3.0', 3840, 2160, '1920×1080'],
    ['kling-3.0', 2880, 2880, '1440×1440'],
    ['sora-2-pro', 1792, 1024, '1280×720'],
    ['sora-2-pro', 1024, 1792, '720×1280'],
    ['veo-3.1-generate-001', 2160, 3840, '720×1280'],
    ['ltxv-2.0-fast', 1080, 1920, '1920×1080'],
    ['cortex_2.0', 800, 1000, '576×720'],
    // Of one ratio the number of pixels decides, though the ratios of the three tiers are not quite the same.
    ['gpt-image-2', 1280, 720, '1376×768'],
    ['gpt-image-2', 1920, 1080, '2048×1136'],
    ['gpt-image-2', 3840, 2160, '3584×2016'],
    ['gpt-image-2', 2100, 900, '2048×864'],
    ['gpt-image-2', 1536, 1024, '1264×848'],
    ['gemini-image-2', 3000, 3000, '4096×4096'],
    ['gemini-image-2', 2800, 2800, '2048×2048'],
    ['nano-banana-2', 7680, 4320, '5504×3072'],
    // Equally near: the first of the table.
    ['auto-video', 1000, 1000, '1280×720'],
    ['veo-3.1-lite', 5, 5, '1280×720'],
  ])('%s: %d×%d becomes %s', (model, width, height, expected) => expect(of(model, width, height)).toBe(expected));

  it('are compared by factors, not by differences', () => {
    const sizes: Sizes = {
      pairs: [
        [100, 100],
        [400, 100],
      ],
    };
    expect(snap(sizes, 199, 100)).toEqual({ width: 100, height: 100 });
    expect(snap(sizes, 201, 100)).toEqual({ width: 400, height: 100 });
    const tiers: Sizes = {
      pairs: [
        [100, 100],
        [400, 400],
      ],
    };
    expect(snap(tiers, 199, 199)).toEqual({ width: 100, height: 100 });
    expect(snap(tiers, 201, 201)).toEqual({ width: 400, height: 400 });
  });

  it('count as one ratio across the tiers of a table, but not across ratios', () => {
    // The three sizes of a ratio are next to each other in a table with tiers.
    const shape = ([width, height]: readonly [number, number]) => Math.log(width / height);
    for (const model of ['gpt-image-2', 'gemini-image-2', 'nano-banana-2']) {
      const shapes = pairsOf(gateaiSizes[model]).map(shape);
      for (let row = 0; row < shapes.length; row += 3) {
        const own = shapes.slice(row, row + 3);
        expect(Math.max(...own) - Math.min(...own), model).toBeLessThan(0.016);
      }
    }
    for (const [model, sizes] of withPairs) {
      const sorted = pairsOf(sizes)
        .map(shape)
        .sort((a, b) => a - b);
      const steps = sorted.slice(1).map((one, index) => one - sorted[index]!);
      expect(
        steps.filter((step) => step > 0.016 && step < 0.048),
        model,
      ).toEqual([]);
    }
  });

  it('use the default for a side that is omitted, 0 or less', () => {
    expect(of('recraft-v4', 1536, undefined)).toBe(of('recraft-v4', 1536, 1024));
    expect(of('happy-horse', undefined, 1920)).toBe(of('happy-horse', 1920, 1920));
    expect(of('kling-3.0', 0, 0)).toBe('1920×1080');
    expect(of('gemini-2.5-flash-image', -3, 0)).toBe('1024×1024');
  });

  it('go by the other side if there is no default, and by the first pair if both are omitted', () => {
    expect(gateaiSizes['kling-2.6']!.default).toBeUndefined();
    expect(of('kling-2.6', 1900, undefined)).toBe('1920×1080');
    expect(of('kling-2.6', 0, 1900)).toBe('1080×1920');
    expect(of('gemini-image-2', undefined, 5504)).toBe('3072×5504');
    expect(of('cortex_2.0', 500, undefined)).toBe('512×768');
    expect(of('kling-2.6', 0, -7)).toBe('1440×1440');
  });
});

describe('a range', () => {
  it.each([
    ['flux-dev', 1023, 1029, '1024×1032'],
    ['flux-dev', 1027, 1028, '1024×1032'],
    ['flux-dev', 479, 5000, '480×2048'],
    ['flux-dev', 0, -8, '480×480'],
    ['flux-dev', Number.MAX_VALUE, Number.MIN_SAFE_INTEGER, '2048×480'],
    ['gpt-image-1', 1023, 31, '1023×32'],
    ['gpt-image-1.5', 1023, 1537, '1024×1536'],
    ['lucid-origin', 9999, 9999, '3840×3616'],
    ['lucid-origin', 3000, 1504, '3000×1504'],
    ['seedream-4.5', 14143, 1, '14142×32'],
    ['kling-video-o-1', 2161, -1, '2160×0'],
    ['kling-video-o-3', 0, 0, '0×0'],
  ])('%s: %d×%d becomes %s', (model, width, height, expected) => expect(of(model, width, height)).toBe(expected));

  it('uses the default for an omitted side, else 0 for the service to choose, else a square', () => {
    expect(of('flux-dev', 513, undefined)).toBe('512×1024');
    expect(of('seedream-4.5', undefined, 100)).toBe('2048×100');
    expect(of('kling-video-o-3', 1280, undefined)).toBe('1280×0');
    expect(snap({ range: { width: [64, 900], height: [64, 600], step: 10 } }, 700, undefined)).toEqual({
      width: 700,
      height: 600,
    });
  });
});
