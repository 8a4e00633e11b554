import type { BitWriter } from './bit-writer.js';

/** A code of a table: its bits, and how many they are. */
type Code = readonly [bits: number, length: number];

/** Rows of codes as the standard prints them; `-` is a code that cannot occur. */
function table(text: string): readonly (readonly Code[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) =>
      row
        .trim()
        .split(' ')
        .map((code): Code => [code === '-' ? 0 : parseInt(code, 2), code.length]),
    );
}

/** `coeff_token` (ITU-T H.264, table 9-5, nC below 2): a row for each number of coefficients, a column of trailing ones. */
const COEFFICIENTS = table(`
  1 - - -
  000101 01 - -
  00000111 000100 001 -
  000000111 00000110 0000101 00011
  0000000111 000000110 00000101 000011
  00000000111 0000000110 000000101 0000100
  0000000001111 00000000110 0000000101 00000100
  0000000001011 0000000001110 00000000101 000000100
  0000000001000 0000000001010 0000000001101 0000000100
  00000000001111 00000000001110 0000000001001 00000000100
  00000000001011 00000000001010 00000000001101 0000000001100
  000000000001111 000000000001110 00000000001001 00000000001100
  000000000001011 000000000001010 000000000001101 00000000001000
  0000000000001111 000000000000001 000000000001001 000000000001100
  0000000000001011 0000000000001110 0000000000001101 000000000001000
  0000000000000111 0000000000001010 0000000000001001 0000000000001100
  0000000000000100 0000000000000110 0000000000000101 0000000000001000
`);

/** `total_zeros` (tables 9-7 and 9-8): a row for each number of coefficients from 1, a column of zeros before the last. */
const ZEROS = table(`
  1 011 010 0011 0010 00011 00010 000011 000010 0000011 0000010 00000011 00000010 000000011 000000010 000000001
  111 110 101 100 011 0101 0100 0011 0010 00011 00010 000011 000010 000001 000000
  0101 111 110 101 0100 0011 100 011 0010 00011 00010 000001 00001 000000
  00011 111 0101 0100 110 101 100 0011 011 0010 00010 00001 00000
  0101 0100 0011 111 110 101 100 011 0010 00001 0001 00000
  000001 00001 111 110 101 100 011 010 0001 001 000000
  000001 00001 101 100 011 11 010 0001 001 000000
  000001 0001 00001 011 11 10 010 001 000000
  000001 000000 0001 11 10 001 01 00001
  00001 00000 001 11 10 01 0001
  0000 0001 001 010 1 011
  0000 0001 01 1 001
  000 001 1 01
  00 01 1
  0 1
`);

/** `run_before` (table 9-10): a row for each number of zeros left from 1, the last for more than 6; a column of the run. */
const RUNS = table(`
  1 0
  1 01 00
  11 10 01 00
  11 10 01 001 000
  11 10 011 010 001 000
  11 000 001 011 010 101 100
  111 110 101 100 011 010 001 0001 00001 000001 0000001 00000001 000000001 0000000001 00000000001
`);

/** The levels of the current block that are not 0, from its last coefficient on, and their places. */
const levels = new Int32Array(16);
const places = new Int32Array(16);

/**
 * Writes 16 coefficients in zigzag order as `residual_block_cavlc` (7.3.5.3.2), for a block whose neighbors have none.
 *
 * @param coefficients Each from -2,000 to 2,000.
 */
export function writeCoefficients(writer: BitWriter, coefficients: ArrayLike<number>): void {
  let count = 0;
  for (let at = 15; at >= 0; at--) {
    const level = coefficients[at]!;
    if (level === 0) continue;
    levels[count] = level;
    places[count++] = at;
  }
  let ones = 0;
  while (ones < 3 && ones < count && Math.abs(levels[ones]!) === 1) ones++;
  writeCode(writer, COEFFICIENTS, count, ones);
  if (count === 0) return;
  for (let index = 0; index < ones; index++) writer.bits(levels[index]! < 0 ? 1 : 0, 1);
  writeLevels(writer, ones, count);
  // The number of zeros before the last coefficient, and then before each of the others.
  let zeros = places[0]! + 1 - count;
  if (count < 16) writeCode(writer, ZEROS, count - 1, zeros);
  for (let index = 0; index < count - 1 && zeros > 0; index++) {
    const run = places[index]! - places[index + 1]! - 1;
    writeCode(writer, RUNS, Math.min(zeros, 7) - 1, run);
    zeros -= run;
  }
}

/** Writes the four coefficients of a color of which only the first may be other than 0. */
export function writeColorCoefficient(writer: BitWriter, level: number): void {
  if (level === 0) writer.bits(0b01, 2);
  else if (Math.abs(level) === 1) writer.bits(level < 0 ? 0b11 : 0b10, 2);
  else {
    writer.bits(0b000111, 6);
    levels[0] = level;
    writeLevels(writer, 0, 1);
  }
  // No zero before it.
  if (level !== 0) writer.bits(1, 1);
}

function writeCode(writer: BitWriter, codes: readonly (readonly Code[])[], row: number, column: number): void {
  const [bits, length] = codes[row]![column]!;
  writer.bits(bits, length);
}

/** Writes the `levels` after the trailing ones. */
function writeLevels(writer: BitWriter, ones: number, count: number): void {
  let length = count > 10 && ones < 3 ? 1 : 0;
  for (let index = ones; index < count; index++) {
    const level = levels[index]!;
    // The first one cannot be 1 or -1 if there are fewer than three trailing ones.
    const skipped = index === ones && ones < 3 ? 2 : 0;
    writeLevel(writer, (level > 0 ? 2 * level - 2 : -2 * level - 1) - skipped, length);
    if (length === 0) length = 1;
    if (Math.abs(level) > 3 << (length - 1) && length < 6) length++;
  }
}

/** `level_prefix`, which counts zeros, and `level_suffix` (9.2.2.1). */
function writeLevel(writer: BitWriter, code: number, length: number): void {
  const escape = length === 0 ? 30 : 15 << length;
  if (code >= escape) {
    writer.bits(1, 16);
    writer.bits(code - escape, 12);
  } else if (length === 0) {
    const prefix = Math.min(code, 14);
    writer.bits(1, prefix + 1);
    if (prefix === 14) writer.bits(code - 14, 4);
  } else {
    writer.bits(1, (code >> length) + 1);
    writer.bits(code & ((1 << length) - 1), length);
  }
}
