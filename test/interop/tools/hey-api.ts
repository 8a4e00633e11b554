import { join } from 'node:path';
import { checkHost } from '../support/hosts.js';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const VERSION = '0.95.0';

const tool: InteropTool = {
  name: 'hey-api',
  version: VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'types and a function for each operation',
  union: "`createTask({ body: { model: 'google/veo-3.1-fast', input: { … } } })`; `model` selects the type of `input`",
  errors:
    'a call returns `{ error, response }`, with an `ErrorEnvelope` or a `GateAiError`; with `throwOnError`, it throws that body',
  command: [
    `npm install --save-dev @hey-api/openapi-ts@${VERSION} typescript@5`,
    'npx @hey-api/openapi-ts -i unifically.json -o src/unifically',
    'npx @hey-api/openapi-ts -i gateai.json -o src/gateai',
  ],
  limits: ['0.96 and later need Node 22.13. With 0.99.0, the same program passed.'],
  async install({ npm }) {
    await npm({ '@hey-api/openapi-ts': VERSION, ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    for (const api of ['unifically', 'gateai'] as const) {
      const argv = [join(folder, 'node_modules/.bin/openapi-ts'), '-i', documents[api], '-o', join(work, api)];
      await execute({ argv, cwd: work });
      await checkHost(documents, api, join(work, api, 'client.gen.ts'));
    }
    await runTypeScript(context, 'hey-api');
  },
};

export default tool;
