import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteropTool, ToolContext } from './tool.js';

export const ORVAL_VERSION = '7.13.2';
export const ORVAL_LIMIT =
  '7.14 and later need Node 22.18. With 8.38.0 the same program passed, except that names of Zod schemas begin with a ' +
  'capital there.';

/** An `orval.config.mjs` that writes `unifically.ts` and `gateai.ts`. */
export function orvalSetup(client: 'fetch' | 'zod', override: string): NonNullable<InteropTool['setup']> {
  const apiOf = (name: string) => `  ${name}: {
    input: { target: './${name}.json' },
    output: { target: './${name}.ts', client: '${client}', override },
  },
`;
  const text = `const override = ${override};

export default {
${apiOf('unifically')}${apiOf('gateai')}};
`;
  return { file: 'orval.config.mjs', text };
}

/** Generates into `work`, with the file that the guide shows. */
export async function runOrval(context: ToolContext, setup: NonNullable<InteropTool['setup']>): Promise<void> {
  const { folder, work, documents, execute } = context;
  for (const api of ['unifically', 'gateai'] as const) await copyFile(documents[api], join(work, `${api}.json`));
  await writeFile(join(work, setup.file), setup.text);
  await execute({ argv: [join(folder, 'node_modules/.bin/orval')], cwd: work });
}
