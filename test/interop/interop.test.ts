import { describe, expect, test } from 'vitest';
import { createSandbox } from 'unigen/sandbox';
import { execute } from './support/execute.js';
import { guideOf } from './support/guide.js';
import { whySkipped } from './support/languages.js';
import { parseSteps, problemsOf, type RecordedTask, type Step } from './support/steps.js';
import { markdownTable, type Outcome } from './support/table.js';

// The logic of `npm run interop` itself, without any tool: what it accepts, and that it sees what is wrong.

const UPLOADED = 'http://localhost/file.png';
const STEPS: Step[] = [
  { step: 'veo', ok: true, detail: { video_url: 'http://127.0.0.1/v.mp4' } },
  { step: 'flux', ok: true, detail: { image_url: 'http://127.0.0.1/i.png' } },
  { step: 'rodin', ok: true, detail: { glb_url: 'http://127.0.0.1/m.glb' } },
  { step: 'upload', ok: true, detail: { file_url: UPLOADED, task_id: 'task_2' } },
  { step: 'invalid', ok: true, detail: { error: 'E', status: 422, message: 'a and b' } },
  { step: 'balance', ok: true, detail: { error: 'E', status: 402, message: 'too low' } },
  { step: 'limit', ok: true, detail: { error: 'E', status: 429, message: 'too many', accepted: 5 } },
];
const TASKS: RecordedTask[] = [
  { id: 'task_1', model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } },
  { id: 'task_2', model: 'google/veo-3.1-fast', input: { prompt: 'It flies', start_image_url: UPLOADED } },
  { id: 'task_3', model: 'rodin-v2', input: { quality: 'low' } },
  ...[4, 5, 6, 7, 8, 9].map((number) => ({ id: `task_${number}`, model: 'flux-dev', input: { prompt: 'A kite' } })),
];
const LOG = [
  { status: 422, body: '{"data":{"message":"a and b"}}' },
  { status: 402, body: '{"data":{"message":"too low"}}' },
  { status: 429, body: '{"error":"too many"}' },
];

function stepsWith(name: Step['step'], change: Partial<Step>): Step[] {
  return STEPS.map((step) => (step.step === name ? { ...step, ...change } : step));
}

describe('what the sandbox recorded has to agree with what a program printed', () => {
  test('all is well', () => {
    expect(problemsOf(STEPS, TASKS, LOG)).toEqual([]);
  });

  test.each<[string, Step[], RecordedTask[], string]>([
    ['a step that was not printed', STEPS.slice(1), TASKS, 'veo: printed 0 times'],
    ['a step that was printed twice', [...STEPS, STEPS[0]!], TASKS, 'veo: printed 2 times'],
    [
      'a step that failed',
      stepsWith('flux', { ok: false, detail: { message: 'no such field' } }),
      TASKS,
      'flux: no such field',
    ],
    ['a result that is missing', stepsWith('rodin', { detail: {} }), TASKS, 'rodin: its detail has no glb_url'],
    [
      'another status',
      stepsWith('balance', { detail: { error: 'E', status: 500, message: 'too low' } }),
      TASKS,
      'balance: the error has status 500, not 402',
    ],
    [
      'a message that the API did not send',
      stepsWith('invalid', { detail: { error: 'E', status: 422, message: 'bad' } }),
      TASKS,
      'invalid: the API did not say "bad" but ["a and b"]',
    ],
    [
      'a limit that came early',
      stepsWith('limit', { detail: { ...STEPS[6]!.detail, accepted: 4 } }),
      TASKS,
      'limit: 4 accepted before the error, not 5',
    ],
    [
      'a task that was created twice',
      STEPS,
      [...TASKS, { ...TASKS[0]!, id: 'task_10' }],
      'the sandbox has 2 tasks of google/veo-3.1-fast with prompt instead of 1',
    ],
    [
      'a task of another model',
      STEPS,
      [...TASKS, { id: 'task_10', model: 'flux-schnell', input: {} }],
      'the sandbox has 1 tasks of flux-schnell with no parameter instead of 0',
    ],
    [
      'an upload that was not used',
      STEPS,
      TASKS.map((task) =>
        task.id === 'task_2'
          ? { ...task, input: { prompt: 'It flies', start_image_url: 'http://localhost/other' } }
          : task,
      ),
      `upload: task task_2 was not created with start_image_url ${UPLOADED}`,
    ],
  ])('%s', (_, steps, tasks, problem) => {
    expect(problemsOf(steps, tasks, LOG)).toEqual([problem]);
  });

  test('a default that the client added', () => {
    const tasks = TASKS.map((task) => (task.id === 'task_3' ? { ...task, input: { ...task.input, seed: 1 } } : task));
    expect(problemsOf(STEPS, tasks, LOG)).toEqual([
      'the sandbox has 0 tasks of rodin-v2 with quality instead of 1',
      'the sandbox has 1 tasks of rodin-v2 with quality, seed instead of 0',
    ]);
  });

  test('a step that the tool can not do is neither expected nor counted', () => {
    const steps = STEPS.filter(({ step }) => step !== 'upload');
    const tasks = TASKS.filter(({ id }) => id !== 'task_2');
    expect(problemsOf(steps, tasks, LOG, ['upload'])).toEqual([]);
    expect(problemsOf(steps, TASKS, LOG, ['upload'])).toHaveLength(1);
  });

  test('the tasks of a sandbox have the properties that are compared', async () => {
    const sandbox = createSandbox();
    await sandbox.fetch(
      new Request('http://127.0.0.1/api/generate', {
        method: 'POST',
        headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'flux-dev', params: { prompt: 'A kite' } }),
      }),
    );
    const tasks: RecordedTask[] = sandbox.control.tasks();
    expect(tasks).toEqual([expect.objectContaining({ model: 'flux-dev', id: expect.any(String) })]);
    await sandbox.close();
  });
});

test('steps are the lines that begin as one; other output is ignored', () => {
  expect(parseSteps(`> started\n${JSON.stringify(STEPS[0])}\n{"level":"info"}\n`)).toEqual([STEPS[0]]);
});

test('a language or a command that is missing is the reason to skip a tool', () => {
  expect(whySkipped({ language: 'TypeScript', needs: ['node'] })).toBeUndefined();
  expect(whySkipped({ language: 'TypeScript', needs: ['no-such-command'] })).toBe(
    'no-such-command not found on this machine',
  );
});

describe('execute', () => {
  test('returns the output', async () => {
    const { stdout } = await execute({ argv: ['node', '-e', 'console.log(process.env.WORD)'], env: { WORD: 'kite' } });
    expect(stdout).toBe('kite\n');
  });

  test('a failure has the exit code and the end of the output', async () => {
    const failing = execute({ argv: ['node', '-e', 'console.error("no kite"); process.exit(3)'] });
    await expect(failing).rejects.toThrow(/exit code 3\nno kite/);
  });

  test('a command that hangs is stopped, with what it started', async () => {
    const code = `require('child_process').spawn('sleep', ['60'], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    await expect(execute({ argv: ['node', '-e', code], timeoutMs: 500 })).rejects.toThrow('took longer than 500 ms');
  });

  test('a program that does not exist', async () => {
    await expect(execute({ argv: ['no-such-command'] })).rejects.toThrow(/ENOENT/);
  });
});

test('the guide has the table, the command, the models and the limits of each tool', () => {
  const outcome: Outcome = {
    tool: {
      name: 'kitegen',
      version: '1.2.3',
      language: 'Go',
      document: 'portable',
      generates: 'a | b',
      union: '`Kite{}`',
      command: ['kitegen unifically.json'],
      limits: ['It needs wind (kites/kitegen#4).'],
      install: async () => {},
      run: async () => {},
    },
    result: 'blocked',
    message: 'there is no wind.',
    ms: 1,
  };
  const guide = guideOf([outcome]);
  expect(guide).toContain('a \\| b');
  expect(guide).toContain('### kitegen 1.2.3\n\n```sh\nkitegen unifically.json\n```\n\n**Models:** `Kite{}`.\n');
  expect(guide).toContain('**blocked:** there is no wind.\n\n- It needs wind (kites/kitegen#4).');
});

test('a table is aligned', () => {
  expect(markdownTable(['a', 'bc'], [['wide cell', 'x']])).toBe(
    '| a         | bc  |\n|-----------|-----|\n| wide cell | x   |',
  );
});
