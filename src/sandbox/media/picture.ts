/** Pixels of a macroblock, which has one tint, and of a block in it, which has one brightness. */
export const MACROBLOCK_PX = 16;
export const BLOCK_PX = 4;
/** Blocks of a macroblock in each direction. */
export const BLOCKS = MACROBLOCK_PX / BLOCK_PX;

/** What blocks are filled with. Each step is 64 of 256 brighter than the one before. */
export type Shade = 0 | 1 | 2 | 3;
const SHADE_STEP = 64;

/** Both colors of the video format, even numbers around 128. */
export type Tint = readonly [cb: number, cr: number];

/** The darkest brightness of the ground, and how much each of its bands adds. */
const GROUND = 24;
const BAND_STEP = 4;
const BANDS = 6;

/**
 * A picture of flat blocks, such that `H264Encoder` can write it without loss. It remembers which macroblocks have changed.
 */
export class Picture {
  /** In macroblocks. */
  readonly columns: number;
  readonly rows: number;
  /** In blocks; the last ones may be cut off by the size of the video. */
  readonly width: number;
  readonly height: number;
  /** Brightness of each block, row by row. */
  readonly luma: Uint8Array;
  /** Index of the tint of each macroblock. */
  readonly tints: Uint8Array;
  /** 1 for each macroblock on which something was drawn, even if it has been removed again. */
  readonly drawn: Uint8Array;
  readonly #changed = new Set<number>();

  /**
   * @param widthPx Pixels of the video.
   * @param palette Tints; the first is that of the ground.
   */
  constructor(
    readonly widthPx: number,
    readonly heightPx: number,
    readonly palette: readonly Tint[],
  ) {
    this.columns = Math.ceil(widthPx / MACROBLOCK_PX);
    this.rows = Math.ceil(heightPx / MACROBLOCK_PX);
    this.width = this.columns * BLOCKS;
    this.height = this.rows * BLOCKS;
    this.luma = new Uint8Array(this.width * this.height);
    this.tints = new Uint8Array(this.columns * this.rows);
    this.drawn = new Uint8Array(this.columns * this.rows);
    for (let y = 0; y < this.height; y++) this.luma.fill(this.#groundOf(y), y * this.width, (y + 1) * this.width);
  }

  /** Fills a rectangle, given in blocks; what is outside is left out. */
  fill(left: number, top: number, width: number, height: number, shade: Shade): void {
    for (let y = Math.max(0, top); y < Math.min(top + height, this.height); y++) {
      const luma = this.#groundOf(y) + shade * SHADE_STEP;
      for (let x = Math.max(0, left); x < Math.min(left + width, this.width); x++) {
        const at = y * this.width + x;
        if (this.luma[at] === luma) continue;
        this.luma[at] = luma;
        this.#change((y >> 2) * this.columns + (x >> 2));
      }
    }
  }

  /** Tints a macroblock. */
  tint(column: number, row: number, index: number): void {
    const at = row * this.columns + column;
    if (this.tints[at] === index) return;
    this.tints[at] = index;
    this.#change(at);
  }

  /** The macroblocks that changed since the last call, in order. */
  takeChanged(): number[] {
    const changed = [...this.#changed].sort((a, b) => a - b);
    this.#changed.clear();
    return changed;
  }

  #change(macroblock: number): void {
    this.drawn[macroblock] = 1;
    this.#changed.add(macroblock);
  }

  #groundOf(y: number): number {
    return GROUND + BAND_STEP * Math.floor(((y >> 2) * BANDS) / this.rows);
  }
}
