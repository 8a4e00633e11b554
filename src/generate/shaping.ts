import type { Shaping } from '../sandbox/shaping-entry.js';
import { COUNT_PARAMETERS, DURATION_PARAMETERS, SIZE_PARAMETERS } from '../contract/models/output-names.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** Parameters that decide how large, how long and how many outputs are. */
const DECISIVE = [...SIZE_PARAMETERS, ...DURATION_PARAMETERS, ...COUNT_PARAMETERS];

/** What decides the size, length and number of each model's outputs. */
export function shapingModule(models: ModelRecord[]): string {
  const entries = models.flatMap((model) => {
    const shaping = shapingOf(model);
    const isEmpty = Object.keys({ ...shaping.defaults, ...shaping.choices }).length === 0;
    return isEmpty ? [] : [[`${model.entry.api} ${model.entry.id}`, shaping] as const];
  });
  return moduleText(
    `import type { Shaping } from '../src/sandbox/shaping-entry.js';`,
    constant('shaping', Object.fromEntries(entries), {
      doc: 'What decides the size, length and number of outputs, by API and id.',
      type: 'Record<string, Shaping>',
    }),
  );
}

/** The defaults, and at GateAI the values and bounds, of the decisive parameters. */
function shapingOf({ entry, details: { parameters }, defaults }: ModelRecord): Shaping {
  const shaping: Shaping = { defaults: {}, choices: {} };
  for (const name of DECISIVE) {
    const parameter = parameters[name];
    if (!parameter) continue;
    if (defaults[name] !== undefined) shaping.defaults[name] = defaults[name];
    if (entry.api !== 'gateai') continue;
    const { enum: values, minimum, maximum } = parameter;
    if (values) shaping.choices[name] = values;
    else if (minimum !== undefined && maximum !== undefined) shaping.choices[name] = { minimum, maximum };
  }
  return shaping;
}
