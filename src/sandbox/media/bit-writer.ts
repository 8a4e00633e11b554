import type { Bytes } from './bytes.js';

/** Writes bits, most significant first, and the codes of H.264 (ITU-T H.264, 9.1). */
export class BitWriter {
  #bytes: Bytes = new Uint8Array(1024);
  #length = 0;
  #pending = 0;
  #count = 0;

  /** The lowest `count` bits of a value, at most 24. */
  bits(value: number, count: number): void {
    this.#pending = (this.#pending << count) | value;
    this.#count += count;
    while (this.#count >= 8) {
      this.#count -= 8;
      if (this.#length === this.#bytes.length) this.#grow();
      this.#bytes[this.#length++] = this.#pending >>> this.#count;
    }
  }

  /** An unsigned Exp-Golomb code, `ue(v)`. */
  unsigned(value: number): void {
    const length = 32 - Math.clz32(value + 1);
    this.bits(0, length - 1);
    this.bits(value + 1, length);
  }

  /** A signed Exp-Golomb code, `se(v)`. */
  signed(value: number): void {
    this.unsigned(value > 0 ? 2 * value - 1 : -2 * value);
  }

  /** What was written, as a NAL unit that begins with the byte `header`. The writer is empty afterwards. */
  takeNalUnit(header: number): Bytes {
    this.bits(1, 1);
    if (this.#count > 0) this.bits(0, 8 - this.#count);
    const unit = new Uint8Array(1 + this.#length + (this.#length >> 1));
    unit[0] = header;
    let end = 1;
    for (let at = 0, zeros = 0; at < this.#length; at++) {
      const byte = this.#bytes[at]!;
      // Three bytes that look like a start code are parted by a 3, which decoders drop.
      if (zeros === 2 && byte <= 3) {
        unit[end++] = 3;
        zeros = 0;
      }
      unit[end++] = byte;
      zeros = byte === 0 ? zeros + 1 : 0;
    }
    this.#length = 0;
    this.#pending = 0;
    return unit.slice(0, end);
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
