import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orvalConfig, ORVAL_LIMITS, ORVAL_VERSION } from '../support/orval.js';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const tool: InteropTool = {
  name: 'orval-zod',
  version: ORVAL_VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'Zod schemas of each request and response',
  union: "`createTaskBody.parse({ model: 'google/veo-3.1-fast', input: { … } })`; a `z.union` of all models",
  command: ['npx orval --input unifically.json --output src/unifically.ts --client zod'],
  limits: [
    'Without `override.zod.strict.body`, a misspelt parameter is dropped in silence.',
    'There are no schemas of error responses, and the requests are yours to send.',
    ...ORVAL_LIMITS,
  ],
  async install({ npm }) {
    await npm({ orval: ORVAL_VERSION, zod: '4.6.7', ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    await writeFile(join(work, 'orval.config.mjs'), orvalConfig(documents, 'zod', { zod: { strict: { body: true } } }));
    await execute({ argv: [join(folder, 'node_modules/.bin/orval')], cwd: work });
    await runTypeScript(context, 'orval-zod');
  },
};

export default tool;
