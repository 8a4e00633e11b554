import type { RequestLogEntry } from '../../../src/sandbox/server/index.js';

/** What a program of `clients/` prints, a line of JSON for each step. */
export interface Step {
  step: StepName;
  ok: boolean;
  /** What the step asks for; if it failed, `{ message }` says why. */
  detail: Record<string, unknown>;
}

/** Every step of the scenario, with the properties of its `detail`. */
const STEPS = {
  veo: ['video_url'],
  flux: ['image_url'],
  rodin: ['glb_url'],
  upload: ['file_url', 'task_id'],
  invalid: ['error', 'status', 'message'],
  balance: ['error', 'status', 'message'],
  limit: ['error', 'status', 'message', 'accepted'],
} as const;
export type StepName = keyof typeof STEPS;

/** The model that the sandbox makes too expensive for any account. */
export const UNAFFORDABLE_MODEL = 'google/veo-3.1-quality';
/** GateAI refuses the sixth generation of a key within 30 seconds. */
const ACCEPTED_UNTIL_LIMIT = 5;

const STATUS: Partial<Record<StepName, number>> = { invalid: 422, balance: 402, limit: 429 };

/** Just enough of the sandbox's record of a task. */
export interface RecordedTask {
  id: string;
  model: string;
  input: Record<string, unknown>;
}

/**
 * The tasks that a step creates: no more, so that nothing was sent twice, and no less; each with exactly the parameters
 * that the program sets, so that no client adds defaults of its own.
 */
const CREATED: Partial<Record<StepName, { model: string; parameters: string[]; count: number }>> = {
  veo: { model: 'google/veo-3.1-fast', parameters: ['prompt'], count: 1 },
  flux: { model: 'flux-dev', parameters: ['prompt'], count: 1 },
  rodin: { model: 'rodin-v2', parameters: ['quality'], count: 1 },
  upload: { model: 'google/veo-3.1-fast', parameters: ['prompt', 'start_image_url'], count: 1 },
  limit: { model: 'flux-dev', parameters: ['prompt'], count: ACCEPTED_UNTIL_LIMIT },
};

/** The lines of a program's output that are steps. Tools may print others. */
export function parseSteps(stdout: string): Step[] {
  const steps: Step[] = [];
  for (const line of stdout.split('\n')) {
    if (!line.startsWith('{"step"')) continue;
    steps.push(JSON.parse(line) as Step);
  }
  return steps;
}

/**
 * What is wrong with the steps that a program printed, and with what the sandbox recorded of it; empty if nothing is.
 *
 * @param except Steps that the tool can't do.
 */
export function problemsOf(
  steps: Step[],
  tasks: RecordedTask[],
  log: Pick<RequestLogEntry, 'status' | 'body'>[],
  except: readonly StepName[] = [],
): string[] {
  const problems: string[] = [];
  const expected = new Map<string, number>();
  for (const [name, members] of Object.entries(STEPS) as [StepName, readonly string[]][]) {
    if (except.includes(name)) continue;
    const created = CREATED[name];
    if (created) add(expected, created.model, created.parameters, created.count);
    const found = steps.filter(({ step }) => step === name);
    if (found.length !== 1) {
      problems.push(`${name}: printed ${found.length} times`);
      continue;
    }
    const { ok, detail } = found[0]!;
    if (!ok) problems.push(`${name}: ${String(detail.message)}`);
    else {
      const missing = members.filter((member) => detail[member] === undefined || detail[member] === '');
      if (missing.length > 0) problems.push(`${name}: its detail has no ${missing.join(', ')}`);
      else problems.push(...problemsOfDetail(name, detail, tasks, log));
    }
  }
  const counts = new Map<string, number>();
  for (const { model, input } of tasks) add(counts, model, Object.keys(input), 1);
  for (const kind of new Set([...expected.keys(), ...counts.keys()])) {
    const [is, should] = [counts.get(kind) ?? 0, expected.get(kind) ?? 0];
    if (is !== should) problems.push(`the sandbox has ${is} tasks of ${kind} instead of ${should}`);
  }
  return problems;
}

/** Counts tasks by their model and the parameters that are set. */
function add(counts: Map<string, number>, model: string, parameters: string[], count: number): void {
  const kind = `${model} with ${parameters.length > 0 ? [...parameters].sort().join(', ') : 'no parameter'}`;
  counts.set(kind, (counts.get(kind) ?? 0) + count);
}

function problemsOfDetail(
  name: StepName,
  detail: Step['detail'],
  tasks: RecordedTask[],
  log: Pick<RequestLogEntry, 'status' | 'body'>[],
): string[] {
  if (name === 'upload') {
    const task = tasks.find(({ id }) => id === detail.task_id);
    return task?.input.start_image_url === detail.file_url
      ? []
      : [`upload: task ${String(detail.task_id)} was not created with start_image_url ${String(detail.file_url)}`];
  }
  const status = STATUS[name];
  if (status === undefined) return [];
  const problems: string[] = [];
  if (detail.status !== status) problems.push(`${name}: the error has status ${String(detail.status)}, not ${status}`);
  const said = log.filter((entry) => entry.status === status).map(({ body }) => messageOf(String(body)));
  if (!said.includes(String(detail.message)))
    problems.push(`${name}: the API did not say ${JSON.stringify(detail.message)} but ${JSON.stringify(said)}`);
  if (name === 'limit' && detail.accepted !== ACCEPTED_UNTIL_LIMIT)
    problems.push(`limit: ${String(detail.accepted)} accepted before the error, not ${ACCEPTED_UNTIL_LIMIT}`);
  return problems;
}

/** The message in a body of Unifically, or of GateAI. */
function messageOf(body: string): string | undefined {
  const value = JSON.parse(body) as { data?: { message?: string }; error?: string };
  return value.data?.message ?? value.error;
}
