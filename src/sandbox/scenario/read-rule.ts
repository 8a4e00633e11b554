import { accountIdOf } from '../account-id.js';
import { MAX_KEY_LENGTH } from '../account-id.js';
import { DEFAULT_FAILURE, type Fault } from '../faults/fault.js';
import { checkOperation, isCreate, type SandboxOperation } from '../faults/fault-target.js';
import type { InputCondition } from './input-condition.js';
import {
  MAX_CONDITIONS,
  MAX_COUNT,
  MAX_DURATION_S,
  MAX_NAME_CHARS,
  MAX_OUTPUTS,
  MAX_PATTERN_CHARS,
  MAX_TEXT_CHARS,
  MAX_USD,
} from './limits.js';
import { fileOfOutput } from './own-file.js';
import { readFault } from './read-fault.js';
import type { Rule, TaskOutcome } from './rule.js';
import type { ScenarioFile, ScenarioInputValue, ScenarioRule } from './scenario.js';
import { MODEL_OPERATIONS, modelProblem, selectModels } from './select-models.js';
import type { ValueReader } from './value-reader.js';

const NAMES: readonly (keyof ScenarioRule)[] = [
  'name',
  'operation',
  'model',
  'key',
  'input',
  'nth',
  'times',
  'fault',
  'price',
  'duration',
  'output',
  'text',
];
const OUTCOMES = ['fault', 'price', 'duration', 'output', 'text'] as const;
const CREATES: readonly SandboxOperation[] = ['createTask', 'gateaiGenerate'];
const SHOWN_TEXT_CHARS = 200;

/** A rule of a scenario; undefined if something is wrong with it, which the reader notes. */
export function readRule(reader: ValueReader, value: unknown, index: number): Rule | undefined {
  const path = ['rules', index];
  const problemsBefore = reader.problems.length;
  const given = reader.object(value, path, NAMES);
  const hasUnknown = reader.problems.length > problemsBefore;
  if (!given) {
    if (value === undefined) reader.fail(path, 'must be an object');
    return undefined;
  }
  const at = (name: string) => [...path, name];
  const name = reader.string(given.name, at('name'), MAX_NAME_CHARS);
  const key = reader.string(given.key, at('key'), MAX_KEY_LENGTH);
  const model = reader.string(given.model, at('model'), MAX_NAME_CHARS);
  const input = readConditions(reader, given.input, at('input'));
  const unknown = model === undefined ? undefined : modelProblem(model);
  if (unknown !== undefined) reader.fail(at('model'), unknown);
  const nth = reader.number(given.nth, at('nth'), { min: 1, max: MAX_COUNT, integer: true });
  const times =
    given.times === 'always'
      ? Infinity
      : reader.number(given.times, at('times'), { min: 1, max: MAX_COUNT, integer: true });
  const named = readOperations(reader, given.operation, at('operation'));
  const fault = readFault(reader, given.fault, at('fault'));
  const task = readTaskOutcome(reader, given, fault, at);

  // A property with a typing error may be the outcome.
  if (!hasUnknown && OUTCOMES.every((outcome) => given[outcome] === undefined))
    reader.fail(path, `needs an outcome: ${OUTCOMES.slice(0, -1).join(', ')} or ${OUTCOMES.at(-1)}`);
  if (fault && fault.kind !== 'fail' && Object.keys(task).length > 0)
    reader.fail(
      at('fault'),
      `a fault of the kind ${fault.kind} has a rule of its own, without price, duration, output and text`,
    );
  if (task.failure !== undefined && (task.files || task.text !== undefined))
    reader.fail(at('fault'), 'a task that fails has no output and no text');
  if (task.files && task.text !== undefined) reader.fail(at('text'), 'a rule has output or text, not both');
  if (reader.problems.length > problemsBefore) return undefined;

  const isOfTask = fault === undefined || fault.kind === 'fail';
  const needsModel = isOfTask || model !== undefined || input.length > 0;
  const operations = named ?? (needsModel ? CREATES : undefined);
  if (isOfTask && !operations!.every(isCreate))
    reader.fail(at('operation'), `a rule that changes a task has ${CREATES.join(' or ')} as its operation`);
  else if (needsModel) {
    const without = operations!.find((operation) => MODEL_OPERATIONS[operation] === undefined);
    if (without !== undefined) reader.fail(at('operation'), `requests of ${without} have no model and no input`);
  }
  if (reader.problems.length > problemsBefore) return undefined;

  const selected = needsModel ? selectModels(reader, { model, operations: operations!, task }, at) : undefined;
  if (reader.problems.length > problemsBefore) return undefined;
  return {
    index,
    operations: operations && new Set(operations),
    models: selected?.able,
    unable: selected?.unable,
    account: key === undefined ? undefined : accountIdOf(key),
    input,
    nth: nth ?? 1,
    times: times ?? (nth === undefined ? Infinity : 1),
    outcome: isOfTask ? { task } : { fault },
    shown: shownRule({ ...given, name }, key, task),
  };
}

function readOperations(
  reader: ValueReader,
  value: unknown,
  path: readonly (string | number)[],
): SandboxOperation[] | undefined {
  if (value === undefined) return undefined;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0 || values.length > MAX_CONDITIONS)
    return reader.fail(path, `must name 1 to ${MAX_CONDITIONS} operations`);
  const areKnown = values.map((one, index) =>
    reader.check(Array.isArray(value) ? [...path, index] : path, () => checkOperation(one)),
  );
  return areKnown.every(Boolean) ? (values as SandboxOperation[]) : undefined;
}

function readConditions(reader: ValueReader, value: unknown, path: readonly (string | number)[]): InputCondition[] {
  const entries = Object.entries(reader.object(value, path) ?? {});
  if (entries.length > MAX_CONDITIONS) reader.fail(path, `must have at most ${MAX_CONDITIONS} properties`);
  return entries.slice(0, MAX_CONDITIONS).flatMap(([name, wanted]) => {
    const at = [...path, name];
    const steps = name.split('.');
    if (name.length > MAX_NAME_CHARS || steps.includes('')) {
      reader.fail(at, 'must be a parameter, or a path such as `elements.description`', true);
      return [];
    }
    const isPlain = wanted === null || ['string', 'number', 'boolean'].includes(typeof wanted);
    if (!isPlain || (typeof wanted === 'string' && wanted.length > MAX_PATTERN_CHARS)) {
      reader.fail(at, `must be a string of at most ${MAX_PATTERN_CHARS} characters, a number, true, false or null`);
      return [];
    }
    return [{ path: steps, value: wanted as ScenarioInputValue }];
  });
}

function readTaskOutcome(
  reader: ValueReader,
  given: Record<string, unknown>,
  fault: Fault | undefined,
  at: (name: string) => (string | number)[],
): TaskOutcome {
  const price = reader.number(given.price, at('price'), { min: 0, max: MAX_USD });
  const seconds = reader.number(given.duration, at('duration'), { min: 0, max: MAX_DURATION_S });
  const text = reader.string(given.text, at('text'), MAX_TEXT_CHARS);
  const files = readFiles(reader, given.output, at('output'));
  return {
    ...(fault?.kind === 'fail' && { failure: fault.message ?? DEFAULT_FAILURE, ...(fault.refund && { refund: true }) }),
    ...(price !== undefined && { price }),
    ...(seconds !== undefined && { durationMs: Math.round(seconds * 1000) }),
    ...(files && { files }),
    ...(text !== undefined && { text }),
  };
}

function readFiles(
  reader: ValueReader,
  value: unknown,
  path: readonly (string | number)[],
): ScenarioFile[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    let file: ScenarioFile | undefined;
    reader.check(path, () => (file = fileOfOutput(value)));
    return file && [file];
  }
  if (value.length === 0) return reader.fail(path, 'must have at least one file');
  return reader.array(value, path, MAX_OUTPUTS).flatMap((item, index) => {
    let file: ScenarioFile | undefined;
    reader.check([...path, index], () => (file = fileOfOutput(item)));
    return file ? [file] : [];
  });
}

function shownRule(
  { key: _key, output: _output, text: _text, ...given }: Record<string, unknown>,
  key: string | undefined,
  { files, text }: TaskOutcome,
): Record<string, unknown> {
  return {
    ...given,
    ...(key !== undefined && { account: accountIdOf(key) }),
    ...(files && { output: files.map(({ name, type }) => ({ name, type })) }),
    ...(text !== undefined && { text: text.slice(0, SHOWN_TEXT_CHARS) }),
  };
}
