import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mediaFacts } from '../../src/cli/media/media-facts.js';
import { pngPixels } from '../../src/cli/media/png-pixels.js';
import { encodeSixel } from '../../src/cli/media/sixel.js';
import { imageProtocol, terminalImage, type ImageProtocol } from '../../src/cli/media/terminal-image.js';
import { Output } from '../../src/cli/output/writer.js';
import { Redactor } from '../../src/internal/redact.js';
import { renderPng } from '../../src/sandbox/media/png.js';

const png = await renderPng({ width: 300, height: 200, title: 'Moss', lines: ['green'], hue: 100 });

/** The codes as a terminal gets them. */
async function draw(protocol: ImageProtocol, file: Uint8Array = png, columns = 80): Promise<string> {
  const codes = await terminalImage(file, mediaFacts(file)!, protocol, columns);
  let text = '';
  new Output({ write: (part) => (text += part) }, new Redactor([])).write(codes ?? '');
  return text;
}

/** A PNG of two by two pixels, whose second row has a filter. */
function smallPng(color: number, rows: number[], ...more: [type: string, content: Uint8Array][]): Buffer {
  const chunk = (type: string, content: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
  };
  const header = Uint8Array.from([0, 0, 0, 2, 0, 0, 0, 2, 8, color, 0, 0, 0]);
  const data = deflateSync(Uint8Array.from(rows));
  const chunks = ([['IHDR', header], ...more, ['IDAT', data]] as [string, Uint8Array][]).map((one) => chunk(...one));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

describe('an image in the terminal', () => {
  it('is drawn only where the environment says that it can be', () => {
    expect(imageProtocol({ TERM: 'xterm-kitty' })).toBe('kitty');
    expect(imageProtocol({ TERM: 'xterm-256color', TERM_PROGRAM: 'ghostty' })).toBe('kitty');
    expect(imageProtocol({ TERM_PROGRAM: 'iTerm.app', TERM: 'xterm-256color' })).toBe('iterm2');
    expect(imageProtocol({ TERM: 'foot' })).toBe('sixel');
    for (const env of [
      {},
      { TERM: 'xterm-256color' },
      { TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' },
      { TERM: 'footage' },
      // A multiplexer inherits the environment of its terminal.
      { TERM: 'tmux-256color', KITTY_WINDOW_ID: '1' },
      { TERM: 'xterm-kitty', TMUX: '/tmp/tmux' },
      { TERM: 'dumb', TERM_PROGRAM: 'iTerm.app' },
    ])
      expect(imageProtocol(env)).toBeUndefined();
  });

  it('is sent to kitty in parts of the same PNG, and asks for no response', async () => {
    const large = await renderPng({ width: 1200, height: 900, title: 'Moss', lines: ['green'.repeat(40)], hue: 100 });
    const text = await draw('kitty', large);
    const parts = [...text.matchAll(/\u001b_G([^;]*);([^\u001b]*)\u001b\\/g)];
    expect(parts.map(([whole]) => whole).join('')).toBe(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(([, , data]) => data!.length <= 4096)).toBe(true);
    expect(parts[0]![1]).toBe('a=T,f=100,q=2,c=53,r=20,m=1');
    expect(parts.at(-1)![1]).toBe('m=0');
    expect(Buffer.from(parts.map(([, , data]) => data).join(''), 'base64')).toEqual(Buffer.from(large));
  });

  it('is sent to iTerm2 whole, as wide as the terminal at most', async () => {
    const text = await draw('iterm2', png, 31);
    const [, data] = /^\u001b]1337;File=inline=1;size=\d+;width=30;height=10:([^\u0007]+)\u0007$/.exec(text)!;
    expect(Buffer.from(data!, 'base64')).toEqual(Buffer.from(png));
  });

  it('is left out in a format that the terminal does not take, or if it is damaged', async () => {
    const jpeg = Uint8Array.from(Buffer.from('ffd8ffc2000b0800c8012c01011100', 'hex'));
    expect(await draw('kitty', jpeg)).toBe('');
    expect(await draw('sixel', jpeg)).toBe('');
    expect(await draw('iterm2', jpeg)).toContain('1337');
    expect(await draw('sixel', png.subarray(0, 200))).toBe('');
  });

  it('is decoded as any PNG of eight bits a sample', async () => {
    const rgbOf = async (file: Buffer) => [...(await pngPixels(file))!.rgb];
    const red = [255, 0, 0];
    const blue = [0, 0, 255];
    const black = [0, 0, 0];
    // The second row is the first one (2: up), or adds up from the left (1).
    expect(await rgbOf(smallPng(2, [0, ...red, ...blue, 2, 0, 0, 0, 0, 0, 0]))).toEqual([
      ...red,
      ...blue,
      ...red,
      ...blue,
    ]);
    expect(await rgbOf(smallPng(2, [0, ...red, ...blue, 1, ...red, 1, 0, 255]))).toEqual([
      ...red,
      ...blue,
      ...red,
      0,
      0,
      255,
    ]);
    expect(await rgbOf(smallPng(6, [0, ...red, 255, ...blue, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0]))).toEqual([
      ...red,
      ...black,
      ...red,
      ...black,
    ]);
    expect(await rgbOf(smallPng(0, [0, 10, 20, 3, 5, 10]))).toEqual(
      [10, 20, 10, 25].flatMap((gray) => [gray, gray, gray]),
    );
    const palette: [string, Uint8Array] = ['PLTE', Uint8Array.from([...black, ...blue])];
    expect(await rgbOf(smallPng(3, [0, 0, 1, 0, 1, 0], palette))).toEqual([...black, ...blue, ...blue, ...black]);
    expect(await pngPixels(smallPng(2, [9, ...red, ...blue, 0, ...red, ...blue]))).toBeUndefined();
    // More data than the size says would fill the memory.
    expect(await pngPixels(smallPng(2, Array<number>(100_000).fill(0)))).toBeUndefined();
  });

  it('is a sixel image of the same pixels', () => {
    const [width, height] = [5, 8];
    const rgb = new Uint8Array(width * height * 3);
    for (let at = 0; at < width * height; at++) rgb.set(at % 3 === 0 ? [255, 0, 0] : [0, 255, 255], at * 3);
    expect(decodeSixel(encodeSixel({ width, height, rgb }))).toEqual({
      width,
      height,
      colors: Array.from({ length: width * height }, (_, at) => (at % 3 === 0 ? '100;0;0' : '0;100;100')),
    });
  });
});

/** A decoder from the description of the format: colors, repeats, `$` returns to the left, `-` begins the next six rows. */
function decodeSixel(text: string) {
  const [, sizes, body] = /^\u001bP0;1q"1;1;(\d+;\d+)([^\u001b]*)\u001b\\$/.exec(text)!;
  const [width, height] = sizes!.split(';').map(Number) as [number, number];
  const palette = new Map<string, string>();
  const colors = Array<string>(width * height);
  let [color, x, top] = ['', 0, 0];
  for (const [token] of body!.matchAll(/#\d+;2;[\d;]+|#\d+|!\d+.|[$-]|[?-~]/g)) {
    const definition = /^#(\d+);2;(.+)$/.exec(token);
    if (definition) palette.set(definition[1]!, definition[2]!);
    else if (token.startsWith('#')) color = token.slice(1);
    else if (token === '$') x = 0;
    else if (token === '-') [x, top] = [0, top + 6];
    else
      for (let count = Number(/^!(\d+)/.exec(token)?.[1] ?? 1); count > 0; count--, x++)
        for (let row = 0; row < 6; row++)
          if ((token.charCodeAt(token.length - 1) - 63) & (1 << row))
            colors[(top + row) * width + x] = palette.get(color)!;
  }
  return { width, height, colors };
}
