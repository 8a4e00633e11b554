import { describe, expect, it } from 'vitest';
import { readModels } from '../../src/reference/compare/unknown-models.js';
import { modelKey } from '../../src/reference/reference-model.js';
import { reference } from '../support/catalog.js';

const known = reference.models.map(modelKey);

describe('the models of a comparison', () => {
  it('are read by their keys or ids, each once', () => {
    const query = 'unifically:google/veo-3.1-fast,sora-2,google/veo-3.1-fast,gateai:sora-2,,';
    expect(readModels(query, known)).toEqual({
      keys: ['unifically:google/veo-3.1-fast', 'gateai:sora-2'],
      unknown: [],
    });
  });

  it.each([
    ['google/veo-3.1-fst', 'unifically:google/veo-3.1-fast'],
    ['veo-3.1-fast', 'unifically:google/veo-3.1-fast'],
    ['unifically:google/Veo-3.1-Fast', 'unifically:google/veo-3.1-fast'],
    ['gateai:sorra-2', 'gateai:sora-2'],
  ])('are offered for an id that is nearly theirs: %s', (text, nearest) => {
    const { keys, unknown } = readModels(`${text},gateai:sora-2-pro`, known);
    expect(keys).toEqual(['gateai:sora-2-pro']);
    expect(unknown).toMatchObject([{ text }]);
    expect(unknown[0]!.nearest[0]).toBe(nearest);
    expect(unknown[0]!.nearest.length).toBeLessThanOrEqual(3);
  });

  it('are offered if only the end of their id is missing', () => {
    const [{ nearest } = { nearest: [] }] = readModels('gateai:veo-3.1-fast', known).unknown;
    expect(nearest.slice(0, 2)).toEqual(['unifically:google/veo-3.1-fast', 'gateai:veo-3.1-fast-generate-001']);
  });

  it('are not offered for what is nothing like them, and a long text is cut', () => {
    expect(readModels('nothing-like-this', known).unknown).toEqual([{ text: 'nothing-like-this', nearest: [] }]);
    const [long] = readModels('x'.repeat(500), known).unknown;
    expect(long!.text).toMatch(/^x{60}…$/);
  });

  it('has no two models of one id, so that an id is enough', () => {
    const ids = known.map((key) => key.slice(key.indexOf(':') + 1));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
