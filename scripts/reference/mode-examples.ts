import type { ModeDetails } from '../../src/catalog/model-details.js';
import { isInMode } from '../../src/catalog/request-mode.js';
import { inputIn } from '../../src/catalog/request-parameters.js';
import type { NamedExample, ReferenceModel } from '../../src/reference/reference-model.js';

/** The examples of a model that are requests in a mode. */
export function examplesOf({ api, details, examples }: ReferenceModel, mode: ModeDetails): NamedExample[] {
  return examples.filter(({ body }) => isInMode(details, mode, inputIn(api, body)));
}
