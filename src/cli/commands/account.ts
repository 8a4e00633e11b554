import { SHARED, type Command } from '../command.js';
import { connectGateAI, connectUnifically } from '../connect.js';
import { UsageError } from '../failure.js';
import { outline } from '../layout.js';
import { readApi } from '../model-choice.js';
import { among, isSet, parse, unknownOption, valueOf } from '../options.js';

const options = {
  api: { ...SHARED.api, about: 'Whose account; unifically where omitted' },
  json: SHARED.json,
  'base-url': SHARED.baseUrl,
};

/** `unigen account`: what is left to spend. */
export const accountCommand: Command = {
  usage: '',
  summary: 'Show the balance, or the budget and tasks of a GateAI key',
  options,
  examples: [
    ['unigen account', 'the balance at Unifically'],
    ['unigen account --api gateai --json', 'budget, slots, running and recent tasks at GateAI'],
  ],
  async run(context, argv) {
    const parsed = parse(argv, among(options), unknownOption('account', options));
    if (parsed.words.length > 0) throw new UsageError('`unigen account` takes options alone');
    const { signal } = context;
    const how = { baseUrl: valueOf(parsed, 'base-url') };
    const print = (value: object) =>
      isSet(parsed, 'json') ? context.stdout.json(value, 2) : context.stdout.write(`${outline(value)}\n`);
    if (readApi(valueOf(parsed, 'api')) !== 'gateai') {
      const unifically = await connectUnifically(context, how);
      return void print(await unifically.account.get({ signal }));
    }
    const gateai = await connectGateAI(context, how);
    const [credits, me] = await Promise.all([gateai.account.credits({ signal }), gateai.account.dashboard({ signal })]);
    print({ ...credits, ...me });
  },
};
