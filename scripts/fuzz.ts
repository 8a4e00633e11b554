import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

/** `npm run fuzz -- [--factor 100] [--seed N] [files]`: the property-based tests with many more runs than in `npm test`. */
const { values, positionals } = parseArgs({
  options: { factor: { type: 'string', default: '100' }, seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) } },
  allowPositionals: true,
});
console.log(`Seed ${values.seed}, ${values.factor} times the usual runs. The same again: npm run fuzz -- --factor ${values.factor} --seed ${values.seed}`);

const files = positionals.length > 0 ? positionals : ['test/fuzz'];
const child = spawn('vitest', ['run', '--testTimeout', '0', ...files], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, UNIGEN_FUZZ: values.factor, UNIGEN_FUZZ_SEED: values.seed },
});
child.on('exit', (code) => process.exit(code ?? 1));
