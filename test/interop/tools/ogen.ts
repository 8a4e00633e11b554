import { join } from 'node:path';
import { copyGo, runGo } from '../support/go.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '1.24.0';

const tool: InteropTool = {
  name: 'ogen',
  version: VERSION,
  language: 'Go',
  document: 'portable',
  generates: 'a client (and a server) without reflection; the client validates responses, not requests',
  union: '`NewGoogleVeo31FastTaskCreateTaskRequest(GoogleVeo31FastTask{Input: …})`',
  command: [
    'go get -tool github.com/ogen-go/ogen/cmd/ogen@v1.24.0',
    'go tool ogen --target unifically --package unifically --clean unifically.json',
    'go tool ogen --target gateai --package gateai --clean gateai.json',
    'go mod tidy',
  ],
  limits: [
    'More than 200,000 lines of Go: compiling them for the first time takes a minute.',
    'A response with a `status` that the document does not list is an error. A model that it does not list can not be sent.',
    'It refuses a `default` next to `anyOf`, and an `anyOf` whose schemas have the same type. The portable documents have neither.',
  ],
  async install({ go }) {
    await go([`github.com/ogen-go/ogen/cmd/ogen@v${VERSION}`]);
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    await copyGo(context, 'ogen');
    for (const api of ['unifically', 'gateai'] as const) {
      const flags = ['--target', api, '--package', api, '--clean'];
      await execute({ argv: [join(folder, 'bin/ogen'), ...flags, documents[api]], cwd: work });
    }
    await runGo(context);
  },
};

export default tool;
