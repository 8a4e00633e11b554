import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requestOptions } from '../../generated/schemas/index.js';
import { detailsOf } from '../../src/catalog/details.js';
import { models } from '../../src/catalog/index.js';
import { oneLine } from '../../src/contract/models/parameters.js';
import { document } from '../support/contract.js';

const FOLDER = 'generated/schemas';

type Described = { description: string };

const schemaOf = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Described;

/** Every description in a value, without that of the value itself. */
function descriptionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(typeof inner === 'object' && typeof inner?.description === 'string' ? [oneLine(inner.description)] : []),
    ...(key === 'examples' ? [] : descriptionsIn(inner)),
  ]);
}

// A caveat left out turns a doubt into a claim, and half a sentence says something else.
describe('the descriptions of the schemas', () => {
  it('are those of the contract, whole', () => {
    const contract = new Set(descriptionsIn(document));
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const found = new Set([...files.map((file) => schemaOf(file)), requestOptions].flatMap(descriptionsIn));
    expect(found.size).toBeGreaterThan(500);
    expect([...found].filter((description) => !contract.has(description))).toEqual([]);
  });

  it.each(models.map((entry) => [`${entry.api}/${entry.id}`, entry] as const))(
    '%s begins with the description of the model, and has no fragment of a sentence',
    async (name, entry) => {
      const { description } = schemaOf(`${name}.json`);
      const { description: summary } = await detailsOf(entry);
      expect(description.startsWith(summary)).toBe(true);
      const sentences = description.split(/(?<=\.) /);
      expect(sentences.filter((sentence) => !/^[A-Z0-9`$]/.test(sentence))).toEqual([]);
    },
  );

  it.each([
    ['unifically/higgsfield-ai/text-to-speech', 'No document names its languages or how long a text may be'],
    ['unifically/alibaba/qwen-image-2.0-pro', 'Documented as the best of the Qwen family'],
    ['unifically/bytedance/seedance-2.0-fast', 'is documented as higher quality'],
    ['unifically/openai/gpt-image-2', 'no price is documented'],
  ])('%s keep a doubt: %s', (name, words) => expect(schemaOf(`${name}.json`).description).toContain(words));
});
