import { describe, expect, it } from 'vitest';
import { namedExamples } from '../../src/contract/document/branches.js';
import { loadValidator, type Issue } from '../../src/validate/index.js';
import { allBranches } from '../support/contract.js';
import { decidedCorpus, type Case } from '../support/corpus.js';

/** Wording of Ajv's own messages, which don't explain the rule. */
const AJV_WORDING = /must match|must NOT|must be equal to|must have required|is not allowed|schema/;

const corpus = decidedCorpus();
const groups = new Map<string, Case[]>();
for (const item of corpus)
  groups.set(`${item.api} ${item.model}`, [...(groups.get(`${item.api} ${item.model}`) ?? []), item]);

describe('every case of the corpus', () => {
  const counts: number[] = [];

  it.each([...groups])('%s', async (_key, cases) => {
    const validate = await loadValidator(cases[0]!.api, cases[0]!.model);
    for (const { name, body, valid, wrong } of cases) {
      const issues = validate(body);
      expect(issues.length === 0, `${name}: ${JSON.stringify(issues)}`).toBe(valid);
      if (valid) continue;
      counts[issues.length] = (counts[issues.length] ?? 0) + 1;
      const names = (issue: Issue) =>
        wrong.some((member) => issue.message.includes(member) || issue.path.includes(member));
      expect(issues.some(names), `${name} names none of ${wrong.join()}: ${JSON.stringify(issues)}`).toBe(true);
      for (const issue of issues) expectSentence(issue);
    }
  });

  it('has one issue in 97 of 100 invalid cases, and two at most', () => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    console.log(
      `issues a case: ${Object.entries(counts)
        .map(([issues, count]) => `${issues} in ${count}`)
        .join(', ')}`,
    );
    expect(counts.length - 1).toBeLessThanOrEqual(2);
    expect(counts[1]! / all).toBeGreaterThan(0.97);
  });
});

/** One sentence that names the place and shows no long value. */
function expectSentence({ message, path, pointer, keyword }: Issue): void {
  expect(message).not.toMatch(AJV_WORDING);
  expect(message).toMatch(/^\S+ \S.*[^.]$/);
  expect(message).not.toMatch(/\n|[^\s]{60}|undefined|\[object/);
  expect(pointer).toBe(path.map((part) => `/${part}`).join(''));
  expect(keyword).toMatch(/^[a-zA-Z-]+$/);
}

describe('every example of the contract', () => {
  it.each(allBranches.map((branch) => [`${branch.api} ${branch.model}`, branch] as const))(
    '%s',
    async (_key, branch) => {
      const validate = await loadValidator(branch.api, branch.model);
      for (const { summary, value } of Object.values(namedExamples(branch.schema)))
        expect(validate(value), summary).toEqual([]);
    },
  );
});
