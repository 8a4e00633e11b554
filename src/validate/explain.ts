import type { Issue } from '../errors/errors.js';
import { total } from './checks.js';
import type { CompiledModel, CompiledSchema } from './compiled-schema.js';
import { explainRules } from './explain-rules.js';
import { IssueCollector, type ObjectContext, type Path } from './issue-collector.js';
import { matches, violationOf } from './match.js';
import { moveMisplaced } from './misplaced.js';
import { renameUnknown } from './unknown-parameters.js';
import { isObject } from '../internal/json.js';
import { listWords } from '../internal/list-words.js';

/**
 * The rules that a request breaks. It is called once a compiled check has refused the request, so it may take its
 * time: it reports each mistake once, and nothing that only follows from another mistake.
 */
export function explain({ schema, inputKey }: CompiledModel, body: unknown): Issue[] {
  const issues = new IssueCollector(inputKey);
  explainValue(issues, schema, moveMisplaced(issues, schema, body), []);
  return issues.list;
}

/** Adds what is wrong with a value. `reason` says why the schema applies, as the end of a message. */
export function explainValue(
  issues: IssueCollector,
  schema: CompiledSchema,
  value: unknown,
  path: Path,
  reason = '',
): void {
  if (issues.full) return;
  const violation = violationOf(schema, value);
  if (violation) {
    const { phrase, note = '', keyword } = violation;
    issues.add(`${issues.name(path)} ${phrase}${reason}${note}`, path, keyword);
    return;
  }
  for (const part of schema.allOf ?? []) explainValue(issues, part, value, path, reason);
  if (Array.isArray(value)) explainItems(issues, schema, value, path, reason);
  else if (isObject(value)) explainObject(issues, schema, value, path, reason);
  if (schema.not && !issues.hasAt(path) && matches(schema.not, value)) {
    issues.add(`${issues.name(path)} ${schema.phrase ?? 'is not valid for this model'}${reason}`, path, 'not');
  }
}

function explainItems(
  issues: IssueCollector,
  { items }: CompiledSchema,
  values: unknown[],
  path: Path,
  reason: string,
): void {
  if (!items) return;
  for (const [index, item] of values.entries()) {
    explainValue(issues, items, item, [...path, index], reason);
    if (issues.full) return;
  }
}

function explainObject(
  issues: IssueCollector,
  schema: CompiledSchema,
  given: Record<string, unknown>,
  path: Path,
  reason: string,
): void {
  const wrong = new Set<string>();
  const value = renameUnknown(issues, schema, given, path, wrong);
  if (issues.full) return;
  const object: ObjectContext = { issues, path, value, wrong, reason };
  explainRequired(object, schema.required ?? []);
  explainSums(object, schema);
  explainProperties(object, schema.properties ?? {});
  explainDependencies(object, schema.dependentRequired ?? {});
  explainRules(object, schema.rules ?? [], explainValue);
}

function explainRequired({ issues, path, value, wrong, reason }: ObjectContext, required: string[]): void {
  for (const name of required) {
    if (value[name] !== undefined) continue;
    wrong.add(name);
    issues.add(`${issues.name([...path, name])} is required${reason}`, [...path, name], 'required');
  }
}

/** Sums whose parts are valid by themselves. */
function explainSums({ issues, path, value, wrong }: ObjectContext, { sums = [], properties = {} }: CompiledSchema) {
  for (const rule of sums) {
    const { parameter, sum: part, minimum = -Infinity, maximum = Infinity } = rule;
    // A `not` on the array can only say of some arrays what the sum says of all.
    const { not: _not, ...array } = properties[parameter] || {};
    const sum = wrong.has(parameter) || !matches(array, value[parameter]) ? undefined : total(rule, value);
    if (sum === undefined || (sum >= minimum && sum <= maximum)) continue;
    const bound = sum < minimum ? `at least ${minimum}` : `at most ${maximum}`;
    const name = issues.name([...path, parameter]);
    issues.add(`${name} must have a total ${part} of ${bound}, not ${sum}`, [...path, parameter], 'x-rules');
  }
}

function explainProperties(object: ObjectContext, properties: Record<string, CompiledSchema | false>): void {
  const { issues, path, value, wrong, reason } = object;
  for (const [name, schema] of Object.entries(properties)) {
    if (wrong.has(name) || value[name] === undefined) continue;
    const before = issues.list.length;
    const at = [...path, name];
    if (schema === false) issues.add(`${issues.name(at)} must be omitted${reason}`, at, 'not');
    else explainValue(issues, schema, value[name], at, reason);
    if (issues.list.length > before) wrong.add(name);
  }
}

function explainDependencies(object: ObjectContext, dependencies: Record<string, string[]>): void {
  const { issues, path, value, wrong, reason } = object;
  for (const [name, needed] of Object.entries(dependencies)) {
    const missing = needed.filter((other) => value[other] === undefined);
    if (value[name] === undefined || wrong.has(name) || missing.length === 0) continue;
    const at = [...path, name];
    issues.add(`${issues.name(at)} requires ${listWords(missing, 'and')}${reason}`, at, 'dependentRequired');
    for (const one of [name, ...missing]) wrong.add(one);
  }
}
