import { findModel } from '../../catalog/index.js';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { TaskFailedError, TimeoutError } from '../../errors/errors.js';
import { objectOf, type JsonObject } from '../../internal/json.js';
import { fileContents } from '../output-files.js';
import { NO_INPUT } from '../scrubber.js';
import { readTask, type NamedTask } from '../read-task.js';
import { reportProgress } from '../report-progress.js';
import { taskResult } from '../task-extension.js';
import { dataResult, type McpTool, type ToolCall } from '../tool.js';

/** Clients give a call 60 seconds, if they do not say otherwise. */
const MAX_WAIT_S = 50;

/** Waits for a task. */
export const wait: McpTool = {
  definition: {
    name: 'wait',
    description: 'Wait for a task, up to 50 s; call again while it is running. Free.',
    inputSchema: {
      type: 'object',
      properties: { task: { type: 'string' }, seconds: { type: 'integer', minimum: 0, maximum: MAX_WAIT_S } },
      required: ['task'],
    },
    outputSchema: {
      type: 'object',
      properties: {
        task: { type: 'string' },
        status: { type: 'string', enum: ['running', 'completed', 'failed'] },
        output: { type: 'object' },
        error: { type: 'string' },
      },
      required: ['task', 'status'],
    },
    annotations: { readOnlyHint: true },
  },
  async call({ task: name, seconds = MAX_WAIT_S }, call) {
    const task = readTask(name as string, call.session);
    if (call.can.tasks && seconds === MAX_WAIT_S) {
      const state = await taskState(task, call);
      return state ?? taskResult(task);
    }
    return (
      (await (seconds === 0 ? taskState(task, call) : waitFor(task, seconds as number, call))) ?? running(task, call)
    );
  },
};

/** The result of a task that has finished, and undefined for one that runs. */
export async function taskState(task: NamedTask, call: ToolCall): Promise<CallToolResult | undefined> {
  const state = await task.client.tasks.get(task.handle, { signal: call.signal });
  if (!state.done) return undefined;
  return 'error' in state ? failed(task, call, state.error) : completed(task, call, state.output);
}

async function waitFor(task: NamedTask, seconds: number, call: ToolCall): Promise<CallToolResult | undefined> {
  const typical = task.paid && findModel(task.paid.handle.api, task.paid.handle.model)?.typicalSeconds?.[1];
  const report = reportProgress(call, typical);
  try {
    const output = await task.client.tasks.wait(task.handle, {
      signal: call.signal,
      timeout: seconds * 1000,
      onUpdate: ({ status }) => report.status(status),
    });
    return await completed(task, call, output);
  } catch (error) {
    if (error instanceof TimeoutError) return undefined;
    if (error instanceof TaskFailedError) return failed(task, call, error.message);
    throw error;
  } finally {
    report.stop();
  }
}

async function completed(task: NamedTask, call: ToolCall, output: unknown): Promise<CallToolResult> {
  if (task.paid) task.paid.status = 'completed';
  return dataResult(
    dataOf(task, call, 'completed', { output: objectOf(output) }),
    await fileContents(task, output, call),
  );
}

function failed(task: NamedTask, call: ToolCall, reason: string): CallToolResult {
  if (task.paid) task.paid.status = 'failed';
  const error = (task.paid?.scrubber ?? NO_INPUT).message(reason);
  return { ...dataResult(dataOf(task, call, 'failed', { error })), isError: true };
}

function running(task: NamedTask, call: ToolCall): CallToolResult {
  return dataResult(dataOf(task, call, 'running', {}));
}

function dataOf({ name }: NamedTask, { session }: ToolCall, status: string, more: JsonObject): JsonObject {
  return { task: name, status, ...more, ...(session.sandbox && { sandbox: true }) };
}
