import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORVAL_LIMIT, ORVAL_VERSION, orvalSetup, runOrval } from '../support/orval.js';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const SETUP = orvalSetup('fetch', `{ mutator: { path: './fetcher.ts', name: 'fetcher' } }`);

const tool: InteropTool = {
  name: 'orval-fetch',
  version: ORVAL_VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'types and a function for each operation',
  union: "`createTask({ model: 'google/veo-3.1-fast', input: { … } })`; `model` selects the type of `input`",
  errors: 'a call returns `{ status, data, headers }`; `status` selects the type of `data`',
  setup: SETUP,
  command: [`npm install --save-dev orval@${ORVAL_VERSION} typescript@5`, 'npx orval'],
  limits: [
    'Host and key come from a fetcher of your own, since the functions know neither (orval-labs/orval#3071). ' +
      '`test/interop/clients/typescript/fetcher.ts` is one.',
    ORVAL_LIMIT,
  ],
  async install({ npm }) {
    await npm({ orval: ORVAL_VERSION, ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    await copyFile(join(context.clients, 'typescript/fetcher.ts'), join(context.work, 'fetcher.ts'));
    await runOrval(context, SETUP);
    await runTypeScript(context, 'orval-fetch');
  },
};

export default tool;
