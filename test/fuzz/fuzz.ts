/**
 * `npm run fuzz`: the properties of this folder again and again, each round with another seed, for so many minutes:
 * `npm run fuzz -- --minutes 30`. A round that fails ends it, and can be repeated with `--seed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
const given = values.seed === undefined ? undefined : Number(values.seed);
if (!(minutes > 0) || (given !== undefined && !Number.isInteger(given))) {
  console.error('--minutes takes a number above 0, --seed an integer');
  process.exit(2);
}

/** How many times as many runs as in `npm test` a round has. */
const FACTOR = 10;
const folder = mkdtempSync(join(tmpdir(), 'unigen-fuzz-'));
const log = join(folder, 'runs');
writeFileSync(log, '');
const counted = () =>
  readFileSync(log, 'utf8')
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);

const end = Date.now() + minutes * 60_000;
let failed = false;
try {
  for (let round = 1; !failed && (round === 1 || (given === undefined && Date.now() < end)); round++) {
    const seed = given ?? Math.floor(Math.random() * 2 ** 31);
    const env = { ...process.env, UNIGEN_FUZZ: String(FACTOR), UNIGEN_FUZZ_SEED: String(seed), UNIGEN_FUZZ_LOG: log };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', '--testTimeout=600000'],
      { env, encoding: 'utf8', maxBuffer: 1e8 },
    );
    failed = status !== 0;
    if (failed) console.log(stdout + stderr);
    console.log(
      `round ${round}, seed ${seed}: ${failed ? 'failed' : 'passed'}; ${counted().toLocaleString('en')} runs so far`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
