import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Document } from '../../src/contract/document/types.js';
import {
  ANSWER_NAMES,
  AnswerError,
  checkAnswers,
  checkApi,
  checkId,
  checkSibling,
  type Answers,
} from './check-answers.js';
import { ContractFiles } from '../files/contract-files.js';
import { checkPlan, planFiles, stepsLeft } from './plan.js';
import { writeFiles } from './write-files.js';

const HELP = `npm run add-model -- ID --like SIBLING --title TITLE [options]

Adds a model to the contract as a copy of a similar one. On a terminal, it asks for what is needed
and not given.

  ID                            of the model, as the API takes it: google/veo-3.2-fast, or veo-3.2 at GateAI
  --like SIBLING                the model to copy: its parameters, examples and cases
  --title TITLE                 name for people
  --api unifically|gateai       API of the model (by default what the form of the id says)
  --kind KIND                   what it makes; only checked, since the sibling has to make the same
  --provider NAME               GateAI: the folder (by default that of the sibling)
  --family NAME                 the file, without its extension (by default that of the sibling if the provider is the
                                same, else the name of the model); another file has a copy of the parameters
  --price USD --source NUMBER   what the document of this number in spec/decisions.md says that it costs
  --unit task|second|image      what the price is for (by default task)
  --quantity PARAMETER          the parameter with the number of seconds or images
  --provider-name NAME          of a new provider, for people
  --provider-description TEXT   what a new provider offers, such as "Veo videos."
  --dry-run                     write nothing, only show what would be written
`;

const options = {
  ...(Object.fromEntries(ANSWER_NAMES.map((name) => [name, { type: 'string' }])) as Record<
    (typeof ANSWER_NAMES)[number],
    { type: 'string' }
  >),
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command needs of its process. */
export interface AddModelContext {
  /** The folder that has `spec/` and `test/contract/corpus/`. */
  root: string;
  /** The arguments after the name of the command. */
  argv: string[];
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: { write: (text: string) => unknown };
  stderr: NodeJS.WritableStream;
  /** Reads the contract from its root file. */
  bundle: (file: string) => Promise<Document>;
}

/**
 * Runs the command and resolves with its exit code: 2 if an answer can't be used, 1 if the contract would not be valid.
 *
 * @throws whatever went wrong if `DEBUG` is set.
 */
export async function runAddModel(context: AddModelContext): Promise<number> {
  try {
    await addModel(context);
    return 0;
  } catch (error) {
    if (process.env.DEBUG) throw error;
    context.stderr.write(`${(error as Error).message}\n`);
    return error instanceof AnswerError ? 2 : 1;
  }
}

async function addModel({ root, argv, stdin, stdout, stderr, bundle }: AddModelContext): Promise<void> {
  const { values, positionals } = readArguments(argv);
  const { 'dry-run': dryRun, help, ...answers } = values as Answers & { 'dry-run'?: boolean; help?: boolean };
  if (help) {
    stdout.write(`${HELP}\n`);
    return;
  }
  if (positionals.length > 1) throw new AnswerError(`One id at a time, not ${positionals.join(' ')}`);
  const terminal = stdin.isTTY ? createInterface({ input: stdin, output: stderr }) : undefined;
  try {
    const files = new ContractFiles(root);
    const id = positionals[0] ?? (await ask(terminal, 'The id of the model', 'Id, such as google/veo-3.2-fast'));
    const api = checkApi(id, answers);
    checkId(files, api, id);
    answers.like ??= await ask(terminal, '--like', `Id of a similar model of ${api}`);
    checkSibling(files, api, answers);
    answers.title ??= await ask(terminal, '--title', 'Title, such as Veo 3.2 Fast');
    if (terminal) await askForPrice(terminal, answers);
    const model = checkAnswers(files, id, answers, { dryRun });
    const plan = new ContractFiles(root);
    planFiles(plan, model);
    await checkPlan(plan, model, bundle);
    const created = [...plan.changed.keys()].filter((path) => !files.has(path));
    if (!dryRun) await writeFiles(plan);
    for (const path of plan.changed.keys()) {
      const verb = created.includes(path) ? 'create' : 'change';
      stdout.write(`${dryRun ? `would ${verb}` : `${verb}d`} ${path}\n`);
    }
    stdout.write(`\nLeft to do by hand:\n\n${stepsLeft(plan, model)}`);
  } finally {
    terminal?.close();
  }
}

/** The words of the command line. */
function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new AnswerError((error as Error).message);
  }
}

/** Asks until there is an answer; without a terminal, an answer that is missing is an error. */
async function ask(terminal: Interface | undefined, option: string, question: string): Promise<string> {
  if (!terminal) throw new AnswerError(`${option} is needed`);
  for (;;) {
    const answer = (await terminal.question(`${question}: `)).trim();
    if (answer !== '') return answer;
  }
}

async function askForPrice(terminal: Interface, answers: Answers): Promise<void> {
  if (answers.price !== undefined) return;
  const price = (
    await terminal.question('Price in US dollars for a task, if a document states one (empty if not): ')
  ).trim();
  if (price === '') return;
  answers.price = price;
  answers.source ??= await ask(terminal, '--source', 'Number of that document in spec/decisions.md, such as 000');
}
