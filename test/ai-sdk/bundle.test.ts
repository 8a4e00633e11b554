import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundles, type Bundle } from '../support/bundle-sizes.js';

describe('a bundle with a provider', () => {
  let all: Bundle[];
  beforeAll(async () => {
    all = await bundles(undefined, /ai-sdk/);
  }, 60_000);

  it('takes at most 15 KB at first, and a third of the others with all parts', () => {
    const ours = all.filter(({ name }) => name.startsWith('unigen'));
    const others = all.filter(({ name }) => !name.startsWith('unigen'));
    expect([ours.length, others.length]).toEqual([2, 2]);
    const smallest = Math.min(...others.map(({ first }) => first));
    for (const { first, all } of ours) {
      expect(first).toBeLessThanOrEqual(15_000);
      expect(all).toBeLessThan(smallest / 3);
    }
  });

  it('takes what the guide says, with the versions that it names', () => {
    const guide = readFileSync('src/ai-sdk/README.md', 'utf8');
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const versions = ['ai', '@ai-sdk/fal', '@ai-sdk/replicate'].map((name) => `\`${name}\` ${devDependencies[name]}`);
    for (const version of versions) expect(guide).toContain(version);
    const kilobytes = (key: 'first' | 'all', of: RegExp) =>
      all.filter(({ name }) => of.test(name)).map((bundle) => Math.round(bundle[key] / 1000));
    const [first, parts] = [Math.max(...kilobytes('first', /^unigen/)), Math.max(...kilobytes('all', /^unigen/))];
    const peers = kilobytes('first', /^@/);
    const row = `${Math.min(...peers)} to ${Math.max(...peers)} KB | ${first} KB at first, ${parts} KB with all parts`;
    expect(guide).toContain(row);
    expect(guide).toContain(`adds about ${first} KB (gzip) to a page`);
  });
});
