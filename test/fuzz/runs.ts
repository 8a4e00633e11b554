/** How many times more runs than usual: `npm run fuzz` sets `UNIGEN_FUZZ`. Default 1. */
const factor = numberOf('UNIGEN_FUZZ', 1);

/** Where all runs of this process begin: `UNIGEN_FUZZ_SEED`, or at random. fast-check prints it when a property fails. */
export const seed = numberOf('UNIGEN_FUZZ_SEED', Math.floor(Math.random() * 2 ** 31));

/** So many runs in `npm test`, more by the factor. */
export const runs = (few: number): number => Math.max(1, Math.round(few * factor));

/** What fast-check's `assert` takes. */
export const parameters = (few: number): { numRuns: number; seed: number } => ({ numRuns: runs(few), seed });

/** Milliseconds that a test may take which has so many at the usual number of runs. */
export const timeout = (usual: number): number => usual * Math.max(1, factor);

function numberOf(name: string, usual: number): number {
  const text = process.env[name];
  if (text === undefined || text.trim() === '') return usual;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name} must be a number of at least 0, not ${text}`);
  return value;
}
