import { UNIONS } from '../contract/document/branches.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { moduleText } from './source.js';

const INTERFACES = { unifically: 'UnificallyModels', gateai: 'GateAIModels' } as const;

/** One interface for each API: the types of each model's input and output, and the names of its media parameters. */
export function modelTypesModule(models: ModelRecord[]): string {
  const interfaces = UNIONS.map(({ api, inputKey }) => {
    const lines = models
      .filter(({ entry }) => entry.api === api)
      .map(({ entry: { id, schema, output }, media }) => {
        const names = new Set(media.map(({ path }) => `'${path.split('.').at(-1)!}'`));
        const input = `NonNullable<types.${schema}['${inputKey}']>`;
        return `  '${id}': { input: ${input}; output: types.${output}; media: ${[...names].join(' | ') || 'never'} };`;
      });
    return `/** What each model of the API takes and makes. */\nexport interface ${INTERFACES[api]} {\n${lines.join('\n')}\n}`;
  });
  return moduleText(`import type * as types from './types.js';`, ...interfaces);
}
