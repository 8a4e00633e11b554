import type { ModelRecord } from '../contract/models/read-models.js';
import { MAX_KEY_LENGTH } from '../sandbox/account-id.js';
import { MAX_DELAY_MS, MAX_MESSAGE_LENGTH, MAX_RETRY_AFTER_S, type Fault } from '../sandbox/faults/fault.js';
import { OPERATION_NAMES } from '../sandbox/faults/fault-target.js';
import * as limits from '../sandbox/scenario/limits.js';
import { PHRASES_LIST, RESOURCE_PROPERTIES } from '../sandbox/scenario/read-resources.js';

type Json = Record<string, unknown>;

const USD = { type: 'number', minimum: 0, maximum: limits.MAX_USD };

/**
 * The JSON Schema of a scenario's file, for editors. It is of draft 7, which all of them know. What it accepts may still be
 * refused by the sandbox, which looks at files and at what the models of a pattern give.
 */
export function scenarioSchema(models: readonly ModelRecord[]): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:unigen:scenario',
    title: 'Scenario of a unigen sandbox',
    description: 'What a sandbox starts with, and what it does with which request.',
    ...object({
      $schema: text('Where this schema is, for editors.', limits.MAX_URL_CHARS),
      balance: { description: 'US dollars of a new account at Unifically.', ...USD },
      budget: { description: 'US dollars that a new account may spend at GateAI in a day.', ...USD },
      keys: array('Accounts of keys that differ from the others.', keySchema(), limits.MAX_KEYS),
      resources: resourcesSchema(),
      rules: array(
        'What happens to which requests. Of the rules with a fault of another kind than fail, and of the other rules, ' +
          'the first that matches applies.',
        ruleSchema([...new Set(models.map(({ entry }) => entry.id))]),
        limits.MAX_RULES,
      ),
    }),
  };
}

function keySchema(): Json {
  return object(
    {
      key: text('The key. Only its digest is stored and compared.', MAX_KEY_LENGTH),
      balance: { description: 'US dollars at Unifically, if the account is new.', ...USD },
      budget: { description: 'US dollars that it may spend at GateAI in a day, if the account is new.', ...USD },
      banned: {
        description: 'Whether each of its requests gets a 429, or for how many seconds from the start.',
        anyOf: [{ type: 'boolean' }, { type: 'number', minimum: 0, maximum: limits.MAX_BAN_S }],
      },
    },
    ['key'],
  );
}

function resourcesSchema(): Json {
  const types = {
    string: { type: 'string', minLength: 1, maxLength: limits.MAX_RESOURCE_CHARS },
    integer: { type: 'integer', minimum: 0 },
    object: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
  };
  const lists = Object.entries(RESOURCE_PROPERTIES).map(([list, properties]) => {
    const [id = ''] = Object.keys(properties);
    const named = Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, types[type]]));
    const entry = { ...object(named), anyOf: [having('name'), having(id)] };
    const items = { anyOf: [types.string, entry] };
    return [list, array('Names, or some of the properties of each entry.', items, limits.MAX_RESOURCES)] as const;
  });
  const phrases = {
    description: 'The phrase to read out, by language code.',
    type: 'object',
    minProperties: 1,
    additionalProperties: types.string,
  };
  return {
    description: 'Entries of the resource lists of Unifically. What they omit is made up.',
    ...object({ ...Object.fromEntries(lists), [PHRASES_LIST]: phrases }),
  };
}

function ruleSchema(ids: string[]): Json {
  const operation = { enum: OPERATION_NAMES };
  const path = { type: 'string', minLength: 1 };
  const ofTask = ['price', 'duration', 'output', 'text'];
  const properties = {
    name: text('A name for people.', limits.MAX_NAME_CHARS),
    operation: {
      description:
        'Only these operations. If omitted, creates, if the rule has a model or an input or changes a task; else all.',
      anyOf: [operation, { type: 'array', items: operation, minItems: 1, maxItems: limits.MAX_CONDITIONS }],
    },
    model: {
      description: 'Only requests for this model, or for the models that a pattern with * matches.',
      anyOf: [{ enum: ids }, { type: 'string', pattern: '\\*', maxLength: limits.MAX_NAME_CHARS }],
    },
    key: text('Only requests with this key. Only its digest is stored and compared.', MAX_KEY_LENGTH),
    input: {
      description:
        'Only requests with such an input: values by parameter, or by path such as elements.description. In a string, each * stands for any text.',
      type: 'object',
      maxProperties: limits.MAX_CONDITIONS,
      propertyNames: { minLength: 1, maxLength: limits.MAX_NAME_CHARS },
      additionalProperties: {
        anyOf: [
          { type: 'string', maxLength: limits.MAX_PATTERN_CHARS },
          ...['number', 'boolean', 'null'].map((type) => ({ type })),
        ],
      },
    },
    nth: count(
      'Applies only from the nth request on that matches the rest; if the rule changes a task, from the nth task on.',
    ),
    times: {
      description: 'How often it applies. If omitted, always, or once if the rule has nth.',
      anyOf: [{ const: 'always' }, count()],
    },
    fault: faultSchema(),
    price: { description: 'US dollars that the task costs.', ...USD },
    duration: {
      description: "Seconds that the task takes by the sandbox's clock, whatever its speed is.",
      type: 'number',
      minimum: 0,
      maximum: limits.MAX_DURATION_S,
    },
    output: {
      description:
        'Files that the task gives, by their paths from the folder of the scenario, which they may not lead out of, or by absolute paths.',
      anyOf: [path, { type: 'array', items: path, minItems: 1, maxItems: limits.MAX_OUTPUTS }],
    },
    text: text('The lyrics or the transcript that the task gives.', limits.MAX_TEXT_CHARS),
  };
  const otherKind = { type: 'object', properties: { kind: { not: { const: 'fail' } } }, required: ['kind'] };
  return {
    ...object(properties),
    anyOf: ['fault', ...ofTask].map((name) => having(name)),
    allOf: [
      {
        if: { properties: { fault: otherKind }, required: ['fault'] },
        then: { properties: Object.fromEntries(ofTask.map((name) => [name, false])) },
      },
      {
        if: having('fault'),
        then: { properties: { output: false, text: false } },
      },
      { not: having('output', 'text') },
    ],
  };
}

function faultSchema(): Json {
  const message = text('What the error says.', MAX_MESSAGE_LENGTH, 0);
  // The type requires an entry for every kind of fault.
  const kinds: Record<Fault['kind'], [description: string, properties: Json, required?: string[]]> = {
    fail: [
      'The task fails, with this message, and stays paid for.',
      { message, refund: { description: 'Whether it is refunded.', type: 'boolean' } },
    ],
    status: [
      'An error of the API. The request is not carried out.',
      {
        status: { description: 'Status of the response.', type: 'integer', minimum: 400, maximum: 599 },
        message,
        retryAfter: { description: 'Retry-After in seconds.', type: 'integer', minimum: 0, maximum: MAX_RETRY_AFTER_S },
      },
      ['status'],
    ],
    delay: [
      'The request is carried out, and its response follows later.',
      { ms: { description: 'Milliseconds.', type: 'number', minimum: 0, maximum: MAX_DELAY_MS } },
      ['ms'],
    ],
    lost: ['The request is carried out, and its response is lost.', {}],
    reset: ['The connection is reset. The request is not carried out.', {}],
    malformed: ['The request is carried out; the response is not valid JSON.', {}],
    cut: ['The request is carried out; the response ends in the middle.', {}],
  };
  return {
    description: 'Of the kind fail, the task fails; of any other, the response is what it says.',
    oneOf: Object.entries(kinds).map(([kind, [description, properties, required = []]]) => ({
      description,
      ...object({ kind: { const: kind }, ...properties }, ['kind', ...required]),
    })),
  };
}

function object(properties: Json, required?: string[]): Json {
  return { type: 'object', properties, ...(required && { required }), additionalProperties: false };
}

/** An object with these properties. They are declared as well, which the strict mode of Ajv wants. */
function having(...names: string[]): Json {
  return { properties: Object.fromEntries(names.map((name) => [name, true])), required: names };
}

function array(description: string, items: Json, maxItems: number): Json {
  return { description, type: 'array', items, maxItems };
}

function text(description: string, maxLength: number, minLength = 1): Json {
  return { description, type: 'string', minLength, maxLength };
}

function count(description?: string): Json {
  return { ...(description && { description }), type: 'integer', minimum: 1, maximum: limits.MAX_COUNT };
}
