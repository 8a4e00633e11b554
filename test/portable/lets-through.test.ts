import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNIONS } from '../../src/contract/document/branches.js';
import { validateRequest } from '../../src/validate/index.js';
import { allBranches, Contract } from '../support/contract.js';
import { caseLine, readCorpus } from '../support/corpus.js';
import { portableDocuments } from '../support/portable.js';

const GUIDE = 'spec/portable.md';
const guide = readFileSync(GUIDE, 'utf8');
/** A row of its table: the keyword, and how many of the requests that break it are let through. */
const ROW = /^\| `([\w-]+)` \| \d+ of \d+ \|/gm;

interface Count {
  /** Accepted by the portable document. */
  through: number;
  all: number;
}

const total: Count = { through: 0, all: 0 };
/** The invalid requests of the corpus, by the keyword of the strict document that they break first. */
const counts: Record<string, Count> = {};
/** Cases that the contract accepts, though the corpus has them as invalid. */
const accepted: string[] = [];
const share = ({ through, all }: Count) => `${through} of ${all}`;

beforeAll(async () => {
  for (const { api, name } of UNIONS) {
    const contract = new Contract(portableDocuments[api]);
    const names = new Map(allBranches.filter((branch) => branch.api === api).map(({ model, name }) => [model, name]));
    for (const item of readCorpus().filter((one) => one.api === api && !one.valid)) {
      const { body } = item;
      // The branch has the verdict of the union, in a hundredth of the time.
      const isAccepted = contract.validator(names.get(body.model as string) ?? name)(body);
      const [issue] = await validateRequest(api, body);
      if (issue === undefined) {
        accepted.push(`${caseLine(item)}: the contract accepts ${item.model}, case "${item.name}"`);
        continue;
      }
      const count = (counts[issue.keyword] ??= { through: 0, all: 0 });
      for (const one of [count, total]) {
        one.all++;
        if (isAccepted) one.through++;
      }
    }
  }
}, 60_000);

describe('the invalid cases of the corpus that the portable documents let through', () => {
  it('are each explained by a rule of the contract', () => expect(accepted).toEqual([]));

  it('are counted in the guide, by the keyword that they break in the strict document', async () => {
    const found = Object.keys(counts).filter((keyword) => counts[keyword]!.through > 0);
    expect(found.sort(), `the keywords in the table of ${GUIDE}`).toEqual(
      [...guide.matchAll(ROW)].map((row) => row[1]!).sort(),
    );
    const counted = guide
      .replace(ROW, (_, keyword: string) => `| \`${keyword}\` | ${share(counts[keyword]!)} |`)
      .replace(/\d+ of \d+(?= invalid requests)/, share(total));
    // `npx vitest run test/portable -u` writes the numbers.
    await expect(counted).toMatchFileSnapshot(resolve(GUIDE));
  });

  it('are few', () => expect(total.through / total.all).toBeLessThan(0.2));

  it.each(['additionalProperties', 'discriminator', 'minLength', 'pattern'])(
    'break no rule that stays: %s',
    (keyword) => {
      expect(counts[keyword]?.through ?? 0).toBe(0);
    },
  );
});
