import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const VERSION = '7.13.0';

const tool: InteropTool = {
  name: 'openapi-typescript-strict',
  version: VERSION,
  language: 'TypeScript',
  document: 'strict',
  generates: 'types for openapi-fetch, of both APIs and with the rules of the modes',
  union: "`body: { model: 'google/veo-3.1-fast', input: { … } }`; `model` selects the type of `input`",
  errors: 'a call returns `{ error, response }`, with the `ErrorEnvelope` or the `GateAIError` of the document',
  command: [
    `npm install --save-dev openapi-typescript@${VERSION} typescript@5 && npm install openapi-fetch`,
    'npx openapi-typescript openapi.json --default-non-nullable false -o schema.ts',
  ],
  limits: [
    'Without `--default-non-nullable false`, every parameter that has a default is required ' +
      '(openapi-ts/openapi-typescript#2012).',
  ],
  async install({ npm }) {
    await npm({ 'openapi-typescript': VERSION, 'openapi-fetch': '0.17.0', ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    const program = join(folder, 'node_modules/.bin/openapi-typescript');
    const flags = ['--default-non-nullable', 'false', '-o', join(work, 'schema.ts')];
    await execute({ argv: [program, documents.strict, ...flags], cwd: work });
    await runTypeScript(context, 'openapi-fetch-strict');
  },
};

export default tool;
