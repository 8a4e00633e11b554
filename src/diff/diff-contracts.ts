import { branches } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';
import { IMPACTS, type Change, type Subject } from './change.js';
import { compareDiscriminators } from './compare-discriminators.js';
import { compareModels } from './compare-models.js';
import { compareOperations } from './compare-operations.js';
import { compareSchemeNames } from './compare-security.js';
import { Fingerprints } from './fingerprint.js';
import { apiName, labelsOf } from './labels.js';
import { code } from './words.js';

/**
 * What changed from one version of a contract to another, the changes that break something first. What several models or
 * operations have in common is one change. Descriptions, titles, examples and the order of things make no difference.
 *
 * @param fingerprints Where a document is compared with many others, and doesn't change meanwhile, those of the last
 *   comparison save half of the time.
 * @throws Error if a request union can't be read; it names the component.
 */
export function diffContracts(before: Document, after: Document, fingerprints = new Fingerprints()): Change[] {
  const labelOf = labelsOf(before, after);
  const changes = grouped([
    ...compareModels(before, after, fingerprints, labelOf),
    ...compareOperations(before, after, fingerprints),
    ...compareNames(before, after, fingerprints),
    ...compareSchemeNames(before, after, fingerprints),
    ...compareDiscriminators(before, after, labelOf),
  ]);
  const named = changes.map((change) => ({ ...change, ...groupName(after, change) }));
  return IMPACTS.flatMap((impact) => named.filter((change) => change.impact === impact));
}

/** The name of all models of an API, if a change applies to them. */
function groupName(document: Document, { subjects }: Change): Pick<Change, 'group'> {
  const [first] = subjects;
  if (first?.kind !== 'model' || subjects.length < 2) return {};
  const ids = branches(document).flatMap(({ api, model }) => (api === first.api ? model : []));
  const changed = new Set(
    subjects.flatMap((subject) => (subject.kind === 'model' && subject.api === first.api ? subject.model : [])),
  );
  const isAll = changed.size === subjects.length && changed.size === ids.length && ids.every((id) => changed.has(id));
  return isAll ? { group: `all ${ids.length} models of ${apiName(first.api)}` } : {};
}

/** One change for each sentence, with all that it applies to. */
function grouped(changes: Change[]): Change[] {
  const groups = new Map<string, Change>();
  for (const change of changes) {
    const key = [change.impact, change.side, change.subjects[0]!.kind, change.name, change.sentence].join('\n');
    const group = groups.get(key);
    if (!group) groups.set(key, { ...change, subjects: [...change.subjects] });
    else
      group.subjects.push(...change.subjects.filter(({ label }) => !group.subjects.some((one) => one.label === label)));
  }
  return [...groups.values()];
}

/** Names of component schemas are names of types in code; to rename or remove one breaks code that uses it. */
function compareNames(before: Document, after: Document, fingerprints: Fingerprints): Change[] {
  const contract: Subject = { kind: 'contract', label: 'the contract' };
  const [old, now] = [before.components.schemas, after.components.schemas];
  const models = new Set(branches(after).map(({ api, model }) => `${api} ${model}`));
  // The schema of a model that is gone goes with it.
  const ofGone = branches(before).filter(({ api, model }) => !models.has(`${api} ${model}`));
  const expected = new Set(ofGone.map(({ name }) => name));
  const added = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  return Object.keys(old)
    .filter((name) => !Object.hasOwn(now, name) && !expected.has(name))
    .map((name): Change => {
      const same = added.find((other) => fingerprints.of(before, old[name]) === fingerprints.of(after, now[other]));
      const sentence = `the schema ${code(name)} is ${same === undefined ? 'gone' : `called ${code(same)} now`}`;
      return { impact: 'breaking', side: 'names', name, sentence, subjects: [contract] };
    });
}
