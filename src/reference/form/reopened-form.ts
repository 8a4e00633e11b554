import { inputIn } from '../../catalog/request-parameters.js';
import { changesOf } from './changes-of.js';
import { bodyOf } from './form-body.js';
import type { FormModel } from './form-model.js';
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
  if (changesOf(inputOf(wanted), inputOf(shared), wanted.examples).length > 0) return shared;
  return { ...wanted, edited: shared.state, notices: [...wanted.notices, ...shared.notices] };
}
