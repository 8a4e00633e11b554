import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const VERSION = '7.13.0';

const tool: InteropTool = {
  name: 'openapi-typescript',
  version: VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'types for openapi-fetch',
  union: "`body: { model: 'google/veo-3.1-fast', input: { … } }`; `model` selects the type of `input`",
  errors: 'a call returns `{ error, response }`, with the `ErrorEnvelope` or the `GateAIError` of the document',
  command: [
    `npm install --save-dev openapi-typescript@${VERSION} typescript@5 && npm install openapi-fetch`,
    'npx openapi-typescript unifically.json -o src/unifically.ts',
    'npx openapi-typescript gateai.json -o src/gateai.ts',
  ],
  async install({ npm }) {
    await npm({ 'openapi-typescript': VERSION, 'openapi-fetch': '0.17.0', ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    for (const api of ['unifically', 'gateai'] as const) {
      const program = join(folder, 'node_modules/.bin/openapi-typescript');
      await execute({ argv: [program, documents[api], '-o', join(work, `${api}.ts`)], cwd: work });
    }
    await runTypeScript(context, 'openapi-fetch');
  },
};

export default tool;
