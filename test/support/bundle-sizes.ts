import { dirname, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const ENTRIES: [name: string, code: string][] = [
  [
    'unigen, tasks alone',
    `import { createUnificallyTasks } from 'unigen';
     const tasks = createUnificallyTasks({ apiKey: key });
     export const work = async () => tasks.wait(await tasks.create('google/veo-3.1-fast', { prompt }));`,
  ],
  [
    'unigen, the whole client',
    `import { Unifically } from 'unigen';
     const api = new Unifically({ apiKey: key });
     export const work = () => api.run('google/veo-3.1-fast', { prompt });`,
  ],
  [
    'unigen, GateAI, the whole client',
    `import { GateAI } from 'unigen';
     const gateai = new GateAI({ apiKey: key });
     export const work = () => gateai.run('sora-2', { prompt });`,
  ],
  [
    '@fal-ai/client',
    `import { createFalClient } from '@fal-ai/client';
     const fal = createFalClient({ credentials: key });
     export const work = () => fal.subscribe('fal-ai/veo3', { input: { prompt } });`,
  ],
  [
    'replicate',
    `import Replicate from 'replicate';
     const replicate = new Replicate({ auth: key });
     export const work = () => replicate.run('google/veo-3', { input: { prompt } });`,
  ],
  [
    'openai',
    `import OpenAI from 'openai';
     const openai = new OpenAI({ apiKey: key });
     export const work = async () => openai.videos.retrieve((await openai.videos.create({ prompt })).id);`,
  ],
  [
    'unigen/ai-sdk, Unifically',
    `import { createUnifically } from 'unigen/ai-sdk';
     export const work = () => createUnifically({ apiKey: key }).imageModel('alibaba/z-image-turbo');`,
  ],
  [
    'unigen/ai-sdk, GateAI',
    `import { createGateAI } from 'unigen/ai-sdk';
     export const work = () => createGateAI({ apiKey: key }).imageModel('gpt-image-2');`,
  ],
  [
    '@ai-sdk/fal',
    `import { createFal } from '@ai-sdk/fal';
     export const work = () => createFal({ apiKey: key }).image('fal-ai/flux/dev');`,
  ],
  [
    '@ai-sdk/replicate',
    `import { createReplicate } from '@ai-sdk/replicate';
     export const work = () => createReplicate({ apiToken: key }).image('black-forest-labs/flux-dev');`,
  ],
  ['openapi-fetch alone', `import createClient from 'openapi-fetch'; export const work = createClient;`],
];

const OPTIONS: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  outdir: 'out',
  metafile: true,
  chunkNames: '[name]-[hash]',
  logLevel: 'error',
  alias: { unigen: resolve('src/index.ts'), 'unigen/ai-sdk': resolve('src/ai-sdk/index.ts') },
};

/** A hash in the name of a part makes the others a few bytes longer or shorter with each change of that part. */
const HASH = /-[A-Z\d]{8}\.js/g;

/** Bytes of a bundle. */
export interface Bundle {
  name: string;
  /** Minified, of what loads at first. */
  minified: number;
  /** Minified and compressed with gzip, of what loads at first. */
  first: number;
  /** The same with all that may load later. */
  all: number;
}

/**
 * Bundles for browsers that create a task and wait for it: those of this package, and of others for the same work.
 *
 * @param generated Modules in place of those below `generated/`, by file name; then only the bundles of this package.
 * @param only The names of the bundles.
 */
export async function bundles(generated?: Record<string, string>, only = /./): Promise<Bundle[]> {
  const found: Bundle[] = [];
  const plugins = generated ? [replaceGenerated(generated)] : [];
  for (const [name, code] of ENTRIES) {
    if ((generated && !name.startsWith('unigen')) || !only.test(name)) continue;
    const stdin = {
      contents: `const key = 'key', prompt = 'A kite';\n${code}`,
      resolveDir: process.cwd(),
      loader: 'ts' as const,
    };
    const split = await build({ ...OPTIONS, stdin, plugins, splitting: true });
    const first = initial(split.metafile!.outputs);
    const bytes = split.outputFiles!.map((file) => ({
      name: file.path,
      raw: file.text.replace(HASH, '.js').length,
      zip: gzipSync(file.text.replace(HASH, '.js'), { level: 9 }).length,
    }));
    const sum = (key: 'raw' | 'zip', only?: Set<string>) =>
      bytes
        .filter((file) => !only || [...only].some((output) => file.name.endsWith(output)))
        .reduce((total, file) => total + file[key], 0);
    found.push({ name, minified: sum('raw', first), first: sum('zip', first), all: sum('zip') });
  }
  return found;
}

/** Loads the modules below `generated/` from memory. */
function replaceGenerated(modules: Record<string, string>): Plugin {
  const folder = resolve('generated');
  return {
    name: 'generated',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const name = relative(folder, path).replaceAll('\\', '/');
        return Object.hasOwn(modules, name)
          ? { contents: modules[name], loader: 'ts', resolveDir: dirname(path) }
          : null;
      });
    },
  };
}

/** The outputs that load before anything runs; what is imported later is an entry point of its own. */
function initial(
  outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string; external?: boolean }[] }>,
): Set<string> {
  const found = new Set<string>();
  const visit = (output: string) => {
    if (found.has(output)) return;
    found.add(output);
    for (const { path, kind, external } of outputs[output]?.imports ?? [])
      if (kind !== 'dynamic-import' && !external) visit(path);
  };
  for (const [output, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') visit(output);
  return found;
}
