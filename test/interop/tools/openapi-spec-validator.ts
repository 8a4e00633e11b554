import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';

const VERSION = '0.9.0';

const tool: InteropTool = {
  name: 'openapi-spec-validator',
  version: VERSION,
  language: 'linter',
  needs: ['python3'],
  document: 'both',
  generates: 'validates the documents by the schema of OpenAPI, and their schemas, defaults and references',
  command: ['openapi-spec-validator unifically.json'],
  async install({ pip }) {
    await pip([`openapi-spec-validator==${VERSION}`]);
  },
  async run({ folder, documents, execute }) {
    const program = join(folder, 'venv/bin/openapi-spec-validator');
    await execute({ argv: [program, ...Object.values(documents)], cwd: folder });
  },
};

export default tool;
