import { appendFileSync } from 'node:fs';

/** How many times more runs than usual: `npm run fuzz` sets `UNIGEN_FUZZ`. Default 1. */
const factor = numberOf('UNIGEN_FUZZ', 1);

/** Where all runs of this process begin: `UNIGEN_FUZZ_SEED`, or at random. fast-check prints it when a property fails. */
export const seed = numberOf('UNIGEN_FUZZ_SEED', Math.floor(Math.random() * 2 ** 31));

/** So many runs in `npm test`, more by the factor. */
const runs = (few: number): number => Math.max(1, Math.round(few * factor));

/** What fast-check's `assert` takes. `npm run fuzz` counts the runs by the file that `UNIGEN_FUZZ_LOG` names. */
export function parameters(few: number): { numRuns: number; seed: number } {
  const numRuns = runs(few);
  const { UNIGEN_FUZZ_LOG: log } = process.env;
  if (log !== undefined) appendFileSync(log, `${numRuns}\n`);
  return { numRuns, seed };
}

/** Milliseconds that a test may take which has so many at the usual number of runs. */
export const timeout = (usual: number): number => usual * Math.max(1, factor);

function numberOf(name: string, usual: number): number {
  const text = process.env[name];
  if (text === undefined || text.trim() === '') return usual;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name} must be a number of at least 0, not ${text}`);
  return value;
}
