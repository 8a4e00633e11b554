import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { derive } from '../../src/generate/index.js';
import { bundle } from '../../scripts/redocly/bundle.js';
import { branches } from '../../src/contract/document/branches.js';
import { withMoreModels } from '../support/more-models.js';

/**
 * How generating and type-checking grow with the number of models: the contract as it is, and with every model
 * there two and four times. Each model is copied whole, with its own input, under an id of its own.
 */
const base = await bundle('spec/openapi.yaml');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const folder = await mkdtemp(join(tmpdir(), 'unigen-bench-'));

const rows: { times: number; models: number; generate: number; check: number; kilobytes: number }[] = [];
try {
  await derive(base); // Loads and warms up what every run needs.
  for (const times of [1, 2, 4]) {
    const document = withMoreModels(base, (times - 1) * branches(base).length);
    const started = performance.now();
    const files = await derive(document);
    const generate = performance.now() - started;
    const check = await typeCheck(files['types.ts']!, join(folder, String(times)));
    rows.push({
      times,
      models: branches(document).length,
      generate,
      check,
      kilobytes: files['types.ts']!.length / 1024,
    });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const first = rows[0]!;
const ratio = (value: number, one: number) => `${(value / one).toFixed(2)}×`;
console.log(
  ['times', 'models', 'generate', 'ratio', 'type-check', 'ratio', 'types.ts'].map((head) => head.padStart(11)).join(''),
);
for (const { times, models, generate, check, kilobytes } of rows) {
  const cells = [
    `${times}×`,
    String(models),
    `${(generate / 1000).toFixed(2)} s`,
    ratio(generate, first.generate),
    `${(check / 1000).toFixed(2)} s`,
    ratio(check, first.check),
    `${kilobytes.toFixed(0)} KB`,
  ];
  console.log(cells.map((cell) => cell.padStart(11)).join(''));
}

/** Milliseconds that a consumer with one call of each API waits for the compiler, in a process of its own. */
async function typeCheck(types: string, at: string): Promise<number> {
  await mkdir(join(at, 'generated'), { recursive: true });
  await writeFile(join(at, 'generated', 'types.ts'), types);
  await cp('generated/operations.ts', join(at, 'generated', 'operations.ts'));
  for (const folder of ['raw', 'types']) await cp(`src/${folder}`, join(at, 'src', folder), { recursive: true });
  await writeFile(
    join(at, 'consumer.ts'),
    `import { createUnificallyClient } from './src/raw/unifically.js';
export const response = createUnificallyClient({ apiKey: 'key' }).POST('/v1/tasks', {
  body: { model: 'google/veo-3.1-fast', input: { prompt: 'A kite', duration: 8 } },
});
`,
  );
  await symlink(resolve('node_modules'), join(at, 'node_modules'));
  await writeFile(join(at, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(at, 'tsconfig.json'),
    JSON.stringify({ extends: resolve('tsconfig.json'), include: ['consumer.ts'] }),
  );
  const started = performance.now();
  execFileSync(process.execPath, [tsc, '-p', at], { stdio: 'inherit' });
  return performance.now() - started;
}
