import type { Issue } from '../errors/errors.js';
import type { CompiledModel } from './compiled-schema.js';
import { explain } from './explain.js';

/** Returns the broken rules of one model's create request; an empty array if the request is valid. */
export type Validator = (body: unknown) => Issue[];

/** The validator of a compiled model. */
export function validatorOf(compiled: CompiledModel): Validator {
  const { check } = compiled;
  return (body) => (check(body) ? [] : issuesOf(compiled, body));
}

/** The issues of a request that the compiled check has refused. */
function issuesOf(model: CompiledModel, body: unknown): Issue[] {
  const issues = explain(model, body);
  return issues.length > 0 ? issues : [issue('the request is not valid for this model', [], 'oneOf')];
}

export function issue(message: string, path: string[], keyword: string): Issue {
  return { message, path, pointer: path.map((part) => `/${part}`).join(''), keyword };
}
