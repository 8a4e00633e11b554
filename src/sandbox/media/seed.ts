/** A number for a text, the same on every machine: a whole one from 0 to 2^32 - 1. */
export function seedOf(text: string): number {
  let state = 0x2f6b1d9c;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x5bd1e995);
    state ^= state >>> 15;
  }
  // Short texts differ in few bits, so these are spread once more.
  state = Math.imul(state ^ (state >>> 13), 0x27d4eb2f);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Draws from a seed: each call gives a whole number from 0 to `below` - 1, in an order that the seed decides. */
export function drawsOf(seed: number): (below: number) => number {
  let count = 0;
  return (below) => seedOf(`${seed}:${count++}`) % below;
}

/** The hue of a seed in degrees; seeds that follow each other lie far apart on the circle. */
export function hueOf(seed: number): number {
  return (seed * 137) % 360;
}
