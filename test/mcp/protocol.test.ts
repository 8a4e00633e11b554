import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { fromJsonSchema, InMemoryTransport } from '@modelcontextprotocol/server';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSIONS } from '../../src/mcp/server.js';
import { call, connect, connectHttp, prompt, serve, textOf } from './connect.js';

const request = () => ({ model: 'unifically:google/veo-3.1-fast', input: { prompt: prompt() }, max_cost: 1 });

describe('protocol versions', () => {
  it.each(PROTOCOL_VERSIONS.slice(1))('serves %s', async (version) => {
    const [clientTransport, serverTransport] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' }, { supportedProtocolVersions: [version] });
    await Promise.all([serve().mcp.createServer().connect(serverTransport), client.connect(clientTransport)]);
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect((await client.listTools()).tools).toHaveLength(7);
    await client.close();
  });

  it('serves the newest over HTTP', async () => {
    const client = await connectHttp(serve().mcp, 'auto');
    expect(client.getNegotiatedProtocolVersion()).toBe(PROTOCOL_VERSIONS[0]);
    expect((await client.listTools()).tools).toHaveLength(7);
  });

  it('offers a version of its own to a client that is older', async () => {
    const handler = serve().mcp.http();
    const params = { protocolVersion: '2024-11-05', capabilities: {}, clientInfo: { name: 'old', version: '1' } };
    const response = await handler.fetch(post({ jsonrpc: '2.0', id: 1, method: 'initialize', params }));
    expect(await response.text()).toContain('"protocolVersion":"2025-11-25"');
  });
});

describe('wait', () => {
  it('reports the time that has passed, and ends after the seconds that it was given', async () => {
    const served = serve();
    served.sandbox.control.freeze();
    const client = await connect(served.mcp);
    const paid = await call(client, 'submit', request());
    const { task } = paid.structuredContent!;
    const seen: { progress: number; total?: number; message?: string }[] = [];
    const args = { name: 'wait', arguments: { task, seconds: 1 } };
    const result = await client.callTool(args, { onprogress: (progress) => seen.push(progress) });
    expect(result.structuredContent).toEqual({ task, status: 'running' });
    expect(seen[0]).toMatchObject({ total: 100, message: expect.stringMatching(/^p/) as string });
    served.sandbox.control.resume();
    const done = await call(client, 'wait', { task });
    expect(done.structuredContent).toMatchObject({ status: 'completed' });
  });

  it('ends its polls when the client cancels it; the task goes on', async () => {
    const served = serve();
    served.sandbox.control.freeze();
    const client = await connect(served.mcp);
    const { task } = (await call(client, 'submit', request())).structuredContent!;
    const controller = new AbortController();
    const waiting = client.callTool({ name: 'wait', arguments: { task } }, { signal: controller.signal });
    const cancelled = expect(waiting).rejects.toThrow();
    const polls = () => served.sandbox.control.requests({}).requests.filter(({ operation }) => operation === 'getTask');
    await expect.poll(() => polls().length).toBeGreaterThan(1);
    controller.abort();
    await cancelled;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = polls().length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(polls()).toHaveLength(before);
    served.sandbox.control.resume();
    expect((await call(client, 'wait', { task })).structuredContent).toMatchObject({ status: 'completed' });
  });

  it('takes at most 50 seconds, and a task of either API', async () => {
    const client = await connect(serve().mcp);
    expect(textOf(await call(client, 'wait', { task: 'unifically:x', seconds: 51 }))).toContain('must be <= 50');
    expect(textOf(await call(client, 'wait', { task: 'gateai:none', seconds: 0 }))).toMatch(/^NotFoundError/);
    expect(textOf(await call(client, 'wait', { task: '../../etc' }))).toContain('`task` must be what submit returned');
  });
});

describe('the tasks extension', () => {
  const TASKS = { capabilities: { extensions: { 'io.modelcontextprotocol/tasks': {} } } };
  const anything = fromJsonSchema<Record<string, unknown>>({ type: 'object' });

  it('gives a client that has it a task for its wait, and the result by tasks/get', async () => {
    const served = serve();
    served.sandbox.control.freeze();
    const handler = served.mcp.http();
    const responses: { result?: Record<string, unknown> }[] = [];
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' }, ...TASKS });
    const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
      async fetch(url, init) {
        const response = await handler.fetch(new Request(url, init));
        if (response.headers.get('content-type') === 'application/json')
          responses.push((await response.clone().json()) as (typeof responses)[0]);
        return response;
      },
    });
    await client.connect(transport);
    const paid = await call(client, 'submit', request());
    const { task } = paid.structuredContent!;
    // This client does not know the extension, so it reports the result as one that it can't read.
    await client.callTool({ name: 'wait', arguments: { task } }).catch(() => {});
    expect(responses.at(-1)!.result).toMatchObject({
      resultType: 'task',
      taskId: task,
      status: 'working',
      ttlMs: null,
    });
    const get = () => client.request({ method: 'tasks/get', params: { taskId: task as string } }, anything);
    expect(await get()).toMatchObject({ taskId: task, status: 'working' });
    expect(
      await client.request({ method: 'tasks/cancel', params: { taskId: task as string } }, anything),
    ).toBeDefined();
    served.sandbox.control.resume();
    await expect.poll(async () => (await get()).status).toBe('completed');
    expect((await get()).result).toMatchObject({ structuredContent: { task, status: 'completed' } });
    const unknown = client.request({ method: 'tasks/get', params: { taskId: 'unifically:none' } }, anything);
    await expect(unknown).rejects.toThrow('NotFoundError');
    await client.close();
  });
});

describe('over HTTP', () => {
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

  it.each([
    ['a page whose name leads here', { host: 'attacker.example' }, {}, 403],
    ['a page of another origin', { origin: 'https://attacker.example' }, {}, 403],
    ['a page of another port', { origin: 'http://localhost:3000' }, {}, 403],
    ['a page of no origin', { origin: 'null' }, {}, 403],
    ['a page of the same origin', { origin: 'http://127.0.0.1' }, {}, 400],
    ['a request without the token', {}, { token: 'a-long-secret' }, 401],
    ['a request with another token', { authorization: 'Bearer a-long-secreT' }, { token: 'a-long-secret' }, 401],
    ['a request with the token', { authorization: 'Bearer a-long-secret' }, { token: 'a-long-secret' }, 400],
    [
      'another host with the token',
      { host: 'mcp.example', authorization: 'Bearer s' },
      { token: 's', loopback: false },
      400,
    ],
  ])('%s', async (_name, headers: Record<string, string>, options, status) => {
    const response = await serve().mcp.http(options).fetch(post(list, headers));
    // The request itself is one without a session, which is refused with 400.
    expect(response.status).toBe(status);
  });

  it('is at /mcp, and refuses unknown sessions', async () => {
    const { fetch } = serve().mcp.http();
    expect((await fetch(new Request('http://127.0.0.1/'))).status).toBe(404);
    expect((await fetch(post(list, { 'mcp-session-id': 'none' }))).status).toBe(404);
    const large = post({ ...list, params: { filler: 'x'.repeat(5_000_000) } });
    expect((await fetch(large)).status).toBe(413);
  });

  it('keeps two sessions apart, with one budget', async () => {
    const { mcp, sandbox } = serve({ budget: 0.5 });
    const handler = mcp.http();
    const open = async () => {
      const client = new Client({ name: 'test', version: '1' });
      const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
        fetch: (url, init) => handler.fetch(new Request(url, init)),
      });
      await client.connect(transport);
      return { client, transport };
    };
    const [one, two] = [await open(), await open()];
    expect(one.transport.sessionId).not.toBe(two.transport.sessionId);
    expect((await call(one.client, 'submit', request())).isError).toBeUndefined();
    expect(textOf(await call(two.client, 'submit', request()))).toContain("left of the session's budget");
    await one.transport.terminateSession();
    await one.client.close();
    expect((await call(two.client, 'account')).structuredContent!.tasks).toHaveLength(1);
    await handler.close();
    expect(sandbox.control.tasks()).toHaveLength(1);
  });
});

function post(body: object, headers: Record<string, string> = {}): Request {
  return new Request('http://127.0.0.1/mcp', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
    body: JSON.stringify(body),
  });
}
