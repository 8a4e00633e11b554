import type { ContractFiles } from './contract-files.js';

/** The mark that `npm run add-model` writes at each place that a person has to complete. */
export const TODO = 'TODO:';

/** What is left to do in the contract and in the corpus, each with its file and line. */
export function todoProblems(files: ContractFiles): string[] {
  const paths = ['spec', 'test/contract/corpus'].flatMap((folder) => files.pathsBelow(folder));
  return paths.flatMap((path) =>
    files
      .text(path)
      .split('\n')
      .flatMap((line, index) => {
        const at = line.search(/\bTODO\b/);
        return at === -1 ? [] : [`${path}:${index + 1}: still to do: ${line.slice(at).replace(/^TODO:? */, '')}`];
      }),
  );
}
