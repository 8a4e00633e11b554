import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHost } from '../support/hosts.js';
import { installOpenApiGenerator, OPENAPI_GENERATOR_VERSION, openApiGenerator } from '../support/openapi-generator.js';
import { MYPY, runPython } from '../support/python.js';
import type { InteropTool } from '../support/tool.js';

const tool: InteropTool = {
  name: 'openapi-generator-python',
  version: OPENAPI_GENERATOR_VERSION,
  language: 'Python',
  needs: ['java', 'mvn'],
  document: 'portable',
  generates: 'a client on urllib3 with pydantic 2 classes',
  union: "`CreateTaskRequest(GoogleVeo31FastTask(model='google/veo-3.1-fast', input=…))`",
  command: ['unifically', 'gateai'].map(
    (api) =>
      `openapi-generator-cli generate -g python -i ${api}.json -o ${api}-client --additional-properties packageName=${api}`,
  ),
  limits: [
    'Make requests by constructors: `from_dict` and `from_json` send `null` for each omitted parameter whose type is not documented, such as `prompt_enhance`, and the APIs refuse `null`.',
    'A parameter with two types is a class of its own: `ElevenlabsSoundEffectInputDuration(5)`.',
    'A misspelled parameter is dropped without an error when the program runs; mypy finds it.',
    'Every error is an `ApiException` with `status`, and with the body in `data`; 402 and 429 have no class of their own.',
    'A response with a `status` that the document does not list is a `ValidationError`.',
  ],
  async install(install) {
    // What the generated `requirements.txt` asks for, pinned.
    const requirements = [
      'urllib3==2.7.0',
      'python-dateutil==2.9.0.post0',
      'pydantic==2.14.4',
      'typing-extensions>=4.7.1',
    ];
    await install.pip([...requirements, MYPY, 'types-python-dateutil']);
    await installOpenApiGenerator(install);
  },
  async run(context) {
    const { folder, work, documents, execute } = context;
    for (const api of ['unifically', 'gateai'] as const) {
      const flags = ['-g', 'python', '-i', documents[api], '-o', `${api}-client`, '--additional-properties'];
      await execute({ argv: [...openApiGenerator(folder), 'generate', ...flags, `packageName=${api}`], cwd: work });
      await cp(join(work, `${api}-client`, api), join(work, api), { recursive: true });
      await checkHost(documents, api, join(work, api, 'configuration.py'));
    }
    await runPython(context, 'openapi_generator', [
      'unifically/api',
      'unifically/models',
      'gateai/api',
      'gateai/models',
    ]);
  },
};

export default tool;
