import { existsSync } from 'node:fs';
import { nearest } from '../../validate/nearest.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { parseOptions, type Option, type ParsedArgs } from '../input/argv.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { UsageError } from '../usage-error.js';

/** In the order in which they are needed. */
const options = {
  out: { value: 'FOLDER', description: 'Save files, results.jsonl and the journal here', synonyms: ['save', 'output'] },
  budget: { value: 'DOLLARS', description: 'What all runs of FOLDER may cost together, earlier ones included' },
  'dry-run': { description: 'Check the list, and print what it costs per the documents; sends nothing' },
  estimate: { description: 'Check the list, and ask the API for each price; creates nothing' },
  model: { value: 'MODEL', description: 'The model of lines that name none' },
  api: { ...SHARED_OPTIONS.api, description: 'The API of lines that name none' },
  files: { value: 'FOLDER', description: 'Upload files that the list names, if they are in this folder' },
  'max-cost': { value: 'DOLLARS', description: 'What one run may cost; one that costs more fails, unpaid' },
  'skip-invalid': { description: 'Leave out lines with a mistake, instead of sending nothing' },
  yes: { description: 'Ask nothing: pay without a budget; `resolve`: settle', synonyms: ['force'] },
  concurrency: { value: 'N', description: 'Tasks in flight at a time (default 20; GateAI takes 5)' },
  timeout: { value: 'DURATION', description: 'How long to wait for one task (default 1h); it keeps running' },
  verbose: { description: 'Print each change of a run' },
  json: { description: 'Print JSON, of a running batch one object per line; the default if piped' },
  failed: { description: '`retry`: all runs that failed' },
  unsaved: { description: '`retry`: save the outputs that could not be saved; nothing is paid for' },
  store: {
    value: 'FILE|redis://…',
    description: 'Keep the runs here, not in FOLDER/journal.jsonl (default UNIGEN_STORE)',
  },
  repair: { description: 'Open a damaged journal: each run that may have been paid for becomes unknown' },
  'base-url': SHARED_OPTIONS['base-url'],
} satisfies Record<string, Option>;

/** Options of every form. */
const STORE_OPTIONS: readonly string[] = ['out', 'store', 'repair', 'json'] satisfies (keyof typeof options)[];

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
  const own = [...STORE_OPTIONS, ...(action === undefined ? [] : (ACTION_OPTIONS[action] ?? []))];
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
  forms: [
    ['batch --out FOLDER', 'resume the runs of FOLDER, without the list'],
    ['batch status', 'how far it has come'],
    ['batch results', 'the runs that have ended'],
    ['batch unknown', 'runs that may have been paid for, and what to do about each'],
    ['batch resolve NAME created TASK_ID', 'the task of an unknown run exists'],
    ['batch resolve NAME… not-created', 'there is no task: the run waits again'],
    ['batch retry NAME…', 'let runs that failed be paid for again'],
  ],
  examples: [
    ['unigen batch jobs.jsonl --out results --budget 50', 'run a list for at most $50; the same command resumes it'],
    ['unigen batch jobs.csv --out results --model google/veo-3.1-fast', 'a table, whose lines name no model'],
    ['unigen batch jobs.csv --model google/veo-3.1-fast --dry-run', 'check a list, and see what it costs'],
    ['unigen batch status --out results', 'how far it has come'],
    ['unigen batch resolve shot-17 created 7b20f6c1d9 --out results', 'the task of an unknown run exists'],
    ['unigen batch retry --failed --out results', 'let the runs that failed be paid for again'],
  ],
  notes: [
    'A list is JSON Lines, one request a line:',
    '{"name": "boat", "model": "google/veo-3.1-fast", "input": {"prompt": "A boat"}}',
    'Or it is CSV: its first line names the columns, which are name, model and api, then parameters, or paths such as ' +
      'elements.0.type.',
    'The name is yours, and is never paid for twice, also after a kill. A line without a name gets a digest of its request as its ' +
      'name.',
    'Every line is checked before anything is sent. Ctrl+C ends the payments; tasks that exist keep running, and the same command ' +
      'resumes them.',
    'The other forms take --out or --store too; `status`, `unknown` and `results` work while a batch runs. If the file of your ' +
      'list has the name of a form, pass its path, such as ./status.',
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
