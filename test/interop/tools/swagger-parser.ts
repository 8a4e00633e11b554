import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';

const VERSION = '13.0.0';

const tool: InteropTool = {
  name: 'swagger-parser',
  version: VERSION,
  language: 'linter',
  document: 'both',
  generates: 'validates the documents by the schema of OpenAPI, and resolves all references',
  command: [
    `npm install --save-dev @apidevtools/swagger-parser@${VERSION}`,
    `node -e "require('@apidevtools/swagger-parser').validate('unifically.json')"`,
  ],
  limits: ['13.1.0 needs Node 22.19.'],
  async install({ npm }) {
    await npm({ '@apidevtools/swagger-parser': VERSION });
  },
  async run({ folder, clients, documents, execute }) {
    // Where Node finds the package.
    const program = join(folder, 'swagger-parser.mjs');
    await copyFile(join(clients, 'javascript/swagger-parser.mjs'), program);
    await execute({ argv: ['node', program, ...Object.values(documents)], cwd: folder });
  },
};

export default tool;
