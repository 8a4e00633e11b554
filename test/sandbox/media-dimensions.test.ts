import { describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../src/sandbox/media/dimensions.js';
import { secondsOf } from '../../src/sandbox/media/duration.js';

describe('what an input asks for', () => {
  it.each([
    [{}, 'video', 1280, 720],
    [{}, 'image', 1024, 1024],
    [{}, '3d', 1024, 1024],
    [{ width: 1920, height: 1088 }, 'image', 1920, 1088],
    [{ width: '640' }, 'video', 640, 360],
    [{ height: 720, aspect_ratio: '9:16' }, 'video', 406, 720],
    [{ aspect_ratio: '9:16' }, 'video', 720, 1280],
    [{ aspect_ratio: 'auto' }, 'video', 1280, 720],
    [{ aspect_ratio: 'auto' }, 'image', 1366, 768],
    [{ ratio: '4:3' }, 'video', 960, 720],
    [{ aspect_ratio: '21:9', resolution: '1080p' }, 'video', 2520, 1080],
    [{ resolution: '1080P' }, 'video', 1920, 1080],
    [{ mode: 'RESOLUTION_480' }, 'video', 854, 480],
    [{ mode: 'pro', resolution: '4k' }, 'video', 3840, 2160],
    [{ resolution: '512p', aspect_ratio: '1:1' }, 'video', 512, 512],
    [{ resolution: '2k' }, 'image', 2048, 2048],
    [{ quality: '1K', aspect_ratio: '16:9' }, 'image', 1366, 768],
    [{ resolution: '1mp' }, 'image', 1000, 1000],
    [{ width: 1e9, height: -4, aspect_ratio: '0:0', resolution: {} }, 'image', 8192, 8192],
    [{ aspect_ratio: ['x'], resolution: null, quality: 'high' }, 'image', 1024, 1024],
  ] as const)('size of %j, %s: %i x %i', (input, kind, width, height) => {
    expect(dimensionsOf(input, kind)).toEqual({ width, height });
  });

  it.each([
    [{}, 'video', 5],
    [{}, 'audio', 10],
    [{ duration: 8 }, 'video', 8],
    [{ duration: '8' }, 'video', 8],
    [{ duration: 'auto' }, 'video', 5],
    [{ duration: 'auto', text: 'x'.repeat(140) }, 'audio', 10],
    [{ text: 'x'.repeat(70) }, 'audio', 5],
    [{ text: 'x'.repeat(70) }, 'video', 5],
    [{ dialogue: [{ text: 'x'.repeat(14) }, { text: 'x'.repeat(28) }, null] }, 'audio', 3],
    [{ durationSeconds: 12 }, 'video', 12],
    [{ multi_shots: [{ duration: 3 }, { duration: 4 }], duration: 5 }, 'video', 7],
    [{ frames: [{}, { duration: 7 }] }, 'video', 12],
    [{ shots: ['a', null], duration: 6 }, 'video', 6],
    [{ duration: 1e9 }, 'audio', 600],
    [{ duration: -1 }, 'audio', 10],
    [{ duration: NaN }, 'video', 5],
  ] as const)('seconds of %j, %s: %d', (input, kind, seconds) => {
    expect(secondsOf(input, kind)).toBe(seconds);
  });
});
