import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Document } from '../../src/contract/document/types.js';
import { contractProblems } from '../../src/generate/checks/contract-problems.js';
import { assertNone } from '../../src/generate/checks/problem.js';
import { TODO } from '../files/todos.js';
import { addBranch } from './branch-text.js';
import { addCases } from './corpus-cases.js';
import type { ContractFiles } from '../files/contract-files.js';
import { addListing, addTag } from './listing.js';
import { isInSameFile, type NewModel } from './new-model.js';

/** Changes all files that the model needs, without writing them. */
export function planFiles(files: ContractFiles, model: NewModel): void {
  addBranch(files, model);
  addListing(files, model);
  addTag(files, model);
  addCases(files, model);
}

/**
 * Reads the contract as it will be, from a copy.
 *
 * @throws Error if it is not valid then.
 */
export async function checkPlan(
  { root, changed }: ContractFiles,
  bundle: (file: string) => Promise<Document>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'unigen-add-model-'));
  try {
    await cp(join(root, 'spec'), join(folder, 'spec'), { recursive: true });
    for (const [path, text] of changed) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    assertNone(contractProblems(await bundle(join(folder, 'spec/openapi.yaml'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What nobody but a person who reads the documentation can do, in order. */
export function stepsLeft(files: ContractFiles, model: NewModel): string[] {
  const { api, id, sibling, price, newProvider } = model;
  const file = files.modelFile(api, model);
  const branch = files.branch(api, model);
  const copied = ['x-capabilities', 'x-output', 'x-output-count', 'x-sizes'].filter((key) => branch[key] !== undefined);
  const corpus = [...files.changed.keys()].find((path) => path.startsWith('test/'))!;
  return [
    `${file}:${lineOf(files.text(file), model)}: write the description${isInSameFile(model) ? '' : ' and the comment at the top'}, in place of TODO`,
    isInSameFile(model)
      ? `${file}: it shares its parameters with ${sibling.id}; give it its own if they differ`
      : `${file}: compare the copied parameters with the documentation`,
    `${file}: write your own prompts into x-examples, with one example for each mode`,
    `${file}: check what is copied from ${sibling.id}: ${copied.join(', ')}`,
    price
      ? `${file}: x-price has the one amount that you gave; add tiers if it depends on the request`
      : `${file}: add x-price if a document states a price, x-typical-seconds if one states how long a task takes`,
    `${corpus}: compare each case with the documentation of ${id}, and write more from it`,
    ...(newProvider ? ['spec/openapi.yaml: check the new tag'] : []),
    'spec/decisions.md: write down what documents contradict or leave open',
    'CHANGELOG.md: add a line',
    'then run: npm run generate && npm run check && npx vitest run test/contract test/catalog test/validate',
  ];
}

function lineOf(text: string, { name }: NewModel): number {
  const at = text.indexOf(TODO, text.indexOf(`${name}:\n`));
  return text.slice(0, at).split('\n').length;
}
