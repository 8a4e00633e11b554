import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import type { ModelProblem } from './model-problem.js';
import { shown, valueProblem } from './value-problem.js';

/** Defaults that their own parameters refuse. */
export function defaultProblems({ details }: ModelRecord): ModelProblem[] {
  return problemsIn(details.parameters, '');
}

function problemsIn(parameters: Record<string, ParameterDetails>, parent: string): ModelProblem[] {
  return Object.entries(parameters).flatMap(([name, details]) => {
    const path = `${parent}${name}`;
    const defaults = [
      ...(details.default === undefined ? [] : [details.default]),
      ...(details.modeDefaults ?? []).map(({ value }) => value),
    ];
    const problems = defaults.flatMap((value) => {
      const problem = valueProblem(details, value);
      if (problem === undefined) return [];
      return [{ message: `the default ${shown(value)} of \`${path}\` ${problem}`, parameter: path }];
    });
    const inner: ValueDetails[] = details.items ? [details, details.items] : [details];
    return [...problems, ...inner.flatMap(({ properties }) => problemsIn(properties ?? {}, `${path}.`))];
  });
}
