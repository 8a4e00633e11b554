import { describe, expect, it } from 'vitest';
import { unannounced } from '../../scripts/release/changelog.js';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { readContract } from '../../src/diff/read-contract.js';
import { changelogLine } from '../../src/diff/report.js';
import { models } from './rule-kinds/models.js';
import { operations } from './rule-kinds/operations.js';
import { parameters } from './rule-kinds/parameters.js';
import type { Change } from './rule-kinds/plant.js';
import { rules } from './rule-kinds/rules.js';
import { changedSmall, smallContract } from './small-contract.js';
import { lineOf } from '../support/changed-contract.js';

// A change of each kind of rule in a contract that has them all, and a harmless one of the same rule: what the diff says
// of both, to the letter.

function changesOf(change: Change) {
  const after = changedSmall(change);
  readContract(JSON.stringify(after), 'after');
  return diffContracts(smallContract, after);
}

describe.each([
  ['parameters', parameters],
  ['rules across parameters', rules],
  ['models', models],
  ['responses, operations and names', operations],
])('a rule of %s', (_name, planted) => {
  it.each(planted)('%s: is named with what it applies to, and the changelog line is enough', (_kind, change, says) => {
    const changes = changesOf(change);
    expect(changes.map(lineOf)).toEqual(says);
    for (const one of changes) {
      expect(unannounced([one], '## Unreleased\n', `## Unreleased\n\n${changelogLine(one)}\n`)).toEqual([]);
    }
  });

  it.each(planted)('%s: is not breaking if nothing is refused', (_kind, _change, _says, harmless, says) => {
    const changes = changesOf(harmless);
    expect(changes.map(lineOf)).toEqual(says);
    expect(changes.filter(({ impact }) => impact === 'breaking')).toEqual([]);
  });
});
