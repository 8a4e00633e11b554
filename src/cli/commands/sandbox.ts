import { onAbort } from '../../internal/abort.js';
import type { Command } from '../command.js';
import { UsageError } from '../failure.js';
import { SandboxLog } from './sandbox-log.js';
import { among, isSet, parse, unknownOption, valueOf, type Option } from '../options.js';

const options = {
  port: { value: 'NUMBER', about: 'Port to listen on; 4010 where omitted, 0 for a free one' },
  host: { value: 'ADDRESS', about: 'Address to listen on; loopback if omitted, so that nobody else can reach it' },
  speed: { value: 'FACTOR', about: 'How many times faster than the real thing tasks are; 30 where omitted, 1 is real' },
  seed: { value: 'NUMBER', about: 'Start of all that is drawn at random; 1 where omitted' },
  balance: { value: 'DOLLARS', about: 'What a new account has at Unifically; 100 where omitted' },
  key: { value: 'KEY', many: true, about: 'A key that is known; where omitted, every key is an account of its own' },
  'no-rate-limit': { about: 'Let any number of requests through' },
  state: { value: 'FILE', about: 'Keep everything over a restart' },
  quiet: { about: 'Print no requests, tasks and callbacks' },
  'allow-host': {
    value: 'HOST',
    many: true,
    about:
      'A host that callbacks and uploads by URL may reach, beside loopback; with another --host than loopback, loopback itself has to be named too',
  },
  'cors-origin': {
    value: 'ORIGIN',
    many: true,
    about: 'An origin whose pages may call, beside those of this machine, such as https://app.example; * for all',
  },
} satisfies Record<string, Option>;

/** `unigen sandbox`: serves the sandbox until it is interrupted. */
export const sandboxCommand: Command = {
  usage: '',
  summary: 'Serve a mock of both APIs in which tasks live, cost, end and call back',
  options,
  examples: [
    ['unigen sandbox', 'both APIs and the storage on http://127.0.0.1:4010'],
    ['unigen sandbox --speed 1 --state ./sandbox.jsonl', 'tasks take as long as the real ones, and outlive a restart'],
  ],
  notes: [
    'Any key works and nothing is charged. Point a client at it with `baseUrl`, or this program with UNIFICALLY_BASE_URL ' +
      'and GATEAI_BASE_URL. GET /_sandbox/ lists what can be controlled: time, faults, tasks and deliveries.',
    'Started by npm or npx it ends with them, however they end.',
  ],
  async run(context, argv) {
    const parsed = parse(argv, among(options), unknownOption('sandbox', options));
    if (parsed.words.length > 0) throw new UsageError('`unigen sandbox` takes options alone');
    const number = (name: string, least: number, most = Infinity) => {
      const text = valueOf(parsed, name);
      if (text === undefined) return undefined;
      const value = Number(text);
      const bounds = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
      if (text.trim() === '' || !(value >= least && value <= most))
        throw new UsageError(`--${name} takes a number ${bounds}, not ${text}`);
      return value;
    };
    const port = number('port', 0, 65_535);
    if (port !== undefined && !Number.isInteger(port)) throw new UsageError(`--port takes a whole number, not ${port}`);
    const [{ serveSandbox }, { watchLauncher }] = await Promise.all([
      import('../../sandbox/server/server.js'),
      import('./sandbox-launcher.js'),
    ]);
    const log = isSet(parsed, 'quiet') ? undefined : new SandboxLog((line) => context.stdout.write(`${line}\n`));
    const served = await serveSandbox({
      onAnswer: log?.onAnswer,
      onChange: log?.onChange,
      port,
      host: valueOf(parsed, 'host'),
      speed: number('speed', 0.001),
      seed: number('seed', 0),
      balance: number('balance', 0),
      keys: parsed.values.get('key') as string[] | undefined,
      rateLimit: !isSet(parsed, 'no-rate-limit'),
      state: valueOf(parsed, 'state'),
      allowHosts: parsed.values.get('allow-host') as string[] | undefined,
      corsOrigin: parsed.values.get('cors-origin') as string[] | undefined,
    }).catch((error: { code?: string; message: string }) => {
      if (error.code === 'EADDRINUSE') throw new UsageError(`port ${port ?? 4010} is taken; --port names another`);
      throw new UsageError(error.message);
    });
    context.stdout.write(
      `The sandbox of both APIs and of the storage answers on ${served.url} (control: ${served.url}/_sandbox/); Ctrl+C ends it.\n`,
    );
    await new Promise<void>((resolve) => {
      if (context.signal.aborted) return resolve();
      const unwatch = watchLauncher(context.env, resolve);
      onAbort(context.signal, () => {
        unwatch();
        resolve();
      });
    });
    await served.stop();
  },
};
