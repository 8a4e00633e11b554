import { rgbOf } from './color.js';
import { LETTER } from './font.js';
import { BLOCK_PX, BLOCKS, MACROBLOCK_PX, Picture, type Shade, type Tint } from './picture.js';
import { drawText, layOutText } from './text-layout.js';
import { Emblem, EMBLEM_SQUARES } from './video-emblem.js';

export interface SceneOptions {
  /** Even numbers of pixels. */
  width: number;
  height: number;
  seconds: number;
  model: string;
  prompt: string;
  /** Hue of the ground in degrees. */
  hue: number;
}

const GROUND: Shade = 0;
const TRACK: Shade = 1;
const TEXT: Shade = 2;
const BRIGHT: Shade = 3;
/** Indices of tints. */
const PLAIN = 0;
const ACCENT = 1;
/** Lines of text that have to fit above the emblem; a video with less room has none. */
const MIN_LINES = 4;

/**
 * What a video shows: the model and the prompt, and below them an emblem of the model that travels from side to side, a
 * clock, the size, and a bar that is full at the end. All is in blocks of four pixels.
 */
export class VideoScene {
  readonly picture: Picture;
  readonly #seconds: number;
  /** Blocks that can be seen in a row, and those to leave empty at each edge. */
  readonly #width: number;
  readonly #margin: number;
  /** The bar. Its edges are those of macroblocks, so that it has a tint of its own. */
  readonly #bar: { left: number; top: number; width: number; height: number };
  readonly #clock: { top: number; scale: number };
  readonly #emblem: Emblem | undefined;
  #filled = 0;
  #shownClock = '';

  constructor({ width, height, seconds, model, prompt, hue }: SceneOptions) {
    this.#seconds = seconds;
    this.picture = new Picture(width, height, [tintOf(hue, 0.3), tintOf(hue + 150, 0.8)]);
    this.#width = Math.floor(width / BLOCK_PX);
    const side = Math.min(width, height);
    this.#margin = BLOCKS * Math.max(1, Math.round(side / 400));
    const [columns, rows] = [width, height].map((pixels) => Math.floor(pixels / MACROBLOCK_PX) * BLOCKS) as [
      number,
      number,
    ];
    const thickness = BLOCKS * Math.max(1, Math.round(side / 600));
    const top = rows - this.#margin - thickness;
    this.#bar = { left: this.#margin, top, width: columns - 2 * this.#margin, height: thickness };

    const scale = Math.max(1, Math.floor(side / 540));
    this.#clock = { top: top - (LETTER.cellHeight + 1) * scale, scale };
    let end = this.#clock.top - 2 * scale;
    const square = Math.max(1, Math.round(side / 120));
    const band = (EMBLEM_SQUARES + 2) * square;
    if (end - band - this.#margin >= MIN_LINES * LETTER.cellHeight) {
      end -= band;
      const room = Math.max(0, this.#width - 2 * this.#margin - EMBLEM_SQUARES * square);
      this.#emblem = new Emblem(model, square, { left: this.#margin, top: end, room, height: 2 * square });
    }
    this.#writeText(model, prompt, end - this.#margin);
    this.#writeSize(`${width} x ${height}`);
    this.#fillBar(0, this.#bar.width, TRACK);
  }

  /** Draws what moves as it is at a time. */
  showTime(seconds: number): void {
    const filled = Math.round(this.#bar.width * Math.min(1, seconds / this.#seconds));
    this.#fillBar(this.#filled, filled, BRIGHT);
    this.#fillBar(filled, this.#filled, TRACK);
    this.#filled = filled;
    this.#emblem?.show(this.picture, seconds);
    const clock = this.#clockAt(Math.floor(seconds));
    if (clock === this.#shownClock) return;
    this.#write(this.#shownClock, this.#margin, this.#clock.top, this.#clock.scale, GROUND);
    this.#write(clock, this.#margin, this.#clock.top, this.#clock.scale, TEXT);
    this.#shownClock = clock;
  }

  #fillBar(from: number, to: number, shade: Shade): void {
    const { left, top, height } = this.#bar;
    this.picture.fill(left + from, top, to - from, height, shade);
    // A macroblock is tinted while it is full.
    for (let x = Math.floor(from / BLOCKS) * BLOCKS; x < to; x += BLOCKS) {
      if (shade === BRIGHT && x + BLOCKS > to) break;
      for (let y = 0; y < height; y += BLOCKS)
        this.picture.tint((left + x) / BLOCKS, (top + y) / BLOCKS, shade === BRIGHT ? ACCENT : PLAIN);
    }
  }

  #writeText(model: string, prompt: string, height: number): void {
    const room = () => ({ width: this.#width - 2 * this.#margin, height });
    const { scale, rows } = layOutText({ title: model, lines: [prompt], scales: [4, 2, 1], room });
    rows.forEach(({ text, isTitle }, row) =>
      this.#write(text, this.#margin, this.#margin + row * LETTER.cellHeight * scale, scale, isTitle ? BRIGHT : TEXT),
    );
  }

  /** Writes the size at the right of the clock, if there is room. */
  #writeSize(size: string): void {
    const { top, scale } = this.#clock;
    const widthOf = (text: string) => text.length * LETTER.cellWidth * scale;
    const left = this.#width - this.#margin - widthOf(size);
    if (left > this.#margin + widthOf(`${this.#clockAt(this.#seconds)}  `)) this.#write(size, left, top, scale, TEXT);
  }

  #clockAt(seconds: number): string {
    return `${clockOf(seconds)} / ${clockOf(this.#seconds)}`;
  }

  #write(text: string, left: number, top: number, scale: number, shade: Shade): void {
    drawText(text, left, top, scale, (x, y, width, height) => this.picture.fill(x, y, width, height, shade));
  }
}

/** `0:05` or `1:00`, with tenths if there are any. */
function clockOf(seconds: number): string {
  const rest = (seconds % 60).toFixed(Number.isInteger(seconds) ? 0 : 1);
  return `${Math.floor(seconds / 60)}:${rest.padStart(rest.length - rest.replace(/\..*/, '').length + 2, '0')}`;
}

/** The colors of a hue as BT.709 has them, in even numbers. */
function tintOf(hue: number, saturation: number): Tint {
  const [red, green, blue] = rgbOf(hue, saturation, 0.5);
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const even = (value: number) => 128 + 2 * Math.round((value * 224) / 255 / 2);
  return [even((blue - luma) / 1.8556), even((red - luma) / 1.5748)];
}
