/** Bytes with memory of their own, which is what bodies and blobs take. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** The parts behind each other. */
export function join(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A number within bounds; whatever is no finite number counts as `fallback`. */
export function clamp(value: number, least: number, most: number, fallback: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : fallback;
}
