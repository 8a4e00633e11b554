import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Document, JsonValue } from '../../src/contract/document/types.js';
import type { Change } from '../../src/diff/change.js';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { allBranches } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { sumsHold } from '../support/sums.js';
import { modelsWith, mutations, type Mutation } from './mutations.js';
import { contract, fingerprints } from '../support/changed-contract.js';

// Whatever is changed in the schema of a request: if a case of the corpus gets another verdict by Ajv, the diff says so
// for its model; and a request that it shows as refused is one that Ajv accepted before and refuses now.

/** `npm test` takes one mutation in this many, spread over all models; `UNIGEN_DIFF_STRIDE=1` takes all 7,000. */
const STRIDE = Number(process.env.UNIGEN_DIFF_STRIDE ?? 97);
/** Models that share a component are alike. */
const MODELS_PER_MUTATION = 2;

const corpus = readCorpus();
const before = validators(contract);
const all = mutations();
const chosen = all.filter((_, index) => index % STRIDE === 11 % STRIDE);

describe('a mutation of a request schema', () => {
  const counts = { refused: 0, accepted: 0, examples: 0 };

  it('is one of many', () => expect(all.length).toBeGreaterThan(5000));

  it.each(chosen.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
    const document = copyOf(mutation);
    mutation.apply(document);
    expect(problems(mutation, document, diffContracts(contract, document, fingerprints), counts)).toEqual([]);
  });

  it('changes the verdict of cases often enough to prove something', () => {
    if (STRIDE > 97) return;
    expect(counts.refused).toBeGreaterThan(20);
    expect(counts.accepted).toBeGreaterThan(5);
    expect(counts.examples).toBeGreaterThan(5);
  });
});

/** The contract with a copy of the one component that changes. */
function copyOf({ component }: Mutation): Document {
  const { components } = contract;
  const schemas = { ...components.schemas, [component]: structuredClone(components.schemas[component]!) };
  return { ...contract, components: { ...components, schemas } };
}

function problems(
  { component }: Mutation,
  document: Document,
  changes: Change[],
  counts: { refused: number; accepted: number; examples: number },
): string[] {
  const after = validators(document);
  const models = modelsWith(component).slice(0, MODELS_PER_MUTATION);
  return models.flatMap((key) => {
    const { name, model, inputKey } = allBranches.find((branch) => `${branch.api} ${branch.model}` === key)!;
    const own = changes.filter(
      ({ side, subjects }) =>
        side === 'requests' && subjects.some((one) => one.kind === 'model' && `${one.api} ${one.model}` === key),
    );
    const found: string[] = [];
    const [wasValid, isValid] = [before(name, inputKey), after(name, inputKey)];
    const verdicts = corpus
      .filter((item) => `${item.api} ${item.model}` === key)
      .map(({ name: label, body }) => ({ label, was: wasValid(body), is: isValid(body) }));
    const refused = verdicts.filter(({ was, is }) => was && !is);
    const accepted = verdicts.filter(({ was, is }) => !was && is);
    counts.refused += refused.length;
    counts.accepted += accepted.length;
    if (refused.length > 0 && !own.some(({ impact }) => impact === 'breaking')) {
      found.push(`${key} refuses "${refused[0]!.label}", and no change is breaking`);
    }
    if (accepted.length > 0 && own.length === 0)
      found.push(`${key} takes "${accepted[0]!.label}", and there is no change`);

    for (const { example, sentence, name: path = '' } of own) {
      // Of a nested object, the example is the object alone.
      if (example === undefined || /[.[]/.test(path) || sentence.endsWith('`)')) continue;
      const isBody = inputKey in (example as object);
      const body = isBody ? example : { model, [inputKey]: example };
      counts.examples++;
      if (!wasValid(body) || isValid(body)) found.push(`${key}, ${sentence}: ${JSON.stringify(body)} is not a proof`);
    }
    return found;
  });
}

/** The verdicts of a contract: those of Ajv, and of the sums that it does not know. */
function validators(document: Document): (component: string, inputKey: string) => (body: unknown) => boolean {
  // That the schemas are schemas is checked elsewhere; without, no metaschema is compiled for each mutation.
  const ajv = new Ajv2020({ strict: false, meta: false, validateSchema: false, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://unigen.test/diff', components: document.components });
  return (component, inputKey) => {
    const validate = ajv.getSchema(`https://unigen.test/diff#/components/schemas/${component}`) as ValidateFunction;
    const schema = document.components.schemas[component]!;
    return (body) => validate(body) && sumsHold(document, schema, inputKey, body as Record<string, JsonValue>);
  };
}
