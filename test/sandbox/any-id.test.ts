import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedExamples } from '../../src/contract/document/branches.js';
import { allBranches } from '../support/contract.js';
import { as, caller, completed, exampleOf, type Json } from '../support/sandbox-caller.js';

/** Every example of every model, as a request. */
const examples = allBranches.flatMap(({ api, model, schema }) =>
  Object.entries(namedExamples(schema)).map(([name, { value }]) => ({ api, model, name, body: value as Json })),
);
/** The documented curl commands that a strict sandbox refuses. */
const refused = readFileSync(new URL('documented-requests.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((item) => item.refused !== undefined);

const send = ({ ask }: ReturnType<typeof caller>, { api, body }: (typeof examples)[number]) =>
  ask('POST', api === 'gateai' ? '/api/generate' : '/v1/tasks', body);

/** Whether an input names a task or a clip. */
const continues = (input: Json) => ['task_id', 'audio_task_id', 'clip_id'].some((name) => input?.[name] !== undefined);

describe('with any id', () => {
  it('every example of the contract runs as it stands, and ends with an output', async () => {
    expect(examples.length).toBeGreaterThan(400);
    const made = caller({ anyId: true, prices: () => 0 });
    for (const example of examples) {
      const { status, text } = await send(made, example);
      if (status !== 200) throw new Error(`${example.model} ${example.name}: ${status} ${text}`);
    }
    made.sandbox.control.advance(3_600_000);
    for (const { id, api, input } of made.sandbox.control.tasks())
      if (api === 'unifically' && continues(input)) expect((await made.ask('GET', `/v1/tasks/${id}`)).status).toBe(200);
  });

  it('more examples run than strict, which refuses those that continue from a task', async () => {
    const made = caller({ prices: () => 0 });
    const chained = examples.filter(({ api, body }) => api === 'unifically' && continues(body.input));
    expect(chained.length).toBeGreaterThan(10);
    for (const example of chained) {
      const { status, text } = await send(made, example);
      expect([status, text]).toEqual([422, expect.stringMatching(/must name a (clip or )?task of this account/)]);
    }
  });

  it.each(refused.map((item) => [item.from, item.refused, item] as const))(
    'the documented request %s, refused for its %s, is accepted if only an id is wrong',
    async (_from, reason, { method, url, headers, body }) => {
      const response = await caller({ anyId: true }).ask(method, new URL(url).pathname, body, headers);
      expect(response.status === 200).toBe(reason === 'task' || reason === 'chained');
    },
  );

  it('a task that it does not know is completed, and the same each time', async () => {
    const { ask, sandbox } = caller({ anyId: true });
    const first = await ask('GET', '/v1/tasks/abc123');
    expect(first.body.data).toMatchObject({ task_id: 'abc123', status: 'completed' });
    const file = await sandbox.fetch(new Request(first.body.data.output.video_url));
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'video/mp4']);
    expect((await ask('GET', '/v1/tasks/abc123')).text).toBe(first.text);
    const gateai = await ask('GET', '/get/7d1f7e0e-0000-4000-8000-000000000000');
    expect(gateai.body).toMatchObject({ status: 'FINISHED', cost: 0 });
    // It fills no memory.
    expect(sandbox.control.tasks()).toEqual([]);
    expect((await ask('GET', `/v1/tasks/${'x'.repeat(201)}`)).status).toBe(404);
  });

  it('a clip or a task to continue from is one of the right kind', async () => {
    const { ask, sandbox } = caller({ anyId: true });
    const create = (model: string, input: object) => ask('POST', '/v1/tasks', { model, input });
    const { body } = await create('google/veo-3.1-extend', {
      ...exampleOf('google/veo-3.1-extend').input,
      task_id: 'made-up',
    });
    const task = sandbox.control.tasks()[0]!;
    expect(task.id).toBe(body.data.task_id);
    // As of the video that it extends.
    expect(task.shape).toMatchObject({ width: expect.any(Number), seconds: expect.any(Number) });
    for (const clip_id of ['made-up', 'clip_0001abcdef-2'])
      expect((await create('suno-ai/extend', { ...exampleOf('suno-ai/extend').input, clip_id })).status).toBe(200);
  });

  it('ids of its own tasks are still checked, and tasks of other keys are not shown', async () => {
    const made = caller({ anyId: true });
    const image = await completed(made, 'alibaba/qwen-image');
    const { status, text } = await made.ask('POST', '/v1/tasks', {
      model: 'google/veo-3.1-extend',
      input: { ...exampleOf('google/veo-3.1-extend').input, task_id: image },
    });
    expect([status, text]).toEqual([422, expect.stringContaining('must name a task of google')]);
    const other = await made.ask('GET', `/v1/tasks/${image}`, undefined, as('other'));
    expect(other.body.data.output).toEqual({ video_url: expect.any(String) });
  });

  it('strict is the default', async () => {
    expect((await caller().ask('GET', '/v1/tasks/abc123')).status).toBe(404);
    expect(() => caller({ anyId: 'yes' as unknown as boolean })).toThrow(
      'The option anyId must be true or false, not a string',
    );
  });
});
