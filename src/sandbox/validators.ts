import type { Api } from '../types/api.js';
import { loadValidator, validateRequest, type Issue, type Validator } from '../validate/index.js';
import { modelsOf } from './models.js';

/** The validators of the contract. They are loaded when a model is first used. */
export class Validators {
  readonly #loaded: Record<Api, Map<string, Validator>> = { unifically: new Map(), gateai: new Map() };

  /** What is wrong with the body of a create; not a promise if its model was used before. */
  issues(api: Api, body: unknown): Issue[] | Promise<Issue[]> {
    const { model } = Object(body) as { model?: unknown };
    if (typeof model !== 'string') return validateRequest(api, body);
    const validator = this.#loaded[api].get(model);
    return validator ? validator(body) : this.#load(api, model).then((validate) => validate(body));
  }

  /** Whether a body is valid. Its model must have been used before. */
  isValid(api: Api, body: { model: string; [parameters: string]: unknown }): boolean {
    return this.#loaded[api].get(body.model)!(body).length === 0;
  }

  async #load(api: Api, model: string): Promise<Validator> {
    const validator = await loadValidator(api, model);
    if (modelsOf(api).has(model)) this.#loaded[api].set(model, validator);
    return validator;
  }
}
