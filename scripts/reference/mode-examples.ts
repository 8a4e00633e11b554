import type { Json, ModeDetails } from '../../src/catalog/model-details.js';
import { inputKey } from '../../src/catalog/request-parameters.js';
import type { NamedExample, ReferenceModel } from '../../src/reference/reference-model.js';

/** The examples of a model that are requests in a mode. */
export function examplesOf({ api, details, examples }: ReferenceModel, mode: ModeDetails): NamedExample[] {
  return examples.filter(({ body }) => {
    const input = (body[inputKey(api)] ?? {}) as Record<string, Json>;
    const valueOf = (name: string) => {
      const { default: plain, modeDefaults } = details.parameters[name] ?? {};
      return input[name] ?? plain ?? modeDefaults?.find(({ modes }) => modes.includes(mode.title))?.value;
    };
    return (
      mode.required.every((name) => Object.hasOwn(input, name)) &&
      mode.refused.every((name) => !Object.hasOwn(input, name)) &&
      Object.entries(mode.when).every(([name, values]) => values.includes(valueOf(name)!))
    );
  });
}
