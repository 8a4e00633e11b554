import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orvalConfig, ORVAL_LIMITS, ORVAL_VERSION } from '../support/orval.js';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const tool: InteropTool = {
  name: 'orval-fetch',
  version: ORVAL_VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'types and a function for each operation, which returns a union by `status`',
  union: "`createTask({ model: 'google/veo-3.1-fast', input: { … } })`; `model` selects the type of `input`",
  command: ['npx orval --input unifically.json --output src/unifically.ts --client fetch'],
  limits: [
    'Host and key come from a fetcher of your own, ten lines that `override.mutator` names: the functions know neither ' +
      '(orval-labs/orval#3071).',
    ...ORVAL_LIMITS,
  ],
  async install({ npm }) {
    await npm({ orval: ORVAL_VERSION, ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, clients, documents, execute } = context;
    await copyFile(join(clients, 'typescript/fetcher.ts'), join(work, 'fetcher.ts'));
    const override = { mutator: { path: './fetcher.ts', name: 'fetcher' } };
    await writeFile(join(work, 'orval.config.mjs'), orvalConfig(documents, 'fetch', override));
    await execute({ argv: [join(folder, 'node_modules/.bin/orval')], cwd: work });
    await runTypeScript(context, 'orval-fetch');
  },
};

export default tool;
