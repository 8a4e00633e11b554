import type { Document } from '../../src/contract/document/types.js';
import type { Change } from '../../src/diff/change.js';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { readContract } from '../../src/diff/read-contract.js';
import { modelKey } from '../../src/reference/reference-model.js';
import { createRepository } from '../release/base-version.js';

/** A version of the contract. */
export interface ContractVersion {
  /** Name of the version, such as `v0.2.0`. */
  name: string;
  /** Its date, such as `2026-11-21`. */
  date: string;
  document: Document;
}

/** What changed for a model with a version. */
export interface ModelChange extends Pick<ContractVersion, 'name' | 'date'> {
  changes: Pick<Change, 'impact' | 'sentence'>[];
}

/** Maximum number of versions whose changes are shown. */
const MAX_VERSIONS = 10;

/** The file of the contract in each version. */
const CONTRACT = 'generated/openapi.json';

/**
 * The changes of each model, the newest version first; models without a change are left out.
 *
 * @param versions The versions of the contract, the newest first.
 */
export function modelHistory(versions: ContractVersion[]): Map<string, ModelChange[]> {
  const history = new Map<string, ModelChange[]>();
  for (const [index, { name, date, document }] of versions.entries()) {
    const before = versions[index + 1];
    if (!before) break;
    for (const { subjects, impact, sentence } of diffContracts(before.document, document)) {
      for (const subject of subjects) {
        if (subject.kind !== 'model') continue;
        const key = modelKey({ api: subject.api, id: subject.model });
        const entries = history.get(key) ?? [];
        let entry = entries.find((one) => one.name === name);
        if (!entry) entries.push((entry = { name, date, changes: [] }));
        entry.changes.push({ impact, sentence });
        history.set(key, entries);
      }
    }
  }
  return history;
}

/** The versions of the contract in the tags of this repository, the newest first. Tags without a contract are skipped. */
export async function taggedVersions(): Promise<ContractVersion[]> {
  const repository = createRepository('.');
  const newest = (await repository.tags()).slice(0, MAX_VERSIONS + 1);
  const versions = await Promise.all(
    newest.map(async ({ name, date }) => {
      const text = await repository.fileAt(name, CONTRACT);
      return text === undefined ? [] : [{ name, date, document: readContract(text, `${CONTRACT} of ${name}`) }];
    }),
  );
  return versions.flat();
}
