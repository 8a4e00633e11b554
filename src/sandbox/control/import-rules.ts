import { fromBase64 } from '../../internal/base64.js';
import { isObject } from '../../internal/json.js';
import { listWords } from '../../internal/list-words.js';
import { parseUrl } from '../../internal/parse-url.js';
import type { Api } from '../../types/api.js';
import { valuesOf, type JournalVersion } from '../journal-format.js';
import type { Change } from '../state.js';

interface Rule {
  /** Follows the name of the property in a message. */
  must: string;
  isMet: (value: unknown) => boolean;
  isOptional?: true;
}

/** Times up to the year 2286: later ones would end the dates of JavaScript if the clock is moved. */
const MAX_TIME_MS = 1e13;
const MAX_USD = 1e9;
const MAX_INPUT_LENGTH = 200_000;
const MAX_OWN_OUTPUTS = 100;

const text = (maxLength: number): Rule => ({
  must: `be a string of at most ${maxLength} characters`,
  isMet: (value) => typeof value === 'string' && value.length <= maxLength,
});
const id: Rule = {
  must: 'be an id of letters, digits, _ and -',
  isMet: (value) => typeof value === 'string' && /^[\w-]{1,100}$/.test(value),
};
const number = (min: number, max: number): Rule => ({
  must: `be a number from ${min} to ${max}`,
  isMet: (value) => typeof value === 'number' && value >= min && value <= max,
});
const integer = (min: number, max: number): Rule => ({
  must: `be an integer from ${min} to ${max}`,
  isMet: (value) => Number.isInteger(value) && number(min, max).isMet(value),
});
const oneOf = (...values: unknown[]): Rule => ({
  must: `be ${values.map((value) => JSON.stringify(value)).join(' or ')}`,
  isMet: (value) => values.includes(value),
});
const time = number(0, MAX_TIME_MS);
const optional = (rule: Rule): Rule => ({ ...rule, isOptional: true });
const object = (maxLength: number): Rule => ({
  must: `be an object of at most ${maxLength} characters as JSON`,
  isMet: (value) => isObject(value) && JSON.stringify(value).length <= maxLength,
});

const shape: Record<string, Rule> = {
  width: integer(1, 20_000),
  height: integer(1, 20_000),
  seconds: number(0, 3600),
};

/** Every property of each kind of change. */
const RULES: Record<string, Record<string, Rule>> = {
  task: {
    id,
    api: oneOf('unifically', 'gateai'),
    account: id,
    model: text(200),
    input: object(MAX_INPUT_LENGTH),
    createdAt: time,
    startsAt: time,
    endsAt: time,
    state: oneOf('running', 'completed', 'failed'),
    plannedOutcome: oneOf('completed', 'failed'),
    message: optional(text(2000)),
    cost: number(0, MAX_USD),
    refund: optional(oneOf(true, false)),
    refunded: optional(oneOf(true, false)),
    callbackUrl: optional(text(4000)),
    responseFault: optional(oneOf('lost', 'malformed', 'cut')),
    callbackSettled: optional(oneOf(true)),
    origin: {
      must: 'be the scheme and host of an http or https URL',
      isMet: (value) => {
        const url = typeof value === 'string' && value.length <= 300 ? parseUrl(value) : undefined;
        return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === value;
      },
    },
    shape: optional({
      must: 'be an object with width, height and seconds',
      isMet: (value) => isObject(value) && propertyProblem('', value, shape) === undefined,
    }),
    adjustments: optional(object(MAX_INPUT_LENGTH)),
    // The journal checks where they lead.
    ownOutputs: optional({
      must: `be at most ${MAX_OWN_OUTPUTS} outputs`,
      isMet: (value) => Array.isArray(value) && value.length <= MAX_OWN_OUTPUTS,
    }),
    ownText: optional(text(MAX_INPUT_LENGTH)),
  },
  account: {
    id,
    user: integer(0, 1e9),
    balance: number(-MAX_USD, MAX_USD),
    createdAt: time,
    updatedAt: time,
    spent: number(0, MAX_USD),
    day: integer(0, MAX_TIME_MS / 86_400_000),
    budget: optional(number(0, MAX_USD)),
  },
  upload: {
    id,
    account: id,
    type: {
      must: 'be a media type',
      isMet: (value) => typeof value === 'string' && /^[\x20-\x7e]{0,200}$/.test(value),
    },
    name: text(200),
    createdAt: time,
    bytes: { must: 'be base64', isMet: (value) => value instanceof Uint8Array },
  },
  delivery: {
    id,
    task: id,
    url: text(4000),
    attempt: integer(1, 100),
    at: time,
    status: optional(integer(100, 999)),
    error: optional(text(2000)),
    nextAt: optional(time),
    replay: optional(oneOf(true)),
    fault: optional(oneOf('status', 'reset', 'lost')),
  },
  clock: {
    now: time,
    offset: optional(number(-MAX_TIME_MS, MAX_TIME_MS)),
    frozen: oneOf(true, false),
  },
};

/** In a line, the content of an upload is still base64. */
const UPLOAD_LINE_RULES = { ...RULES.upload!, bytes: { must: 'be base64', isMet: isBase64 } };

function isBase64(value: unknown): boolean {
  try {
    return typeof value === 'string' && fromBase64(value) instanceof Uint8Array;
  } catch {
    return false;
  }
}

/** Whether an API has a model. */
export type IsModel = (api: Api, id: string) => boolean;

/** What is wrong with a change of an unknown source; undefined if nothing is. */
export function changeProblem(change: Change, isModel: IsModel): string | undefined {
  if ('reset' in change) return undefined;
  const [[kind, value]] = Object.entries(change) as [[string, Record<string, unknown>]];
  const problem = propertyProblem(`${kind}.`, value, RULES[kind]!);
  if (problem !== undefined) return problem;
  if ('task' in change && !isModel(change.task.api, change.task.model))
    return `task.model must be a model of ${change.task.api}, not ${change.task.model.slice(0, 100)}`;
  return undefined;
}

/** What is wrong with a line that has no valid changes. */
export function lineProblem(line: string, version: JournalVersion): string {
  const values = valuesOf(line, version);
  if (!values) return 'it must be a JSON array of changes';
  for (const value of values) {
    const [kind = '', another] = isObject(value) ? Object.keys(value) : [];
    if (another !== undefined || !(kind === 'reset' || Object.hasOwn(RULES, kind)))
      return `a change must be an object with one of ${listWords([...Object.keys(RULES), 'reset'], 'or')}`;
    const content = (value as Record<string, unknown>)[kind];
    if (kind === 'reset') {
      if (content !== true) return 'reset must be true';
    } else if (!isObject(content)) return `${kind} must be an object`;
    else {
      const problem = propertyProblem(`${kind}.`, content, kind === 'upload' ? UPLOAD_LINE_RULES : RULES[kind]!);
      if (problem !== undefined) return problem;
    }
  }
  return `task.ownOutputs must be outputs with a kind and a path below /_sandbox/outputs/`;
}

function propertyProblem(prefix: string, value: object, rules: Record<string, Rule>): string | undefined {
  const extra = Object.keys(value).find((name) => !Object.hasOwn(rules, name));
  if (extra !== undefined) return `${prefix}${extra.slice(0, 40)} is an unknown property`;
  for (const [name, { must, isMet, isOptional }] of Object.entries(rules)) {
    const given = (value as Record<string, unknown>)[name];
    if (given === undefined ? !isOptional : !isMet(given)) return `${prefix}${name} must ${must}`;
  }
  return undefined;
}
