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

/** A problem after the path of its place, such as `rules[2].model: …`. */
export function problemText({ path, message }: ScenarioProblem): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.slice(0, MAX_STEP_CHARS)}`));
  return `${steps.join('').replace(/^\./, '') || 'scenario'}: ${message}`;
}
