import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteropTool } from '../support/tool.js';

const VERSION = '6.16.3';

const tool: InteropTool = {
  name: 'spectral',
  version: VERSION,
  language: 'linter',
  document: 'both',
  generates: 'checks the documents by the rules of `spectral:oas`',
  command: ['npx spectral lint unifically.json gateai.json openapi.json'],
  limits: ['In `openapi.json`, it warns of the schemas of outputs as unused: `x-output` alone names them.'],
  async install({ npm }) {
    await npm({ '@stoplight/spectral-cli': VERSION });
  },
  async run({ folder, work, documents, execute }) {
    const ruleset = join(work, 'ruleset.yaml');
    await writeFile(ruleset, 'extends: spectral:oas\n');
    const lint = [join(folder, 'node_modules/.bin/spectral'), 'lint', '--ruleset', ruleset];
    await execute({ argv: [...lint, documents.unifically, documents.gateai, '--fail-severity', 'warn'] });
    await execute({ argv: [...lint, documents.strict, '--fail-severity', 'error'] });
  },
};

export default tool;
