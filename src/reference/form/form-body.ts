import type { ExampleDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { isObject } from '../../internal/json.js';
import type { FormModel } from './form-model.js';
import type { FormState } from './form-state.js';
import { enterMode, hiddenIn, modeOf } from './modes.js';

/** The state of a form that shows a request. */
export function stateOf(model: FormModel, { model: _id, ...body }: ExampleDetails['body']): FormState {
  const { [inputKey(model.api)]: input, ...options } = body;
  const own = isObject(input) ? input : {};
  return { mode: modeOf(model, own)?.title, input: own, options };
}

/** The request of a state: without what its mode hides. */
export function bodyOf(model: FormModel, { mode, input, options }: FormState): ExampleDetails['body'] {
  const hidden = hiddenIn(model, mode);
  const shown = Object.entries(input).filter(([name]) => hidden.get(name) !== 'refused');
  return { model: model.id, [inputKey(model.api)]: Object.fromEntries(shown), ...options };
}

/** The state of a form that nobody has changed. */
export function exampleState(model: FormModel, body: ExampleDetails['body'] = model.examples[0]!.body): FormState {
  const state = stateOf(model, body);
  return enterMode(model, state, state.mode);
}
