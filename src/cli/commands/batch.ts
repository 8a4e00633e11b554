import { existsSync } from 'node:fs';
import { nearest } from '../../validate/nearest.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { parseOptions, type Option, type ParsedArgs } from '../input/argv.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { UsageError } from '../usage-error.js';

const STORE_OPTIONS = {
  out: { value: 'FOLDER', description: 'Save files, results.jsonl and the journal here', synonyms: ['save', 'output'] },
  store: {
    value: 'FILE|redis://…',
    description: 'Keep the runs elsewhere than in FOLDER/journal.jsonl (default: UNIGEN_STORE of the environment)',
  },
  repair: { description: 'Open a damaged journal: each run that may have been paid for becomes unknown' },
  json: { description: 'Print JSON, of a running batch one object per line; the default if piped' },
} satisfies Record<string, Option>;

const options = {
  ...STORE_OPTIONS,
  budget: { value: 'DOLLARS', description: 'What all runs of FOLDER may cost together, earlier ones included' },
  'max-cost': {
    value: 'DOLLARS',
    description: 'What one run may cost; one that costs more fails, and is not paid for',
  },
  yes: {
    description: 'Pay without a budget and without a question; `resolve`: settle without one',
    synonyms: ['force'],
  },
  concurrency: { value: 'N', description: 'Tasks in flight at a time (default 20; GateAI takes 5)' },
  model: { value: 'MODEL', description: 'The model of lines that name none' },
  api: { ...SHARED_OPTIONS.api, description: 'The API of lines that name none' },
  files: { value: 'FOLDER', description: 'Upload files that the list names, if they are in this folder' },
  'skip-invalid': { description: 'Leave out lines with a mistake, instead of sending nothing' },
  'dry-run': { description: 'Check the list, print what is left to pay for per the documents; sends nothing' },
  estimate: { description: 'The same, but ask the API for each price; creates nothing' },
  verbose: { description: 'Print each change of a run' },
  timeout: { value: 'DURATION', description: 'How long to wait for one task (default 1h); it keeps running' },
  failed: { description: '`retry`: all runs that failed' },
  unsaved: { description: '`retry`: save the outputs that could not be saved; nothing is paid for' },
  'base-url': SHARED_OPTIONS['base-url'],
} satisfies Record<string, Option>;

const ACTIONS = ['status', 'unknown', 'resolve', 'retry', 'results'] as const;

const ACTION_DESCRIPTIONS: Record<(typeof ACTIONS)[number], string> = {
  status: 'how far a batch has come',
  unknown: 'runs that may have been paid for, and what to do about each',
  resolve: 'say whether the task of an unknown run exists',
  retry: 'let runs that failed be paid for again',
  results: 'print the runs that have ended',
};

/** Options that only `retry` has. */
const RETRY_OPTIONS = ['failed', 'unsaved'];

/** Options of the forms besides those of the store. */
const ACTION_OPTIONS: Partial<Record<(typeof ACTIONS)[number], readonly string[]>> = {
  retry: RETRY_OPTIONS,
  resolve: ['yes'],
};

/** @throws UsageError for an option that the form of the command does not have. */
function checkOptions({ values }: ParsedArgs, action: (typeof ACTIONS)[number] | undefined): void {
  const own = [...Object.keys(STORE_OPTIONS), ...(action === undefined ? [] : (ACTION_OPTIONS[action] ?? []))];
  const wrong = [...values.keys()].find((name) =>
    action === undefined ? RETRY_OPTIONS.includes(name) : !own.includes(name),
  );
  if (wrong !== undefined)
    throw new UsageError(`\`unigen batch${action ? ` ${action}` : ''}\` has no option --${wrong}`);
}

/** @throws UsageError if the name of a list is `help` or an action with a typo, and no file. */
function refuseMisspelt(name: string): void {
  if (existsSync(name)) return;
  if (name === 'help') throw new UsageError('there is no file help; `unigen batch --help` shows the help');
  const [near] = nearest(name, ACTIONS);
  if (near !== undefined) throw new UsageError(`there is no file ${name}; did you mean \`unigen batch ${near}\`?`);
}

/** `unigen batch`: runs a list of requests, through restarts, without paying for one twice. */
export const batchCommand: Command = {
  usage: '<list.jsonl | list.csv | -> --out FOLDER',
  options,
  words: ACTIONS.map((value) => ({ value, description: ACTION_DESCRIPTIONS[value] })),
  examples: [
    ['unigen batch jobs.jsonl --out results --budget 50', 'run a list for at most $50; the same again goes on'],
    ['unigen batch jobs.csv --model google/veo-3.1-fast --dry-run', 'check a list, and see what it costs'],
    ['unigen batch status --out results', 'how far it has come'],
    ['unigen batch unknown --out results', 'runs that may have been paid for, and what to do about each'],
    ['unigen batch resolve shot-17 created 7b20f6c1d9 --out results', 'the task of one of them exists'],
    ['unigen batch retry --failed --out results', 'let the runs that failed be paid for again'],
  ],
  notes: [
    'A list is JSON Lines, one request a line: {"name": "boat", "model": "google/veo-3.1-fast", "input": {"prompt": "A paper ' +
      'boat"}}. Or it is CSV: its first line names the columns, which are name, model and api, then parameters, or paths such as ' +
      'elements.0.type.',
    'The name is yours. A name is never paid for twice, also after a kill. A line without a name gets a digest of its request ' +
      'as its name.',
    'Every line is checked before anything is sent. Ctrl+C ends the payments; tasks that exist keep running. The same command ' +
      'goes on with them, and so does `unigen batch --out FOLDER` without the list.',
    'Other forms: `batch status`, `batch unknown`, `batch resolve NAME created TASK_ID`, `batch resolve NAME… not-created`, ' +
      '`batch retry NAME…` and `batch results`. Each takes --out or --store; `status`, `unknown` and `results` work while a batch ' +
      'runs. If the file of your list has the name of a form, pass its path, such as ./status.',
  ],
  async run(context: Context, argv: string[]): Promise<number> {
    const parsed = parseOptions('batch', options, argv);
    const [first, ...rest] = parsed.positionals;
    const action = ACTIONS.find((name) => name === first);
    if (first !== undefined && action === undefined) refuseMisspelt(first);
    checkOptions(parsed, action);
    if (action !== undefined) {
      const { runAction } = await import('../batch/actions.js');
      return runAction(context, action, rest, parsed);
    }
    if (rest.length > 0)
      throw new UsageError(`\`unigen batch\` takes one list, or ${ACTIONS.join(', ')}; not ${rest[0]}`);
    const { runBatch } = await import('../batch/run-batch.js');
    return runBatch(context, first, parsed);
  },
};
