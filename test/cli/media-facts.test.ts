import { describe, expect, it } from 'vitest';
import { factsWords } from '../../src/cli/media/facts-words.js';
import { mediaFacts } from '../../src/cli/media/media-facts.js';
import { renderPng } from '../../src/sandbox/media/png.js';
import { renderVideo } from '../../src/sandbox/media/video.js';
import { renderWav } from '../../src/sandbox/media/wav.js';

const png = await renderPng({ width: 300, height: 200, title: 'Moss', lines: [], hue: 100 });
const mp4 = await renderVideo({ seconds: 0.3, width: 128, height: 64, model: 'm', prompt: 'p', hue: 1 });
const wav = await renderWav({ seconds: 1.5, seed: 1 });
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

/** An MPEG 1 frame at 44.1 kHz, behind an ID3 tag of three bytes, that counts 1,000 frames. */
const mp3 = bytes(`49443303000000000003 000000 fffb9000 ${'00'.repeat(32)} 58696e67 00000001 000003e8`);
/** A frame header behind a segment of seven bytes. */
const jpeg = bytes('ffd8 ffe0 0007 4a46494600 ffc2 000b 08 00c8 012c 01 011100');
const webp = {
  extended: bytes('52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000'),
  lossless: bytes('52494646 00000000 57454250 5650384c 00000000 2f 2bc13100'),
  lossy: bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800'),
};

describe('what the bytes of a file say', () => {
  it.each([
    ['PNG', png, { format: 'png', width: 300, height: 200 }],
    ['JPEG', jpeg, { format: 'jpeg', width: 300, height: 200 }],
    ['GIF', bytes('474946383961 2c01 c800'), { format: 'gif', width: 300, height: 200 }],
    ['WebP', webp.extended, { format: 'webp', width: 300, height: 200 }],
    ['lossless WebP', webp.lossless, { format: 'webp', width: 300, height: 200 }],
    ['lossy WebP', webp.lossy, { format: 'webp', width: 300, height: 200 }],
    ['MP4', mp4, { format: 'mp4', width: 128, height: 64, seconds: 0.3 }],
    ['WAV', wav, { format: 'wav', seconds: 1.5 }],
    ['a MP3 that counts its frames', mp3, { format: 'mp3', seconds: (1000 * 1152) / 44_100 }],
    ['text', new TextEncoder().encode('bytes of boat.png'), undefined],
    ['nothing', new Uint8Array(), undefined],
  ])('reads %s', (_, file, facts) => {
    expect(mediaFacts(file)).toEqual(facts);
  });

  it('survives every truncation and changed byte, and reports only plausible facts', () => {
    for (const file of [png, mp4, wav, mp3, jpeg, ...Object.values(webp)]) {
      for (let at = 0; at < Math.min(400, file.length); at++) {
        const changed = Uint8Array.from(file.subarray(0, 2000));
        changed[at] = 0xff;
        for (const one of [file.subarray(0, at), changed]) {
          const { width = 1, height = 1, seconds = 1 } = mediaFacts(one) ?? {};
          expect(width > 0 && width < 65_536 && height > 0 && height < 65_536 && seconds > 0 && seconds <= 86_400).toBe(
            true,
          );
        }
      }
    }
  });

  it('is said in a few words', () => {
    expect(factsWords({ width: 1280, height: 720, seconds: 8.04 }, 1_234_567)).toBe('1280×720, 8 s, 1.2 MB');
    expect(factsWords({ seconds: 1.53 }, 48_044)).toBe('1.5 s, 48 KB');
    expect(factsWords(undefined, 17)).toBe('17 bytes');
    expect(factsWords()).toBe('');
  });
});
