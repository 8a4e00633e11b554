import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHost } from '../support/hosts.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '6.3.3';

const tool: InteropTool = {
  name: 'openapi-to-postman',
  version: VERSION,
  language: 'Postman',
  document: 'portable',
  generates: 'a Postman collection of each API, also by Import in Postman itself; run by newman 6.2.2 here',
  union: 'the body of `Create a task` is an example to edit; Postman does not check it',
  errors: 'the response, with saved examples for each status',
  command: [
    `npm install --save-dev openapi-to-postmanv2@${VERSION}`,
    'npx openapi2postmanv2 -s unifically.json -o unifically.collection.json -O parametersResolution=Example',
  ],
  limits: [
    'Host and key are the variables `baseUrl` and `bearerToken` of the collection. Uploads go to another host: set ' +
      '`baseUrl` to it for that request.',
  ],
  async install({ npm }) {
    await npm({ 'openapi-to-postmanv2': VERSION, newman: '6.2.2' });
  },
  async run(context) {
    const { folder, work, clients, documents, execute, scenario } = context;
    for (const api of ['unifically', 'gateai'] as const) {
      const collection = join(work, `${api}.collection.json`);
      const files = ['-s', documents[api], '-o', collection];
      const program = join(folder, 'node_modules/.bin/openapi2postmanv2');
      await execute({ argv: [program, ...files, '-O', 'parametersResolution=Example'], cwd: work });
      await checkHost(documents, api, collection);
    }
    for (const file of ['postman.mjs', 'steps.mjs'])
      await copyFile(join(clients, 'javascript', file), join(work, file));
    await scenario({ argv: ['node', 'postman.mjs'], cwd: work }, { separateStorage: true });
  },
};

export default tool;
