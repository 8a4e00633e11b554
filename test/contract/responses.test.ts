import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/contract/document/types.js';
import { undocumentedProperty } from '../support/response-schema.js';
import { Contract, document } from '../support/contract.js';
import { documentedResponses, operations, schemaOf, withWrongTypes } from '../support/documented-responses.js';

const contract = new Contract(document);
const responses = documentedResponses();

/** Properties that take any value: the documents give their use, and a value of any type fits it. */
const ANY = /^\/params\/\w+\/(default|enum\/\d+)$|^\/example\/params\/\w+$/;

/** The documents show no response of these. */
const NEVER_SHOWN = ['listCameraMovements', 'listCameraSettings', 'gateaiListModelSchemas', 'gateaiUploadFile'];

describe.each(responses.map((response) => [`${response.operation}: ${response.name}`, response] as const))(
  '%s',
  (_name, { operation, schema, body }) => {
    const validate = contract.inline(schema);

    it('is what the contract describes', () => {
      expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
      expect(undocumentedProperty(schema, body)).toBeUndefined();
    });

    it('is refused with any property of another type', () => {
      const cases = withWrongTypes(body).filter(({ pointer }) => operation !== 'gateaiGetModel' || !ANY.test(pointer));
      expect(cases.length).toBeGreaterThan(4);
      const accepted = cases
        .filter((item) => validate(item.body))
        .map(({ pointer, wrong }) => `${pointer}: ${JSON.stringify(wrong)}`);
      expect(accepted).toEqual([]);
    });
  },
);

describe('the documented responses', () => {
  it('are there for every operation that the documents show a response of', () => {
    const shown = Object.keys(operations).filter((operation) => !NEVER_SHOWN.includes(operation));
    expect([...new Set(responses.map(({ operation }) => operation))].sort()).toEqual(shown.sort());
  });
});

describe('wrong types of properties that no documented response has', () => {
  const task = (output: object) => ({ success: true, code: 200, data: { task_id: 't', status: 'completed', output } });
  const event = (data: object) => ({ task_id: 't', status: 'completed', data });
  const creation = (data: object) => ({ success: true, code: 200, data });
  const wrongOutputs = [
    { video_url: 5 },
    { image_url: 5 },
    { image_urls: 'x' },
    { image_urls: [5] },
    { audio_url: 5 },
    { audio_urls: 'x' },
    { audio_urls: [5] },
    { clips: 'x' },
    { clips: ['x'] },
    { clips: [{ id: 5 }] },
    { clips: [{ audio_url: 5 }] },
    { a: 5 },
    { a: { text: 5, title: 'x' } },
    { b: [] },
    { language_code: 5 },
    { language_probability: 'x' },
    { text: 5 },
    { words: 5 },
    { words: [5] },
    { words: [{ text: 'x', type: 5 }] },
  ];
  const wrongResults = [
    { persona_id: 5 },
    { name: 5 },
    { styles: ['x'] },
    { image_url: 5 },
    { model_id: 5 },
    { mv: 5 },
  ];
  // Alone, or with a property that is right.
  const aloneAndWithRight = (wrong: object) => [wrong, { video_url: 'https://example.com/a.mp4', ...wrong }];
  const states = ['PROCESSING', 'QUEUED', 'FINISHED', 'FAILED'];
  const wrongStates = [
    { result: 5 },
    { result: 'x' },
    { result: [5] },
    { glb_urls: 's' },
    { glb_urls: [5] },
    { model: 5 },
    { cost: '0.4' },
    { error: 5 },
  ];

  const cases: [operation: string, status: number | undefined, body: object][] = [
    ...wrongOutputs
      .flatMap(aloneAndWithRight)
      .map((output) => ['getTask', 200, task(output)] as [string, number, object]),
    ...wrongResults.map(
      (result) =>
        ['getTask', 200, creation({ task_id: 't', status: 'completed', ...result })] as [string, number, object],
    ),
    ...[...wrongOutputs, ...wrongResults]
      .flatMap(aloneAndWithRight)
      .map((data) => ['taskFinished', undefined, event(data)] as [string, undefined, object]),
    ...[
      { cost: 0.4, task_id: 5 },
      { cost: '0.4' },
      { cost: -1 },
      { task_id: 't', status: 5 },
      { task_id: 't', cost: 'x' },
      { task_id: {} },
    ].map((data) => ['createTask', 200, creation(data)] as [string, number, object]),
    ...states.flatMap((status) =>
      wrongStates.map(
        (wrong) =>
          ['gateaiGetTask', 200, { status, result: ['https://example.com/a.png'], ...wrong }] as [
            string,
            number,
            object,
          ],
      ),
    ),
    ['getTask', 200, { ...task({}), success: 'yes' }],
    ['createTask', 200, { ...creation({ task_id: 't', status: 'pending' }), success: 'yes' }],
    ['uploadFile', 200, { success: 'yes', file_url: 'https://example.com/a.png' }],
    ['getAccount', 200, { success: 'yes', code: 200, data: { user_id: 1, balance_usd: 1 } }],
    ['getTask', 200, creation({ task_id: 't', status: 'unheard-of' })],
    ['getTask', 200, creation({ task_id: 't' })],
    ['taskFinished', undefined, { task_id: 't', status: 'pending', data: {} }],
    ['gateaiGetTask', 200, { status: 'unheard-of' }],
    ['gateaiGetTask', 200, { status: 'FINISHED' }],
  ];

  it.each(cases)('%s %s refuses %j', (operation, status, body) => {
    expect(contract.inline(schemaOf(operation, status))(body)).toBe(false);
  });
});

describe('properties that no document shows', () => {
  it.each<[string, number | undefined, JsonValue]>([
    [
      'getTask',
      200,
      {
        success: true,
        code: 200,
        data: {
          task_id: 't',
          status: 'completed',
          output: { video_url: 'https://example.com/a.mp4', thumbnail: 5 },
          seconds: 4,
        },
      },
    ],
    ['createTask', 200, { success: true, code: 200, data: { task_id: 't', status: 'pending', queue: 3 } }],
    ['taskFinished', undefined, { task_id: 't', status: 'completed', data: { seconds: 4 } }],
    ['gateaiGetTask', 200, { status: 'PROCESSING', progress: 0.4 }],
  ])('are accepted in %s', (operation, status, body) => {
    expect(contract.inline(schemaOf(operation, status))(body)).toBe(true);
  });
});
