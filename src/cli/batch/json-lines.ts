import { isDeeperThan, isObject, type JsonObject } from '../../internal/json.js';
import { suggestNames } from '../input/suggest-names.js';
import { LineError, type ListProblem } from './list-problem.js';
import type { ListLine, ReadLines } from './list-line.js';

const PROPERTIES = ['name', 'model', 'api', 'input', 'options'];

/** Levels of objects and arrays that a line may have; no model takes as many. */
const MAX_DEPTH = 32;

/** Reads a list with one JSON object a line; empty lines count, but say nothing. */
export function readJsonLines(text: string): ReadLines {
  const lines: ListLine[] = [];
  const problems: ListProblem[] = [];
  for (const [index, words] of text.split('\n').entries()) {
    if (words.trim() === '') continue;
    const line = index + 1;
    try {
      lines.push({ line, ...readLine(words) });
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      for (const message of error.messages) problems.push({ line, message });
    }
  }
  return { lines, problems, isTorn: false };
}

function readLine(text: string): Omit<ListLine, 'line'> {
  const value = parse(text);
  if (!isObject(value)) throw new LineError('is not a JSON object');
  if (isDeeperThan(value, MAX_DEPTH)) throw new LineError(`is nested more than ${MAX_DEPTH} levels deep`);
  const { name, model, api, input, options = {} } = value;
  const problems = [
    ...Object.keys(value)
      .filter((key) => !PROPERTIES.includes(key))
      .map(unknownProperty),
    ...Object.entries({ name, model, api })
      .filter(([, given]) => given !== undefined && typeof given !== 'string')
      .map(([key]) => `${key} must be a string`),
    ...(isObject(input) ? [] : [input === undefined ? 'input is required' : 'input must be an object']),
    ...(isObject(options) ? [] : ['options must be an object']),
  ];
  if (problems.length > 0) throw new LineError(...problems);
  const parameters = { input: input as JsonObject, options: options as JsonObject };
  return {
    name: name as string | undefined,
    model: model as string | undefined,
    api: api as string | undefined,
    parameters: () => parameters,
  };
}

function unknownProperty(name: string): string {
  return `unknown property ${name}${suggestNames(name, PROPERTIES) || '; parameters belong in input'}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /at position (\d+)/.exec((error as Error).message)?.[1];
    throw new LineError(`is not valid JSON${at === undefined ? '' : `, from character ${Number(at) + 1} on`}`);
  }
}
