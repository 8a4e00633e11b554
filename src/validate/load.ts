import { families } from '../../generated/validators/index.js';
import type { Issue } from '../errors/errors.js';
import { Explanation } from './explain.js';
import { misplaced } from './misplaced.js';
import { nearest } from './nearest.js';
import type { CompiledModel, Family } from './shape.js';
import { kindOf, or, shown } from './words.js';
import type { Api } from '../types/api.js';
import { isObject } from '../internal/json.js';

/** Finds the broken rules of one model's create requests; none where the request is valid. */
export type Validator = (body: unknown) => Issue[];

/** What was imported before. An import that is repeated finds its module again, but takes its time to. */
const loaded = new Map<object, Family>();

/**
 * The validator of one model, which needs no further waiting. Where the contract has no such model, the validator
 * says so of every request.
 */
export async function loadValidator(api: Api, model: string): Promise<Validator> {
  const family = families[api].find(({ models }) => models.includes(model));
  if (!family) return () => [unknownModel(api, model)];
  const models = loaded.get(family) ?? (await family.load());
  loaded.set(family, models);
  const compiled = models[model]!;
  const { check } = compiled;
  return (body) => (check(body) ? [] : explained(compiled, body));
}

/**
 * The broken rules of a create request; none where it is valid. The rules of a provider's models are loaded when the
 * first of its models is met.
 */
export async function validateRequest(api: Api, body: unknown): Promise<Issue[]> {
  if (!isObject(body)) return [issue(`the request must be an object, not ${kindOf(body)}`, [], 'type')];
  const { model } = body;
  if (model === undefined) return [issue('model is missing', ['model'], 'required')];
  if (typeof model !== 'string') return [issue(`model must be text, not ${kindOf(model)}`, ['model'], 'type')];
  return (await loadValidator(api, model))(body);
}

function explained({ shape, home }: CompiledModel, body: unknown): Issue[] {
  const explanation = new Explanation(home);
  explanation.value(shape, misplaced(explanation, shape, body), []);
  // The compiled check has refused the request, so there is always something to say.
  if (explanation.issues.length === 0) explanation.add('the request breaks a rule of the model', [], 'model');
  return explanation.issues;
}

function unknownModel(api: Api, model: string): Issue {
  const ids = families[api].flatMap(({ models }) => models);
  const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const guesses = [
    () => ids.filter((id) => model.length > 3 && id.startsWith(model)).slice(0, 3),
    () => nearest(model, ids),
    // Where the provider is left out, or is another one, the name itself may still be right.
    () => nearest(nameOf(model), ids.map(nameOf)).map((name) => ids.find((id) => nameOf(id) === name)!),
  ];
  const meant = guesses.reduce<string[]>((found, guess) => (found.length > 0 ? found : guess()), []);
  const hint = meant.length > 0 ? `: did you mean ${or(meant)}?` : '';
  return issue(`unknown model ${shown(model)}${hint}`, ['model'], 'model');
}

function issue(message: string, path: string[], keyword: string): Issue {
  return { message, path, pointer: path.map((part) => `/${part}`).join(''), keyword };
}
