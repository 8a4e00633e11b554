import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScenario } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, balanceOf, caller, type Caller, type Json } from '../support/sandbox-caller.js';

const FOLDER = 'src/sandbox/examples';

const load = async (name: string) => caller({ scenario: await loadScenario(join(FOLDER, name)) });
const create = ({ call }: Caller, model: string, input: object, key = 'key') =>
  call('POST', '/v1/tasks', { model, input }, as(key));
const generate = ({ call }: Caller, model: string, params: object, key = 'key') =>
  call('POST', '/api/generate', { model, params }, as(key));
const video = (made: Caller, key?: string) => create(made, 'google/veo-3.1-fast', { prompt: 'A boat' }, key);

/** The output of a task at Unifically, which completes at once. */
async function outputOf(made: Caller, { body }: Json): Promise<Json> {
  made.sandbox.control.end(body.data.task_id, 'completed');
  return (await made.ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.output;
}

const bytesOf = async ({ sandbox }: Caller, url: string) =>
  Buffer.from(await (await sandbox.fetch(new Request(url))).arrayBuffer());

const PNG = readFileSync(join(FOLDER, 'kite.png'));

describe('the example', () => {
  it('the example of the guide does what it says', async () => {
    const guide = readFileSync('src/sandbox/README.md', 'utf8');
    const text = /```yaml\n([^]*?)```/.exec(guide)![1]!;
    writeFileSync(join(folder, 'shop.yaml'), text);
    const made = caller({ scenario: await loadScenario(join(folder, 'shop.yaml')), prices: () => 0.1 });

    expect([await balanceOf(made), await balanceOf(made, 'poor')]).toEqual([20, 0.01]);
    expect((await made.ask('GET', '/credits')).body.your_budget.remaining).toBe(50);
    expect((await made.ask('GET', '/account', undefined, as('banned'))).status).toBe(429);
    const voices = (await made.ask('GET', '/v1/resources/higgsfield-ai/voices')).body.data;
    expect(voices.map(({ name, category }: Json) => [name, category])).toEqual([
      ['Ada', 'podcast'],
      ['Bruno', 'vlog'],
    ]);
    for (let count = 0; count < 4; count++) await video(made);
    const tasks = made.sandbox.control.tasks();
    expect(tasks.map(({ message }) => message)).toEqual([undefined, undefined, 'The prompt was refused', undefined]);
    expect(tasks[2]!.endsAt - tasks[2]!.createdAt).toBe(4000);
    const image = await create(made, 'alibaba/qwen-image', { prompt: 'Two kites' });
    expect(made.sandbox.control.tasks().at(-1)!.cost).toBe(0.5);
    expect(await bytesOf(made, (await outputOf(made, image)).image_url)).toEqual(PNG);
    const retried = [await video(made, 'test-retry'), await video(made, 'test-retry'), await video(made, 'other')];
    expect(retried.map(({ status }) => status)).toEqual([503, 200, 200]);
    expect(made.sandbox.control.scenario().rules.map(({ applied }) => applied)).toEqual([1, 0, 1, 1]);
  });

  it('third-create-fails', async () => {
    const made = await load('third-create-fails.yaml');
    for (let count = 0; count < 4; count++) await generate(made, 'kling-3.0', { prompt: 'A boat' });
    const tasks = made.sandbox.control.tasks();
    expect(tasks.map(({ plannedOutcome }) => plannedOutcome)).toEqual([
      'completed',
      'completed',
      'failed',
      'completed',
    ]);
    made.sandbox.control.advance(4000);
    expect((await made.ask('GET', `/get/${tasks[2]!.id}`)).body).toMatchObject({
      status: 'FAILED',
      error: 'The prompt was refused',
    });
  });

  it('slow-uploads', async () => {
    const made = await load('slow-uploads.yaml');
    const arrived: number[] = [];
    const upload = made
      .call('PUT', '/upload', { base64: PNG.toString('base64') })
      .then(({ status }) => arrived.push(status));
    const { body } = await video(made);
    const poll = () => made.call('GET', `/v1/tasks/${body.data.task_id}`);
    expect([(await poll()).status, (await poll()).status]).toEqual([503, 200]);
    while (made.sandbox.control.scenario().rules[0]!.applied === 0)
      await new Promise((resolve) => setImmediate(resolve));
    expect(arrived).toEqual([]);
    // The response waits from when the request was carried out.
    while (arrived.length === 0) {
      made.sandbox.control.advance(3000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await upload;
    expect(arrived).toEqual([200]);
  });

  it('banned-key', async () => {
    const made = await load('banned-key.yaml');
    const status = async (key: string) => (await made.ask('GET', '/account', undefined, as(key))).status;
    expect([await status('banned'), await status('banned-for-a-while'), await status('poor')]).toEqual([429, 429, 200]);
    made.sandbox.control.advance(10_000);
    expect([await status('banned'), await status('banned-for-a-while')]).toEqual([429, 200]);
    expect((await video(made, 'poor')).status).toBe(402);
    expect((await generate(made, 'sora-2', { prompt: 'x' }, 'poor')).body.code).toBe('BUDGET_EXCEEDED');
  });

  it('own-outputs', async () => {
    const made = await load('own-outputs.yaml');
    const { image_url: url } = await outputOf(made, await create(made, 'alibaba/qwen-image', { prompt: 'A kite' }));
    expect(await bytesOf(made, url)).toEqual(PNG);
    const input = { prompt: 'A harbour', mv: 'default' };
    const { a } = await outputOf(made, await create(made, 'suno-ai/lyrics', input));
    expect(a.text).toBe('[Verse 1]\nThe lights come on one by one\n');
  });

  it('prices-and-durations', async () => {
    const made = await load('prices-and-durations.yaml');
    await create(made, 'alibaba/wan-2.7-video', { mode: 't2v', prompt: 'x', resolution: '1080P' });
    await video(made);
    const [wan, veo] = made.sandbox.control.tasks();
    expect([wan!.cost, wan!.endsAt - wan!.createdAt]).toEqual([1, 120_000]);
    expect([veo!.cost, veo!.state]).toEqual([0, 'completed']);
  });

  it('start', async () => {
    const made = await load('start.yaml');
    expect(await balanceOf(made)).toBe(5);
    expect((await made.ask('GET', '/credits')).body.your_budget.daily_limit).toBe(20);
    const data = async (list: string) => (await made.ask('GET', `/v1/resources/${list}`)).body.data;
    expect((await data('higgsfield-ai/voices')).map(({ name }: Json) => name)).toEqual(['Ada', 'Bruno']);
    expect(await data('kuaishou/kling/voices')).toEqual([]);
    expect((await data('suno-ai/voice/verification-phrase')).phrase_text).toBe('Read this out loud');
  });

  it('parallel-tests', async () => {
    const made = await load('parallel-tests.yaml');
    expect(await balanceOf(made, 'test-checkout')).toBe(1);
    await expect(video(made, 'test-lost-response')).rejects.toThrow('fetch failed');
    const statuses = [await video(made, 'test-retry'), await video(made, 'test-retry'), await video(made, 'other')];
    expect(statuses.map(({ status }) => status)).toEqual([429, 200, 200]);
  });
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigen-scenario-'));
  copyFileSync(join(FOLDER, 'kite.png'), join(folder, 'kite.png'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
