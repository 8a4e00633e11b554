/** Options for fast-check: so many runs in `npm test`, UNIGEN_FUZZ times as many in `npm run fuzz`; UNIGEN_FUZZ_SEED repeats a run. */
export function parameters(few: number): { numRuns: number; seed?: number } {
  const seed = process.env.UNIGEN_FUZZ_SEED;
  return { numRuns: Math.ceil(few * Number(process.env.UNIGEN_FUZZ ?? 1)), ...(seed !== undefined && { seed: Number(seed) }) };
}
