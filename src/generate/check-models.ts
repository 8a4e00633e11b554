import { modelProblems } from '../contract/checks/model-problems.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { OUTPUT_SCHEMAS } from '../sandbox/output-schemas.js';

/**
 * Refuses a contract from which something wrong would be derived without a sign of it.
 *
 * @throws Error with one line for each problem, which begins with the id of the model.
 */
export function checkModels(models: ModelRecord[]): void {
  const problems = [...modelProblems(models), ...modelProblems(models, [outputProblems])];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function outputProblems({ entry: { output } }: ModelRecord): string[] {
  if ((OUTPUT_SCHEMAS as readonly string[]).includes(output)) return [];
  return [
    `the sandbox can make no \`${output}\`: make it in src/sandbox/output-makers.ts and list it in ` +
      'src/sandbox/output-schemas.ts, or choose another `x-output`',
  ];
}
