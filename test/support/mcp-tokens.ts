import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { models } from 'unigen/catalog';
import { loadJsonSchema } from 'unigen/schemas';
import { detailsOf } from '../../src/catalog/details.js';
import { modelName } from '../../src/mcp/allowed-models.js';
import { TOOLS } from '../../src/mcp/server.js';
import { describedModel } from '../../src/mcp/tools/describe-model.js';

/** Tokens of a text, as the newer models of OpenAI count them. */
export const tokens = (text: string): number => encode(text).length;

/** Tokens of the list of tools, as a client receives it. */
export function toolTokens(): { all: number; each: [name: string, tokens: number][] } {
  const tools = TOOLS.map(({ definition }) => definition);
  return {
    all: tokens(JSON.stringify({ tools })),
    each: tools.map((tool) => [tool.name, tokens(JSON.stringify(tool))]),
  };
}

/** Tokens of what `describe_model` says of each model, the fewest first. */
export async function descriptionTokens(): Promise<[model: string, tokens: number][]> {
  const found = models.map(
    async (entry) => [modelName(entry), tokens(await describedModel(entry))] as [string, number],
  );
  return (await Promise.all(found)).sort(([, a], [, b]) => a - b);
}

/** Tokens of a list with a tool for each model instead, with the schema of its input. */
export async function toolPerModelTokens(): Promise<number> {
  const tools = models.map(async (entry) => ({
    name: modelName(entry).replace(/[^\w-]/g, '_'),
    description: (await detailsOf(entry)).description,
    inputSchema: await loadJsonSchema(entry.api, entry.id),
  }));
  return tokens(JSON.stringify({ tools: await Promise.all(tools) }));
}
