import { isDeeperThan, isObject, parseJson, objectOf, type JsonObject } from '../../internal/json.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { OPERATION_NAMES } from '../faults/fault-target.js';
import { isRecordable, MAX_VALUE_LENGTH, RECORDED_HEADERS, RECORDED_VALUE } from './record-message.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** The first line of a recording, which distinguishes it from any other file. */
export const RECORDING_HEADER = '{"recording":"unigen","version":1}';

/** Levels of arrays and objects in an exchange: those of a body, and its own. */
const MAX_DEPTH = 256;

/** A part of a recording: what is wrong if a value is not one, or undefined. */
type Check = (value: unknown, at: string) => string | undefined;

const typed =
  (must: string, isMet: (value: unknown) => boolean): Check =>
  (value, at) =>
    isMet(value) ? undefined : `${at} must be ${must}`;
const optional =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? undefined : check(value, at);
/** An object with these properties and no others. */
const object =
  (properties: Record<string, Check>): Check =>
  (value, at) => {
    if (!isObject(value)) return `${at} must be an object`;
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(properties, name));
    if (unknown !== undefined) {
      const near = nearest(unknown, Object.keys(properties)).slice(0, 1);
      return `${at} has no property ${unknown.slice(0, 40)}${didYouMean(near)}`;
    }
    return firstProblem(Object.entries(properties), value, at);
  };

const string = typed('a string', (value) => typeof value === 'string');
const strings: Check = (value, at) =>
  isObject(value) && Object.values(value).every((item) => typeof item === 'string')
    ? undefined
    : `${at} must be an object of strings`;
const amount = typed('a number of at least 0', (value) => typeof value === 'number' && value >= 0);
const anything: Check = () => undefined;

const headers: Check = (value, at) => {
  const problem = strings(value, at);
  if (problem !== undefined) return problem;
  for (const [name, text] of Object.entries(value as Record<string, string>)) {
    if (!RECORDED_HEADERS.includes(name)) return `${at} may have only ${RECORDED_HEADERS.join(', ')}`;
    // Anything else would be refused when the response is sent.
    if (text.length > MAX_VALUE_LENGTH || !RECORDED_VALUE.test(text))
      return `${at}.${name} must be at most ${MAX_VALUE_LENGTH} ASCII characters`;
  }
  return undefined;
};

const operation: Check = (value, at) => {
  if (OPERATION_NAMES.includes(value as (typeof OPERATION_NAMES)[number])) return undefined;
  return `${at} must be an operation of the contract${didYouMean(nearest(String(value), OPERATION_NAMES).slice(0, 1))}`;
};

const exchange = object({
  at: typed('an ISO 8601 time', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
  ms: amount,
  operation,
  request: object({
    method: typed('GET, POST or PUT', (value) => value === 'GET' || value === 'POST' || value === 'PUT'),
    path: typed('a path', (value) => typeof value === 'string' && value.startsWith('/')),
    query: optional(strings),
    body: anything,
    text: optional(string),
    file: optional(object({ bytes: amount, sha256: string })),
  }),
  response: optional(
    object({
      status: typed('an integer from 200 to 299 or 400 to 599, but not 204 or 205', isRecordable),
      headers: optional(headers),
      body: anything,
      text: optional(string),
    }),
  ),
  problem: optional(string),
  outcome: optional(typed('unknown or failed', (value) => value === 'unknown' || value === 'failed')),
});

/** What is wrong with a value that has to be an exchange; undefined if it is one. */
export function exchangeProblem(value: unknown): string | undefined {
  if (isDeeperThan(value, MAX_DEPTH)) return `it is nested more than ${MAX_DEPTH} levels deep`;
  const problem = exchange(value, 'the exchange')?.replace(/^the exchange\./, '');
  if (problem !== undefined) return problem;
  const { response, outcome } = value as RecordedExchange;
  return response === undefined && outcome === undefined ? 'it needs a response, or an outcome' : undefined;
}

/** One exchange as a line of a recording. */
export function formatExchange(one: RecordedExchange): string {
  return `${JSON.stringify(one)}\n`;
}

/**
 * The text of a recording, to store it in a file.
 *
 * @example
 * const exchanges: RecordedExchange[] = [];
 * const sandbox = createSandbox({ record: { onExchange: (exchange) => exchanges.push(exchange) } });
 * // … and after the requests:
 * const text = formatRecording(exchanges);
 */
export function formatRecording(exchanges: Iterable<RecordedExchange>): string {
  return `${RECORDING_HEADER}\n${Array.from(exchanges, formatExchange).join('')}`;
}

/**
 * Reads the text of a recording. A last line that a kill has torn is left out.
 *
 * @param name The file, for the message.
 * @throws Error that names the file, the line and the rule if it is not a recording.
 *
 * @example
 * const sandbox = createSandbox({ replay: parseRecording(text) });
 */
export function parseRecording(text: string, name = 'The recording'): RecordedExchange[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const fail = (index: number, rule: string): never => {
    throw new Error(`${name}, line ${index + 1}: ${rule}`);
  };
  checkHeader(lines[0]!.trimEnd(), (rule) => fail(0, rule));
  const exchanges: RecordedExchange[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!.trimEnd();
    if (line === '') continue;
    const value = parseJson(line);
    if (value === undefined && index === lines.length - 1) break;
    const problem = value === undefined ? 'is not valid JSON' : exchangeProblem(value);
    if (problem !== undefined) fail(index, problem);
    exchanges.push(value as RecordedExchange);
  }
  return exchanges;
}

/** Checks the first line. */
function checkHeader(line: string, fail: (rule: string) => never): void {
  const { recording, version } = objectOf(parseJson(line));
  if (recording !== 'unigen') fail(`a recording begins with ${RECORDING_HEADER}`);
  if (version !== 1) fail('the version of the recording is not 1, the only one that this program reads');
}

function firstProblem(checks: [name: string, check: Check][], value: JsonObject, at: string): string | undefined {
  for (const [name, check] of checks) {
    const problem = check(value[name], `${at}.${name}`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
