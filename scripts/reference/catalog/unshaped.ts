import type { Capability } from '../../../src/catalog/capabilities.js';
import type { Branch } from '../../../src/contract/document/branches.js';
import type { Evaluator } from '../../../src/diff/evaluate.js';
import type { FormModel } from '../../../src/reference/form/form-model.js';
import { ownParameters } from '../../../src/catalog/own-parameters.js';
import { wantedSize } from '../../../src/reference/form/wanted-size.js';
import { smallestRequest } from '../../../src/reference/form/smallest-request.js';
import { mayBeWithoutEffect } from '../../../src/reference/form/without-effect.js';
import { wishesOf } from '../../../src/reference/form/wishes.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';

/**
 * The capabilities of a video model with which it does not take an aspect ratio, as the form finds them: a video has the
 * shape of its first frame.
 *
 * @param ratio One that the model takes; undefined if it takes none.
 */
export function unshapedWith(
  evaluator: Evaluator,
  { schema }: Branch,
  model: ReferenceModel,
  ratio: string | undefined,
): Capability[] | undefined {
  if (model.entry.kind !== 'video' || ratio === undefined) return undefined;
  const size = wantedSize({ aspectRatio: ratio }, model.entry, ownParameters(model.details.parameters));
  if (!dependsOnOthers(Object.keys(size ?? {}), model)) return undefined;
  const form: FormModel = { ...model, provider: '', options: {}, resources: {} };
  // The requests of several capabilities begin with the same examples.
  const known = new Map<string, boolean>();
  const validate = (body: unknown) => {
    const text = JSON.stringify(body);
    let isRefused = known.get(text);
    if (isRefused === undefined) {
      isRefused = evaluator.check(schema, body) === false;
      known.set(text, isRefused);
    }
    return isRefused ? [REFUSED] : [];
  };
  const wishes = wishesOf(form, { ratio }, {}, []);
  const found = model.entry.capabilities.filter((name) => {
    const { met, kept } = smallestRequest(form, validate, [name], wishes);
    return met.length > 0 && kept.length === 0;
  });
  return found.length > 0 ? found : undefined;
}

/** Whether a parameter may be refused, or without effect, beside others. */
const dependsOnOthers = (names: string[], { details: { parameters, rules } }: ReferenceModel): boolean =>
  names.some(
    (name) =>
      rules.some((rule) => rule.includes(`\`${name}\``)) || mayBeWithoutEffect(parameters[name]?.description ?? ''),
  );

/** The request is refused; no one reads why. */
const REFUSED = { message: '', path: [], pointer: '', keyword: '' };
