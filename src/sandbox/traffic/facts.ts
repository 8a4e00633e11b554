import { isObject, parseJson } from '../../internal/json.js';
import type { RecordedRequest } from './recorded-request.js';

const MAX_MODEL_LENGTH = 100;
const MAX_PROBLEM_LENGTH = 1000;

/** What the bodies of a request say of it: the model, and what is wrong. They are read once. */
export function factsOf(entry: RecordedRequest): NonNullable<RecordedRequest['facts']> {
  return (entry.facts ??= { model: modelIn(entry.requestText), problem: problemOf(entry) });
}

function modelIn(text: string | undefined): string | undefined {
  if (!text?.includes('"model"')) return undefined;
  const body = parseJson(text);
  const model = isObject(body) ? body.model : undefined;
  return typeof model === 'string' ? model.slice(0, MAX_MODEL_LENGTH) : undefined;
}

function problemOf({ status, responseText }: RecordedRequest): string | undefined {
  if (status < 400 || responseText === undefined) return undefined;
  const body = parseJson(responseText);
  if (!isObject(body)) return undefined;
  const { message, error } = isObject(body.data) ? body.data : body;
  const problem = message ?? error;
  return typeof problem === 'string' ? problem.slice(0, MAX_PROBLEM_LENGTH) : undefined;
}
