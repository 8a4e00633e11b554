import { readFileSync } from 'node:fs';
import { models } from 'unigen/catalog';
import { describe, expect, it } from 'vitest';
import { detailsModules } from '../../src/generate/details.js';
import { priceInputsModule } from '../../src/generate/price-inputs.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { loadDetails } from '../../src/catalog/details.js';
import { document } from '../support/contract.js';

describe('the details', () => {
  it('cover every model of the contract', async () => {
    for (const api of ['unifically', 'gateai'] as const) {
      expect(Object.keys(await loadDetails(api))).toEqual(
        models.filter((entry) => entry.api === api).map(({ id }) => id),
      );
    }
  });

  it('are generated deterministically, and stay small', () => {
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
});
