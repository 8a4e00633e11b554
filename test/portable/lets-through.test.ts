import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNIONS } from '../../src/contract/document/branches.js';
import { validateRequest } from '../../src/validate/index.js';
import { allBranches, Contract } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { portableDocuments } from '../support/portable.js';

const GUIDE = 'spec/portable.md';

/** By keyword of the strict document: how many invalid requests break it, and how many of those a portable one accepts. */
type Counts = Record<string, { through: number; all: number }>;

const total = { through: 0, all: 0 };
const counts: Counts = {};

beforeAll(async () => {
  for (const { api, name } of UNIONS) {
    const contract = new Contract(portableDocuments[api]);
    const names = new Map(allBranches.filter((branch) => branch.api === api).map(({ model, name }) => [model, name]));
    for (const { body } of readCorpus().filter((item) => item.api === api && !item.valid)) {
      // The branch has the verdict of the union, in a hundredth of the time.
      const isAccepted = contract.validator(names.get(body.model as string) ?? name)(body);
      const [issue] = await validateRequest(api, body);
      const count = (counts[issue?.keyword ?? 'none'] ??= { through: 0, all: 0 });
      for (const one of [count, total]) {
        one.all++;
        if (isAccepted) one.through++;
      }
    }
  }
}, 60_000);

describe('the invalid cases of the corpus that the portable documents let through', () => {
  it('are each explained by a rule of the contract', () => expect(counts.none).toBeUndefined());

  it('are in the table of the guide, by the keyword that they break in the strict document', () => {
    const rows = [...readFileSync(GUIDE, 'utf8').matchAll(/^\| `([\w-]+)` \| (\d+) of (\d+) \|/gm)];
    const documented = rows.map(([, keyword, through, all]) => `${keyword!}: ${through!} of ${all!}`);
    const found = Object.entries(counts).filter(([, { through }]) => through > 0);
    const expected = found.map(([keyword, { through, all }]) => `${keyword}: ${through} of ${all}`);
    expect(documented.sort(), `${GUIDE} is out of date`).toEqual(expected.sort());
  });

  it('are few: the guide says how many', () => {
    expect(readFileSync(GUIDE, 'utf8')).toContain(`${total.through} of ${total.all} invalid requests`);
    expect(total.through / total.all).toBeLessThan(0.2);
  });

  it.each(['additionalProperties', 'discriminator', 'minLength', 'pattern'])(
    'break no rule that stays: %s',
    (keyword) => {
      expect(counts[keyword]?.through ?? 0).toBe(0);
    },
  );
});
