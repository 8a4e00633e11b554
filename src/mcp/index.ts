import type { McpServer } from '@modelcontextprotocol/server';
import { createHttpHandler, type HttpHandler, type HttpOptions } from './http-handler.js';
import type { McpOptions } from './options.js';
import { createServer } from './server.js';
import { Session } from './session.js';

export type { HttpHandler, HttpOptions } from './http-handler.js';
export type { McpOptions } from './options.js';

/** An MCP server, whose connections share one budget. */
export interface Mcp {
  /**
   * A server of the SDK for one connection, or for one request: a factory for `serveStdio` and `createMcpHandler`, or
   * `server.connect(transport)` with a transport of your own.
   */
  createServer(): McpServer;
  /**
   * A handler for streamable HTTP at `/mcp`. It refuses pages of other origins, names of other machines unless there is
   * a token, and requests without the token if there is one.
   */
  http(options?: HttpOptions): HttpHandler;
  /** Ends all calls, and resolves once each payment that was sent has a response. */
  close(): Promise<void>;
}

/**
 * Creates a server of the Model Context Protocol with seven tools: search models, describe one, estimate, submit, wait,
 * upload, account. `unigen mcp` serves it; in a program of your own, connect it to any transport of
 * `@modelcontextprotocol/server`.
 *
 * @throws UnigenError for an option that can't be used.
 *
 * @example
 * const mcp = createMcp({ unifically: new Unifically({ validate: validateRequest }), budget: 5 });
 * serveStdio(() => mcp.createServer());
 */
export function createMcp(options: McpOptions): Mcp {
  const { version = '0' } = options;
  const session = new Session(options);
  return {
    createServer: () => createServer(session, version),
    http: (http = {}) => createHttpHandler(() => createServer(session, version), http),
    close: () => session.close(),
  };
}
