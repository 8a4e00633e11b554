/** `npm run add-model`: writes what a new model needs as a copy of a similar one, and says what is left to do by hand. */
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import {
  ANSWER_NAMES,
  AnswerError,
  checkAnswers,
  checkApi,
  checkId,
  checkSibling,
  type Answers,
} from './add-model/check-answers.js';
import { ContractFiles } from './add-model/contract-files.js';
import { checkPlan, planFiles, stepsLeft } from './add-model/plan.js';
import { writeFiles } from './add-model/write-files.js';

const HELP = `npm run add-model -- ID --like SIBLING --title TITLE [options]

Adds a model to the contract as a copy of a similar one. What is needed and not given is asked for.

  ID                            of the model, as the API takes it: google/veo-3.2-fast, or veo-3.2 at GateAI
  --like SIBLING                the model to copy: its parameters, examples and cases
  --title TITLE                 name for people
  --api unifically|gateai       API of the model (by default what the form of the id says)
  --kind KIND                   what it makes; only checked, since the sibling has to make the same
  --provider NAME               GateAI: the folder (by default that of the sibling)
  --family NAME                 the file, without its extension (by default that of the sibling if the provider is the
                                same, else the name of the model)
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

/** The words of the command line. */
function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
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

async function addModel(): Promise<void> {
  const { values, positionals } = readArguments();
  const { 'dry-run': dryRun, help, ...answers } = values as Answers & { 'dry-run'?: boolean; help?: boolean };
  if (help) {
    console.log(HELP);
    return;
  }
  if (positionals.length > 1) throw new AnswerError(`One id at a time, not ${positionals.join(' ')}`);
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  try {
    const files = new ContractFiles('.');
    const id = positionals[0] ?? (await ask(terminal, 'The id of the model', 'Id, such as google/veo-3.2-fast'));
    const api = checkApi(id, answers);
    checkId(files, api, id);
    answers.like ??= await ask(terminal, '--like', `Id of a similar model of ${api}`);
    checkSibling(files, api, answers);
    answers.title ??= await ask(terminal, '--title', 'Title, such as Veo 3.2 Fast');
    if (terminal) await askForPrice(terminal, answers);
    const model = checkAnswers(files, id, answers);
    const plan = new ContractFiles('.');
    planFiles(plan, model);
    await checkPlan(plan);
    const created = [...plan.changed.keys()].filter((path) => !files.has(path));
    if (!dryRun) await writeFiles(plan);
    for (const path of plan.changed.keys())
      console.log(
        `${dryRun ? 'would ' : ''}${created.includes(path) ? 'create' : 'change'}${dryRun ? '' : 'd'} ${path}`,
      );
    console.log(
      `\nLeft to do by hand:\n${stepsLeft(plan, model)
        .map((step) => `- ${step}`)
        .join('\n')}`,
    );
  } finally {
    terminal?.close();
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

try {
  await addModel();
} catch (error) {
  if (process.env.DEBUG) throw error;
  console.error((error as Error).message);
  process.exitCode = error instanceof AnswerError ? 2 : 1;
}
