import { inputIn } from '../../catalog/request-parameters.js';
import { bodyOf } from './form-body.js';
import type { FormModel } from './form-model.js';
import { isSame } from './json-path.js';
import type { SharedForm } from './shared-form.js';

/**
 * The form of a URL with a request of the catalog and what has become of it: still that request, as long as the form has
 * what was asked for. Texts and media may be other ones by then.
 */
export function reopenedForm(
  model: FormModel,
  shared: SharedForm | undefined,
  wanted: SharedForm | undefined,
): SharedForm | undefined {
  // A link that can't be read has no title.
  if (!shared?.title || !wanted) return shared ?? wanted;
  const inputOf = ({ state }: SharedForm) => inputIn(model.api, bodyOf(model, state));
  const now = inputOf(shared);
  const isKept = Object.entries(inputOf(wanted)).every(
    ([name, value]) => Object.hasOwn(now, name) && (wanted.examples?.includes(name) || isSame(now[name], value)),
  );
  if (!isKept) return shared;
  return { ...wanted, edited: shared.state, notices: [...wanted.notices, ...shared.notices] };
}
