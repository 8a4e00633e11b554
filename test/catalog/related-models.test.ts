import { describe, expect, it } from 'vitest';
import { models, type ModelEntry } from '../../src/catalog/index.js';
import { relatedModels } from '../../src/catalog/related-models.js';

const entry = (id: string, deprecated?: true) => ({ ...models[0]!, id, deprecated }) as ModelEntry;

/** Made up: the order of real models changes with every new one. */
const CATALOG = [
  entry('acme/kite-2'),
  entry('acme/kite-3.1-fast'),
  entry('acme/kite-3.1-fast-relaxed'),
  entry('acme/kite-3.1-quality'),
  entry('acme/kite-3.1-lite'),
  entry('acme/glide-2', true),
  entry('acme/text-to-image'),
  entry('kite-3.1-lite'),
  entry('glide-2'),
  entry('glide-2-pro'),
];

const related = (name: string) => relatedModels(name, CATALOG).map(({ id }) => id);

describe('related models', () => {
  it('are those of the family: of the provider, the newest and the plainest first', () => {
    expect(related('acme/kite-9')).toEqual(['acme/kite-3.1-fast', 'acme/kite-3.1-quality', 'acme/kite-3.1-lite']);
    expect(related('unifically:acme/kite-9')).toEqual(related('acme/kite-9'));
    expect(related('acme/kite-ultra')).toEqual(related('acme/kite-9'));
    expect(related('kite3')).toEqual(related('acme/kite-9'));
    expect(related('acme/kite-4-lite')[0]).toBe('acme/kite-3.1-lite');
    // Retired ones are not suggested.
    expect(related('acme/glide-9')).toEqual(['glide-2', 'glide-2-pro']);
  });

  it('are empty for names of no family', () => {
    for (const name of ['', '9', '/', 'runway/gen-4', 'text-to-speech-9', 'acme/'])
      expect([name, related(name)]).toEqual([name, []]);
  });

  it('related models of a version that no model has are models in use of that family and provider', () => {
    const veo = relatedModels('google/veo-999', models);
    expect(veo).toHaveLength(3);
    for (const { id, deprecated } of veo) {
      expect(id).toMatch(/^google\/veo-\d/);
      expect(deprecated).toBeUndefined();
    }
  });
});
