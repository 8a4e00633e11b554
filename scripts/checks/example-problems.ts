import { branches, namedExamples } from '../../src/contract/document/branches.js';
import type { Document } from '../../src/contract/document/types.js';

/**
 * The examples that their models refuse, by the validators in `generated/`, one line for each broken rule. Those have to
 * be of the same contract.
 */
export async function exampleProblems(document: Document): Promise<string[]> {
  // It imports what `npm run generate` has just written.
  const { validateRequest } = await import('../../src/validate/index.js');
  const problems: string[] = [];
  for (const { api, model, schema } of branches(document)) {
    for (const [name, { value }] of Object.entries(namedExamples(schema))) {
      const issues = await validateRequest(api, value);
      problems.push(...issues.map(({ message }) => `${model}: the example \`${name}\` breaks a rule: ${message}`));
    }
  }
  return problems;
}
