import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PartsForOtherFile, readMarks, withoutUnusedAnchors } from '../../scripts/add-model/anchors.js';
import { checkAnswers, type Answers } from '../../scripts/add-model/check-answers.js';
import { linkProblems } from '../../scripts/add-model/link-problems.js';
import { planFiles } from '../../scripts/add-model/plan.js';
import { ContractFiles, type ModelPlace } from '../../scripts/files/contract-files.js';
import type { Schema } from '../../src/contract/document/types.js';
import type { Api } from '../../src/types/api.js';

/** What a copy does not take from its sibling. */
const OWN_KEYS = ['title', 'description', 'x-tags', 'x-price', 'x-typical-seconds', 'deprecated', 'x-successor'];

/** What a model says, with its own parameters in full and every other reference as it leads from the root. */
function meaning(files: ContractFiles, api: Api, { id, name, ...place }: ModelPlace): unknown {
  const path = files.modelFile(api, place);
  const all = files.parsed(path, parse) as Record<string, Schema>;
  const branch: Record<string, unknown> = { ...all[name] };
  for (const key of OWN_KEYS) Reflect.deleteProperty(branch, key);
  const text = JSON.stringify(branch, (_key, value: unknown) => {
    const ref = (value as { $ref?: string } | null)?.$ref;
    if (ref === undefined) return value === id ? 'ID' : value;
    const { pathname, hash } = new URL(ref, `file:///${path}`);
    // The parameters of the branch are copied with it.
    const own = pathname === `/${path}` && /^#\/\w+(?:Input|Params)$/.test(ref) ? all[ref.slice(2)] : undefined;
    return own === undefined ? `${pathname}${hash}` : { ...own, title: 'own' };
  });
  return JSON.parse(text);
}

describe('a copy of each model', { timeout: 60_000 }, () => {
  const files = new ContractFiles('.');
  // As it is without the copies, parsed once.
  const original = new ContractFiles('.');
  const newProvider: Answers = { provider: 'aaa-none', 'provider-name': 'None', 'provider-description': 'Nothing.' };
  const places: [string, (api: Api, sibling: ModelPlace) => [id: string, answers: Answers]][] = [
    ['the file of its sibling', (_api, { id }) => [`${id}-copy`, {}]],
    ['another file of the provider', (_api, { id, family }) => [`${id}-copy`, { family: `${family}-copy` }]],
    ['a new provider', (api) => [api === 'unifically' ? 'aaa-none/none-1' : 'aaa-none-1', newProvider]],
  ];
  const siblings = (['unifically', 'gateai'] as const).flatMap((api) =>
    files.models(api).map((sibling) => ({ api, sibling })),
  );

  it.each(places)('can be read in %s, and says the same', (_name, place) => {
    for (const { api, sibling } of siblings) {
      const [id, answers] = place(api, sibling);
      const model = checkAnswers(files, id, { like: sibling.id, title: 'Kite', ...answers });
      planFiles(files, model);
      const path = files.modelFile(api, model);
      expect(linkProblems(files, path), sibling.id).toEqual([]);
      expect(meaning(files, api, model), sibling.id).toEqual(meaning(original, api, sibling));
      const ref = `../models/${model.provider}/${model.family}.yaml#/${model.name}`;
      const union = files.text(files.unionFile(api));
      for (const line of [`    - $ref: ${ref}`, `      ${id}: ${ref}`])
        expect(union.includes(`\n${line}\n`), sibling.id).toBe(true);
      files.changed.clear();
    }
  });
});

describe('what leaves a file with its aliases', () => {
  const SOURCE = `One:
  plain: &plain
    # Not more than one.
    type: string
    description: >-
      Two
      lines.
  inner:
    deep: &deep
      list: &list [a, 'b, c']
      folded: &folded >-
        Some
        text.
    words: &words red, green
    only: &only
      a: 1
      b: 2
Two:
  again: *plain
  once: { plain: *plain, deep: *deep, words: *words }
  below:
    more:
      deep: *deep
  items:
    - *plain
    - *folded
    - all: *list
    - *only
`;

  const taken = (from: number, to?: number) =>
    withoutUnusedAnchors(
      new PartsForOtherFile(SOURCE, readMarks(SOURCE)).part({ start: from, end: to ?? SOURCE.length }),
    );
  const two = SOURCE.indexOf('Two:\n');

  it('says the same in full once, and keeps the anchor of what it says twice', () => {
    const text = taken(two);
    expect(parse(text)).toEqual({ Two: (parse(SOURCE) as { Two: object }).Two });
    expect(text).toBe(`Two:
  again: &plain
    # Not more than one.
    type: string
    description: >-
      Two
      lines.
  once: { plain: *plain, deep: { list: [ a, 'b, c' ], folded: Some text. }, words: 'red, green' }
  below:
    more:
      deep:
        list: &list [a, 'b, c']
        folded: &folded >-
          Some
          text.
  items:
    - *plain
    - *folded
    - all: *list
    - a: 1
      b: 2
`);
  });

  it('keeps its aliases if their anchors come along', () => {
    expect(taken(0)).toBe(SOURCE);
  });
});
