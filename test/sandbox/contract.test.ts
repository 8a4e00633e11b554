import { describe, expect, it } from 'vitest';
import { namedExamples } from '../../src/contract/document/branches.js';
import { allBranches } from '../support/contract.js';
import { readCorpus, type Case } from '../support/corpus.js';
import { caller, type Caller } from '../support/sandbox-caller.js';

// The whole corpus against the sandbox: its verdicts and responses are those of the contract.

const corpus = readCorpus();

const label = (item: Case) => `${item.api} ${item.model}: ${item.name}`;
const pathOf = (api: string) => (api === 'gateai' ? '/api/generate' : '/v1/tasks');
/** Whether a body names a task or a clip, which has to exist in the sandbox. */
const chained = ({ body }: Case) => /"(task_id|audio_task_id|clip_id)"/.test(JSON.stringify(body));

describe('the corpus', () => {
  it('has the verdicts of the contract, and every response is as the contract describes it', async () => {
    const { sandbox, call } = caller();
    const wrong: string[] = [];
    for (const item of corpus) {
      const { status, body, problem } = await call('POST', pathOf(item.api), item.body);
      if (problem) wrong.push(`${label(item)}: ${problem}`);
      const unknownTask =
        status === 422 && chained(item) && /must name a (clip or )?task of this account/.test(JSON.stringify(body));
      if ((status === 200) !== item.valid && !unknownTask)
        wrong.push(`${label(item)} → ${status} ${JSON.stringify(body).slice(0, 200)}`);
      if (status === 200) sandbox.control.advance(3_600_000);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is refused with a message that names the parameter', async () => {
    const { call } = caller();
    const wrong: string[] = [];
    let named = 0;
    const invalid = corpus.filter(({ valid }) => !valid);
    for (const item of invalid) {
      const { body } = await call('POST', pathOf(item.api), item.body);
      const { error, data } = body as { error?: string; data?: { message: string } };
      const message = error ?? data?.message ?? '';
      if (item.wrong.some((name) => new RegExp(`\\b${name}\\b`).test(message))) named++;
      else wrong.push(`${label(item)}: ${message}`);
    }
    console.log(`the parameter and the rule are named in ${named} of ${invalid.length} refusals`);
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('the life of a task', () => {
  it.each(allBranches.map((branch) => [branch.api, branch.model, branch] as const))(
    '%s %s ends with an output as the contract describes it',
    async (api, model, branch) => {
      const { sandbox, call } = caller({ frozen: true });
      const ids: Record<string, string> = {};
      for (const { value } of Object.values(namedExamples(branch.schema))) {
        const body = structuredClone(value) as { input?: Record<string, string>; dry_run?: boolean };
        delete body.dry_run;
        // The task that another continues from has to exist first.
        for (const [parameter, source] of [
          [
            'task_id',
            api === 'unifically' && model.startsWith('xai') ? 'xai/grok-imagine-video' : 'google/veo-3.1-fast',
          ],
          ['clip_id', 'suno-ai/music'],
          ['audio_task_id', 'higgsfield-ai/tts'],
        ] as const) {
          if (body.input?.[parameter] === undefined) continue;
          ids[source] ??= await completed(call, sandbox, source);
          body.input[parameter] = ids[source];
        }
        const created = await call('POST', pathOf(api), body);
        expect([created.status, created.problem], JSON.stringify(created.body)).toEqual([200, undefined]);
        const { task_id, data } = created.body as { task_id?: string; data?: { task_id: string } };
        const path = api === 'gateai' ? `/get/${task_id}` : `/v1/tasks/${data!.task_id}`;
        const seen: string[] = [];
        for (let step = 0; step < 8; step++) {
          const { body: state, problem } = await call('GET', path);
          expect(problem).toBeUndefined();
          const { status, data } = state as { status?: string; data?: { status: string } };
          seen.push(status ?? data!.status);
          if (/completed|FINISHED/.test(seen.at(-1)!)) break;
          sandbox.control.advance(3000);
        }
        const distinct = [...new Set(seen)];
        expect(distinct).toEqual(
          api === 'gateai'
            ? ['QUEUED', 'PROCESSING', 'FINISHED'].filter((status) => distinct.includes(status))
            : ['pending', 'processing', 'completed'].filter((status) => distinct.includes(status)),
        );
        expect(distinct.at(-1)).toMatch(/completed|FINISHED/);
      }
    },
  );
});

async function completed(call: Caller['call'], sandbox: Caller['sandbox'], model: string): Promise<string> {
  const branch = allBranches.find((other) => other.api === 'unifically' && other.model === model)!;
  const { value } = Object.values(namedExamples(branch.schema))[0]!;
  const { dry_run: _dry, ...body } = value as Record<string, unknown>;
  const { body: created } = await call('POST', '/v1/tasks', body);
  sandbox.control.advance(3_600_000);
  return (created as unknown as { data: { task_id: string } }).data.task_id;
}
