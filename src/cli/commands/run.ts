import { SHARED, type Command } from '../command.js';
import { connect } from '../connect.js';
import { readDuration } from '../duration.js';
import { UsageError } from '../failure.js';
import { answeredFirst } from '../interrupt.js';
import { chooseModel, readApi, type Chosen } from '../model-choice.js';
import { firstWord, isSet, parse, unknownOption, valueOf, type Option, type Parsed } from '../options.js';
import { findParameters, unknownParameter } from '../parameters.js';
import { Progress } from '../progress.js';
import { readRequest } from '../request.js';
import { saveDownloads } from '../../node/save.js';

/** Options of the commands that make a request. */
export const REQUEST_OPTIONS = {
  input: {
    value: 'FILE|-|JSON',
    about: 'The parameters, or a whole request, as JSON; what else is given goes over it',
  },
  set: { value: 'PATH=VALUE', many: true, about: 'A nested value, such as elements.0.type=image' },
  file: { value: 'NAME=PATH', many: true, about: 'A file to upload into a parameter that takes media' },
  validate: { about: 'Check the request before anything is sent; the default' },
  'no-validate': { about: 'Send the request as it is, and take parameters that the contract does not list' },
  api: SHARED.api,
  'base-url': SHARED.baseUrl,
} satisfies Record<string, Option>;

const options = {
  ...REQUEST_OPTIONS,
  'max-cost': { value: 'DOLLARS', about: 'Ask for the price first, and create nothing that costs more' },
  timeout: { value: 'TIME', about: 'How long to wait, such as 90s or 10m; one hour where omitted' },
  save: { value: 'FOLDER', about: 'Download the files that the task makes; none is overwritten' },
  'no-wait': { about: 'Print the task and end; `unigen wait` goes on' },
  json: { about: 'Print JSON lines on a terminal as well' },
} satisfies Record<string, Option>;

/** `unigen run`: creates a task and waits for it. */
export const runCommand: Command = {
  usage: '<model> [--<parameter> value …]',
  summary: 'Create a task, wait until it is done and print its output',
  options,
  examples: [
    [`unigen run google/veo-3.1-fast --prompt 'A paper boat' --duration 8 --save ./out`, 'a video from text'],
    [
      `unigen run google/veo-3.1-fast --prompt 'The tulip opens' --file start_image_url=./bud.png --max-cost 0.5`,
      'from a picture, if it costs no more than 50 cents',
    ],
    ['unigen run kuaishou/kling-3.0-video --input request.json --no-wait', 'a request from a file, without waiting'],
  ],
  notes: [
    '`unigen show <model>` lists the parameters. A list is given by repeating its option, or as JSON; an object as ' +
      'JSON; a parameter that is true or false as --loop or --no-loop.',
    'A task is a payment and is never created twice. Where the output is no terminal there is one JSON object a line, ' +
      'with an `event`: created (with the handle in `task`), status, completed (with the `output`), saved, error (with ' +
      '`name`, `message` and `exitCode`, also for what is wrong before anything is sent). Ctrl+C ends the waiting, not the task.',
  ],
  events: true,
  async run(given, argv) {
    const context = answeredFirst(given);
    const { chosen, parsed } = await readCommand('run', options, argv);
    const maxCost = readDollars(valueOf(parsed, 'max-cost'));
    const timeoutText = valueOf(parsed, 'timeout');
    const timeout = timeoutText === undefined ? undefined : readDuration('timeout', timeoutText);
    const folder = valueOf(parsed, 'save');
    const noWait = isSet(parsed, 'no-wait');
    if (noWait && folder !== undefined)
      throw new UsageError('--save needs the output, which --no-wait does not wait for');
    const { input, beside, webhook } = await readRequest(context, chosen, parsed);
    const client = await connect(context, chosen.api, connectOptions(parsed));

    const { deprecated, successor } = chosen.entry ?? {};
    if (deprecated)
      context.stderr.write(`${chosen.id} is retired${successor === undefined ? '' : `; use ${successor} instead`}\n`);

    const { signal } = context;
    const progress = new Progress(context, { json: isSet(parsed, 'json'), typical: chosen.entry?.typicalSeconds });
    try {
      const create = { ...beside, webhook, maxCost, signal };
      if (noWait) return progress.created(await client.tasks.create(chosen.id, input, create));
      progress.begin('starting');
      const output = await client.run(chosen.id, input, {
        ...create,
        ...(timeout !== undefined && { timeout }),
        pollInterval: context.patience?.pollInterval,
        onCreate: (handle) => progress.created(handle),
        onUpdate: (state) => progress.status(state),
      });
      progress.completed(output);
      if (folder !== undefined)
        progress.saved(
          (await saveDownloads(await client.files.download(output, { signal }), folder)).map(({ file }) => file),
        );
    } finally {
      progress.end();
    }
  },
};

/** The model that a command line names first, and the rest of it by that model's parameters. */
export async function readCommand(
  name: string,
  options: Record<string, Option>,
  argv: string[],
): Promise<{ chosen: Chosen; parsed: Parsed }> {
  const beforeModel = (option: string) =>
    // Only with the model it is known whether a value follows.
    new UsageError(`name the model before --${option}: unigen ${name} <model> --${option} …`);
  const at = firstWord(argv, options, beforeModel);
  if (at === undefined) throw new UsageError(`\`unigen ${name}\` takes a model; \`unigen models\` lists them`);
  const lenient = argv.includes('--no-validate');
  const chosen = await chooseModel(argv[at]!, readApi(optionIn(argv, 'api')), lenient);
  const fixed = unknownOption(name, options);
  const unknown = (option: string) =>
    /^api-?key$/i.test(option) ? fixed(option) : unknownParameter(chosen, options)(option);
  const parsed = parse(argv, findParameters(chosen, options, lenient), unknown);
  const [, ...more] = parsed.words;
  if (more.length > 0)
    throw new UsageError(`${JSON.stringify(more[0])} belongs to no option; a text with spaces goes in quotes`);
  return { chosen, parsed };
}

/** How the client of a request is made. */
export function connectOptions(parsed: Parsed): { baseUrl?: string; validate: boolean } {
  return { baseUrl: valueOf(parsed, 'base-url'), validate: !isSet(parsed, 'no-validate') };
}

/** An option's value before it is known where the values of the parameters are. */
function optionIn(argv: string[], name: string): string | undefined {
  const at = argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  return argv[at]!.includes('=') ? argv[at]!.slice(name.length + 3) : argv[at + 1];
}

function readDollars(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const amount = Number(text.replace(/^\$/, ''));
  if (text.trim() === '' || !(amount >= 0) || amount === Infinity) {
    throw new UsageError(`--max-cost takes dollars such as 0.50, not ${text}`);
  }
  return amount;
}
