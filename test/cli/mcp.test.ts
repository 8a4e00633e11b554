import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundled } from '../support/bundled.js';
import { IMAGE_MODEL, KEY, keysFor, run, start, until, useServer } from '../support/run-cli.js';

const server = useServer();
const program = await bundled('src/cli/main.ts', process.cwd());

const NAME = `unifically:${IMAGE_MODEL}`;
const initialize = {
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const lines = (...messages: object[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join('');
const submit = (prompt: string) => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'submit', arguments: { model: NAME, input: { prompt }, max_cost: 1 } },
});

interface Message {
  id?: number;
  result: { content: { text: string }[]; structuredContent?: Record<string, unknown>; protocolVersion?: string };
}
const messagesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message);

/** Starts the program with the messages on stdin, which stays open. */
function serve(argv: string[], env: Record<string, string>, ...messages: object[]) {
  const started = start(program, ['mcp', ...argv], env);
  started.child.stdin.write(lines(initialize, { jsonrpc: '2.0', method: 'notifications/initialized' }, ...messages));
  return started;
}

describe('unigen mcp on stdio', () => {
  it.each(['legacy', 'auto'] as const)(
    'is started by the official client, and ends with it: %s',
    async (mode) => {
      const transport = new StdioClientTransport({
        command: process.execPath,
        args: [program, 'mcp', '--sandbox', '--budget', '1'],
        stderr: 'pipe',
      });
      const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
      await client.connect(transport);
      const pid = transport.pid!;
      onTestFinished(() => client.close());
      const { structuredContent } = (await client.callTool({
        name: 'submit',
        arguments: { model: NAME, input: { prompt: 'A paper boat' }, max_cost: 1 },
      })) as { structuredContent: { task: string } };
      const done = await client.callTool({ name: 'wait', arguments: { task: structuredContent.task } });
      expect(done.structuredContent).toMatchObject({ status: 'completed', sandbox: true });
      // A person opens the link.
      const { uri } = (done.content as { type: string; uri?: string }[]).find(({ type }) => type === 'resource_link')!;
      expect((await fetch(uri!)).headers.get('content-type')).toMatch(/^(?:image|video)\//);
      await client.close();
      await until(() => !isRunning(pid));
    },
    60_000,
  );

  it('names the tasks that were not waited for when the host closes stdin, and no key', async () => {
    const { child, output, ended } = serve([], keysFor(server), submit('never ends'));
    await until(() => messagesOf(output.out).length === 2);
    const { structuredContent } = messagesOf(output.out)[1]!.result;
    const id = (structuredContent!.task as string).split(':')[1]!;
    child.stdin.end();
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain(`The task ${id} of ${IMAGE_MODEL} ($0.40) is paid for and was not waited for to its end`);
    expect(err).toContain(`unigen wait ${id}\n`);
    expect(out + err).not.toContain(KEY);
  }, 60_000);

  it('waits for the response to a payment on SIGTERM', async () => {
    const before = server.creates().length;
    const { child, output, ended } = serve([], keysFor(server), submit('held'));
    await until(() => server.creates().length > before);
    child.kill('SIGTERM');
    await until(() => output.err.includes('Waiting for the response to a payment'));
    expect(child.exitCode).toBeNull();
    server.answerHeld();
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toMatch(/^The task task_\d+ of .* is paid for and was not waited for to its end/m);
    expect(messagesOf(output.out)).toHaveLength(1);
  }, 60_000);
});

describe('the command line of unigen mcp', () => {
  it('says what to install if the SDK is missing', async () => {
    const { code, err } = await start(await bundled('src/cli/main.ts'), ['mcp']).ended;
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: `unigen mcp` needs @modelcontextprotocol/server, which is not installed: npm install @modelcontextprotocol/server@2\n',
    });
  });

  it('serves in this process until stdin ends', async () => {
    const input = lines(initialize, { jsonrpc: '2.0', id: 2, method: 'tools/list' });
    const { code, out, err } = await run(['mcp', '--sandbox'], { input });
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        /^SANDBOX: nothing is charged, outputs are placeholders; its console is http:\/\/127\.0\.0\.1:\d+\/_sandbox\/\n$/,
      ) as string,
    });
    expect(messagesOf(out)[0]!.result.protocolVersion).toBe('2025-06-18');
  });

  it('starts without a key, only for searching', async () => {
    const { code, err } = await run(['mcp'], { input: lines(initialize) });
    expect(code).toBe(0);
    expect(err).toBe('UNIFICALLY_API_KEY and GATEAI_API_KEY not set: the models can be searched, not used\n');
  });

  it.each([
    [['mcp', 'x'], '`unigen mcp` takes no arguments'],
    [['mcp', '--host', '0.0.0.0'], '--host needs --port'],
    [['mcp', '--budget', 'much'], '--budget takes dollars such as 0.50, not much'],
    [
      ['mcp', '--models', 'google/veo-3.1-fats'],
      'There is no model google/veo-3.1-fats; did you mean google/veo-3.1-fast',
    ],
    [['mcp', '--sandbox', '--port', '0', '--host', '0.0.0.0'], 'set UNIGEN_MCP_TOKEN to a secret first'],
    [['mcp', '--api-key', 'x'], 'keys are read from UNIFICALLY_API_KEY'],
  ])('%j is refused', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).not.toBe(0);
    expect(err).toContain(message);
  });

  it('serves HTTP until it is interrupted', async () => {
    const controller = new AbortController();
    let err = '';
    const ended = run(['mcp', '--sandbox', '--port', '0'], {
      signal: controller.signal,
      stderr: { write: (text) => (err += text) },
    });
    await until(() => err.includes('Ctrl+C'));
    const url = /listens on (http:\S+)/.exec(err)![1]!;
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(initialize) });
    expect(response.headers.get('mcp-session-id')).toMatch(/./);
    expect(await response.text()).toContain('"unigen-sandbox"');
    controller.abort();
    expect((await ended).code).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
