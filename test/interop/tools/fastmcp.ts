import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';

const VERSION = '4.2.3';

const tool: InteropTool = {
  name: 'fastmcp',
  version: VERSION,
  language: 'MCP',
  needs: ['python3'],
  document: 'portable',
  generates: 'an MCP server of each API, with a tool for each operation, when it starts',
  union: "`createTask` with `{ model: 'google/veo-3.1-fast', input: { … } }`",
  command: [
    `pip install fastmcp==${VERSION}`,
    'python -c "import json, httpx2, fastmcp; fastmcp.FastMCP.from_openapi(json.load(open(\'unifically.json\')), httpx2.AsyncClient(base_url=…, headers=…)).run()"',
  ],
  limits: [
    "The schema of `createTask` has 145 KB, that of `gateaiGenerate` 169 KB, and nothing in it ties `input` to `model`: it merges the branches of a union property by property (PrefectHQ/fastmcp#4677). The server does not validate; the API's message says what is wrong.",
    'An upload has to pass the base64 content of the file as an argument, and goes to a second server, with the storage host.',
    'An error is a `ToolError`: a text with the status and the whole body. Only of a 429 it says no more than "Rate limited by upstream API, please retry later".',
  ],
  async install({ pip }) {
    await pip([`fastmcp==${VERSION}`]);
  },
  async run({ folder, work, clients, documents, scenario }) {
    for (const file of ['fastmcp_from_openapi.py', 'steps.py'])
      await copyFile(join(clients, 'python', file), join(work, file));
    const argv = ['fastmcp_from_openapi.py', documents.unifically, documents.gateai];
    await scenario(
      { argv: [join(folder, 'venv/bin/python'), ...argv], cwd: work },
      { separateStorage: true, except: ['limit'] },
    );
  },
};

export default tool;
