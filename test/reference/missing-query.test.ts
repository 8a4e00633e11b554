import { describe, expect, it } from 'vitest';
import { missingQuery } from '../../src/reference/site/missing-query.js';

describe('what is searched for at a path without a page', () => {
  it.each([
    ['/docs/models/unifically/google/veo-3.1-fst/index.html', '/docs/', 'veo-3.1-fst'],
    ['/docs/models/unifically/google/veo-3.1-fst/', '/docs/', 'veo-3.1-fst'],
    ['/guides/web%20hooks.html', '/', 'web hooks'],
    ['/a%3Cb%3E', '/', 'a<b>'],
    ['/models/%E0%A4%A', '/', '%E0%A4%A'],
    ['/docs/', '/docs/', ''],
    ['/docs/404.html', '/docs/', ''],
    ['/elsewhere/kling', '/docs/', 'kling'],
  ])('%s below %s: %s', (path, root, expected) => {
    expect(missingQuery(path, root)).toBe(expected);
  });

  it('is cut if it is long', () => {
    expect(missingQuery(`/${'x'.repeat(500)}`, '/')).toHaveLength(60);
  });
});
