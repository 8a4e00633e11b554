import type { CallToolResult, InputRequiredResult, Tool } from '@modelcontextprotocol/server';
import type { JsonObject } from '../internal/json.js';
import { escapeControlChars } from '../internal/text.js';
import type { Session } from './session.js';

/** What a tool knows of the call that it serves. */
export interface ToolCall {
  readonly session: Session;
  /** When it began, in milliseconds of `performance.now`. */
  readonly startedAt: number;
  /** Aborts if the client cancels the call or disconnects, or the server is closed. */
  readonly signal: AbortSignal;
  /** What the client can do. */
  readonly can: { elicit: boolean; roots: boolean; tasks: boolean };
  /** Answers of the client to what the call asked it before. */
  readonly responses: Record<string, unknown> | undefined;
  /** Reports the progress to the client, if the client has asked for it. */
  progress(done: number, total: number | undefined, message: string): Promise<void>;
}

/** A tool as this server offers it. */
export interface McpTool {
  readonly definition: Tool;
  /** @param args Checked against the schema of the definition. */
  call(args: JsonObject, call: ToolCall): Promise<CallToolResult | InputRequiredResult>;
}

/** A result as data, which clients that know no structured results get as text. */
export function dataResult(data: JsonObject, more: CallToolResult['content'] = []): CallToolResult {
  return {
    content: [{ type: 'text', text: escapeControlChars(JSON.stringify(data)) }, ...more],
    structuredContent: data,
  };
}
