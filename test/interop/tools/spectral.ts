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
  command: [
    `npm install --save-dev @stoplight/spectral-cli@${VERSION}`,
    'npx spectral lint unifically.json gateai.json openapi.json',
  ],
  limits: [
    'It warns of schemas that no operation refers to: those of outputs, which only `x-output` names, and `TaskEvent`, the ' +
      'body of callbacks.',
  ],
  async install({ npm }) {
    await npm({ '@stoplight/spectral-cli': VERSION });
  },
  async run({ folder, work, documents, execute }) {
    const ruleset = join(work, 'ruleset.yaml');
    await writeFile(ruleset, 'extends: spectral:oas\n');
    const argv = [join(folder, 'node_modules/.bin/spectral'), 'lint', '--ruleset', ruleset, '--format', 'json'];
    const { stdout } = await execute({ argv: [...argv, ...Object.values(documents)], exitCodes: [0, 1] });
    const results = JSON.parse(stdout) as { code: string; message: string; source: string; path: string[] }[];
    const found = results.filter(({ code }) => code !== 'oas3-unused-component');
    if (found.length > 0) throw new Error(JSON.stringify(found, null, 2));
  },
};

export default tool;
