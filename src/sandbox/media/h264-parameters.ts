import { BitWriter } from './bit-writer.js';
import type { Bytes } from './bytes.js';
import { MACROBLOCK_PX, type Picture } from './picture.js';

/** `log2_max_frame_num` */
export const FRAME_NUMBER_BITS = 8;

/**
 * The quantizer at which one coefficient stands for 4 of 256 of brightness, exactly: its scale is a power of two. Tints have
 * a quantizer 12 steps finer, at which one stands for 2.
 */
const QUANTIZER = 40;
const TINT_OFFSET = -12;
export const LUMA_STEP = 4;
export const CHROMA_STEP = 2;

const BASELINE = 66;
/** Constrained Baseline: what every player can decode. */
const CONSTRAINED = 0xc0;
/** Macroblocks of a picture at most, and the number of the level, whose rate is enough for 24 frames per second of them. */
const LEVELS = [
  [1620, 30],
  [3600, 31],
  [8192, 40],
] as const;
/** BT.709, as numbered by the standard. */
const BT709 = 1;

/** What a file says of its H.264: the parameter sets, and the three numbers that name the codec, as in `avc1.42C01F`. */
export interface H264Parameters {
  codec: Bytes;
  sequence: Bytes;
  picture: Bytes;
}

export function h264ParametersOf(picture: Picture): H264Parameters {
  const count = picture.columns * picture.rows;
  const [, level] = LEVELS.find(([most]) => count <= most) ?? LEVELS.at(-1)!;
  const codec = Uint8Array.of(BASELINE, CONSTRAINED, level);
  return { codec, sequence: sequenceSet(picture, codec), picture: pictureSet() };
}

/** `seq_parameter_set_data` (7.3.2.1.1) */
function sequenceSet({ columns, rows, widthPx, heightPx }: Picture, codec: Bytes): Bytes {
  const writer = new BitWriter();
  for (const byte of codec) writer.bits(byte, 8);
  writer.unsigned(0);
  writer.unsigned(FRAME_NUMBER_BITS - 4);
  // Pictures are shown in the order in which they are decoded; there is one reference picture.
  writer.unsigned(2);
  writer.unsigned(1);
  writer.bits(0, 1);
  writer.unsigned(columns - 1);
  writer.unsigned(rows - 1);
  // Whole frames; the flag for 8 x 8 motion, which is not used.
  writer.bits(0b11, 2);
  const [right, bottom] = [columns * MACROBLOCK_PX - widthPx, rows * MACROBLOCK_PX - heightPx];
  writer.bits(right + bottom > 0 ? 1 : 0, 1);
  // Cropped in pairs of pixels.
  if (right + bottom > 0) for (const side of [0, right / 2, 0, bottom / 2]) writer.unsigned(side);
  writeColors(writer);
  return writer.takeNalUnit(0x67);
}

/** `vui_parameters` (E.1.1) with only the colors. */
function writeColors(writer: BitWriter): void {
  // The parameters are present: no aspect ratio, no overscan; the video format is "unspecified", not full range.
  writer.bits(0b1001, 4);
  writer.bits(5, 3);
  writer.bits(0b01, 2);
  for (let index = 0; index < 3; index++) writer.bits(BT709, 8);
  // No chroma location, no timing, neither buffer model, no picture structure, no restriction.
  writer.bits(0, 6);
}

/** `pic_parameter_set_rbsp` (7.3.2.2) */
function pictureSet(): Bytes {
  const writer = new BitWriter();
  writer.unsigned(0);
  writer.unsigned(0);
  // CAVLC, no field order; one group of slices, one reference in each list.
  writer.bits(0, 2);
  for (let index = 0; index < 3; index++) writer.unsigned(0);
  writer.bits(0, 3);
  // Counted from 26.
  writer.signed(QUANTIZER - 26);
  writer.signed(0);
  writer.signed(TINT_OFFSET);
  // Slices can turn off deblocking.
  writer.bits(0b100, 3);
  return writer.takeNalUnit(0x68);
}
