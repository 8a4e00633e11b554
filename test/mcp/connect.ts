import { randomUUID } from 'node:crypto';
import { Client, StreamableHTTPClientTransport, type ClientOptions } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { onTestFinished } from 'vitest';
import { GateAI, Unifically } from 'unigen';
import { createMcp, type Mcp, type McpOptions } from 'unigen/mcp';
import { createTestSandbox, type TestSandbox } from 'unigen/testing';
import { validateRequest } from 'unigen/validate';

/** What a call of a tool resolves with, as far as tests read it. */
export interface Result {
  isError?: boolean;
  content: { type: string; text?: string; uri?: string; mimeType?: string; data?: string }[];
  structuredContent?: Record<string, unknown>;
}

export interface Served {
  sandbox: TestSandbox;
  mcp: Mcp;
  notices: string[];
}

/** A server whose clients call a sandbox of the test. */
export function serve(options: McpOptions & { retries?: number } = {}): Served {
  const { retries = 4, ...rest } = options;
  // A frozen clock would count all polls of a test as one second's.
  const sandbox = createTestSandbox({ rateLimit: false });
  const notices: string[] = [];
  const connection = { ...sandbox.clientOptions, validate: validateRequest, maxRetries: retries };
  const mcp = createMcp({
    unifically: new Unifically(connection),
    gateai: new GateAI(connection),
    secrets: [sandbox.key],
    onNotice: (line) => notices.push(line),
    ...rest,
  });
  onTestFinished(async () => {
    await mcp.close();
    await sandbox.close();
  });
  return { sandbox, mcp, notices };
}

/** The official client over HTTP, within the process. `auto` negotiates the newest protocol, `legacy` that of 2025. */
export async function connectHttp(mcp: Mcp, mode: 'auto' | 'legacy', options: ClientOptions = {}): Promise<Client> {
  const handler = mcp.http();
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode }, ...options });
  const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
    fetch: (url, init) => handler.fetch(new Request(url, init)),
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

/** The official client with the protocol of 2025, as most hosts have it, on a pair of streams in memory. */
export async function connect(mcp: Mcp, options: ClientOptions = {}): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' }, options);
  await Promise.all([mcp.createServer().connect(far), client.connect(near)]);
  onTestFinished(() => client.close());
  return client;
}

export async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Result> {
  return (await client.callTool({ name, arguments: args })) as Result;
}

export const textOf = ({ content }: Result): string => content.map(({ text = '' }) => text).join('\n');

/** A prompt that is nowhere else. */
export const prompt = () => `A paper boat ${randomUUID()}`;
