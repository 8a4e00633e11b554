import type { ModelRecord } from '../../src/contract/models/read-models.js';
import type { ModelKey } from '../../src/reference/reference-model.js';

/** The facts that decide whether two models are the same. */
export type NamedModel = Pick<ModelRecord, 'entry'> & { details: { provider: string } };

/**
 * The same model at the other API, where the names leave no doubt: same provider, same kind, and the same words in the
 * title in any order. `2.0` is `2`; the kind may be left out, and so may a word that all titles of the provider have,
 * such as `MiniMax`. A retired model is not a counterpart of another model, but may have one.
 */
export function counterpartsOf<T extends NamedModel>(records: T[]): Map<T, ModelKey> {
  const shared = sharedWords(records);
  const counterparts = new Map<T, ModelKey>();
  for (const record of records) {
    const others = records.filter(
      (other) =>
        other.entry.api !== record.entry.api &&
        other.entry.kind === record.entry.kind &&
        other.details.provider === record.details.provider &&
        !other.entry.deprecated &&
        isSameName(record, other, shared),
    );
    const [other, ...more] = others;
    if (other && more.length === 0) counterparts.set(record, { api: other.entry.api, id: other.entry.id });
  }
  return counterparts;
}

function isSameName(a: NamedModel, b: NamedModel, shared: Map<string, Set<string>>): boolean {
  const [wordsA, wordsB] = [titleWords(a), titleWords(b)];
  const common = [...wordsA].filter((word) => wordsB.has(word));
  const isLeftOut = (model: NamedModel, words: Set<string>, others: Set<string>) =>
    [...words].every((word) => others.has(word) || shared.get(groupOf(model))!.has(word));
  return common.length > 0 && isLeftOut(a, wordsA, wordsB) && isLeftOut(b, wordsB, wordsA);
}

/** Words in all titles of a provider at an API. Numbers never count: they are versions. */
function sharedWords(records: NamedModel[]): Map<string, Set<string>> {
  const groups = new Map<string, NamedModel[]>();
  for (const record of records) groups.set(groupOf(record), [...(groups.get(groupOf(record)) ?? []), record]);
  return new Map(
    [...groups].map(([group, [first, ...others]]) => {
      const rest = others.map(titleWords);
      const words = [...titleWords(first!)].filter((word) => !/\d/.test(word) && rest.every((one) => one.has(word)));
      return [group, new Set(rest.length > 0 ? words : [])];
    }),
  );
}

const groupOf = ({ entry, details }: NamedModel) => `${entry.api} ${details.provider}`;

function titleWords({ entry }: NamedModel): Set<string> {
  const words = entry.title
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/([a-z])\.(?=\d)/g, '$1 ')
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== '' && word !== entry.kind);
  return new Set(words.map((word) => word.replace(/^(\d+)\.0$/, '$1')));
}
