import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { median, ratio, table } from '../support/table.js';

/** How long the compiler takes over a consumer that makes one call, each in a process of its own. */
const CONSUMERS: [name: string, code: string][] = [
  ['an empty file', 'export {};'],
  [
    'unigen',
    `import { Unifically } from 'unigen'; export const result = new Unifically().run('google/veo-3.1-fast', { prompt: 'A kite', duration: 8 });`,
  ],
  [
    '@fal-ai/client',
    `import { fal } from '@fal-ai/client'; export const result = fal.subscribe('fal-ai/veo3', { input: { prompt: 'A kite' } });`,
  ],
  [
    'replicate',
    `import Replicate from 'replicate'; export const result = new Replicate().run('google/veo-3', { input: { prompt: 'A kite' } });`,
  ],
  [
    'openai',
    `import OpenAI from 'openai'; export const result = new OpenAI().videos.create({ prompt: 'A kite', seconds: '8' });`,
  ],
];
const ROUNDS = 3;

const compiler = (name: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'tsc');
/** What a consumer has. */
const tsc = compiler('typescript');
/** What `npm run build` compiles the package with. */
const buildTsc = compiler('typescript-native');
const folder = await mkdtemp(join(tmpdir(), 'unigen-types-'));
try {
  // The package as it is published.
  const own = join(folder, 'node_modules', 'unigen');
  await mkdir(own, { recursive: true });
  execFileSync(process.execPath, [buildTsc, '-p', 'tsconfig.build.json', '--outDir', join(own, 'dist')], {
    stdio: 'inherit',
  });
  await cp('package.json', join(own, 'package.json'));
  for (const name of [
    '@fal-ai',
    '@types',
    '@standard-schema',
    'replicate',
    'openai',
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]) {
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const times = CONSUMERS.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [name, code]] of CONSUMERS.entries()) times[index]!.push(await check(name, code));
  }
  const rows = CONSUMERS.map(([name], index) => {
    const seconds = median(times[index]!);
    return [name, seconds.toFixed(2), ratio(seconds, median(times[0]!))];
  });
  console.log(table(['type-check of one call', 's', 'ratio'], rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Seconds. */
async function check(name: string, code: string): Promise<number> {
  const file = `${name.replace(/\W+/g, '-')}.ts`;
  await writeFile(join(folder, file), code);
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'NodeNext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const start = performance.now();
  execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit' });
  return (performance.now() - start) / 1000;
}
