import type { Api } from '../catalog/index.js';
import { UnigenError } from '../errors/errors.js';
import type { TaskHandle } from '../types/task.js';
import type { McpClient } from './client.js';
import type { PaidTask } from './paid-tasks.js';
import type { Session } from './session.js';

/** A task as a tool was given it. */
export interface NamedTask {
  readonly name: string;
  readonly client: McpClient;
  /** Its handle if this session has paid for it, or else its id. */
  readonly handle: TaskHandle | string;
  /** What this session knows of it, if it has paid for it. */
  readonly paid: PaidTask | undefined;
}

/** A text that is not the name of a task. */
export class InvalidTaskError extends UnigenError {}

/** @throws InvalidTaskError if it is not the name of a task; AuthenticationError if the server has no key for it. */
export function readTask(name: string, session: Session): NamedTask {
  const api = apiOfTask(name);
  const id = name.slice(name.indexOf(':') + 1);
  if (api === undefined)
    throw new InvalidTaskError('`task` must be what submit returned, such as unifically:7b20f6c1d9');
  const paid = session.tasks.get(name);
  return { name, client: session.client(api), handle: paid?.handle ?? id, paid };
}

/** The API in the name of a task; undefined if it is not the name of a task. */
export function apiOfTask(name: string): Api | undefined {
  return /^(unifically|gateai):[\w.:-]{1,200}$/.exec(name)?.[1] as Api | undefined;
}
