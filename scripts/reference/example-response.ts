import type { Document, JsonValue } from '../../src/contract/document/types.js';
import { isObject, type JsonObject } from '../../src/internal/json.js';
import type { ReferenceModel } from '../../src/reference/reference-model.js';

/** Where the state of a task is read, and the statuses of one that has its output. */
const READS = {
  unifically: { path: '/v1/tasks/{task_id}', done: 'completed' },
  gateai: { path: '/get/{task_id}', done: 'FINISHED' },
} as const;

/** How the names of the files end that a model makes. */
const EXTENSIONS: Partial<Record<ReferenceModel['entry']['kind'], string>> = {
  image: '.jpg',
  video: '.mp4',
  audio: '.mp3',
};

/**
 * The response to a poll of a finished task, as the contract's examples of the operation show it: the first of them
 * that is an output of the model. Undefined if none is.
 */
export function exampleResponse(document: Document, model: ReferenceModel): JsonValue | undefined {
  const { path, done } = READS[model.api];
  const examples = document.paths[path]?.get?.responses?.['200']?.content?.['application/json']?.examples ?? {};
  const answers = Object.values(examples).map(({ value }) => value);
  const found = answers.find((answer) => isObject(answer) && isOutputOf(model, outputOf(answer, done)));
  return found !== undefined && model.api === 'gateai' ? ownFiles(model, found as JsonObject) : found;
}

/** The output in a response; undefined if the task has none. */
function outputOf(answer: JsonObject, done: string): JsonObject | undefined {
  const task = isObject(answer.data) ? answer.data : answer;
  if (task.status !== done) return undefined;
  if (isObject(task.output)) return task.output;
  const { task_id: _id, status: _status, model: _model, cost: _cost, ...output } = task;
  return output;
}

function isOutputOf({ details }: ReferenceModel, output: JsonObject | undefined): boolean {
  if (!output) return false;
  const properties = details.output.properties;
  return (
    Object.keys(output).every((name) => Object.hasOwn(properties, name)) &&
    Object.entries(properties).every(([name, { required }]) => !required || Object.hasOwn(output, name))
  );
}

/** GateAI has one example for images and videos alike: another model's name and cost go, files get the right ending. */
function ownFiles({ entry }: ReferenceModel, { status, result, ...rest }: JsonObject): JsonValue {
  const { model: _model, cost: _cost, ...others } = rest;
  const extension = EXTENSIONS[entry.kind];
  const files = (result as string[]).map((url) => (extension ? url.replace(/\.\w+$/, extension) : url));
  return { status, result: files, ...others } as JsonValue;
}
