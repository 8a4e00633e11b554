import { untilAborted } from '../../internal/abort.js';
import { listWords } from '../../internal/list-words.js';
import { formatUsd } from '../../internal/money.js';
import type { McpOptions } from '../../mcp/index.js';
import type { SandboxClients } from '../../mcp/sandbox-clients.js';
import { APIS, clientOptions } from '../connect.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { isSet, parseOptions, valueOf, valuesOf, type Option, type ParsedArgs } from '../input/argv.js';
import { readDollars, readNumber } from '../input/numbers.js';
import { withPeers } from '../overlays.js';
import { UsageError } from '../usage-error.js';
import { ON_NPM } from '../on-npm.js';
import { packageVersion } from '../version.js';

/** What the server needs, with the version to ask for. */
const PEERS = { '@modelcontextprotocol/server': '@2' };

/** The environment variable of the token, which other users could read on a command line. */
const TOKEN_VARIABLE = 'UNIGEN_MCP_TOKEN';

const options = {
  budget: {
    value: 'DOLLARS',
    synonyms: ['max-cost', 'limit'],
    description: 'What all tasks of this server together may cost (default no limit but the `max_cost` of each task)',
  },
  models: {
    value: 'MODEL,…',
    synonyms: ['model', 'allow'],
    description: 'Allow only these models: ids, or names such as gateai:veo-3.1-lite',
  },
  files: {
    value: 'FOLDER',
    multiple: true,
    synonyms: ['folder', 'root', 'allow-files'],
    description: 'Allow uploads of the files below this folder (default those below the roots of a client on stdio)',
  },
  yes: { description: 'Do not ask the user before each payment (by default the host asks if it can)' },
  sandbox: { description: 'Use a sandbox of its own: no key, nothing is charged, outputs are placeholders' },
  port: { value: 'NUMBER', description: 'Serve streamable HTTP on this port, 0 for a free one, instead of stdio' },
  host: {
    value: 'ADDRESS',
    description: `Address to listen on with --port (default 127.0.0.1); any but loopback needs ${TOKEN_VARIABLE}`,
  },
} satisfies Record<string, Option>;

/** `unigen mcp`: a server of the Model Context Protocol. */
export const mcpCommand: Command = {
  usage: '',
  options,
  examples: [
    ['unigen mcp --sandbox', 'what a host starts to try it, without a key'],
    ['unigen mcp --budget 5 --files ./media', 'at most $5 until it is restarted, uploads from one folder'],
    ['unigen mcp --models google/nano-banana-2,google/veo-3.1-fast', 'two models only'],
    ['unigen mcp --port 4020', 'for several clients, at http://127.0.0.1:4020/mcp'],
  ],
  notes: [
    'A host such as Claude Desktop, Claude Code, Cursor or VS Code starts it. Configure the host with the keys as environment ' +
      'variables, and with this command:',
    `npx -y -p ${ON_NPM ? 'unigen' : '/path/to/unigen.tgz'} -p @modelcontextprotocol/server@2 unigen mcp --budget 5`,
    'The models of an API without a key can be searched, but not used.',
    'Each payment needs a `max_cost` and is sent once. When the host closes stdin, the server waits for the response to a ' +
      'payment that was sent. It then names on stderr each task that is paid for and that nobody has waited for, and ends.',
    `Over HTTP, pages of other origins are refused. If ${TOKEN_VARIABLE} is set, clients have to send it as a bearer token.`,
  ],
  async run(context, argv) {
    const parsed = parseOptions('mcp', options, argv);
    if (parsed.positionals.length > 0) throw new UsageError('`unigen mcp` takes no arguments');
    const port = valueOf(parsed, 'port');
    const host = valueOf(parsed, 'host');
    if (host !== undefined && port === undefined) throw new UsageError('--host needs --port');
    const { createMcp, serveHttp, serveStdio } = await withPeers('`unigen mcp`', load, PEERS);
    const token = context.env[TOKEN_VARIABLE] || undefined;
    const settings = readSettings(parsed, port === undefined);
    const sandbox = isSet(parsed, 'sandbox') ? await startSandbox(context) : undefined;
    try {
      const mcp = createMcp({
        ...settings,
        ...(sandbox
          ? { unifically: sandbox.unifically, gateai: sandbox.gateai, sandbox: true }
          : await connectedClients(context, settings)),
        secrets: [...Object.values(APIS).map(({ keyVariable }) => context.env[keyVariable] ?? ''), token ?? ''],
        onNotice: (line) => context.stderr.write(`${line}\n`),
        version: packageVersion(),
      });
      const stopped = untilAborted<undefined>(() => {}, context.signal).catch(() => undefined);
      try {
        if (port === undefined) {
          if (context.isTTY.stdin)
            context.stderr.write('An MCP host starts this command and talks to it on stdin. Press Ctrl+C to stop.\n');
          await serveStdio(mcp, { stdin: context.stdin, send: (message) => context.stdout.json(message), stopped });
        } else {
          const number = readNumber('port', port, { min: 0, max: 65_535, integer: true });
          const served = await serveHttp(mcp, { port: number, host, token, tokenName: TOKEN_VARIABLE });
          context.stderr.write(`The MCP server listens on ${served.url}\nPress Ctrl+C to stop.\n`);
          await stopped;
          await served.stop();
        }
      } finally {
        await mcp.close();
      }
    } finally {
      await sandbox?.stop();
    }
  },
};

async function load() {
  const [{ createMcp }, { serveHttp }, { serveStdio }] = await Promise.all([
    import('../../mcp/index.js'),
    import('../../mcp/serve-http.js'),
    import('../../mcp/serve-stdio.js'),
  ]);
  return { createMcp, serveHttp, serveStdio };
}

function readSettings(parsed: ParsedArgs, isStdio: boolean): McpOptions {
  const budget = valueOf(parsed, 'budget');
  const names = valueOf(parsed, 'models')
    ?.split(',')
    .map((name) => name.trim());
  return {
    budget: budget === undefined ? undefined : readDollars('budget', budget),
    models: names?.filter(Boolean),
    files: valuesOf(parsed, 'files'),
    // A client elsewhere could name any folder of this machine.
    clientRoots: isStdio && valuesOf(parsed, 'files') === undefined,
    confirm: !isSet(parsed, 'yes'),
  };
}

async function startSandbox({ stderr }: Context): Promise<SandboxClients> {
  const { serveSandboxClients } = await import('../../mcp/sandbox-clients.js');
  const sandbox = await serveSandboxClients();
  stderr.write(`SANDBOX: nothing is charged, outputs are placeholders; its console is ${sandbox.console}\n`);
  return sandbox;
}

/** The clients of the APIs with a key, or with their own origin, since a proxy may add the key. */
async function connectedClients(
  context: Context,
  { budget }: McpOptions,
): Promise<Pick<McpOptions, 'unifically' | 'gateai'>> {
  const { env, stderr } = context;
  const isConfigured = ({ keyVariable, urlVariable }: { keyVariable: string; urlVariable: string }) =>
    Boolean(env[keyVariable] || env[urlVariable]);
  const [{ Unifically }, { GateAI }] = await Promise.all([
    import('../../client/unifically.js'),
    import('../../client/gateai.js'),
  ]);
  const clients = {
    unifically: isConfigured(APIS.unifically)
      ? new Unifically(clientOptions(context, 'unifically', { validate: true }))
      : undefined,
    gateai: isConfigured(APIS.gateai) ? new GateAI(clientOptions(context, 'gateai', { validate: true })) : undefined,
  };
  const missing = Object.entries(APIS).filter(([api]) => clients[api as keyof typeof APIS] === undefined);
  const without = listWords(
    missing.map(([, { keyVariable }]) => keyVariable),
    'and',
  );
  if (missing.length > 0) stderr.write(`${without} not set: the models can be searched, not used\n`);
  if (budget !== undefined) stderr.write(`The budget is ${formatUsd(budget)}\n`);
  return clients;
}
