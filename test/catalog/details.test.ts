import { readFileSync } from 'node:fs';
import { models } from 'unigen/catalog';
import { describe, expect, it } from 'vitest';
import { detailsModules } from '../../scripts/views/details.js';
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
    const modules = detailsModules(document, 'notice');
    expect(detailsModules(document, 'notice')).toEqual(modules);
    for (const [name, text] of Object.entries(modules)) {
      expect(text.length).toBeLessThan(400_000);
      expect(readFileSync(`generated/${name}`, 'utf8').split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    }
  });
});
