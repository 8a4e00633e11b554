import { BitWriter } from './bit-writer.js';
import type { Bytes } from './bytes.js';
import { writeCoefficients, writeColorCoefficient } from './cavlc.js';
import { CHROMA_STEP, FRAME_NUMBER_BITS, LUMA_STEP } from './h264-parameters.js';
import { BLOCKS, type Picture } from './picture.js';

/** Types of NAL units, including the bit that says that other units refer to it. */
const KEY_FRAME = 0x65;
const OTHER_FRAME = 0x61;
/** `slice_type`: all slices of the picture are P, or I. */
const P_SLICES = 5;
const I_SLICES = 7;
/** Far less than a millisecond. */
const MACROBLOCKS_PER_PAUSE = 400;
/** The prediction of a block that has no neighbor. */
const NO_NEIGHBOR = 128;

/** Prediction modes of `Intra_16x16` and of chroma, which the standard numbers differently. */
const FROM_ABOVE = { luma: 0, chroma: 2 } as const;
const FROM_LEFT = { luma: 1, chroma: 1 } as const;
const FROM_NONE = { luma: 2, chroma: 0 } as const;

/** Places in zigzag order, row by row. */
const ORDER = [0, 1, 5, 6, 2, 4, 7, 12, 3, 8, 11, 13, 9, 10, 14, 15];

/**
 * A macroblock of a key frame that equals the one at its left: both predictions come from there, and nothing is added.
 */
const AS_LEFT = 0b011_010_1_1;

/**
 * Writes pictures as H.264 (Constrained Baseline, CAVLC), without loss, as far as a `Picture` goes: each block of 4 x 4 is
 * flat, so that the second transform of `Intra_16x16` is all that a macroblock needs. Macroblocks that did not change are
 * skipped. It does not encode photos.
 */
export class H264Encoder {
  readonly #writer = new BitWriter();
  #frame = 0;
  #keyFrames = 0;
  /** The residual of each block of a macroblock, which is added to its prediction. */
  readonly #residual = new Int32Array(BLOCKS * BLOCKS);
  readonly #coefficients = new Int32Array(BLOCKS * BLOCKS);

  constructor(readonly picture: Picture) {}

  /**
   * The whole picture, from which a player can start. Encoding it takes longer than other frames, so the generator
   * pauses now and then; the picture must not change in the meantime.
   */
  *keyFrame(): Generator<undefined, Bytes> {
    this.picture.takeChanged();
    this.#frame = 0;
    this.#startSlice(I_SLICES);
    const count = this.picture.columns * this.picture.rows;
    for (let at = 0; at < count; at++) {
      if (at % MACROBLOCKS_PER_PAUSE === MACROBLOCKS_PER_PAUSE - 1) yield;
      this.#macroblock(at, false);
    }
    return this.#writer.takeNalUnit(KEY_FRAME);
  }

  /** The changes since the last frame. */
  nextFrame(): Bytes {
    this.#frame++;
    this.#startSlice(P_SLICES);
    let done = 0;
    for (const at of this.picture.takeChanged()) {
      this.#writer.unsigned(at - done);
      this.#macroblock(at, true);
      done = at + 1;
    }
    const rest = this.picture.columns * this.picture.rows - done;
    if (rest > 0) this.#writer.unsigned(rest);
    return this.#writer.takeNalUnit(OTHER_FRAME);
  }

  /** `slice_header` (7.3.3) of the only slice of a picture. */
  #startSlice(type: number): void {
    const writer = this.#writer;
    writer.unsigned(0);
    writer.unsigned(type);
    writer.unsigned(0);
    writer.bits(this.#frame % 2 ** FRAME_NUMBER_BITS, FRAME_NUMBER_BITS);
    // `idr_pic_id`: consecutive key frames have to differ. Two flags of the marking of key frames follow; for other frames
    // no override, no reordering and no marking.
    if (type === I_SLICES) writer.unsigned(this.#keyFrames++ % 2);
    writer.bits(0, type === I_SLICES ? 2 : 3);
    writer.signed(0);
    // No deblocking.
    writer.unsigned(1);
  }

  #macroblock(at: number, isInterSlice: boolean): void {
    const { picture } = this;
    const writer = this.#writer;
    const column = at % picture.columns;
    if (column > 0 && !picture.drawn[at] && !picture.drawn[at - 1] && !isInterSlice) {
      // Most macroblocks of a picture continue the background.
      writer.bits(AS_LEFT, 8);
      return;
    }
    const prediction = this.#predict(column, (at - column) / picture.columns);
    const [cb, cr] = picture.palette[picture.tints[at]!]!;
    const color = this.#predictColor(at, column);
    const [restCb, restCr] = [(cb - color.cb) / CHROMA_STEP, (cr - color.cr) / CHROMA_STEP];
    const hasColor = restCb !== 0 || restCr !== 0;

    writer.unsigned((isInterSlice ? 5 : 0) + 1 + prediction.luma + (hasColor ? 4 : 0));
    writer.unsigned(color.mode);
    // `mb_qp_delta`
    writer.signed(0);
    transform(this.#residual, this.#coefficients);
    writeCoefficients(writer, this.#coefficients);
    if (!hasColor) return;
    writeColorCoefficient(writer, restCb);
    writeColorCoefficient(writer, restCr);
  }

  /** Chooses the neighbor that a macroblock resembles more, and notes what differs. */
  #predict(column: number, row: number): typeof FROM_ABOVE | typeof FROM_LEFT | typeof FROM_NONE {
    const { luma, width } = this.picture;
    const start = row * BLOCKS * width + column * BLOCKS;
    let [above, left] = [row > 0 ? 0 : Infinity, column > 0 ? 0 : Infinity];
    for (let y = 0; y < BLOCKS; y++) {
      for (let x = 0; x < BLOCKS; x++) {
        const value = luma[start + y * width + x]!;
        if (row > 0) above += Math.abs(value - luma[start - width + x]!);
        if (column > 0) left += Math.abs(value - luma[start + y * width - 1]!);
      }
    }
    const isFirst = row === 0 && column === 0;
    const isLeft = left <= above;
    for (let y = 0; y < BLOCKS; y++) {
      for (let x = 0; x < BLOCKS; x++) {
        const neighbor = isFirst ? NO_NEIGHBOR : luma[isLeft ? start + y * width - 1 : start - width + x]!;
        this.#residual[y * BLOCKS + x] = (luma[start + y * width + x]! - neighbor) / LUMA_STEP;
      }
    }
    if (isFirst) return FROM_NONE;
    return isLeft ? FROM_LEFT : FROM_ABOVE;
  }

  #predictColor(at: number, column: number): { mode: number; cb: number; cr: number } {
    const { palette, tints, columns } = this.picture;
    if (at === 0) return { mode: FROM_NONE.chroma, cb: NO_NEIGHBOR, cr: NO_NEIGHBOR };
    const isLeft = column > 0 && (at < columns || tints[at - 1] === tints[at] || tints[at - columns] !== tints[at]);
    const [cb, cr] = palette[tints[isLeft ? at - 1 : at - columns]!]!;
    return { mode: isLeft ? FROM_LEFT.chroma : FROM_ABOVE.chroma, cb, cr };
  }
}

const half = new Int32Array(16);

/** The coefficients, in zigzag order, from which a decoder gets 16 differences: M D M / 16, with the matrix M of 8.5.10. */
function transform(differences: Int32Array, coefficients: Int32Array): void {
  for (let at = 0; at < 16; at += 4) {
    const [a, b] = [differences[at]! + differences[at + 1]!, differences[at]! - differences[at + 1]!];
    const [c, d] = [differences[at + 2]! + differences[at + 3]!, differences[at + 2]! - differences[at + 3]!];
    half[at] = a + c;
    half[at + 1] = a - c;
    half[at + 2] = b - d;
    half[at + 3] = b + d;
  }
  for (let at = 0; at < 4; at++) {
    const [a, b] = [half[at]! + half[at + 4]!, half[at]! - half[at + 4]!];
    const [c, d] = [half[at + 8]! + half[at + 12]!, half[at + 8]! - half[at + 12]!];
    coefficients[ORDER[at]!] = (a + c) >> 4;
    coefficients[ORDER[at + 4]!] = (a - c) >> 4;
    coefficients[ORDER[at + 8]!] = (b - d) >> 4;
    coefficients[ORDER[at + 12]!] = (b + d) >> 4;
  }
}
