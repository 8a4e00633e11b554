import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import type { ModelRecord } from '../models/read-models.js';
import { shown, valueProblem } from './value-problem.js';

/** Defaults that their own parameters refuse. */
export function defaultProblems({ details }: ModelRecord): string[] {
  return problemsIn(details.parameters, '');
}

function problemsIn(parameters: Record<string, ParameterDetails>, parent: string): string[] {
  return Object.entries(parameters).flatMap(([name, details]) => {
    const path = `${parent}${name}`;
    const defaults = [
      ...(details.default === undefined ? [] : [details.default]),
      ...(details.modeDefaults ?? []).map(({ value }) => value),
    ];
    const problems = defaults.flatMap((value) => {
      const problem = valueProblem(details, value);
      return problem === undefined ? [] : [`the default ${shown(value)} of \`${path}\` ${problem}`];
    });
    const inner: ValueDetails[] = details.items ? [details, details.items] : [details];
    return [...problems, ...inner.flatMap(({ properties }) => problemsIn(properties ?? {}, `${path}.`))];
  });
}
