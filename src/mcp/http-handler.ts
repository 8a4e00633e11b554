import { randomUUID, timingSafeEqual, createHash } from 'node:crypto';
import {
  createMcpHandler,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
  type McpServer,
} from '@modelcontextprotocol/server';
import { parseUrl } from '../internal/parse-url.js';
import { allowedHosts } from '../sandbox/network/host-header.js';

/** Connections of clients of the protocols before 2026. The one that was used longest ago is closed for a new one. */
const MAX_SESSIONS = 100;

/** How a server over HTTP is protected. */
export interface HttpOptions {
  /**
   * What each request has to carry as `Authorization: Bearer …`.
   *
   * @default none: any program of this machine may call
   */
  token?: string | undefined;
  /**
   * Whether only names of this machine are accepted as `Host`. Required without a token.
   *
   * @default true
   */
  loopback?: boolean;
}

/** A server over streamable HTTP, as a fetch-standard handler. */
export interface HttpHandler {
  /** The response to a request. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Closes all connections. The payments in flight are those of the server: close that too. */
  readonly close: () => Promise<void>;
}

const PATH = '/mcp';

export function createHttpHandler(create: () => McpServer, { token, loopback = true }: HttpOptions): HttpHandler {
  const modern = createMcpHandler(create, { legacy: 'reject' });
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();
  const isLocalHost = allowedHosts([]);

  const legacy = async (request: Request): Promise<Response> => {
    const id = request.headers.get('mcp-session-id');
    if (id !== null) {
      const known = sessions.get(id);
      if (!known) return refusal(404, 'There is no such session');
      sessions.delete(id);
      sessions.set(id, known);
      return known.handleRequest(request);
    }
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (session) => void sessions.set(session, transport),
    });
    transport.onclose = () => {
      if (transport.sessionId !== undefined) sessions.delete(transport.sessionId);
    };
    await create().connect(transport);
    const response = await transport.handleRequest(request);
    if (transport.sessionId === undefined) await transport.close();
    for (const [, oldest] of sessions) {
      if (sessions.size <= MAX_SESSIONS) break;
      await oldest.close();
    }
    return response;
  };

  return {
    async fetch(request) {
      const refused = refuse(request, token, loopback ? isLocalHost : undefined);
      if (refused) return refused;
      return (await isLegacyRequest(request)) ? legacy(request) : modern.fetch(request);
    },
    async close() {
      await modern.close();
      await Promise.all([...sessions.values()].map((transport) => transport.close()));
    },
  };
}

/** The response to a request that may not call; undefined if it may. */
function refuse(
  request: Request,
  token: string | undefined,
  isLocalHost: ((host: string) => boolean) | undefined,
): Response | undefined {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  // A page whose name was made to resolve to this machine (DNS rebinding) has its own name here.
  if (isLocalHost && !isLocalHost(host)) return refusal(403, 'This server responds to names of this machine only');
  const origin = request.headers.get('origin');
  // A page of another origin could spend the money of its visitor.
  if (origin !== null && parseUrl(origin)?.host !== host) return refusal(403, 'Pages of other origins may not call');
  if (token !== undefined && !isBearer(request.headers.get('authorization'), token))
    return refusal(401, 'The token is missing or wrong', { 'WWW-Authenticate': 'Bearer' });
  if (new URL(request.url).pathname !== PATH) return refusal(404, `The server is at ${PATH}`);
  return undefined;
}

function isBearer(header: string | null, token: string): boolean {
  const given = /^Bearer +(.+)$/i.exec(header ?? '')?.[1] ?? '';
  const [left, right] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(left!, right!);
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  const body = { jsonrpc: '2.0', error: { code: -32000, message }, id: null };
  return Response.json(body, { status, headers });
}
