import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { validateRequest } from 'unigen/validate';
import { loadDetails } from '../../src/catalog/details.js';
import { sizeInput } from '../../src/catalog/wanted-request.js';
import { wantedSize } from '../../src/reference/form/wanted-size.js';

const details = await loadDetails('gateai');
/** The image models that take a width and a height. */
const inPixels = models.filter(({ api, kind, sizes }) => api === 'gateai' && kind === 'image' && sizes !== undefined);

const sizeOf = (id: string, resolution: string, aspectRatio?: string) =>
  wantedSize({ resolution, aspectRatio }, models.find((one) => one.id === id)!, details[id]!.parameters);

describe('an image of 1k, 2k or 4k, in pixels', () => {
  it('is a square of 1024, 2048 or 4096 pixels, if the model makes one', () => {
    expect(sizeOf('recraft-v4-pro', '2k')).toEqual({ width: 2048, height: 2048 });
    expect(sizeOf('gpt-image-1.5', '1K')).toEqual({ width: 1024, height: 1024 });
    expect(sizeOf('nano-banana-2', '4k')).toEqual({ width: 4096, height: 4096 });
    expect(sizeOf('flux-pro-2.0', '4k')).toEqual({ width: 4096, height: 4096 });
    // Its largest image has 1536 pixels on each side.
    expect(sizeOf('gpt-image-1.5', '2k')).toBeUndefined();
    expect(sizeOf('recraft-v4', '2k')).toBeUndefined();
  });

  it('has as many pixels in another shape, or its longer side is as long', () => {
    expect(sizeOf('nano-banana-2', '2k', '16:9')).toEqual({ width: 2752, height: 1536 });
    expect(sizeOf('gpt-image-2', '2k', '16:9')).toEqual({ width: 2048, height: 1136 });
    expect(sizeOf('flux-dev', '2k', '16:9')).toEqual({ width: 2048, height: 1152 });
    expect(sizeOf('flux-dev', '2k', '9:16')).toEqual({ width: 1152, height: 2048 });
  });

  it('is a size that the contract accepts', async () => {
    expect(inPixels.length).toBeGreaterThan(15);
    let count = 0;
    for (const entry of inPixels)
      for (const [resolution, side] of [
        ['1k', 1024],
        ['2k', 2048],
        ['4k', 4096],
      ] as const)
        for (const aspectRatio of [undefined, '16:9', '9:16', '3:4']) {
          const { minimal, parameters } = details[entry.id]!;
          const size = wantedSize({ resolution, aspectRatio }, entry, parameters);
          if (!size) continue;
          count++;
          const label = `${entry.id} ${resolution} ${aspectRatio} ${JSON.stringify(size)}`;
          const { params, ...body } = minimal.body as unknown as { params: object };
          expect(await validateRequest('gateai', { ...body, params: { ...params, ...size } }), label).toEqual([]);
          expect(
            await validateRequest('gateai', { ...body, params: { ...params, ...size, width: 'wide' } }),
            label,
          ).not.toEqual([]);
          const [width, height] = [Number(size.width), Number(size.height)];
          const sides = [Math.sqrt(width * height), Math.max(width, height)];
          // A 4k image may be as large as a 4k video.
          if (Math.min(width, height) !== 2160)
            expect(
              sides.some((one) => Math.abs(Math.log(one / side)) < 0.07),
              label,
            ).toBe(true);
        }
    expect(count).toBeGreaterThan(80);
  });

  it('is no size of a video, which has lines', () => {
    const videos = models.filter(({ api, kind, sizes }) => api === 'gateai' && kind === 'video' && sizes !== undefined);
    expect(videos.length).toBeGreaterThan(3);
    for (const entry of videos)
      expect(sizeInput({ resolution: '2k' }, entry, details[entry.id]!.parameters), entry.id).toBeUndefined();
  });
});
