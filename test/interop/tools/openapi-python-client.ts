import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runPython, MYPY } from '../support/python.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '0.29.1';

const tool: InteropTool = {
  name: 'openapi-python-client',
  version: VERSION,
  language: 'Python',
  document: 'portable',
  generates: 'a client on httpx with attrs classes, sync and async',
  union: "`create_task.sync(client=api, body=GoogleVeo31FastTask(model='google/veo-3.1-fast', input_=…))`",
  command: [
    "echo 'literal_enums: true' > config.yaml",
    'openapi-python-client generate --path unifically.json --config config.yaml --meta none --output-path unifically',
    'openapi-python-client generate --path gateai.json --config config.yaml --meta none --output-path gateai',
  ],
  limits: [
    'Without `literal_enums`, `model` is a member of an enum of one.',
    'Errors are returned, not raised: `isinstance(created, ErrorEnvelope)`. Only those that are not documented are raised, if `raise_on_unexpected_status` is set.',
    'What a response omits is `UNSET`, not `None`; it is falsy.',
    'It checks no values before it sends them; mypy does. A response with a `status` that the document does not list raises a `TypeError`.',
  ],
  async install({ pip }) {
    await pip([`openapi-python-client==${VERSION}`, MYPY]);
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    const program = join(folder, 'venv/bin/openapi-python-client');
    await writeFile(join(work, 'config.yaml'), 'literal_enums: true\n');
    for (const api of ['unifically', 'gateai'] as const) {
      const flags = ['--config', 'config.yaml', '--meta', 'none', '--output-path', api, '--fail-on-warning'];
      // It formats what it wrote with `ruff`, which comes with it.
      const env = { PATH: `${join(folder, 'venv/bin')}:${process.env.PATH}` };
      await execute({ argv: [program, 'generate', '--path', documents[api], ...flags], cwd: work, env });
    }
    // Not `client.py`, which is the same for every document: mypy complains of `__exit__` in it.
    const checked = ['unifically', 'gateai'].flatMap((api) => [`${api}/models`, `${api}/api`]);
    await runPython(context, 'openapi_python_client', checked);
  },
};

export default tool;
