import { families } from '../../generated/validators/index.js';
import { UnigenError, type Issue } from '../errors/errors.js';
import { shorten, typeOf } from './describe.js';
import { issue, validatorOf, type Validator } from './validator.js';
import { nearest } from './nearest.js';
import type { ProviderModels } from './compiled-schema.js';
import type { Api } from '../types/api.js';
import { isObject } from '../internal/json.js';
import { didYouMean } from '../internal/list-words.js';

export type { Validator } from './validator.js';

/** What was imported before. A repeated import finds its module again, but takes its time. */
const loaded = new Map<object, ProviderModels>();

/**
 * Loads the validator of one model, which is synchronous from then on. For a model that the contract does not have, the
 * validator returns one issue with the keyword `discriminator`, whatever the request.
 *
 * @example
 * const validate = await loadValidator('unifically', 'google/veo-3.1-fast');
 * const issues = validate({ model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat', duration: 5 } });
 * console.log(issues[0]?.message); // duration must be 4, 6 or 8
 */
export async function loadValidator(api: Api, model: string): Promise<Validator> {
  if (!Object.hasOwn(families, api)) throw new UnigenError('`api` must be unifically or gateai');
  const provider = families[api].find(({ models }) => models.includes(model));
  if (!provider) return () => [unknownModel(api, model)];
  const models = loaded.get(provider) ?? (await provider.load());
  loaded.set(provider, models);
  return validatorOf(models[model]!);
}

/**
 * Returns the broken rules of a create request; an empty array if it is valid. The rules of a provider's models are
 * loaded with the first request for one of them. A client takes this function as its option `validate`.
 *
 * @example
 * const issues = await validateRequest('unifically', { model: 'google/veo-3.1-fast', input: { promt: 'A paper boat' } });
 * console.log(issues[0]?.message); // unknown parameter promt; did you mean prompt?
 */
export async function validateRequest(api: Api, body: unknown): Promise<Issue[]> {
  if (!isObject(body)) return [issue(`the request must be an object, not ${typeOf(body)}`, [], 'type')];
  const { model } = body;
  if (model === undefined) return [issue('model is required', ['model'], 'required')];
  if (typeof model !== 'string') return [issue(`model must be a string, not ${typeOf(model)}`, ['model'], 'type')];
  return (await loadValidator(api, model))(body);
}

/** What is wrong with a request for a model that the contract does not have. */
export function unknownModel(api: Api, model: string): Issue {
  const ids = families[api].flatMap(({ models }) => models);
  const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const guesses = [
    () => ids.filter((id) => model.length > 3 && id.startsWith(model)).slice(0, 3),
    () => nearest(model, ids),
    // The provider may be missing or another one, and the name still right.
    () => nearest(nameOf(model), ids.map(nameOf)).map((name) => ids.find((id) => nameOf(id) === name)!),
  ];
  const suggestions = guesses.reduce<string[]>((found, guess) => (found.length > 0 ? found : guess()), []);
  return issue(`unknown model ${shorten(model)}${didYouMean(suggestions)}`, ['model'], 'discriminator');
}
