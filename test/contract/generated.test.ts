import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/files/is-built.js';
import { bundle } from '../../scripts/redocly/bundle.js';
import { derive } from '../../src/generate/index.js';

describe('what is committed under generated/', () => {
  it('is what spec/ gives, byte for byte, twice in a row', async () => {
    const first = await derive(await bundle('spec/openapi.yaml'));
    const second = await derive(await bundle('spec/openapi.yaml'));
    for (const [name, text] of Object.entries(first)) {
      expect(second[name] === text, `${name} differs from one run to the next`).toBe(true);
      const committed = readFileSync(`generated/${name}`, 'utf8');
      expect(committed === text, `${name} is out of date: npm run generate`).toBe(true);
    }
    const committed = readdirSync('generated', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.\w+$/.test(path) && !isBuilt(path),
    );
    expect(committed.sort(), 'a file is left over').toEqual(Object.keys(first).sort());
  }, 60_000);
});
