import type { ModelRecord } from '../../contract/models/read-models.js';
import { OUTPUT_SCHEMAS } from '../../sandbox/output-schemas.js';
import type { ModelProblem } from './model-problem.js';

/** An output that the sandbox can't make. */
export function outputProblems({ entry: { output } }: ModelRecord): ModelProblem[] {
  if ((OUTPUT_SCHEMAS as readonly string[]).includes(output)) return [];
  const message =
    `the sandbox can make no \`${output}\`: make it in src/sandbox/output-makers.ts and list it in ` +
    'src/sandbox/output-schemas.ts, or choose another `x-output`';
  return [{ message, keys: ['x-output'] }];
}
