import { onAbort } from '../../internal/abort.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { isSet, parseOptions, valueOf, valuesOf, type Option, type ParsedArgs } from '../input/argv.js';
import { readNumber, type NumberRange } from '../input/numbers.js';
import { UsageError } from '../usage-error.js';
import { ScenarioError } from '../../sandbox/scenario/scenario-error.js';
import { referenceSite } from '../sandbox/reference-site.js';
import { openRecording, recordingLines, type OpenRecording } from '../sandbox/sandbox-recording.js';
import type { ScenarioState } from '../../sandbox/scenario/scenarios.js';
import { counted } from '../sandbox/sandbox-line.js';
import { SandboxLog } from '../sandbox/sandbox-log.js';

const options = {
  port: { value: 'NUMBER', description: 'Port to listen on, 0 for a free one (default 4010)' },
  host: { value: 'ADDRESS', description: 'Address to listen on (default loopback: only this machine can connect)' },
  speed: { value: 'FACTOR', description: 'Speed-up of tasks compared with the real APIs (default 30)' },
  seed: { value: 'NUMBER', description: 'Seed of all random values (default 1)' },
  balance: { value: 'DOLLARS', description: 'Balance of a new Unifically account (default 100)' },
  key: {
    value: 'KEY',
    multiple: true,
    description: 'Accept only this key; if omitted, each key gets a separate account',
  },
  'no-rate-limit': { description: 'Enforce no rate limits' },
  state: { value: 'FILE', description: 'Keep all state in a file, to survive a restart' },
  scenario: {
    value: 'FILE',
    description:
      'Balances, resources, faults, prices and outputs of a scenario in YAML or JSON; read again when it changes',
  },
  'any-id': { description: 'Take unknown ids of tasks and clips as those of completed ones' },
  record: {
    value: 'FILE',
    description: 'Pass requests on to the live APIs with the key of the caller, and record what came of them',
  },
  upstream: {
    value: 'URL',
    multiple: true,
    description:
      'Record this origin instead of the public ones; unifically=URL, gateai=URL or storage=URL is that of one host',
  },
  'allow-creates': { description: 'Pass creates and uploads on as well: they cost money' },
  replay: { value: 'FILE', description: 'Respond to recorded requests as recorded, to all others as the sandbox' },
  verbose: { description: 'Log every request, not only those that are refused or get a fault' },
  json: { description: 'Log as JSON, one event per line' },
  quiet: { description: 'Do not log requests, tasks and callbacks' },
  'allow-host': {
    value: 'HOST',
    multiple: true,
    description:
      'Allow callbacks and uploads by URL to reach this host in addition to loopback; if --host is not loopback, ' +
      'loopback has to be allowed too',
  },
  origin: {
    value: 'URL',
    description: 'Scheme and host of the URLs in outputs (default those of the request that creates the task)',
  },
  'cors-origin': {
    value: 'ORIGIN',
    multiple: true,
    description:
      'Allow pages of this origin, such as https://app.example, or * for all, in addition to those of this machine',
  },
} satisfies Record<string, Option>;

/** `unigen sandbox`: serves the sandbox until it is interrupted. */
export const sandboxCommand: Command = {
  usage: '',
  options,
  examples: [
    ['unigen sandbox', 'both APIs and the storage host on http://127.0.0.1:4010'],
    ['unigen sandbox --scenario kite.yaml', 'what happens to which request is in a file'],
    ['unigen sandbox --record live.jsonl', 'dry runs, estimates and reads of the live APIs, without keys in the file'],
    ['unigen sandbox --replay live.jsonl', 'the same responses again, without key and network'],
    ['unigen sandbox --speed 1 --state ./sandbox.jsonl', 'tasks as slow as real ones that survive a restart'],
  ],
  notes: [
    'Any key works and nothing is charged. Point a client at it with `baseUrl`, or this program with ' +
      'UNIFICALLY_BASE_URL and GATEAI_BASE_URL. /_sandbox/ is its console in a browser, and lists the controls to programs.',
    'Stops when the npm or npx that started it stops.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('sandbox', options, argv);
    if (parsed.positionals.length > 0) throw new UsageError('`unigen sandbox` takes no arguments');
    // Watched from before it serves: a launcher that ends meanwhile could not be found afterwards.
    const { watchLauncher } = await import('../sandbox/sandbox-launcher.js');
    const stopped = untilStopped(context, watchLauncher);
    const site = referenceSite(context.buildReference);
    const settings = { verbose: isSet(parsed, 'verbose'), json: isSet(parsed, 'json') };
    const log = new SandboxLog(context, settings);
    const isQuiet = isSet(parsed, 'quiet');
    const recording = await openRecording(context, parsed, isQuiet ? undefined : log.onExchange);
    const served = await serve(parsed, site, recording, log, isQuiet);
    log.restore(served.sandbox);
    const { control } = served.sandbox;
    const { url } = served;
    const console = `${url}/_sandbox/`;
    log.listening(
      { url, console, ...(site !== undefined && { reference: `${url}/` }) },
      [
        `The sandbox of both APIs and the storage host listens on ${url}`,
        `  console    ${console}`,
        // Nothing in the published package can build the pages of models that an overlay adds.
        `  reference  ${site === undefined ? 'none: only the repository can build one with overlays' : `${url}/`}`,
        ...scenarioLines(control.scenario()),
        ...recordingLines(recording, control.mode().upstream),
        'Press Ctrl+C to stop.',
      ].join('\n'),
    );
    await stopped;
    await served.stop();
    recording.close?.();
    log.close();
  },
};

/** What the scenario is, if there is one. */
function scenarioLines({ active, source = '', rules, accounts }: ScenarioState): string[] {
  const keys = accounts.length > 0 ? `, ${counted(accounts.length, 'key')}` : '';
  return active ? [`  scenario   ${source}: ${counted(rules.length, 'rule')}${keys}`] : [];
}

async function serve(
  parsed: ParsedArgs,
  site: ReturnType<typeof referenceSite>,
  { close, ...recording }: OpenRecording,
  log: SandboxLog,
  isQuiet: boolean,
) {
  const number = (name: string, range: NumberRange) => {
    const text = valueOf(parsed, name);
    return text === undefined ? undefined : readNumber(name, text, range);
  };
  const port = number('port', { min: 0, max: 65_535, integer: true });
  const settings = {
    ...(!isQuiet && { onResponse: log.onResponse, onChange: log.onChange }),
    scenario: valueOf(parsed, 'scenario'),
    onScenario: log.onScenario,
    anyId: isSet(parsed, 'any-id'),
    port,
    host: valueOf(parsed, 'host'),
    speed: number('speed', { min: 0.001 }),
    seed: number('seed', { min: 0 }),
    balance: number('balance', { min: 0 }),
    keys: valuesOf(parsed, 'key'),
    rateLimit: !isSet(parsed, 'no-rate-limit'),
    state: valueOf(parsed, 'state'),
    origin: valueOf(parsed, 'origin'),
    allowHosts: valuesOf(parsed, 'allow-host'),
    corsOrigin: valuesOf(parsed, 'cors-origin'),
    site,
    ...recording,
  };
  const { serveSandbox } = await import('../../sandbox/server/index.js');
  try {
    return await serveSandbox(settings);
  } catch (error) {
    close?.();
    if (error instanceof ScenarioError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EADDRINUSE' ? `port ${port ?? 4010} is in use; choose another with --port` : message,
    );
  }
}

/** Resolves once the program is interrupted, or the npm process that started it has ended. */
function untilStopped(
  { signal, env }: Context,
  watchLauncher: (env: Context['env'], ended: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const unwatch = watchLauncher(env, resolve);
    onAbort(signal, () => {
      unwatch();
      resolve();
    });
  });
}
