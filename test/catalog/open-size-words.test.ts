import { describe, expect, it } from 'vitest';
import { openSizeWords } from '../../src/catalog/words/output-words.js';

const landscape = { pairs: [[1280, 720] as [number, number], [720, 1280] as [number, number]] };

describe('openSizeWords', () => {
  it('names the resolutions that no documented size has', () => {
    const resolution = { parameter: 'mode', values: ['LOW', 'HIGH', '2160p'], means: { LOW: '720p', HIGH: '1080p' } };
    expect(openSizeWords({ resolution, sizes: landscape })).toBe('no document says the size at 1080p or 2160p');
    const small = { parameter: 'resolution', values: ['480p', '720p'] };
    expect(openSizeWords({ resolution: small, sizes: landscape })).toBe('no document says the size at 480p');
  });

  it('is empty if each resolution has a size, or if there is no choice of either', () => {
    const resolution = { parameter: 'resolution', values: ['720p'] };
    expect(openSizeWords({ resolution, sizes: landscape })).toBe('');
    expect(openSizeWords({ resolution, sizes: undefined })).toBe('');
    expect(openSizeWords({ resolution: undefined, sizes: landscape })).toBe('');
    expect(openSizeWords({ resolution, sizes: { range: { width: [0, 3840], height: [0, 3840], step: 1 } } })).toBe('');
  });
});
