import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { McpServer } from '@modelcontextprotocol/server';
import { generateText, isStepCount, Output, tool } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { describe, expect, it } from 'vitest';
import { loadInputSchema } from 'unigen/schemas';

// The hosts themselves, with a language model that answers what the test says.

const VEO = 'google/veo-3.1-fast';
const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** A language model that calls the tool `video` with an input. */
function calling(input: object): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    doGenerate: {
      content: [{ type: 'tool-call', toolCallId: '1', toolName: 'video', input: JSON.stringify(input) }],
      finishReason: { unified: 'tool-calls', raw: 'tool_calls' },
      usage,
      warnings: [],
    },
  });
}

describe('the AI SDK', () => {
  /** What a tool was sent as, and what ran, if the language model calls it with an input. */
  async function call(given: object) {
    const ran: unknown[] = [];
    const model = calling(given);
    const video = tool({
      description: 'Makes a video',
      inputSchema: await loadInputSchema('unifically', VEO, { flat: true }),
      execute: (input) => {
        ran.push(input);
        return input.prompt.length;
      },
    });
    const { content } = await generateText({ model, prompt: 'Go', tools: { video }, stopWhen: isStepCount(1) });
    const [sent] = model.doGenerateCalls[0]!.tools!;
    return { ran, content, sent };
  }

  it('sends a tool with one flat object, and calls it', async () => {
    const { ran, content, sent } = await call({ prompt: 'A kite', duration: 8 });
    expect(ran).toEqual([{ prompt: 'A kite', duration: 8 }]);
    expect(content).toContainEqual(expect.objectContaining({ type: 'tool-result', output: 6 }));
    expect(sent).toMatchObject({ inputSchema: { type: 'object', required: ['prompt'], additionalProperties: false } });
    expect(sent).not.toHaveProperty('inputSchema.oneOf');
  });

  it('does not call it with an input that breaks a rule across parameters', async () => {
    const { ran, content } = await call({ prompt: 'A kite', voice: 'achird' });
    expect(ran).toEqual([]);
    const [error] = content.filter((part) => part.type === 'tool-error');
    expect(String(error?.error)).toContain('voice requires reference_image_urls');
  });

  it('makes an object of the full schema', async () => {
    const model = new MockLanguageModelV4({
      doGenerate: {
        content: [{ type: 'text', text: '{"prompt":"A kite"}' }],
        finishReason: { unified: 'stop', raw: 'stop' },
        usage,
        warnings: [],
      },
    });
    const schema = await loadInputSchema('unifically', VEO);
    const { output } = await generateText({ model, prompt: 'Go', output: Output.object({ schema }) });
    expect(output).toEqual({ prompt: 'A kite' });
    expect(model.doGenerateCalls[0]!.responseFormat).toMatchObject({ schema: { title: 'Veo 3.1 Fast' } });
  });
});

describe('the server SDK of MCP', () => {
  it('lists a tool with its schema, and validates what it is called with', async () => {
    const server = new McpServer({ name: 'test', version: '1.0.0' });
    const inputSchema = await loadInputSchema('unifically', VEO, { flat: true });
    server.registerTool('video', { description: 'Makes a video', inputSchema }, (input) => ({
      content: [{ type: 'text', text: input.prompt }],
    }));
    const client = new Client({ name: 'test', version: '1.0.0' });
    const [one, other] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(one), client.connect(other)]);
    const { tools } = await client.listTools();
    expect(tools).toMatchObject([{ name: 'video', inputSchema: { type: 'object', required: ['prompt'] } }]);
    expect(await client.callTool({ name: 'video', arguments: { prompt: 'A kite' } })).toMatchObject({
      content: [{ type: 'text', text: 'A kite' }],
    });
    const wrong = await client.callTool({ name: 'video', arguments: { prompt: 'A kite', voice: 'achird' } });
    expect(wrong.isError).toBe(true);
    expect(JSON.stringify(wrong.content)).toContain('voice requires reference_image_urls');
    await client.close();
  });
});
