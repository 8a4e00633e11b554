import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Document } from '../../src/contract/document/types.js';
import { contractProblems } from '../../src/generate/checks/contract-problems.js';
import { assertNone } from '../../src/generate/checks/problem.js';
import { withTemporaryFolder } from '../redocly/temporary-folder.js';
import { TODO } from '../files/todos.js';
import { addBranch } from './add-branch.js';
import { addCases } from './add-cases.js';
import type { ContractFiles } from '../files/contract-files.js';
import { copiedFacts, type CopiedFact } from './copied-facts.js';
import { copiedNames } from './copied-names.js';
import { addListing, addTag } from './add-listing.js';
import { linkProblems } from './link-problems.js';
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
 * @throws Error of one line that names the sibling if it can't be read, or of one line for each thing that is wrong with it.
 */
export async function checkPlan(
  files: ContractFiles,
  { id, sibling }: Pick<NewModel, 'id' | 'sibling'>,
  bundle: (file: string) => Promise<Document>,
): Promise<void> {
  const { root, changed } = files;
  const unusable = (reason: string) =>
    new Error(
      `${id} can't be a copy of ${sibling.id}: ${reason}. Nothing is written. Choose another --like, or run ` +
        '`npm run lint:contract` if the contract could not be read before either',
    );
  const paths = [...changed.keys()].filter((path) => path.startsWith('spec/'));
  const [problem] = paths.flatMap((path) => linkProblems(files, path));
  if (problem !== undefined) throw unusable(problem);
  const document = await withTemporaryFolder('unigen-add-model-', async (folder) => {
    await cp(join(root, 'spec'), join(folder, 'spec'), { recursive: true });
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), changed.get(path)!);
    }
    return bundle(join(folder, 'spec/openapi.yaml')).catch((error: unknown) => {
      throw unusable(firstReason((error as Error).message, folder));
    });
  });
  assertNone(contractProblems(document));
}

/** The first thing that the bundler reports, without the folder of the copy and without the lines that it draws. */
function firstReason(message: string, folder: string): string {
  const plain = message.replaceAll(/\x1b\[[\d;]*m/g, '').replaceAll(`${folder}/`, '');
  const lines = plain.split('\n').map((line) => line.trim());
  return (lines.find((line) => /^(?:Failed to|Can't|Cannot) /.test(line)) ?? lines[0]!).replace(/[.:]$/, '');
}

/** The commands that check a new model, in order. */
const COMMANDS = [
  'npm run generate && npm run check',
  'npx vitest run test/contract test/catalog test/validate',
  'npx vitest run test/portable -u  # updates spec/portable.md',
  'npm test',
];

/** The steps for a person who reads the documentation, in order, below the name of each file. */
export function stepsLeft(files: ContractFiles, model: NewModel): string {
  const { api, id, sibling, price, newProvider } = model;
  const file = files.modelFile(api, model);
  const branch = files.branch(api, model);
  const facts = copiedFacts(files, model);
  const copied = (kind: CopiedFact['kind']) => facts.filter((fact) => fact.kind === kind);
  const copiedKeys = ['x-capabilities', 'x-output', 'x-output-count', 'x-sizes'].filter(
    (key) => branch[key] !== undefined,
  );
  const corpus = [...files.changed.keys()].find((path) => path.startsWith('test/'))!;
  const steps: [place: string, steps: string[]][] = [
    [
      `${file}:${lineOf(files.text(file), model)}`,
      [
        `write the description${isInSameFile(model) ? '' : ' and the comment at the top'}, in place of TODO`,
        isInSameFile(model)
          ? `it shares its parameters with ${sibling.id}; give it its own if they differ`
          : 'compare the copied parameters with the documentation',
        ...(isInSameFile(model)
          ? ['read the comment at the top of the file: it may name or count the models, and their modes']
          : []),
        'write your own prompts into x-examples, with one example for each mode',
        ...copied('prompt').map(({ line, text }) => `line ${line} has a prompt of ${sibling.id}: ${text}`),
        `check what is copied from ${sibling.id}: ${copiedKeys.join(', ')}`,
        ...copiedNames(files, model).map(({ line, name, text }) => `line ${line} still names ${name}: ${text}`),
        ...copied('price').map(({ line, text }) => `line ${line} states a price that holds for ${sibling.id}: ${text}`),
        price
          ? 'x-price has the one amount that you gave; add tiers if it depends on the request'
          : 'add x-price if a document states a price, x-typical-seconds if one states how long a task takes',
      ],
    ],
    [corpus, [`compare each case with the documentation of ${id}, and write more from it`]],
    ...(newProvider ? [['spec/openapi.yaml', ['check the new tag']] satisfies [string, string[]]] : []),
    ['spec/decisions.md', ['write down what documents contradict or leave open']],
    ['CHANGELOG.md', ['add a line']],
  ];
  const lines = steps.flatMap(([place, own]) => [place, ...own.map((step) => `  - ${step}`)]);
  return `${lines.join('\n')}\n\nThen run:\n\n${COMMANDS.map((command) => `  ${command}\n`).join('')}`;
}

function lineOf(text: string, { name }: NewModel): number {
  const at = text.indexOf(TODO, text.indexOf(`${name}:\n`));
  return text.slice(0, at).split('\n').length;
}
