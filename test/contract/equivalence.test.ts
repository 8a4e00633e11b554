import { describe, expect, it } from 'vitest';
import { UNIONS } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document, mockDocument } from '../support/contract.js';
import { inputs, mutated } from '../support/mutated-inputs.js';
import { seeded } from '../../src/sandbox/random.js';

const ROUNDS = 150;
const source = new Contract(document);
const restated = new Contract(mockDocument);

describe('the mock variant accepts and refuses what the source does, for inputs changed at random', () => {
  let accepted = 0;
  let refused = 0;

  it.each(allBranches.map((branch, index) => [`${branch.api} ${branch.model}`, branch, index] as const))(
    '%s',
    (_name, branch, index) => {
      const next = seeded(index + 1);
      const own = inputs(branch);
      const union = UNIONS.find(({ api }) => api === branch.api)!.name;
      const [plain, lifted] = [source.validator(branch.name), restated.validator(union)];
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const input = mutated(own, next);
        const body = { model: branch.model, [branch.inputKey]: input };
        const verdict = plain(body);
        // One `expect` for all rounds: a call of `expect` takes longer than the verdict.
        if (lifted(body) !== verdict) wrong.push({ body, verdict });
        if (verdict) accepted++;
        else refused++;
      }
      expect(wrong).toEqual([]);
    },
  );

  it('and both verdicts were given often', () => {
    expect(accepted).toBeGreaterThan(4000);
    expect(refused).toBeGreaterThan(4000);
  });
});
