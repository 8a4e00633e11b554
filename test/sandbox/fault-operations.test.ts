import { Unifically } from 'unigen';
import { createProxy } from 'unigen/proxy';
import type { Fault, FaultTarget } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { describe, expect, it } from 'vitest';
import { OPERATION_NAMES } from '../../src/sandbox/faults/fault-target.js';
import { routes } from '../../src/sandbox/routes.js';
import { document } from '../support/contract.js';
import { caller } from '../support/sandbox-caller.js';

// The requests that a fault applies to: by operation, and targets that can match nothing.

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const image = { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } };
const failing = { kind: 'status', status: 503 } as const;

describe('an operation', () => {
  it('is named as in the contract, at its path and method', () => {
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
        const operation = (item as Record<string, { operationId?: string } | undefined>)[method];
        return operation ? [`${operation.operationId} ${method.toUpperCase()} ${path}`] : [];
      }),
    );
    expect(routes.map(({ operation: { id, method, path } }) => `${id} ${method} ${path}`).sort()).toEqual(
      documented.sort(),
    );
    expect(OPERATION_NAMES).toHaveLength(documented.length + 1);
  });

  const requests = [
    ['createTask', 'POST', '/v1/tasks', video],
    ['dryRun', 'POST', '/v1/tasks', { ...video, dry_run: true }],
    ['getTask', 'GET', '/v1/tasks/none', undefined],
    ['getAccount', 'GET', '/account', undefined],
    ['uploadFile', 'PUT', '/upload', { base64: 'aGVsbG8=' }],
    ['gateaiGenerate', 'POST', '/api/generate', image],
    ['gateaiEstimate', 'POST', '/api/estimate', image],
    ['gateaiGetTask', 'GET', '/get/none', undefined],
    ['gateaiListModels', 'GET', '/v1/models', undefined],
    ['gateaiGetModel', 'GET', '/v1/models/sora-2', undefined],
  ] as const;

  it.each(requests)('%s is matched by its own fault, and by no other', async (operation, method, path, body) => {
    for (const way of ['by method', 'over HTTP', 'by header'] as const) {
      const { sandbox, call } = caller();
      const others = requests.filter(([other]) => other !== operation);
      const header = way === 'by header' ? { 'X-Sandbox-Fault': `status=503; operation=${operation}` } : undefined;
      if (way === 'by method') sandbox.control.fault(failing, { operation });
      if (way === 'over HTTP')
        expect((await call('POST', '/_sandbox/faults', { ...failing, operation })).body).toMatchObject({
          waiting: 1,
          queued: { operation },
        });
      for (const [, otherMethod, otherPath, otherBody] of others)
        expect((await call(otherMethod, otherPath, otherBody, header)).status, `${way} ${otherPath}`).not.toBe(503);
      expect((await call(method, path, body, header)).status, way).toBe(503);
      expect(sandbox.control.state()).toMatchObject({ faults: [] });
    }
  });

  it('an operation with a header that does not match leaves the request to the queue', async () => {
    const { sandbox, call } = caller();
    sandbox.control.fault({ kind: 'status', status: 500 });
    expect(
      (await call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'status=503; operation=createTask' })).status,
    ).toBe(500);
    expect(
      (await call('POST', '/v1/tasks', video, { 'X-Sandbox-Fault': 'fail=No; such voice; operation = createTask ' }))
        .status,
    ).toBe(200);
    expect(sandbox.control.tasks()).toMatchObject([{ plannedOutcome: 'failed', message: 'No; such voice' }]);
    expect(
      (await call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'lost; operation=create_task' })).body.data
        .message,
    ).toBe('X-Sandbox-Fault: there is no operation create_task; did you mean createTask?');
  });

  it('keeps a fault of createTask from the dry run of maxCost', async () => {
    const served = await serveSandbox({ port: 0, speed: 1000 });
    try {
      const api = new Unifically({ apiKey: 'maxCost', baseUrl: served.url, pollInterval: 20 });
      served.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
      const error = await api
        .run(video.model as 'google/veo-3.1-fast', video.input, { maxCost: 5 })
        .catch((reason: unknown) => reason);
      expect((error as Error).name).toBe('UnknownOutcomeError');
      expect(served.sandbox.control.tasks()).toHaveLength(1);
      expect(served.sandbox.control.state()).toMatchObject({ faults: [] });
    } finally {
      await served.stop();
    }
  });
});

it('a fault of createTask is not used up by the dry run of a proxy', async () => {
  const { sandbox } = caller();
  const proxy = createProxy({
    api: 'unifically',
    apiKey: 'key',
    basePath: '/ai',
    models: [video.model],
    authorize: 'public',
    maxCost: 5,
    fetch: sandbox.fetch,
  });
  sandbox.control.fault({ kind: 'status', status: 500, message: 'Not today', operation: 'createTask' });
  const create = () =>
    proxy(
      new Request('https://app.example/ai/v1/tasks', {
        method: 'POST',
        body: JSON.stringify(video),
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  const refused = await create();
  expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('Not today')]);
  expect(sandbox.control.state()).toMatchObject({ faults: [], tasks: [] });
  expect((await create()).status).toBe(200);
});

describe('an api', () => {
  it.each([{ kind: 'fail' }, failing, { kind: 'malformed' }] as const)(
    'keeps a fault from requests to the other one: %j',
    async (fault) => {
      for (const api of ['unifically', 'gateai'] as const) {
        const { sandbox, call } = caller();
        sandbox.control.fault(fault, { api });
        const create = (of: typeof api) =>
          of === 'gateai' ? call('POST', '/api/generate', image) : call('POST', '/v1/tasks', video);
        await create(api === 'gateai' ? 'unifically' : 'gateai');
        expect(sandbox.control.faults()).toMatchObject([{ api }]);
        await create(api);
        expect(sandbox.control.faults()).toEqual([]);
      }
    },
  );

  it('a fault of Unifically includes uploads, and its callbacks', async () => {
    const { sandbox, call } = caller();
    sandbox.control.fault(failing, { api: 'unifically' });
    expect((await call('PUT', '/upload', { base64: btoa('hello') })).status).toBe(503);
    sandbox.control.fault(failing, { api: 'unifically', operation: 'callback' });
  });
});

describe('a fault that can match nothing is refused', () => {
  const cases: [Fault & FaultTarget, string][] = [
    [{ ...failing, path: '/v1/task' }, 'no operation has the path /v1/task; did you mean /v1/tasks?'],
    [{ ...failing, path: '/v1/task/abc' }, 'no operation has the path /v1/task/abc; did you mean /v1/tasks/abc?'],
    [{ ...failing, path: '/v1/tasks/' }, 'no operation has the path /v1/tasks/; did you mean /v1/tasks?'],
    [{ ...failing, path: '/v2/*' }, 'no operation has the path /v2/*; did you mean /v1/*?'],
    [{ ...failing, path: '/tasks' }, 'no operation has the path /tasks; did you mean /v1/tasks?'],
    [{ ...failing, path: '/generate' }, 'no operation has the path /generate; did you mean /api/generate?'],
    [{ ...failing, path: '/_sandbox/state' }, 'no operation has the path /_sandbox/state'],
    [{ ...failing, path: '/', method: 'GET' }, 'no operation has the path /'],
    [{ ...failing, path: '/account', method: 'POST' }, 'method POST does not exist there; use GET /account'],
    [
      { ...failing, method: 'DELETE' },
      'method DELETE does not exist there; use POST /v1/tasks, GET /v1/tasks/{task_id}, GET /v1/resources/higgsfield-ai/motions, …',
    ],
    [
      { ...failing, operation: 'creatTask' as 'createTask' },
      'there is no operation creatTask; did you mean createTask?',
    ],
    [{ ...failing, operation: 'poll' as 'getTask' }, 'operation must be one of createTask, getTask'],
    [{ ...failing, operation: 5 as unknown as 'getTask' }, 'operation must be one of createTask, getTask'],
    [
      { ...failing, operation: 'getTask', path: '/v1/tasks' },
      'the operation getTask is at another path: GET /v1/tasks/{task_id}',
    ],
    [{ ...failing, operation: 'dryRun', method: 'GET' }, 'method GET does not exist there; use POST /v1/tasks'],
    [{ ...failing, operation: 'createTask', method: 'OPTIONS' }, 'a request of the method OPTIONS has no operation'],
    [{ ...failing, api: 'claude' as 'gateai' }, 'api must be unifically or gateai'],
    [{ ...failing, api: 'gateai', operation: 'getTask' }, 'api gateai has no such operation: GET /v1/tasks/{task_id}'],
    [{ ...failing, api: 'gateai', path: '/v1/tasks' }, 'api gateai has no such operation: POST /v1/tasks'],
    [{ ...failing, api: 'gateai', operation: 'callback' }, 'GateAI has no callbacks'],
    [
      { kind: 'fail', operation: 'dryRun' },
      'a fault of the kind fail applies to creates alone: POST /v1/tasks, POST /api/generate',
    ],
    [
      { kind: 'fail', path: '/account' },
      'a fault of the kind fail applies to creates alone: POST /v1/tasks, POST /api/generate',
    ],
    [
      { kind: 'fail', method: 'GET' },
      'a fault of the kind fail applies to creates alone: POST /v1/tasks, POST /api/generate',
    ],
  ];

  it.each(cases)('%j', async (fault, sentence) => {
    const { sandbox, call } = caller();
    const response = await call('POST', '/_sandbox/faults', fault);
    expect([response.status, response.body.error]).toEqual([400, expect.stringContaining(sentence)]);
    expect(() => sandbox.control.fault(fault)).toThrow(sentence);
    expect(sandbox.control.state()).toMatchObject({ faults: [] });
  });

  it.each<FaultTarget>([
    { path: '/v1/*' },
    { path: '/*' },
    { path: '/v1/tasks*' },
    { path: '/v1/tasks/*' },
    { path: '/v1/tasks/abc' },
    { path: '/get/x', method: 'head' },
    { method: 'OPTIONS', path: '/account' },
    { path: '/v1/resources/*', operation: 'listVeoVoices' },
    { path: '/v1/models/sora-2' },
    { method: 'PUT' },
    { path: '/v1/tasks', operation: 'dryRun', method: 'post' },
  ])('but a fault with this target is not: %j', (target) => {
    const { sandbox } = caller();
    sandbox.control.fault(failing, target);
    expect(sandbox.control.state()).toMatchObject({ faults: [target] });
  });
});
