import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MYPY, runPython } from '../support/python.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '0.89.0';
const FLAGS = [
  '--input-file-type openapi',
  '--preset standard-py310-20261027',
  '--output-model-type pydantic_v2.BaseModel',
  '--enum-field-as-literal all',
  '--naming-strategy full-path',
];

const tool: InteropTool = {
  name: 'datamodel-code-generator',
  version: VERSION,
  language: 'Python',
  document: 'portable',
  generates: 'pydantic 2 models, without calls: those are yours, here with httpx',
  union:
    "`CreateTaskRequest(GoogleVeo31FastTask(model='google/veo-3.1-fast', input=…))`; pydantic validates by `model`",
  command: ['unifically', 'gateai'].map(
    (api) => `datamodel-codegen --input ${api}.json --output ${api}.py ${FLAGS.join(' ')}`,
  ),
  limits: [
    'Paths, keys, uploads and errors are up to you.',
    'Dump a request with `exclude_none=True`, since the APIs refuse `null`.',
    'Without the last two flags there are classes such as `Model44`, one for each list of values.',
    'A response with a `status` that the document does not list is a `ValidationError`.',
  ],
  async install({ pip }) {
    await pip([`datamodel-code-generator==${VERSION}`, 'pydantic==2.14.4', 'httpx==0.28.1', MYPY]);
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    const program = join(folder, 'venv/bin/datamodel-codegen');
    for (const api of ['unifically', 'gateai'] as const) {
      const flags = ['--input', documents[api], '--output', `${api}.py`, ...FLAGS.flatMap((flag) => flag.split(' '))];
      await execute({ argv: [program, ...flags], cwd: work });
    }
    await writeFile(join(work, 'mypy.ini'), '[mypy]\nplugins = pydantic.mypy\n');
    await runPython(context, 'datamodel_code_generator', ['unifically.py', 'gateai.py']);
  },
};

export default tool;
