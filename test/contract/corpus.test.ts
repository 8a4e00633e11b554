import { describe, expect, it } from 'vitest';
import { MINIMUM_CASES } from '../../scripts/add-model/minimum-cases.js';
import { UNIONS, type Api } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document, mockDocument } from '../support/contract.js';
import { caseLine, corpusFile, readCorpus, type Case } from '../support/corpus.js';

const corpus = readCorpus();
const source = new Contract(document);
const restated = new Contract(mockDocument);
/**
 * Where a case is, and how it contradicts the contract. It is what the branch of its model says; the union would also say
 * what is wrong for every other model.
 */
function contradiction(item: Case, isAccepted: boolean): string {
  const branch = allBranches.find(({ api, model }) => api === item.api && model === item.model)!;
  const validate = source.validator(branch.name);
  const place = `${caseLine(item)}: ${item.model}, case "${item.name}"`;
  if (isAccepted === item.valid)
    return `${place}: ${branch.name} is right about it, but not the document for Prism, which scripts/views/ writes`;
  if (isAccepted) return `${place}: ${branch.name} accepts it, so it is not an invalid case; mend the case or the rule`;
  validate(item.body);
  return `${place}: ${branch.name} refuses it, so it is not a valid case: ${JSON.stringify(validate.errors)}`;
}

function tooFewCases(api: Api, model: string, { valid, invalid }: typeof MINIMUM_CASES): string {
  const needed = `${MINIMUM_CASES.valid} valid and ${MINIMUM_CASES.invalid} invalid`;
  return `${corpusFile(api, model)} needs at least ${needed} cases of ${model}; it has ${valid} and ${invalid}`;
}

const unionOf = (item: Case) => UNIONS.find(({ api }) => api === item.api)!.name;

describe('the corpus', () => {
  it('has at least 1,200 cases', () => expect(corpus.length).toBeGreaterThanOrEqual(1200));

  it.each(allBranches.map((branch) => [`${branch.api} ${branch.model}`, branch] as const))(
    '%s has valid and invalid cases',
    (_name, { api, model }) => {
      const own = corpus.filter((item) => item.api === api && item.model === model);
      const counts = {
        valid: own.filter((item) => item.valid).length,
        invalid: own.filter((item) => !item.valid).length,
      };
      const isEnough = counts.valid >= MINIMUM_CASES.valid && counts.invalid >= MINIMUM_CASES.invalid;
      if (!isEnough) expect.fail(tooFewCases(api, model, counts));
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
      const view = restated.validator(unionOf(item));
      const verdicts = { source: union(item.body), mock: view(item.body) };
      // Where and why is found out only if it is needed.
      const isRight = verdicts.source === item.valid && verdicts.mock === item.valid;
      if (!isRight) expect.fail(contradiction(item, verdicts.source));
    },
  );
});
