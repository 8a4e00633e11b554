import type { Document, JsonValue } from '../../src/contract/document/types.js';
import { isObject, type JsonObject } from '../../src/internal/json.js';
import type { ReferenceModel } from '../../src/reference/reference-model.js';

/** The path that reads a task, and the status of a task with its output. */
const READS = {
  unifically: { path: '/v1/tasks/{task_id}', done: 'completed' },
  gateai: { path: '/get/{task_id}', done: 'FINISHED' },
} as const;

/** The extension of output files, by kind of model. */
const EXTENSIONS: Partial<Record<ReferenceModel['entry']['kind'], string>> = {
  image: '.jpg',
  video: '.mp4',
  audio: '.mp3',
};

/**
 * The response to a poll of a finished task: the first example of the operation in the contract whose output the model
 * could have made. Undefined if there is none.
 */
export function exampleResponse(document: Document, model: ReferenceModel): JsonValue | undefined {
  const { path, done } = READS[model.api];
  const examples = document.paths[path]?.get?.responses?.['200']?.content?.['application/json']?.examples ?? {};
  const responses = Object.values(examples).map(({ value }) => value);
  const found = responses.find((response) => isObject(response) && isOutputOf(model, outputOf(response, done)));
  return found !== undefined && model.api === 'gateai' ? ownFiles(model, found as JsonObject) : found;
}

/** The output in a response; undefined if the task has none. */
function outputOf(response: JsonObject, done: string): JsonObject | undefined {
  const task = isObject(response.data) ? response.data : response;
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

/** GateAI has one example for images and videos: the other model's name and cost are removed, and extensions corrected. */
function ownFiles({ entry }: ReferenceModel, { status, result, ...rest }: JsonObject): JsonValue {
  const { model: _model, cost: _cost, ...others } = rest;
  const extension = EXTENSIONS[entry.kind];
  const files = (result as string[]).map((url) => (extension ? url.replace(/\.\w+$/, extension) : url));
  return { status, result: files, ...others } as JsonValue;
}
