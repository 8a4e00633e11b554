import { describe, expect, it } from 'vitest';
import { models } from '../../src/catalog/index.js';
import { relatedModels } from '../../src/catalog/related-models.js';

const related = (name: string) => relatedModels(name, models).map(({ id }) => id);

describe('related models', () => {
  it('are those of the family: of the provider, the newest and the plainest first', () => {
    expect(related('google/veo-9')).toEqual(['google/veo-3.1-fast', 'google/veo-3.1-quality', 'google/veo-3.1-lite']);
    expect(related('unifically:google/veo-9')).toEqual(related('google/veo-9'));
    expect(related('google/veo-ultra')).toEqual(related('google/veo-9'));
    expect(related('veo3')).toEqual(related('google/veo-9'));
    expect(related('google/veo-4-lite')[0]).toBe('google/veo-3.1-lite');
    // Retired ones are no advice.
    expect(related('openai/sora-9')).toEqual(['sora-2', 'sora-2-pro']);
  });

  it('are none for names of no family', () => {
    for (const name of ['', '9', '/', 'runway/gen-4', 'text-to-image-9', 'google/'])
      expect([name, related(name)]).toEqual([name, []]);
  });
});
