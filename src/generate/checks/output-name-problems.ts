import type { ParameterDetails } from '../../catalog/model-details.js';
import { COUNT_PARAMETERS, DURATION_PARAMETERS, SIZE_PARAMETERS } from '../../contract/models/output-names.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import type { ModelProblem } from './model-problem.js';
import { takesNumber } from './value-problem.js';

const HOME = 'src/contract/models/output-names.ts';

/** Parameters that seem to decide the length, number or size of outputs, under a name that nothing looks for. */
export function outputNameProblems({ branch, entry, details }: ModelRecord): ModelProblem[] {
  const price = branch.schema['x-price'];
  return Object.entries(details.parameters).flatMap(([name, parameter]) => {
    const isPriced = price?.quantity === name && takesNumber(parameter);
    const isDuration = (isPriced && price.unit === 'second') || (entry.kind === 'video' && seemsDuration(parameter));
    if (isDuration) return unlisted(name, DURATION_PARAMETERS, 'the length of the output', 'DURATION_PARAMETERS');
    if (isPriced) return unlisted(name, COUNT_PARAMETERS, 'the number of outputs', 'COUNT_PARAMETERS');
    if (['image', 'video'].includes(entry.kind) && seemsSize(parameter))
      return unlisted(name, SIZE_PARAMETERS, 'the size of the output', 'SIZE_PARAMETERS');
    return [];
  });
}

function unlisted(name: string, names: readonly string[], what: string, list: string): ModelProblem[] {
  if (names.includes(name)) return [];
  const message = `\`${name}\` seems to be ${what}, which the sandbox reads from ${names.join(', ')}: add it to ${list} in ${HOME}`;
  return [{ message, parameter: name }];
}

/** A number of seconds that the description calls a duration. */
function seemsDuration(parameter: ParameterDetails): boolean {
  const { description = '' } = parameter;
  return takesNumber(parameter) && /^(?:duration|length)\b.*\bseconds?\b|^seconds\b/i.test(description);
}

/** Values that are all aspect ratios, or all resolutions. */
function seemsSize({ enum: values = [] }: ParameterDetails): boolean {
  const texts = values.filter((value) => value !== 'auto').map(String);
  const all = (pattern: RegExp) => texts.length > 0 && texts.every((text) => pattern.test(text));
  return all(/^\d+:\d+$/) || all(/^(?:resolution_)?\d{3,4}p$|^[1-8]k$/i);
}
