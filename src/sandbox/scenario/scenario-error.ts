import { objectOf } from '../../internal/json.js';
import { stripControlChars, truncate } from '../../internal/text.js';

/** Something that is wrong with a scenario. */
export interface ScenarioProblem {
  /** The names and indices that lead to it. */
  path: readonly (string | number)[];
  /** The rule that it breaks. */
  message: string;
  /** Whether the last name of the path is wrong, not its value. */
  isName?: boolean;
}

/** Problems that an error names. */
export const MAX_PROBLEMS = 20;
const MAX_STEP_CHARS = 40;

/** A scenario is not valid. Its message has a line for each problem: its place, and the rule. */
export class ScenarioError extends Error {
  /** What is wrong, each with its place: at most twenty, and how many more there are. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const more = problems.length - MAX_PROBLEMS;
    const shown = more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `… and ${more} more`] : problems;
    super(shown.join('\n'));
    this.name = 'ScenarioError';
    this.problems = shown;
  }
}

/**
 * A problem after the path of its place, such as `rules[2].model: …`, and before the name of the rule, if it has one.
 *
 * @param scenario What was read.
 */
export function problemText({ path, message }: ScenarioProblem, scenario: unknown): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.slice(0, MAX_STEP_CHARS)}`));
  const name = ruleName(path, scenario);
  const ofRule =
    name === undefined ? '' : ` (rule ${JSON.stringify(truncate(stripControlChars(name), MAX_STEP_CHARS))})`;
  return `${steps.join('').replace(/^\./, '') || 'scenario'}: ${message}${ofRule}`;
}

/** The name of the rule that a path leads into. */
function ruleName([first, index]: ScenarioProblem['path'], scenario: unknown): string | undefined {
  const { rules } = objectOf(scenario);
  if (first !== 'rules' || typeof index !== 'number' || !Array.isArray(rules)) return undefined;
  const { name } = objectOf(rules[index]);
  return typeof name === 'string' && name !== '' ? name : undefined;
}
