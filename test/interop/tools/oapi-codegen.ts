import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyGo, runGo } from '../support/go.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '2.8.2';

const tool: InteropTool = {
  name: 'oapi-codegen',
  version: VERSION,
  language: 'Go',
  document: 'portable',
  generates: 'a client with typed requests and responses: one file, one small runtime module',
  union: '`body.FromGoogleVeo31FastTask(GoogleVeo31FastTask{Input: …})`, which also sets `model`',
  command: [
    'go get -tool github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2',
    'go tool oapi-codegen -generate types,client -package unifically -o unifically/unifically.gen.go unifically.json',
    'go tool oapi-codegen -generate types,client -package gateai -o gateai/gateai.gen.go gateai.json',
  ],
  limits: [
    'Optional parameters are pointers, and so are optional properties of responses.',
    'Every status has a field of its own (`response.JSON422.Data.Message`); none of them is an `error`.',
    'Uploads: a second client, with `https://files.storagecdn.online`.',
    'A model that the document does not list can be sent as JSON, with `CreateTaskWithBodyWithResponse`.',
    'A schema named as an operation with `Response` behind it would not compile (oapi-codegen/oapi-codegen#1474). The portable documents have none.',
  ],
  async install({ go }) {
    await go([`github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${VERSION}`]);
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    await copyGo(context, 'oapi-codegen');
    for (const api of ['unifically', 'gateai'] as const) {
      await mkdir(join(work, api));
      const flags = ['-generate', 'types,client', '-package', api, '-o', `${api}/${api}.gen.go`];
      await execute({ argv: [join(folder, 'bin/oapi-codegen'), ...flags, documents[api]], cwd: work });
    }
    await runGo(context);
  },
};

export default tool;
