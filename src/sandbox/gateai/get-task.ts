import { taskWithId } from '../any-id.js';
import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import { json, pathParameter, type SandboxRequest, type SandboxResponse } from '../http.js';
import type { SandboxAccount, SandboxTask } from '../state.js';

/** The state of a generation as the API has it. */
interface GenerationState {
  status: string;
  [property: string]: unknown;
}

type StateParts = Pick<SandboxContext, 'clock' | 'outputs'>;

/** `GET /get/{task_id}`: the state of a generation. */
export function getTask(
  parts: StateParts & Pick<SandboxContext, 'store' | 'anyId'>,
  request: SandboxRequest,
  account: SandboxAccount,
): SandboxResponse {
  const id = pathParameter(request);
  const task = taskWithId(parts, { api: 'gateai', account, id, origin: request.origin });
  if (!task) return errorResponse('gateai', 404, 'Task not found');
  if (request.record) request.record.task = task.id;
  const state = stateOf(parts, task);
  // `QUEUED` is documented for the dashboard, but not for this operation.
  return json(200, state.status === 'QUEUED' ? { ...state, status: 'PROCESSING' } : state);
}

export function stateOf({ clock, outputs }: StateParts, task: SandboxTask): GenerationState {
  const model = task.model.replaceAll(/[-.]/g, '_');
  const { cost } = task;
  if (task.state === 'completed') return { status: 'FINISHED', ...outputs.of(task), model, cost };
  if (task.state === 'failed') return { status: 'FAILED', error: task.message, model, cost };
  return { status: clock.now() < task.startsAt ? 'QUEUED' : 'PROCESSING', model, cost };
}
