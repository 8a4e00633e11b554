import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run-cli.js';

const guide = readFileSync('src/mcp/README.md', 'utf8');
const blocks = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => JSON.parse(text!) as Config);

interface Config {
  mcpServers?: Record<string, Entry>;
  servers?: Record<string, Entry>;
  inputs?: { id: string }[];
}

interface Entry {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

describe('a configuration in the guide', () => {
  it.each(blocks.map((block) => [block] as const))(
    'starts the server: %j',
    async ({ mcpServers, servers, inputs = [] }) => {
      const { command, args, env = {} } = (mcpServers ?? servers)!.unigen!;
      expect(command).toBe('npx');
      const { code, err } = await run(args.slice(args.indexOf('mcp')), { input: '', env });
      expect({ code, err }).toMatchObject({ code: 0, err: expect.not.stringContaining('error') as string });
      for (const value of Object.values(env).filter((one) => one.startsWith('$')))
        expect(inputs.map(({ id }) => `\${input:${id}}`)).toContain(value);
    },
  );
});

it('names each option of the command', async () => {
  expect(blocks).toHaveLength(3);
  const { out } = await run(['help', 'mcp']);
  for (const [, option] of out.matchAll(/^ {2}--([a-z]+) /gm))
    if (!['help', 'overlay'].includes(option!)) expect(guide).toContain(`--${option}`);
});
