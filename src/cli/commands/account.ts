import type { Command } from '../command.js';
import { APIS, connectGateAI, connectUnifically } from '../connect.js';
import type { Context } from '../context.js';
import { parseOptions, valueOf } from '../input/argv.js';
import { readApi } from '../input/model.js';
import { JSON_IF_PIPED, SHARED_OPTIONS } from '../input/shared-options.js';
import { accountLines } from '../output/account-lines.js';
import { wrapped } from '../output/layout.js';
import { printResult, printsJson } from '../output/result.js';
import { programName } from '../program.js';
import { UsageError } from '../usage-error.js';

const options = {
  ...SHARED_OPTIONS,
  api: { ...SHARED_OPTIONS.api, description: 'API of the account (default unifically)' },
  json: JSON_IF_PIPED,
};

/** `unigen account`: what is left to spend. */
export const accountCommand: Command = {
  usage: '',
  options,
  examples: [
    ['unigen account', 'the balance at Unifically'],
    ['unigen account --api gateai --json', 'budget, slots, running and recent tasks at GateAI, as JSON'],
  ],
  async run(context, argv) {
    const parsed = parseOptions('account', options, argv);
    if (parsed.positionals.length > 0) throw new UsageError('`unigen account` takes no arguments');
    const baseUrl = valueOf(parsed, 'base-url');
    const api = readApi(valueOf(parsed, 'api'));
    const isGateAI = api === 'gateai';
    const account = await (isGateAI ? readGateAI : readUnifically)(context, baseUrl);
    printResult(context, parsed, account, () => accountLines(account));
    const other = APIS.gateai.keyVariable;
    if (api === undefined && context.env[other] && !printsJson(context, parsed))
      context.stderr.write(
        `${wrapped(context, `This is Unifically. ${other} is set too: \`${programName(context)} account --api gateai\` shows that account.`)}\n`,
      );
  },
};

async function readUnifically(context: Context, baseUrl: string | undefined): Promise<object> {
  const client = await connectUnifically(context, { baseUrl });
  return client.account.get({ signal: context.signal });
}

async function readGateAI(context: Context, baseUrl: string | undefined): Promise<object> {
  // The dashboard takes the key in its query, where no proxy adds it.
  const { account } = await connectGateAI(context, { baseUrl, requireKey: true });
  const { signal } = context;
  const [credits, dashboard] = await Promise.all([account.credits({ signal }), account.dashboard({ signal })]);
  return { ...credits, ...dashboard };
}
