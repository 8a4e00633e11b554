import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const VERSION = '4.39.3';
const PACKAGES = ['cli', 'core', 'plugin-oas', 'plugin-ts', 'plugin-client', 'plugin-zod'];

const SETUP = {
  file: 'kubb.config.mjs',
  text: `import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';
import { pluginClient } from '@kubb/plugin-client';

export default defineConfig(
  ['unifically', 'gateai'].map((name) => ({
    name,
    root: '.',
    input: { path: \`./\${name}.json\` },
    output: { path: \`src/\${name}\`, format: false },
    plugins: [pluginOas(), pluginTs(), pluginZod(), pluginClient()],
  })),
);
`,
};

const tool: InteropTool = {
  name: 'kubb',
  version: VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'types, Zod schemas and a function for each operation, by axios',
  union: "`createTask({ model: 'google/veo-3.1-fast', input: { … } })`; `model` selects the type of `input`",
  errors: 'a call throws an `AxiosError` with `status`; `createTask` has `CreateTask422` for `error.response.data`',
  setup: SETUP,
  command: [
    `npm install --save-dev ${PACKAGES.map((name) => `@kubb/${name}@${VERSION}`).join(' ')} typescript@5`,
    'npm install axios zod',
    'npx kubb generate',
  ],
  limits: [
    'The TypeScript project needs `allowImportingTsExtensions`.',
    "With `client: 'fetch'`, an error response is returned as if it were a success.",
    '5.x needs Node 22, and the plugins `ts` and `client` are not released for it.',
  ],
  async install({ npm }) {
    const packages = Object.fromEntries(PACKAGES.map((name) => [`@kubb/${name}`, VERSION]));
    await npm({ ...packages, axios: '1.21.1', zod: '4.6.7', ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    for (const api of ['unifically', 'gateai'] as const) await copyFile(documents[api], join(work, `${api}.json`));
    await writeFile(join(work, SETUP.file), SETUP.text);
    await execute({ argv: [join(folder, 'node_modules/.bin/kubb'), 'generate'], cwd: work });
    await runTypeScript(context, 'kubb', { allowImportingTsExtensions: true, forceConsistentCasingInFileNames: true });
  },
};

export default tool;
