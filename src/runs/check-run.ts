import { UnigenError } from '../errors/errors.js';
import { canonicalJson } from '../internal/canonical-json.js';
import { isObject } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { stripControlChars } from '../internal/text.js';
import { plainJson, type ToPlainJson } from './plain-json.js';
import type { NewRun } from './store.js';

const MAX_NAME_LENGTH = 200;
const PROPERTIES = new Set(['name', 'api', 'model', 'input', 'options']);

/**
 * Checks runs before a store takes any of them: each is copied, so that later changes of the caller's objects don't
 * matter, and no copy can be changed. Every store calls it.
 *
 * @throws UnigenError that names the first run that is wrong, and the rule.
 */
export function checkRuns(runs: readonly NewRun[]): readonly NewRun[] {
  if (!Array.isArray(runs)) throw new UnigenError('`runs` must be an array');
  return runs.map((run, index) => checkRun(run, index));
}

/** Whether two runs of one name ask for the same: the order of properties does not matter. */
export function isSameRequest(one: NewRun, other: NewRun): boolean {
  return requestText(one) === requestText(other);
}

/** What a run asks for as one text, the same for the same request: for a store that keeps a digest of it. */
export function requestText({ api, model, input, options }: NewRun): string {
  return canonicalJson({ api, model, input, options });
}

/**
 * Checks the name of a run: 1 to 200 characters, none of which is a control character, a line break or invisible. Names
 * are compared as they are, by their code units.
 *
 * @throws UnigenError that says the rule.
 */
export function checkName(name: unknown, label = '`name`'): asserts name is string {
  if (typeof name !== 'string' || name === '' || name.length > MAX_NAME_LENGTH)
    throw new UnigenError(`${label} must be a string of 1 to ${MAX_NAME_LENGTH} characters`);
  // A half of a surrogate pair has no UTF-8.
  if (stripControlChars(name) !== name || name.includes('\n') || /\p{Surrogate}/u.test(name))
    throw new UnigenError(`${label} must not contain control characters, line breaks or invisible characters`);
  if (name.trim() !== name) throw new UnigenError(`${label} must not begin or end with a space`);
}

/** Checks one run of a list. @throws UnigenError that names the run and the rule. */
export function checkRun(run: unknown, index: number, toPlain: ToPlainJson = plainJson): NewRun {
  const at = `\`runs[${index}]\``;
  if (!isObject(run)) throw new UnigenError(`${at} must be an object`);
  checkName(run.name, `\`runs[${index}].name\``);
  // A name is safe to print now.
  const label = `Run ${run.name}:`;
  for (const property in run)
    if (!PROPERTIES.has(property)) throw new UnigenError(`${label} unknown property \`${property}\``);
  const { name, api, model, input, options } = run;
  if (api !== 'unifically' && api !== 'gateai')
    throw new UnigenError(`${label} \`api\` must be 'unifically' or 'gateai'`);
  if (textOf(model) === undefined) throw new UnigenError(`${label} \`model\` must be the id of a model`);
  if (!isObject(input)) throw new UnigenError(`${label} \`input\` must be an object`);
  if (options !== undefined && !isObject(options)) throw new UnigenError(`${label} \`options\` must be an object`);
  return Object.freeze({
    name,
    api,
    model: model as string,
    input: toPlain(input, `${label} \`input\``),
    ...(options && { options: toPlain(options, `${label} \`options\``) }),
  });
}
