import { describe, expect, it } from 'vitest';
import { MINIMUM_CASES } from '../../scripts/add-model/corpus-cases.js';
import { UNIONS, type Api } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document, mockDocument } from '../support/contract.js';
import { corpusFile, readCorpus, type Case } from '../support/corpus.js';

const corpus = readCorpus();
const source = new Contract(document);
const restated = new Contract(mockDocument);
/** What the branch of the case's model says; the union would also say what is wrong for every other model. */
function verdict({ api, model, body }: Case): string {
  const branch = allBranches.find((one) => one.api === api && one.model === model)!;
  const validate = source.validator(branch.name);
  return validate(body)
    ? `${branch.name} takes it, so that it is not an invalid case`
    : `${branch.name} refuses it: ${JSON.stringify(validate.errors)}`;
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
      // Why is found out only if it is needed.
      const isRight = verdicts.source === item.valid && verdicts.mock === item.valid;
      expect(verdicts, isRight ? undefined : verdict(item)).toEqual({ source: item.valid, mock: item.valid });
    },
  );
});
