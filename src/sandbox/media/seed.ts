/** A hash of a text: an integer from 0 to 2^32 - 1, the same on every machine. */
export function seedOf(text: string): number {
  let state = 0x2f6b1d9c;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x5bd1e995);
    state ^= state >>> 15;
  }
  // Short texts differ in few bits, which are spread once more.
  state = Math.imul(state ^ (state >>> 13), 0x27d4eb2f);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Random numbers from a seed: each call gives an integer from 0 to `below` - 1. */
export function drawsOf(seed: number): (below: number) => number {
  let count = 0;
  return (below) => seedOf(`${seed}:${count++}`) % below;
}

/** The hue of a seed in degrees; hues of consecutive seeds differ much. */
export function hueOf(seed: number): number {
  return (seed * 137) % 360;
}

/** Items in a random order. */
export function shuffled<T>(items: readonly T[], draw: (below: number) => number): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(draw(rest.length), 1)[0]!);
}
