import { loadDetails } from '../../catalog/details.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import type { Api } from '../../types/api.js';
import type { Rule } from './rule.js';
import type { ScenarioProblem } from './scenario-error.js';

/**
 * Parameters in the inputs of rules that no model of the rule has: such a rule never matches. The parameters of all models
 * are loaded if there is any rule with an input.
 */
export async function unknownInputs(rules: readonly Rule[]): Promise<ScenarioProblem[]> {
  const problems: ScenarioProblem[] = [];
  for (const { index, models, input } of rules) {
    if (input.length === 0) continue;
    const known = await parametersOf(models ?? new Set());
    if (known === undefined) continue;
    for (const { path } of input) {
      const [parameter = ''] = path;
      if (known.has(parameter)) continue;
      problems.push({
        path: ['rules', index, 'input', path.join('.')],
        message: `no model that the rule is about has this parameter${didYouMean(nearest(parameter, known))}`,
        isName: true,
      });
    }
  }
  return problems;
}

/** The parameters of models; undefined if each of them takes any. */
async function parametersOf(models: ReadonlySet<string>): Promise<ReadonlySet<string> | undefined> {
  const names = new Set<string>();
  for (const model of models) {
    const [api, id = ''] = model.split(' ') as [Api, string?];
    const details = (await loadDetails(api))[id];
    // Few are open, so a name that only they take is misspelt, unless the rule is only about them.
    if (details && !details.open) for (const name of Object.keys(details.parameters)) names.add(name);
  }
  return names.size > 0 ? names : undefined;
}
