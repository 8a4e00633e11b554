import { appendFileSync } from 'node:fs';

/** Options for fast-check: so many runs in `npm test`, UNIGEN_FUZZ times as many in `npm run fuzz`; UNIGEN_FUZZ_SEED repeats a run. */
export function parameters(few: number): { numRuns: number; seed?: number } {
  const { UNIGEN_FUZZ = '1', UNIGEN_FUZZ_SEED: seed, UNIGEN_FUZZ_LOG: log } = process.env;
  const numRuns = Math.ceil(few * Number(UNIGEN_FUZZ));
  if (log !== undefined) appendFileSync(log, `${numRuns}\n`);
  return { numRuns, ...(seed !== undefined && { seed: Number(seed) }) };
}
