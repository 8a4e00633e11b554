import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHost } from '../support/hosts.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '4.0.1';
/** What the generated servers ask for, as far as they need it to run. */
const SERVER_PACKAGES = {
  '@modelcontextprotocol/sdk': '1.32.2',
  'json-schema-to-zod': '2.8.1',
  '@types/node': '22.19.1',
  axios: '1.21.1',
  dotenv: '16.6.1',
  typescript: '5.9.3',
  zod: '3.25.76',
};

const tool: InteropTool = {
  name: 'openapi-mcp-generator',
  version: VERSION,
  language: 'MCP',
  document: 'portable',
  generates: 'an MCP server of each API, with a tool for each operation',
  union:
    "`createTask` with `{ requestBody: { model: 'google/veo-3.1-fast', input: { … } } }`; an `anyOf` of all models",
  errors: 'a text with the status and the first 200 characters of the body',
  command: [
    `npm install --save-dev openapi-mcp-generator@${VERSION}`,
    'npx openapi-mcp-generator --input unifically.json --output unifically-mcp',
    'cd unifically-mcp && npm install && npm run build',
    'BEARER_TOKEN_UNIFICALLYKEY=… node build/index.js',
  ],
  limits: [
    'It has one base URL, `API_BASE_URL`: uploads need a second server process with that of the storage host. ' +
      "GateAI's upload is a form, which it can't send.",
    'Errors do not set `isError`.',
  ],
  async install({ npm }) {
    await npm({ 'openapi-mcp-generator': VERSION, ...SERVER_PACKAGES });
  },
  async run(context) {
    const { folder, work, clients, documents, execute, scenario } = context;
    const bin = (name: string) => join(folder, 'node_modules/.bin', name);
    for (const api of ['unifically', 'gateai'] as const) {
      const output = join(work, api);
      await execute({ argv: [bin('openapi-mcp-generator'), '--input', documents[api], '--output', output] });
      await checkHost(documents, api, join(output, 'src/index.ts'));
      await execute({ argv: [bin('tsc'), '--project', output] });
    }
    for (const file of ['mcp.mjs', 'steps.mjs']) await copyFile(join(clients, 'javascript', file), join(work, file));
    await scenario({ argv: ['node', 'mcp.mjs'], cwd: work }, { separateStorage: true });
  },
};

export default tool;
