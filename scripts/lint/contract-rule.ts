import { contractProblems } from '../../src/generate/checks/contract-problems.js';
import { conventionProblems } from '../../src/generate/checks/convention-problems.js';
import { problemText } from '../../src/generate/checks/problem.js';
import { ContractFiles } from '../files/contract-files.js';
import { sourceNumbers } from '../files/source-numbers.js';
import { LinkedDocument } from './linked-document.js';
import type { VisitorContext } from './visitor-context.js';

/** Reports what `npm run generate` says of the contract, each at its place in the files. */
export function contractRule() {
  const schemaRefs = new Set<string>();
  return {
    ref: {
      enter(_node: unknown, { type, location }: VisitorContext) {
        if (type.name === 'Schema') schemaRefs.add(location.absolutePointer);
      },
    },
    Root: {
      leave(root: object, { report, resolve, location }: VisitorContext) {
        const linked = new LinkedDocument(root, location, schemaRefs, resolve);
        const problems = [
          ...contractProblems(linked.document),
          ...conventionProblems(linked.document, sourceNumbers(new ContractFiles('.'))),
        ];
        for (const problem of problems)
          report({ message: problemText(problem), location: linked.locationOf(problem.paths[0]) });
      },
    },
  };
}
