import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Documents } from '../support/documents.js';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const VERSION = '4.39.3';
const PACKAGES = ['cli', 'core', 'plugin-oas', 'plugin-ts', 'plugin-client', 'plugin-zod'];

const tool: InteropTool = {
  name: 'kubb',
  version: VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'types, Zod schemas and a function for each operation, by axios',
  union: "`createTask({ model: 'google/veo-3.1-fast', input: { … } })`; `model` selects the type of `input`",
  command: ['npx kubb generate'],
  limits: [
    '`kubb.config.ts` lists the plugins `oas`, `ts`, `zod` and `client`; the TypeScript project needs ' +
      '`allowImportingTsExtensions`.',
    "With `client: 'fetch'`, an error response is returned as if it were a success.",
    '5.x needs Node 22, and the plugins `ts` and `client` are not released for it.',
  ],
  async install({ npm }) {
    const packages = Object.fromEntries(PACKAGES.map((name) => [`@kubb/${name}`, VERSION]));
    await npm({ ...packages, axios: '1.21.1', zod: '4.6.7', ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    await writeFile(join(work, 'kubb.config.mjs'), configOf(documents));
    await execute({ argv: [join(folder, 'node_modules/.bin/kubb'), 'generate'], cwd: work });
    await runTypeScript(context, 'kubb', { allowImportingTsExtensions: true, forceConsistentCasingInFileNames: true });
  },
};

function configOf(documents: Documents): string {
  const apis = (['unifically', 'gateai'] as const).map((name) => ({ name, path: documents[name] }));
  return `import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';
import { pluginClient } from '@kubb/plugin-client';

const apis = ${JSON.stringify(apis)};
export default defineConfig(
  apis.map(({ name, path }) => ({
    name,
    root: '.',
    input: { path },
    output: { path: name, format: false },
    plugins: [pluginOas(), pluginTs(), pluginZod(), pluginClient()],
  })),
);
`;
}

export default tool;
