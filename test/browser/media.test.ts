import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { toNodeListener } from 'unigen/node';
import { mediaPath, serveMedia } from '../../src/sandbox/media/file.js';
import { hueOf } from '../../src/sandbox/media/seed.js';
import { VideoScene } from '../../src/sandbox/media/video-scene.js';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';

if (noBrowser) console.warn(`The sandbox's media are not shown in a browser: ${noBrowser}.`);

const MODEL = 'google/veo-3.1-fast';
const PROMPT = 'A paper boat on a quiet lake';

/** The page's own code: what is tested calls these. */
const PAGE = `
  const event = (target, name) => new Promise((resolve, reject) => {
    target.addEventListener(name, resolve, { once: true });
    target.addEventListener('error', () => reject(new Error(target.error?.message ?? 'It does not load')), { once: true });
  });
  const load = async (tag, src) => {
    const media = Object.assign(document.createElement(tag), { muted: true, src });
    document.body.replaceChildren(media);
    await event(media, 'loadeddata');
    return media;
  };
  /** Small pixels of the lower half, where the bar is; equal images have equal pixels. */
  const look = (video) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const context = canvas.getContext('2d');
    context.drawImage(video, 0, 0, 64, 36);
    return [...context.getImageData(0, 18, 64, 18).data].join();
  };
  window.tests = {
    image: async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    facts: async (tag, src) => {
      const media = await load(tag, src);
      return { duration: media.duration, width: media.videoWidth, height: media.videoHeight };
    },
    play: async (tag, src) => {
      const media = await load(tag, src);
      const first = tag === 'video' && look(media);
      const ended = event(media, 'ended');
      const start = performance.now();
      await media.play();
      // How long it takes to start depends on the machine.
      await new Promise((resolve) => {
        const check = () => (media.currentTime > 0.1 ? resolve() : requestAnimationFrame(check));
        check();
      });
      let changed = false;
      do {
        await new Promise(requestAnimationFrame);
        changed = tag === 'video' && look(media) !== first;
      } while (!changed && !media.ended);
      await ended;
      return { changed, end: media.currentTime, took: performance.now() - start };
    },
    canPlay: (type) => document.createElement('video').canPlayType(type),
    /** The brightness in the middle of each block of four pixels, as encoded, from 16 on. */
    blocks: async (src, time) => {
      const video = await load('video', src);
      const done = event(video, 'seeked');
      const drawn = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
      video.currentTime = time;
      await Promise.all([done, drawn]);
      const { videoWidth: width, videoHeight: height } = video;
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      context.drawImage(video, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const rows = [];
      for (let y = 2; y < height; y += 4) {
        const row = [];
        for (let x = 2; x < width; x += 4) {
          const [red, green, blue] = data.subarray(4 * (y * width + x));
          row.push(16 + ((0.2126 * red + 0.7152 * green + 0.0722 * blue) * 219) / 255);
        }
        rows.push(row);
      }
      return rows;
    },
    seek: async (src, times) => {
      const video = await load('video', src);
      const seen = [];
      for (const time of times) {
        const done = event(video, 'seeked');
        const drawn = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        video.currentTime = time;
        await Promise.all([done, drawn]);
        seen.push([video.currentTime, look(video)]);
      }
      return seen;
    },
  };
`;

describe.skipIf(noBrowser)(`the sandbox's media in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  let page: Page;
  const statuses = new Set<number>();

  beforeAll(async () => {
    const listener = toNodeListener(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/page.js') return new Response(PAGE, { headers: { 'Content-Type': 'text/javascript' } });
      const file = await serveMedia(pathname, request);
      if (file) statuses.add(file.status);
      return (
        file ??
        new Response('<!doctype html><title>media</title><body><script src="/page.js"></script>', {
          headers: { 'Content-Type': 'text/html' },
        })
      );
    });
    const server = createServer(listener);
    cleanup(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch();
    cleanup(() => browser.close());
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.tests');
  }, 120_000);

  const test = <T>(name: string, ...args: unknown[]) =>
    page.evaluate<T>(`window.tests.${name}(...${JSON.stringify(args)})`);
  const path = (kind: 'image' | 'video' | 'audio', more: object) =>
    mediaPath({ kind, model: MODEL, prompt: PROMPT, ...more });

  it.each([
    [1280, 720],
    [720, 1280],
    [1024, 1024],
    [2048, 1152],
  ])('shows an image of %i x %i', async (width, height) => {
    expect(await test('image', path('image', { width, height }))).toEqual([width, height]);
  });

  it.each([
    [0.5, 1280, 720],
    [5, 720, 1280],
    [8, 1080, 1080],
    [10.1, 854, 480],
    [60, 1920, 1080],
    [0.1, 64, 64],
  ])('reads the %d s and the size of a video of %i x %i', async (duration, width, height) => {
    expect(await test('facts', 'video', path('video', { seconds: duration, width, height }))).toEqual({
      duration,
      width,
      height,
    });
  });

  it('shows each block of a video as it was drawn, at any time', async () => {
    expect(await test('canPlay', 'video/mp4; codecs="avc1.42C01E"')).toBe('probably');
    const [width, height, seconds] = [854, 480, 10];
    const file = path('video', { width, height, seconds, seed: 3 });
    const scene = new VideoScene({ model: MODEL, prompt: PROMPT, width, height, seconds, hue: hueOf(3) });
    const { picture } = scene;
    const shown: string[] = [];
    // In the middle of frames: the first one, others of the first and of the last run from a key frame, the last one.
    for (const frame of [0, 90, 100, 239]) {
      const blocks = await test<number[][]>('blocks', file, (frame + 0.5) / 24);
      scene.showTime(frame === 239 ? seconds : frame / 24);
      let wrong = 0;
      blocks.forEach((row, y) =>
        row.forEach((luma, x) => {
          // The colors of the bar are beyond what a screen can show.
          const isTinted = picture.tints[(y >> 2) * picture.columns + (x >> 2)]! > 0;
          if (!isTinted && Math.abs(luma - picture.luma[y * picture.width + x]!) > 8) wrong++;
        }),
      );
      expect(wrong).toBe(0);
      shown.push(blocks.flat().map(Math.round).join());
    }
    expect(new Set(shown).size).toBe(4);
  });

  it('plays a video to its end, with frames that change', async () => {
    type Played = { changed: boolean; end: number; took: number };
    const { changed, end, took } = await test<Played>('play', 'video', path('video', { seconds: 1 }));
    expect(changed).toBe(true);
    expect(end).toBeCloseTo(1, 1);
    expect(took).toBeGreaterThan(800);
  });

  it('seeks in a video, back and forth', async () => {
    const seen = await test<[number, string][]>('seek', path('video', { seconds: 30 }), [29.1, 12.6, 0.1, 20.1]);
    expect(seen.map(([time]) => time)).toEqual([29.1, 12.6, 0.1, 20.1]);
    const [late, middle, first, again] = seen.map(([, look]) => look);
    expect(new Set([late, middle, first, again]).size).toBe(4);
  });

  it.each([0.5, 10, 240])('reads the duration of an audio file of %d s', async (seconds) => {
    const { duration } = await test<{ duration: number }>('facts', 'audio', path('audio', { seconds }));
    expect(duration).toBeCloseTo(seconds, 2);
  });

  it('plays an audio file to its end', async () => {
    type Played = { end: number; took: number };
    const { end, took } = await test<Played>('play', 'audio', path('audio', { seconds: 1 }));
    expect(end).toBeCloseTo(1, 1);
    expect(took).toBeGreaterThan(800);
  });

  it('asks for parts', () => expect(statuses).toContain(206));
});
