import { describe, expect, it } from 'vitest';
import { UNIONS } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document, mockDocument } from '../support/contract.js';
import { readCorpus, type Case } from '../support/corpus.js';

const corpus = readCorpus();
const source = new Contract(document);
const restated = new Contract(mockDocument);
const unionOf = (item: Case) => UNIONS.find(({ api }) => api === item.api)!.name;

describe('the corpus', () => {
  it('has at least 1,200 cases', () => expect(corpus.length).toBeGreaterThanOrEqual(1200));

  it.each(allBranches.map((branch) => [`${branch.api} ${branch.model}`, branch] as const))(
    '%s has valid and invalid cases',
    (_name, { api, model }) => {
      const own = corpus.filter((item) => item.api === api && item.model === model);
      expect(own.filter((item) => item.valid).length).toBeGreaterThanOrEqual(1);
      expect(own.filter((item) => !item.valid).length).toBeGreaterThanOrEqual(4);
    },
  );

  it('names models that exist', () => {
    const known = new Set(allBranches.map(({ api, model }) => `${api} ${model}`));
    expect(corpus.filter(({ api, model }) => !known.has(`${api} ${model}`))).toEqual([]);
  });
});

// One test a model, so that a wrong verdict names its model and its case.
const groups = new Map<string, Case[]>();
for (const item of corpus) {
  const key = `${item.api} ${item.model}`;
  groups.set(key, [...(groups.get(key) ?? []), item]);
}

describe.each([...groups])('%s', (_key, cases) => {
  it.each(cases.map((item) => [item.valid ? 'takes' : 'refuses', item.name, item] as const))(
    '%s %s',
    (_verb, _name, item) => {
      const union = source.validator(unionOf(item));
      expect(union(item.body), JSON.stringify(union.errors?.slice(-3))).toBe(item.valid);
      const view = restated.validator(unionOf(item));
      expect(view(item.body), `mock variant: ${JSON.stringify(view.errors)}`).toBe(item.valid);
    },
  );
});
