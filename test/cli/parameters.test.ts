import { describe, expect, it } from 'vitest';
import { loadDetails } from '../../src/catalog/details.js';
import { estimateCommand } from '../../src/cli/commands/estimate.js';
import { runCommand } from '../../src/cli/commands/run.js';
import { COMMON_OPTIONS } from '../../src/cli/input/argv.js';
import { TOP_LEVEL_PARAMETERS } from '../../src/catalog/request-parameters.js';
import { normalizedName } from '../../src/cli/input/parameters.js';

describe('parameters', () => {
  it('have names that no option hides, and that differ in more than their spelling', async () => {
    const options = [
      ...Object.keys(runCommand.options),
      ...Object.keys(estimateCommand.options),
      ...Object.keys(COMMON_OPTIONS),
    ].map(normalizedName);
    const found: string[] = [];
    for (const api of ['unifically', 'gateai'] as const) {
      for (const [id, { parameters }] of Object.entries(await loadDetails(api))) {
        const names = Object.keys(parameters).map(normalizedName);
        found.push(
          ...names
            .filter((name, at) => options.includes(name) || names.indexOf(name) !== at)
            .map((name) => `${id} ${name}`),
        );
        // GateAI takes the two lists of uploads in both places.
        if (api === 'gateai')
          expect(Object.keys(parameters).filter((name) => name in TOP_LEVEL_PARAMETERS)).toEqual(['images', 'videos']);
      }
    }
    expect(found).toEqual([]);
  });
});
