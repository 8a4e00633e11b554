import { ORVAL_LIMIT, ORVAL_VERSION, orvalSetup, runOrval } from '../support/orval.js';
import type { InteropTool } from '../support/tool.js';
import { runTypeScript, TYPESCRIPT_PACKAGES } from '../support/typescript.js';

const SETUP = orvalSetup('zod', '{ zod: { strict: { body: true } } }');

const tool: InteropTool = {
  name: 'orval-zod',
  version: ORVAL_VERSION,
  language: 'TypeScript',
  document: 'portable',
  generates: 'Zod schemas of each request and response',
  union: "`createTaskBody.parse({ model: 'google/veo-3.1-fast', input: { … } })`; a `z.union` of all models",
  errors: 'a `ZodError` before a request that the schemas refuse; the requests, and their errors, are yours to write',
  setup: SETUP,
  command: [`npm install --save-dev orval@${ORVAL_VERSION} typescript@5 && npm install zod`, 'npx orval'],
  limits: ['Without `strict`, a misspelt parameter is dropped in silence.', ORVAL_LIMIT],
  async install({ npm }) {
    await npm({ orval: ORVAL_VERSION, zod: '4.6.7', ...TYPESCRIPT_PACKAGES });
  },
  async run(context) {
    await runOrval(context, SETUP);
    await runTypeScript(context, 'orval-zod');
  },
};

export default tool;
