import { describe, expect, it } from 'vitest';
import { UNIONS } from '../../src/contract/document/branches.js';
import { allBranches, Contract } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { portableDocuments } from '../support/portable.js';

const corpus = readCorpus();

describe.each(UNIONS)('the portable document of $api', ({ api, name }) => {
  const request = new Contract(portableDocuments[api]).validator(name);
  const refused = (bodies: { label: string; body: unknown }[]) =>
    bodies
      .filter(({ body }) => !request(body))
      .map(({ label }) => `${label}: ${JSON.stringify(request.errors?.slice(-2))}`);

  it('accepts every valid case of the corpus', () => {
    const valid = corpus.filter((item) => item.api === api && item.valid);
    expect(valid.length).toBeGreaterThan(300);
    expect(refused(valid.map(({ model, name: label, body }) => ({ label: `${model} ${label}`, body })))).toEqual([]);
  });

  it('accepts every example', () => {
    const examples = allBranches
      .filter((branch) => branch.api === api)
      .flatMap(({ model, schema }) =>
        Object.entries(schema['x-examples'] ?? {}).map(([label, { value }]) => ({
          label: `${model} ${label}`,
          body: value,
        })),
      );
    expect(examples.length).toBeGreaterThan(100);
    expect(refused(examples)).toEqual([]);
  });
});
