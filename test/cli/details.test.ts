import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { detailsModules } from '../../scripts/generators/details.js';
import { priceInputsModule } from '../../scripts/generators/price-inputs.js';
import { readModels } from '../../scripts/models/read-models.js';
import { loadDetails } from '../../src/catalog/details.js';
import { GATE_MEMBERS, plain } from '../../src/cli/parameters.js';
import { estimateCommand } from '../../src/cli/commands/estimate.js';
import { runCommand } from '../../src/cli/commands/run.js';
import { COMMON } from '../../src/cli/options.js';
import { document } from '../support/contract.js';

describe('the details', () => {
  it('are those of every model of the contract', async () => {
    for (const api of ['unifically', 'gateai'] as const) {
      expect(Object.keys(await loadDetails(api))).toEqual(
        models.filter((entry) => entry.api === api).map(({ id }) => id),
      );
    }
  });

  it('are generated the same each time, and stay small', () => {
    const derive = () => {
      const known = readModels(document);
      return { ...detailsModules(known), 'details/price-inputs.ts': priceInputsModule(known) };
    };
    const modules = derive();
    expect(derive()).toEqual(modules);
    for (const [name, text] of Object.entries(modules)) {
      expect(text.length).toBeLessThan(400_000);
      expect(readFileSync(`generated/${name}`, 'utf8').split('\n').slice(2)).toEqual(text.split('\n'));
    }
  });

  it('have no parameter that an option would hide, or two that are written alike', async () => {
    const options = [
      ...Object.keys(runCommand.options),
      ...Object.keys(estimateCommand.options),
      ...Object.keys(COMMON),
    ].map(plain);
    const found: string[] = [];
    for (const api of ['unifically', 'gateai'] as const) {
      for (const [id, { parameters }] of Object.entries(await loadDetails(api))) {
        const names = Object.keys(parameters).map(plain);
        found.push(
          ...names
            .filter((name, at) => options.includes(name) || names.indexOf(name) !== at)
            .map((name) => `${id} ${name}`),
        );
        // Only the two lists of uploads that GateAI takes in two places have the name of what stands beside.
        if (api === 'gateai')
          expect(Object.keys(parameters).filter((name) => name in GATE_MEMBERS)).toEqual(['images', 'videos']);
      }
    }
    expect(found).toEqual([]);
  });
});
