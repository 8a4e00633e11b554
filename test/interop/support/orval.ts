import type { Documents } from './documents.js';

export const ORVAL_VERSION = '7.13.2';
export const ORVAL_LIMITS = [
  '7.14 and later need Node 22.18. With 8.38.0, the same programs passed; only the names of Zod schemas begin with a capital there.',
];

/** Text of an `orval.config.mjs` that writes `unifically.ts` and `gateai.ts`. */
export function orvalConfig(documents: Documents, client: 'fetch' | 'zod', override = {}): string {
  const apis = (['unifically', 'gateai'] as const).map((api) => [
    api,
    { input: { target: documents[api] }, output: { target: `./${api}.ts`, client, mode: 'single', override } },
  ]);
  return `export default ${JSON.stringify(Object.fromEntries(apis), null, 2)};\n`;
}
